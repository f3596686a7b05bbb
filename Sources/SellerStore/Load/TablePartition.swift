import SellerCore
import SellerText

/// One file of small records, read.
struct TablePartition<Stored: StoredRecord>: Sendable {
  /// A record and where it stood.
  struct Located: Sendable {
    var record: Stored
    var file: String
    var line: Int
  }

  var records: [Located] = []
  var findings: [Finding] = []

  /// Reads a file.
  init(file: StoreFile, bytes: [UInt8], currency: Currency) {
    let path = file.path
    var wrongPlace = FindingList(file: path)
    findings = LineReader(file: path, currency: currency).forEach(Stored.self, in: bytes) { record, place in
      if record.file != file {
        wrongPlace.add(.wrongPartition(belongs: record.file.path), line: place.number)
      }
      records.append(Located(record: record, file: path, line: place.number))
    }
    findings += wrongPlace.all
  }

  /// Adds another file's records.
  mutating func append(_ other: TablePartition) {
    records += other.records
    findings += other.findings
  }

  /// The records sorted by their keys; of those with the same key the first stays, the others become findings.
  mutating func sortedRecords() -> [Stored] {
    var keyed = records.map { (key: $0.record.key, located: $0) }
    let isSorted = zip(keyed, keyed.dropFirst()).allSatisfy { $0.key <= $1.key }
    if !isSorted {
      let order = keyed.indices.sorted { (keyed[$0].key, $0) < (keyed[$1].key, $1) }
      keyed = order.map { keyed[$0] }
    }
    var sorted: [Stored] = []
    sorted.reserveCapacity(keyed.count)
    var first: (key: RecordKey, located: Located)?
    for entry in keyed {
      if let first, first.key == entry.key {
        findings.append(
          Finding(
            file: entry.located.file, line: entry.located.line,
            field: Stored.recordKind.keyFields.joined(separator: ", "),
            problem: .duplicateRecord(
              key: entry.key.description, firstFile: first.located.file, firstLine: first.located.line)))
        continue
      }
      first = entry
      sorted.append(entry.located.record)
    }
    return sorted
  }
}
