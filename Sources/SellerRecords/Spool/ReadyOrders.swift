import SellerCore
import Synchronization

/// Orders whose lines were ready as soon as their rows were read, by month: what most rows of most tables come to. Those of which
/// nothing else speaks go into a store as they are, and are looked at no more.
public final class ReadyOrders: Sendable {
  /// Some of them, made together.
  public struct Run: Sendable {
    /// How many.
    public private(set) var count = 0
    fileprivate var months: [(month: Month, orders: [UInt8])] = []
    fileprivate var hashes: [UInt8] = []
    fileprivate var paid: ClosedRange<Instant>?
    private var head: [UInt8] = []
    private var last = 0
    private let hash: IDHash

    /// None; `hash` as in ``ReadyOrders/init(hash:)``.
    public init(hash: IDHash) { self.hash = hash }

    /// Adds an order without cases.
    ///
    /// - Parameters:
    ///   - line: where its row stands.
    ///   - text: the canonical line.
    ///   - omitted: what its row states and the line leaves out; see ``ReadyOrder/withStated(_:)``.
    public mutating func add(
      _ id: UnsafeBufferPointer<UInt8>, paidAt: Instant, line: Int, text: [UInt8], omitted: [UInt8]
    ) {
      count += 1
      paid = paid.including(paidAt...paidAt)
      withUnsafeBytes(of: hash.of(UnsafeRawBufferPointer(id))) { hashes.append(contentsOf: $0) }
      head.removeAll(keepingCapacity: true)
      head.append(spooled: Int(paidAt.seconds))
      head.append(spooled: line)
      head.append(spooled: omitted)
      head.append(keptOrder: id, size: text.count)
      let place = place(of: ShopCalendar.utc.day(of: paidAt).month)
      months[place].orders.append(contentsOf: head)
      months[place].orders.append(contentsOf: text)
    }

    private mutating func place(of month: Month) -> Int {
      if last < months.count, months[last].month == month { return last }
      if let found = months.firstIndex(where: { $0.month == month }) {
        last = found
      } else {
        last = months.count
        months.append((month, []))
      }
      return last
    }
  }

  private struct State {
    var chains: [Month: Int] = [:]
    var count = 0
    var paid: ClosedRange<Instant>?
    /// Marks those that were moved out, by bits of their hashes.
    var moved: [UInt64] = []
  }

  private static let hashes = 0
  private let spool = Spool()
  private let state = Mutex(State())
  private let hash: IDHash

  /// None; `hash` is what orders are told apart by, but for a few that share it.
  public init(hash: IDHash) { self.hash = hash }

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
    for (month, orders) in run.months {
      let chain = state.withLock { state in
        let chain = state.chains[month] ?? state.chains.count + 1
        state.chains[month] = chain
        return chain
      }
      var head: [UInt8] = []
      for number in [file, assumed, orders.count] { head.append(spooled: number) }
      spool.append(orders, behind: head, to: chain)
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
    state.withLock { $0.chains.values.sorted() }.flatMap { chain in
      (0..<spool.blockCount(of: chain)).map { Piece(chain: chain, block: $0) }
    }
  }

  /// Hands over the orders of a piece; they are there no longer than the call lasts.
  public func forEach(in piece: Piece, _ body: (ReadyOrder) -> Void) {
    spool.bytes(of: piece.chain, blocks: piece.block..<(piece.block + 1)).withUnsafeBytes { bytes in
      forEach(in: bytes) { body($1) }
    }
  }

  /// All bytes of a month's orders.
  func bytes(of month: Month) -> [UInt8] {
    state.withLock { $0.chains[month] }.map { spool.bytes(of: $0) } ?? []
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
