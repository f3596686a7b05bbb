import SellerCore
import SellerRecords
import SellerText

/// What one file of small records gave, of whichever kind.
protocol TablePart: Sendable {
  /// Which records.
  var kind: RecordKind { get }
  /// Which file.
  var file: StoreFile { get }
  /// What the file was, if nothing is wrong with it and it cannot have been written since without looking different.
  var source: FileStatus? { get }
  /// Whether it is read when somebody looks at the records.
  var isLate: Bool { get }
  /// The same, read.
  func read() -> any TablePart
  /// The same of a file that looks so for certain.
  func looking(_ status: FileStatus) -> any TablePart
  /// Fills the kind's table with the records of all its files, `parts`; what is wrong with them is answered.
  func fill(_ tables: inout ShopSnapshot.Tables, with parts: [any TablePart]) -> [Finding]
}

extension TablePart {
  var isLate: Bool { false }
  func read() -> any TablePart { self }
  func looking(_ status: FileStatus) -> any TablePart { self }
}

/// One file of small records, read.
struct TablePartition<Stored: StoredRecord>: TablePart {
  /// A record and where it stood.
  private struct Located: Sendable {
    var record: Stored
    var key: RecordKey
    var file: String
    var line: Int
  }

  let file: StoreFile
  var source: FileStatus?
  /// The records sorted by their keys; those with the same key in the order of the file.
  private var records: [Located] = []
  private var findings: [Finding] = []
  /// Whether the file has its records in the order of their keys.
  private(set) var isSorted = true

  var kind: RecordKind { Stored.kind }
  /// Whether nothing is wrong with the file.
  var isSound: Bool { findings.isEmpty && zip(records, records.dropFirst()).allSatisfy { $0.key != $1.key } }
  /// The records in the order of their keys.
  var content: [Stored] { records.map(\.record) }

  /// Reads a file.
  init(file: StoreFile, bytes: [UInt8], currency: Currency) {
    self.file = file
    let path = file.path
    var wrongPlace = FindingList(file: path)
    var last: RecordKey?
    findings = LineReader(file: path, currency: currency).forEach(Stored.self, in: bytes) { record, place in
      if record.fileMonth != file.month {
        wrongPlace.add(.wrongPartition(belongs: record.file.path), line: place.number)
      }
      let key = record.key
      if let last, key < last { isSorted = false }
      last = key
      records.append(Located(record: record, key: key, file: path, line: place.number))
    }
    findings += wrongPlace.all
    if !isSorted { sort() }
  }

  func looking(_ status: FileStatus) -> any TablePart {
    var settled = self
    if isSound { settled.source = status }
    return settled
  }

  func fill(_ tables: inout ShopSnapshot.Tables, with parts: [any TablePart]) -> [Finding] {
    var parts = parts.compactMap { $0 as? Self }.sorted { $0.file.path < $1.file.path }[...]
    guard var all = parts.popFirst() else { return [] }
    for part in parts {
      all.records += part.records
      all.findings += part.findings
    }
    if !parts.isEmpty { all.sort() }
    Stored.put(all.withoutRepeated(), into: &tables)
    return all.findings
  }

  private mutating func sort() {
    // Those of the next month come after those of the last more often than not.
    if zip(records, records.dropFirst()).allSatisfy({ $0.key <= $1.key }) { return }
    let order = records.indices.sorted { (records[$0].key, $0) < (records[$1].key, $1) }
    records = order.map { records[$0] }
  }

  /// Of records with the same key the first stays, the others become findings.
  private mutating func withoutRepeated() -> [Stored] {
    var kept: [Stored] = []
    kept.reserveCapacity(records.count)
    var first: Located?
    for located in records {
      if let first, first.key == located.key {
        findings.append(
          Finding(
            file: located.file, line: located.line, field: Stored.keyFields.joined(separator: ", "),
            problem: .duplicateRecord(key: located.key.description, firstFile: first.file, firstLine: first.line)))
        continue
      }
      first = located
      kept.append(located.record)
    }
    return kept
  }
}
