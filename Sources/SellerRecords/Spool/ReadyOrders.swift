import SellerCore
import Synchronization

/// Orders whose lines were ready as soon as their rows were read, by month: what most rows of most tables come to. Those of which
/// nothing else speaks go into a store as they are, and are looked at no more.
public final class ReadyOrders: Sendable {
  /// Some of them, made together.
  public struct Run: Sendable {
    /// How many.
    public private(set) var count = 0
    fileprivate var months: [OfMonth] = []
    fileprivate var hashes: [UInt8] = []
    fileprivate var paid: ClosedRange<Instant>?
    private var head: [UInt8] = []
    private var last = 0
    private let hash: IDHash

    /// Those of a month, as they came.
    fileprivate struct OfMonth {
      let month: Month
      var orders: [UInt8] = []
      var count = 0
      var ids: Ascent
    }

    /// None; `hash` as in ``ReadyOrders/init(inMemory:hash:)``.
    public init(hash: IDHash) { self.hash = hash }

    /// Adds an order without cases.
    ///
    /// - Parameters:
    ///   - line: where its row stands.
    ///   - text: the canonical line.
    ///   - omitted: what its row states and the line leaves out; see ``ReadyOrder/withStated(_:)``.
    public mutating func add(
      _ id: UnsafeBufferPointer<UInt8>, paidAt: Instant, line: Int, text: UnsafeBufferPointer<UInt8>, omitted: [UInt8]
    ) {
      count += 1
      paid = paid.including(paidAt...paidAt)
      withUnsafeBytes(of: hash.of(UnsafeRawBufferPointer(id))) { hashes.append(contentsOf: $0) }
      head.removeAll(keepingCapacity: true)
      head.append(spooled: Int(paidAt.seconds))
      head.append(spooled: line)
      head.append(spooled: omitted)
      head.append(keptOrder: id, size: text.count)
      let place = place(of: ShopCalendar.utc.day(of: paidAt).month, id)
      months[place].orders.append(contentsOf: head)
      months[place].orders.append(contentsOf: text)
      months[place].count += 1
    }

    private mutating func place(of month: Month, _ id: UnsafeBufferPointer<UInt8>) -> Int {
      if last < months.count, months[last].month == month {
        months[last].ids.go(on: UnsafeRawBufferPointer(id))
        return last
      }
      if let found = months.firstIndex(where: { $0.month == month }) {
        last = found
        months[last].ids.go(on: UnsafeRawBufferPointer(id))
      } else {
        last = months.count
        months.append(OfMonth(month: month, ids: Ascent(UnsafeRawBufferPointer(id))))
      }
      return last
    }
  }

  /// Whether ids come in the order in which a file has them.
  fileprivate struct Ascent {
    private let first: [UInt8]
    private var last: [UInt8]
    private(set) var isUnbroken = true

    init(_ id: UnsafeRawBufferPointer) {
      first = Array(id)
      last = first
    }

    mutating func go(on id: UnsafeRawBufferPointer) {
      guard isUnbroken else { return }
      isUnbroken = last.withUnsafeBytes { KeptLine.compare($0, id) < 0 }
      last.replaceSubrange(last.startIndex..., with: id)
    }

    mutating func go(on other: Ascent) {
      other.first.withUnsafeBytes { go(on: $0) }
      isUnbroken = isUnbroken && other.isUnbroken
      last = other.last
    }
  }

  /// The orders of a month.
  private struct Chain {
    let number: Int
    var count = 0
    var ids: Ascent
  }

  private struct State {
    var chains: [Month: Chain] = [:]
    var count = 0
    var paid: ClosedRange<Instant>?
    /// Marks those that were moved out, by bits of their hashes.
    var moved: [UInt64] = []
  }

  private static let hashes = 0
  private let spool: Spool
  private let state = Mutex(State())
  private let hash: IDHash

  /// None; so many bytes of them are kept in memory, and `hash` is what orders are told apart by, but for a few that share it.
  public init(inMemory room: Int = 0, hash: IDHash) {
    spool = Spool(inMemory: room)
    self.hash = hash
  }

  /// How many there are.
  public var count: Int { state.withLock { $0.count } }

  /// When they were paid.
  public var paid: ClosedRange<Instant>? { state.withLock { $0.paid } }

  /// Whether something that was kept could not be read again.
  public var hasFailed: Bool { spool.hasFailed }

  /// The months in which they were paid.
  var months: [Month] { state.withLock { Array($0.chains.keys) } }

  /// Adds orders of a file; `assumed` is whatever the caller knows of them.
  public func append(_ run: Run, file: Int, assumed: Int) {
    spool.append(run.hashes, to: Self.hashes)
    for run in run.months {
      let chain = state.withLock { state in
        var chain = state.chains[run.month] ?? Chain(number: state.chains.count + 1, ids: run.ids)
        if chain.count > 0 { chain.ids.go(on: run.ids) }
        chain.count += run.count
        state.chains[run.month] = chain
        return chain.number
      }
      var head: [UInt8] = []
      for number in [file, assumed, run.orders.count] { head.append(spooled: number) }
      spool.append(run.orders, behind: head, to: chain)
    }
    state.withLock { state in
      state.count += run.count
      state.paid = state.paid.including(run.paid)
    }
  }
}

