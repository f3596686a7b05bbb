/// Rows of figures a run at a time, each made when somebody asks for it: those of all products of a large shop take more room together
/// than what they are made from.
public struct FigureRuns: Sendable {
  /// Makes some rows that follow each other.
  public typealias Run = @Sendable () -> [Figure]

  /// The runs in their order.
  public let runs: [Run]

  /// So many products' rows are made at a time.
  static let productsAtATime = 512

  /// Rows that are there.
  public init(_ figures: [Figure]) { self.init(runs: [{ figures }]) }

  init(runs: [Run]) { self.runs = runs }

  /// Whether any row is such a one.
  public func contains(where isSuch: (Figure) -> Bool) -> Bool { runs.contains { $0().contains(where: isSuch) } }

  /// All rows.
  public var all: [Figure] { runs.flatMap { $0() } }
}
