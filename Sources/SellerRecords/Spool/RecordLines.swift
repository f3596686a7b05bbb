import CLibrary
import SellerCore
import Synchronization

/// Records on their way into a store, as the lines that they become, by file: as many as come, memory does not grow with them.
public final class RecordLines: Sendable {
  /// A record's key and its line without a newline.
  public struct Line: Sendable {
    /// What no two records of the kind share.
    public let key: RecordKey
    /// The canonical line.
    public let text: ArraySlice<UInt8>
    /// Whether it was made of what a store takes, field by field: an order without cases. Others are to be read again.
    public let isSound: Bool
  }

  /// Lines that are added together.
  public struct Batch: Sendable {
    fileprivate var lines: [Slot: Some] = [:]
    fileprivate var shops: [Record] = []

    /// No lines.
    public init() {}

    /// Adds a record.
    public mutating func add(_ record: Record, currency: Currency) {
      if let stored = record.content as? any StoredRecord {
        add(stored, currency: currency)
      } else {
        shops.append(record)
      }
    }

    /// Adds a record of any kind but the shop.
    public mutating func add(_ record: some StoredRecord, currency: Currency) {
      add(record, line: record.line(currency: currency).bytes)
    }

    /// Adds a record of any kind but the shop, whose line is known.
    public mutating func add(_ record: some StoredRecord, line: [UInt8]) {
      let slot = Slot(kind: record.key.kind, month: record.fileMonth)
      func add(to some: inout Some) {
        some.bytes.append(spooled: 0)
        for part in record.key.parts { some.bytes.append(spooled: part) }
        some.bytes.append(spooled: line)
        some.count += 1
        some.areSound = false
      }
      add(to: &lines[slot, default: Some()])
    }

    /// Adds an order that is ready.
    public mutating func add(_ order: ReadyOrder) {
      func add(to some: inout Some) {
        some.bytes.append(keptOrder: order.id.bindMemory(to: UInt8.self), size: order.text.count)
        some.bytes.append(contentsOf: order.text)
        some.count += 1
      }
      let month = ShopCalendar.utc.day(of: order.paidAt).month
      add(to: &lines[Slot(kind: .order, month: month), default: Some()])
    }
  }

  /// Lines of one file, as they are kept.
  fileprivate struct Some {
    var bytes: [UInt8] = []
    var count = 0
    var areSound = true
  }

  /// The lines of a file that have come.
  private struct Chain {
    let number: Int
    var count = 0
    var areSound = true
  }

  /// Which file: the kind and the month tell.
  fileprivate struct Slot: Hashable {
    let kind: RecordKind
    let month: Month?
  }

  private struct State {
    var chains: [Slot: Chain] = [:]
    var shops: [Record] = []
    var ready: ReadyOrders?
    var isGivenUp = false
  }

  private let spool = Spool()
  private let state = Mutex(State())

  /// No records.
  public init() {}

  /// Whether what was added could not all be read again, or is not all there is: then nothing of it goes in.
  public var hasFailed: Bool {
    spool.hasFailed || state.withLock { $0.isGivenUp || $0.ready?.hasFailed == true }
  }

  /// Notes that not all records could be added.
  public func giveUp() { state.withLock { $0.isGivenUp = true } }

  /// Whether there are none.
  public var isEmpty: Bool {
    state.withLock { $0.chains.isEmpty && $0.shops.isEmpty && $0.ready?.count ?? 0 == 0 }
  }

  /// The shop's own records.
  public var shops: [Record] { state.withLock { $0.shops } }

  /// Adds lines; keys of one file must differ.
  public func append(_ batch: Batch) {
    state.withLock { state in
      state.shops += batch.shops
      for (slot, some) in batch.lines {
        var chain = state.chains[slot] ?? Chain(number: state.chains.count)
        chain.count += some.count
        chain.areSound = chain.areSound && some.areSound
        state.chains[slot] = chain
        spool.append(some.bytes, to: chain.number)
      }
    }
  }

  /// Adds all orders that are ready; no other line may be of one of them.
  public func add(_ ready: ReadyOrders) { state.withLock { $0.ready = ready } }

  /// The files of a kind that lines are for, by their months.
  public func files<Stored: StoredRecord>(of type: Stored.Type) -> [StoreFile] {
    let (slots, ready) = state.withLock { state in (state.chains.keys.filter { $0.kind == Stored.kind }, state.ready) }
    let early = Stored.kind == .order ? ready?.months ?? [] : []
    return Set(slots.map(\.month) + early).map { StoreFile(type, $0) }.sorted { $0.path < $1.path }
  }

  /// The lines of a file, by their keys.
  public func lines(of file: StoreFile) -> SortedLines {
    guard let kind = file.kind else { return SortedLines(kind: .order, []) }
    let (chain, ready) = state.withLock { state in
      (state.chains[Slot(kind: kind, month: file.month)]?.number, kind == .order ? state.ready : nil)
    }
    return SortedLines(kind: kind, chain.map { spool.bytes(of: $0) } ?? [], ready, file.month)
  }