/// Orders of which something else speaks.
extension ReadyOrders {
  /// Moves out the orders of which there are several, and those with one of the hashes.
  public func moveOut(_ others: [UInt8], _ take: (ReadyOrder) -> Void) {
    // What is there twice is moved out.
    for _ in 0..<2 { spool.append(others, to: Self.hashes) }
    let runs = spool.count(of: Self.hashes) >> 21 + 2
    let several = ParallelMap.map(Array(0..<runs), workers: 2) { [spool] run in
      var (seen, several): (Set<Int>, [Int]) = ([], [])
      seen.reserveCapacity(spool.count(of: Self.hashes) / (8 * runs))
      spool.forEachPiece(of: Self.hashes) { piece in
        for place in stride(from: 0, to: piece.count, by: 8) {
          let hash = piece.loadUnaligned(fromByteOffset: place, as: Int.self)
          if Int(UInt(bitPattern: hash) % UInt(runs)) == run, !seen.insert(hash).inserted { several.append(hash) }
        }
      }
      return several
    }
    guard several.contains(where: { !$0.isEmpty }) else { return }
    var moved = [UInt64](repeating: 0, count: 1 << 17)
    for hash in several.joined() { moved[hash >> 6 & (1 << 17 - 1)] |= 1 << (hash & 63) }
    var (count, paid): (Int, ClosedRange<Instant>?) = (0, nil)
    for piece in pieces {
      forEach(in: piece) { order in
        guard isMoved(order.id, moved) else {
          count += 1
          paid = paid.including(order.paidAt...order.paidAt)
          return
        }
        take(order)
      }
    }
    state.withLock { state in (state.moved, state.count, state.paid) = (moved, count, paid) }
  }

  private func isMoved(_ id: UnsafeRawBufferPointer, _ moved: [UInt64]) -> Bool {
    guard !moved.isEmpty else { return false }
    let hash = hash.of(id)
    return moved[hash >> 6 & (1 << 17 - 1)] & 1 << (hash & 63) != 0
  }

  /// Some of the orders, as they lie together.
  public struct Piece: Sendable {
    fileprivate let chain: Int
    fileprivate let block: Int
  }

  /// All pieces.
  public var pieces: [Piece] {
    state.withLock { $0.chains.values.map(\.number).sorted() }.flatMap { pieces(of: $0) }
  }

  private func pieces(of chain: Int) -> [Piece] {
    (0..<spool.blockCount(of: chain)).map { Piece(chain: chain, block: $0) }
  }

  /// The pieces of a month's orders, and how many orders those are, where they lie in the order of their ids; nil where they do
  /// not, or where some were moved out.
  func sorted(_ month: Month) -> (pieces: [Piece], count: Int)? {
    let chain = state.withLock { $0.moved.isEmpty ? $0.chains[month] : nil }
    guard let chain, chain.ids.isUnbroken else { return nil }
    return (pieces(of: chain.number), chain.count)
  }

  /// Hands over the orders of a piece; they are there no longer than the call lasts.
  public func forEach(in piece: Piece, _ body: (ReadyOrder) -> Void) {
    spool.bytes(of: piece.chain, blocks: piece.block..<(piece.block + 1)).withUnsafeBytes { bytes in
      forEach(in: bytes) { body($1) }
    }
  }

  /// All bytes of a month's orders.
  func bytes(of month: Month) -> [UInt8] {
    state.withLock { $0.chains[month]?.number }.map { spool.bytes(of: $0) } ?? []
  }

  /// Hands over the orders in bytes of a month, and where what is kept of each begins.
  @inline(__always)
  func forEach(in bytes: UnsafeRawBufferPointer, _ body: (_ place: Int, ReadyOrder) -> Void) {
    let moved = state.withLock { $0.moved }
    var reader = SpoolReader(bytes)
    while !reader.isAtEnd {
      let (file, assumed, size) = (reader.number(), reader.number(), reader.number())
      let end = reader.position + size
      while reader.position < end {
        let (paidAt, line, omitted) = (reader.number(), reader.number(), reader.run())
        let place = reader.position
        let order = ReadyOrder(
          file: file, assumed: assumed, paidAt: Instant(seconds: Int64(paidAt)), line: line, omitted: omitted,
          kept: KeptLine(&reader))
        if !isMoved(order.id, moved) { body(place, order) }
      }
    }
  }
}

/// An order that is ready.
public struct ReadyOrder {
  /// The file, as it was named when the order was added.
  public let file: Int
  /// What is only assumed of it, as it was said then.
  public let assumed: Int
  /// When it was paid.
  public let paidAt: Instant
  /// Where its row stands.
  public let line: Int
  fileprivate let omitted: UnsafeRawBufferPointer
  let kept: KeptLine

  /// The order's id.
  public var id: UnsafeRawBufferPointer { kept.first }
  /// The canonical line.
  public var text: UnsafeRawBufferPointer { kept.text }

  /// Hands over what the row states: the line, and in their places the members that the line leaves out.
  public func withStated<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    guard !omitted.isEmpty else { return body(text) }
    var reader = SpoolReader(omitted)
    var stated: [UInt8] = []
    var start = 0
    while !reader.isAtEnd {
      let place = reader.number()
      stated.append(contentsOf: text[start..<place])
      stated.append(contentsOf: reader.run())
      start = place
    }
    stated.append(contentsOf: text[start...])
    return stated.withUnsafeBytes { body($0) }
  }
}

extension ClosedRange<Instant>? {
  /// The range, made as wide as both.
  public func including(_ other: ClosedRange<Instant>?) -> ClosedRange<Instant>? {
    guard let other else { return self }
    return map { Swift.min($0.lowerBound, other.lowerBound)...Swift.max($0.upperBound, other.upperBound) } ?? other
  }
}
