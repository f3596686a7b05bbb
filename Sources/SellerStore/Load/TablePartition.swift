import SellerCore
import SellerRecords

/// What one file of small records gave, of whichever kind.
protocol TablePart: Sendable {
  var kind: RecordKind { get }
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

/// Whose record stood where. (Not in the partition, which is of many types: each of its lines would ask for the place's.)
private struct Place: Sendable {
  let key: RecordKey
  let file: String
  let line: Int
}

/// One file of small records, read.
struct TablePartition<Stored: StoredRecord>: TablePart {
  let file: StoreFile
  var source: FileStatus?
  /// The records sorted by their keys; those with the same key in the order of the file.
  private(set) var records: [Stored] = []
  /// Where each stood.
  private var places: [Place] = []
  private var findings: [Finding] = []
  /// Whether the file has its records in the order of their keys.
  private(set) var isSorted = true
  /// Whether no two keys are the same either.
  private var isAscending = true

  var kind: RecordKind { Stored.kind }
  /// Whether nothing is wrong with the file.
  var isSound: Bool { findings.isEmpty && areDistinct }

  /// Reads a file.
  init(file: StoreFile, bytes: [UInt8], currency: Currency) {
    self.file = file
    let path = file.path
    var wrongPlace = FindingList(file: path)
    let month = Stored.fileMonths
    // Growing step by step, many large records would be moved many times.
    let lines = bytes.lazy.count { $0 == UInt8(ascii: "\n") }
    records.reserveCapacity(lines)
    places.reserveCapacity(lines)
    findings = LineReader(file: path, currency: currency).forEach(Stored.self, in: bytes) { record, place in
      if month?(record) != file.month {
        wrongPlace.add(.wrongPartition(belongs: record.file.path), line: place.number)
      }
      let key = record.key
      if let last = places.last?.key, !(last < key) {
        isAscending = false
        if key < last { isSorted = false }
      }
      records.append(record)
      places.append(Place(key: key, file: path, line: place.number))
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
      all.places += part.places
      all.findings += part.findings
    }
    if !parts.isEmpty {
      all.isAscending = false
      all.sort()
    }
    Stored.put(all.withoutRepeated(), into: &tables)
    return all.findings
  }

  private mutating func sort() {
    // Those of the next month come after those of the last more often than not.
    if haveNeighbours({ $0 <= $1 }) { return }
    let order = places.indices.sorted { (places[$0].key, $0) < (places[$1].key, $1) }
    (records, places) = (order.map { records[$0] }, order.map { places[$0] })
  }

  /// Whether all keys are different.
  private var areDistinct: Bool { isAscending || haveNeighbours { $0 != $1 } }

  /// Whether the keys of each record and the next satisfy a condition.
  private func haveNeighbours(_ condition: (RecordKey, RecordKey) -> Bool) -> Bool {
    places.withUnsafeBufferPointer { places in
      places.indices.dropFirst().allSatisfy { condition(places[$0 - 1].key, places[$0].key) }
    }
  }

  /// Of records with the same key the first stays, the others become findings.
  private mutating func withoutRepeated() -> [Stored] {
    if areDistinct { return records }
    var kept: [Stored] = []
    var first: Place?
    for (record, place) in zip(records, places) {
      if let first, first.key == place.key {
        findings.append(
          Finding(
            file: place.file, line: place.line, field: Stored.keyFields.joined(separator: ", "),
            problem: .duplicateRecord(key: place.key.description, firstFile: first.file, firstLine: first.line)))
        continue
      }
      first = place
      kept.append(record)
    }
    return kept
  }
}
