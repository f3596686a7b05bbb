import SellerCore
import SellerRecords
import SystemPackage

/// One file as it is going to be: its lines by key, those that nobody touches byte for byte as they were.
struct TableImage<Stored: StoredRecord> {
  private enum Line {
    case kept(Range<Int>)
    case new(ArraySlice<UInt8>)
    case gone
  }

  private let currency: Currency
  private let bytes: [UInt8]
  private var entries: [(key: RecordKey, line: Line)] = []
  /// Where the next key is to be looked for first: most come in their order.
  private var next = 0
  /// Records that were not there; put among the others only in the end, because an import may bring them in any order.
  private var additions: [RecordKey: ArraySlice<UInt8>] = [:]
  /// The lines of those that came in the order of their keys, and the last key.
  private var inOrder: [ArraySlice<UInt8>] = []
  private var lastInOrder: RecordKey?
  private(set) var isChanged = false
  /// What the file looked like when it was read; nil when it was not there.
  let status: FileStatus?
  /// What the file held when it was read, where that is not what the image was made of.
  private let statedBase: FileContent?
  /// What is wrong with the file.
  let findings: [Finding]

  /// Reads a file. The file must be sound, which whoever writes has checked; lines that are not canonical are made so.
  init(_ file: StoreFile, in directory: StoreDirectory, currency: Currency) throws(FileFailure) {
    let contents = try directory.contents(of: file)
    self.init(file, bytes: contents?.bytes ?? [], status: contents?.status, currency: currency)
  }

  /// The same, of bytes that are read already; `findings` are what is wrong with them.
  init(_ file: StoreFile, bytes: [UInt8], status: FileStatus? = nil, base: FileContent? = nil, currency: Currency) {
    var entries: [(key: RecordKey, line: Line)] = []
    var isSorted = true
    findings = LineReader(file: file.path, currency: currency).forEach(Stored.self, in: bytes) { record, place in
      let key = record.key
      // Seen in passing: going through all of them again takes longer than reading half of them.
      if !entries.isEmpty, key < entries[entries.count - 1].key { isSorted = false }
      entries.append((key, place.isCanonical ? .kept(place.range) : .new(record.line(currency: currency).bytes[...])))
    }
    if !isSorted { entries.sort { $0.key < $1.key } }
    self.entries = entries
    self.bytes = bytes
    self.currency = currency
    self.status = status
    statedBase = base
  }

  /// What the file held when it was read, kept in a chain; nil when it was not there.
  func base(in spool: Spool, chain: Int) -> FileContent? {
    if let statedBase { return statedBase }
    guard status != nil else { return nil }
    return FileContent(in: spool, chain: chain) { add in
      for start in stride(from: 0, to: bytes.count, by: 1 << 16) {
        add(bytes[start..<min(start + 1 << 16, bytes.count)])
      }
    }
  }

  /// Whether it has no record.
  var isEmpty: Bool { entries.isEmpty && inOrder.isEmpty && additions.isEmpty }

  /// The keys of the records that were in the file when it was read.
  var keys: [RecordKey] { entries.map(\.key) }

  func record(_ key: RecordKey) -> Stored? {
    guard let line = line(of: key) else { return nil }
    return line.withUnsafeBufferPointer { try? Stored.read($0, currency: currency) }
  }

  /// Puts a record's line in the place of the one with its key, or among the others.
  mutating func put(_ line: ArraySlice<UInt8>, for key: RecordKey) {
    if let place = place(of: key) {
      entries[place].line = .new(line)
      next = place + 1
    } else if let place = placeInOrder(of: key) {
      inOrder[place] = line
    } else if additions[key] == nil, lastInOrder.map({ $0 < key }) ?? true {
      inOrder.append(line)
      lastInOrder = key
    } else {
      additions[key] = line
    }
    isChanged = true
  }

  /// What there is of a record: nothing, a line that is as the program writes it, or something else.
  enum Standing {
    case nothing
    case canonical(ArraySlice<UInt8>)
    case other
  }

  mutating func standing(_ key: RecordKey) -> Standing {
    if let place = place(of: key) {
      next = place + 1
      if case .kept(let range) = entries[place].line { return .canonical(bytes[range]) }
      return .other
    }
    return placeInOrder(of: key) == nil && additions[key] == nil ? .nothing : .other
  }

  /// Takes a record out.
  mutating func remove(_ key: RecordKey) {
    if let place = place(of: key) {
      entries[place].line = .gone
    } else if let place = placeInOrder(of: key) {
      inOrder.remove(at: place)
    } else {
      additions[key] = nil
    }
    isChanged = true
  }

  /// A record's line, canonical, if it is there.
  func line(of key: RecordKey) -> ArraySlice<UInt8>? {
    if let place = place(of: key) { return text(entries[place].line) }
    return placeInOrder(of: key).map { inOrder[$0] } ?? additions[key]
  }

  /// The file's new bytes.
  var newBytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 4096)
    forEachPiece { result += $0 }
    return result
  }

  /// Hands over the file's new bytes piece by piece.
  func forEachPiece(_ take: (ArraySlice<UInt8>) -> Void) {
    func write(_ line: ArraySlice<UInt8>?) {
      guard let line else { return }
      take(line)
      take([0x0A])
    }
    guard !entries.isEmpty || !additions.isEmpty || Stored.isDocument else {
      for line in inOrder { write(line) }
      return
    }
    var added = inOrder.compactMap { line in self.key(of: line).map { (key: $0, line: line) } }
    if !additions.isEmpty {
      added += additions.map { ($0.key, $0.value) }
      added.sort { $0.key < $1.key }
    }
    if Stored.isDocument {
      let kept = entries.compactMap { entry in text(entry.line).map { (key: entry.key, line: $0) } }
      let all = (kept + added).sorted { $0.key < $1.key }.map { (key: $0.key, line: Array($0.line)) }
      take(RecordDocument.text(of: Stored.self, over: bytes, holding: all, currency: currency)[...])
      return
    }
    var next = 0
    for entry in entries {
      while next < added.count, added[next].key < entry.key {
        write(added[next].line)
        next += 1
      }
      write(text(entry.line))
    }
    for addition in added[next...] { write(addition.line) }
  }

  private func text(_ line: Line) -> ArraySlice<UInt8>? {
    switch line {
    case .kept(let range): bytes[range]
    case .new(let line): line
    case .gone: nil
    }
  }

  /// Where a key that was in the file stands, taken out or not.
  private func place(of key: RecordKey) -> Int? {
    let place = lowerBound(key)
    return place < entries.count && entries[place].key == key ? place : nil
  }

  /// Where a key stands among those that came in order.
  private func placeInOrder(of key: RecordKey) -> Int? {
    guard let lastInOrder, !(lastInOrder < key) else { return nil }
    let place = inOrder.indices.prefixEnd { self.key(of: inOrder[$0]).map { $0 < key } ?? false }
    return place < inOrder.count && self.key(of: inOrder[place]) == key ? place : nil
  }

  private func key(of line: ArraySlice<UInt8>) -> RecordKey? {
    line.withUnsafeBufferPointer { try? Stored.read($0, currency: currency) }?.key
  }

  /// Makes room for so many new records.
  mutating func expect(_ count: Int) { inOrder.reserveCapacity(count) }

  private func lowerBound(_ key: RecordKey) -> Int {
    for place in (next - 1)...next where entries.indices.contains(place) && entries[place].key == key { return place }
    return entries.indices.prefixEnd { entries[$0].key < key }
  }
}