  /// The lines of a month's orders, for a file that has no others; nil where they are to be looked at one by one. So many of the
  /// first ones are told by their keys.
  public func whole(_ file: StoreFile, first: Int) -> WholeLines? {
    let (chain, ready) = state.withLock { ($0.chains[Slot(kind: .order, month: file.month)], $0.ready) }
    guard file.kind == .order, chain?.areSound ?? true else { return nil }
    if chain == nil, let ready, let (pieces, count) = file.month.flatMap({ ready.sorted($0) }) {
      return WholeLines(ready, pieces, count: count, first: first)
    }
    return WholeLines(self, file, first: first)
  }

  /// All records, kind by kind and each kind by its keys: for a few.
  public func records(currency: Currency) -> [Record] {
    func records<Stored: StoredRecord>(of type: Stored.Type) -> [Record] {
      files(of: type).flatMap { file in lines(of: file).all }.compactMap { line in
        line.text.withUnsafeBufferPointer { try? Stored.read($0, currency: currency) }.map { Record($0) }
      }
    }
    return shops + RecordKind.lineTypes.flatMap { records(of: $0) }
  }
}

/// The lines of one file in the order of their keys: of each no more is in memory than its bytes and where they begin.
public struct SortedLines: Sendable {
  private let kind: RecordKind
  private let bytes: [UInt8]
  private var places: [Place] = []

  /// Where a line begins, and how its key does.
  private struct Place {
    let start: Int
    let prefix: UInt64

    init(_ line: KeptLine, at start: Int) {
      self.start = start
      var prefix: UInt64 = 0
      for (place, byte) in line.first.prefix(8).enumerated() { prefix |= UInt64(byte) << (56 - 8 * UInt64(place)) }
      self.prefix = prefix
    }
  }

  init(kind: RecordKind, _ lines: [UInt8], _ ready: ReadyOrders? = nil, _ month: Month? = nil) {
    self.kind = kind
    let early = month.flatMap { ready?.bytes(of: $0) } ?? []
    bytes = lines.isEmpty ? early : early + lines
    bytes.withUnsafeBytes { bytes in
      ready?.forEach(in: UnsafeRawBufferPointer(rebasing: bytes[..<early.count])) { place, order in
        places.append(Place(order.kept, at: place))
      }
      var reader = SpoolReader(bytes, from: early.count)
      while !reader.isAtEnd {
        let start = reader.position
        places.append(Place(KeptLine(&reader), at: start))
      }
      places.sort { left, right in
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        return KeptLine(bytes, at: left.start).precedes(KeptLine(bytes, at: right.start))
      }
    }
  }

  /// How many lines there are.
  public var count: Int { places.count }

  /// Some of the lines.
  public subscript(range: Range<Int>) -> [RecordLines.Line] {
    bytes.withUnsafeBytes { buffer in
      range.map { place in
        let line = KeptLine(buffer, at: places[place].start)
        let start = line.text.baseAddress.flatMap { text in buffer.baseAddress.map { text - $0 } } ?? 0
        return RecordLines.Line(
          key: line.key(kind), text: bytes[start..<start + line.text.count], isSound: line.isSound)
      }
    }
  }

  /// Hands over some of the lines as they were kept.
  func forEach(in range: Range<Int>, _ body: (KeptLine) -> Void) {
    bytes.withUnsafeBytes { buffer in
      for place in places[range] { body(KeptLine(buffer, at: place.start)) }
    }
  }

  var all: [RecordLines.Line] { self[0..<count] }
}

extension [UInt8] {
  /// Adds what is kept of an order without cases, but for the bytes of its line, which are to follow.
  @inline(__always)
  mutating func append(keptOrder id: UnsafeBufferPointer<UInt8>, size: Int) {
    append(spooled: 1)
    append(spooled: id)
    for _ in 0..<2 { append(spooled: 0) }
    append(spooled: size)
  }
}

/// A line in the bytes that it was kept in.
public struct KeptLine {
  let isSound: Bool
  /// The key's first part.
  public let first: UnsafeRawBufferPointer
  let second: UnsafeRawBufferPointer
  let third: UnsafeRawBufferPointer
  /// The line without a newline.
  public let text: UnsafeRawBufferPointer

  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    var reader = SpoolReader(bytes, from: start)
    self.init(&reader)
  }

  @inline(__always)
  init(_ reader: inout SpoolReader) {
    isSound = reader.number() == 1
    (first, second, third, text) = (reader.run(), reader.run(), reader.run(), reader.run())
  }

  func key(_ kind: RecordKind) -> RecordKey {
    func text(_ part: UnsafeRawBufferPointer) -> String { String(decoding: part, as: UTF8.self) }
    return RecordKey(kind, text(first), text(second), text(third))
  }

  /// Whether its key comes first, as keys compare.
  func precedes(_ other: KeptLine) -> Bool {
    let first = Self.compare(first, other.first)
    if first != 0 { return first < 0 }
    let second = Self.compare(second, other.second)
    return second != 0 ? second < 0 : Self.compare(third, other.third) < 0
  }

  static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    guard let one = left.baseAddress, let two = right.baseAddress else { return left.count - right.count }
    let order = Int(memcmp(one, two, min(left.count, right.count)))
    return order != 0 ? order : left.count - right.count
  }
}
