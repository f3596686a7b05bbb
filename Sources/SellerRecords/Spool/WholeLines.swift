import SellerCore

/// The lines that make a new file of orders, in the order of their keys, in pieces that any thread can take.
public struct WholeLines: Sendable {
  /// Lines that stand together.
  public struct Piece: Sendable {
    private enum Place {
      case ready(ReadyOrders, ReadyOrders.Piece)
      case sorted(SortedLines, Range<Int>)
    }

    private let place: Place

    fileprivate init(_ ready: ReadyOrders, _ piece: ReadyOrders.Piece) { place = .ready(ready, piece) }

    fileprivate init(_ lines: SortedLines, _ range: Range<Int>) { place = .sorted(lines, range) }

    /// Hands over the lines, which are there no longer than the call lasts.
    public func forEach(_ body: (KeptLine) -> Void) {
      switch place {
      case .ready(let ready, let piece): ready.forEach(in: piece) { body($0.kept) }
      case .sorted(let lines, let range): lines.forEach(in: range, body)
      }
    }
  }

  /// How many lines there are.
  public let count: Int
  /// The keys of the first ones.
  public let first: [RecordKey]
  /// All lines. They are put in order for each asking, where they did not come so, and then all of them are in memory.
  public let pieces: @Sendable () -> [Piece]

  /// Whether some could not be read again.
  public let hasFailed: @Sendable () -> Bool

  /// Orders that came in order; so many of the first ones are told by their keys.
  init(_ ready: ReadyOrders, _ pieces: [ReadyOrders.Piece], count: Int, first: Int) {
    self.count = count
    var keys: [RecordKey] = []
    for piece in pieces where keys.count < first {
      ready.forEach(in: piece) { if keys.count < first { keys.append($0.kept.key(.order)) } }
    }
    self.first = keys
    self.pieces = { pieces.map { Piece(ready, $0) } }
    hasFailed = { ready.hasFailed }
  }

  /// Lines that are to be put in order.
  init(_ all: RecordLines, _ file: StoreFile, first: Int) {
    let found = all.lines(of: file)
    count = found.count
    self.first = found[0..<min(found.count, first)].map(\.key)
    hasFailed = { all.hasFailed }
    pieces = {
      let lines = all.lines(of: file)
      return stride(from: 0, to: lines.count, by: 1024).map { Piece(lines, $0..<min($0 + 1024, lines.count)) }
    }
  }
}
