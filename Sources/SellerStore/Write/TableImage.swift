import SellerCore
import SellerRecords
import SystemPackage

/// One file as it is going to be: its lines by key, those that nobody touches byte for byte as they were.
struct TableImage<Stored: StoredRecord> {
  private enum Line {
    case kept(Range<Int>)
    case new([UInt8])
    case gone
  }

  private let currency: Currency
  private let bytes: [UInt8]
  private var entries: [(key: RecordKey, line: Line)] = []
  /// Records that were not there; put among the others only in the end, because an import may bring them in any order.
  private var additions: [RecordKey: [UInt8]] = [:]
  private(set) var isChanged = false
  /// What the file looked like when it was read; nil when it was not there.
  let status: FileStatus?
  /// What is wrong with the file.
  let findings: [Finding]

  /// Reads a file. The file must be sound, which whoever writes has checked; lines that are not canonical are made so.
  init(_ file: StoreFile, in directory: StoreDirectory, currency: Currency) throws(FileFailure) {
    let contents = try directory.contents(of: file)
    self.init(file, bytes: contents?.bytes ?? [], status: contents?.status, currency: currency)
  }

  /// The same, of bytes that are read already; `findings` are what is wrong with them.
  init(_ file: StoreFile, bytes: [UInt8], status: FileStatus?, currency: Currency) {
    var entries: [(key: RecordKey, line: Line)] = []
    findings = LineReader(file: file.path, currency: currency).forEach(Stored.self, in: bytes) { record, place in
      let isCanonical = bytes[place.range].withUnsafeBufferPointer {
        Stored.readCanonical($0, currency: currency) != nil
      }
      entries.append((record.key, isCanonical ? .kept(place.range) : .new(record.line(currency: currency).bytes)))
    }
    if !zip(entries, entries.dropFirst()).allSatisfy({ $0.key <= $1.key }) { entries.sort { $0.key < $1.key } }
    self.entries = entries
    self.bytes = bytes
    self.currency = currency
    self.status = status
  }

  /// The file's bytes when it was read; nil when it was not there.
  var base: [UInt8]? { status == nil ? nil : bytes }

  /// The keys of the records that were in the file when it was read.
  var keys: [RecordKey] { entries.map(\.key) }

  /// The record with a key, if it is there.
  func record(_ key: RecordKey) -> Stored? {
    guard let line = line(of: key) else { return nil }
    return line.withUnsafeBufferPointer { try? Stored.read($0, currency: currency) }
  }

  /// Puts a record's line in the place of the one with its key, or among the others.
  mutating func put(_ line: [UInt8], for key: RecordKey) {
    if let place = place(of: key) { entries[place].line = .new(line) } else { additions[key] = line }
    isChanged = true
  }

  /// Takes a record out.
  mutating func remove(_ key: RecordKey) {
    if let place = place(of: key) { entries[place].line = .gone } else { additions[key] = nil }
    isChanged = true
  }

  /// A record's line, canonical, if it is there.
  func line(of key: RecordKey) -> ArraySlice<UInt8>? {
    if let place = place(of: key) { text(entries[place].line) } else { additions[key].map { $0[...] } }
  }

  /// The file's new bytes.
  var newBytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 4096)
    func write(_ line: ArraySlice<UInt8>?) {
      guard let line else { return }
      result += line
      result.append(0x0A)
    }
    var added = additions.sorted { $0.key < $1.key }[...]
    for entry in entries {
      while let first = added.first, first.key < entry.key {
        write(first.value[...])
        added = added.dropFirst()
      }
      write(text(entry.line))
    }
    for addition in added { write(addition.value[...]) }
    return result
  }

  private func text(_ line: Line) -> ArraySlice<UInt8>? {
    switch line {
    case .kept(let range): bytes[range]
    case .new(let line): line[...]
    case .gone: nil
    }
  }

  /// Where a key that was in the file stands, taken out or not.
  private func place(of key: RecordKey) -> Int? {
    let place = lowerBound(key)
    return place < entries.count && entries[place].key == key ? place : nil
  }

  private func lowerBound(_ key: RecordKey) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
