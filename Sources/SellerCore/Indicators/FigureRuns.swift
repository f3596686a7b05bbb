/// Rows of figures a run at a time, each made when somebody asks for it: those of all products of a large shop take more room together
/// than what they are made from.
public struct FigureRuns: Sendable {
  /// Makes some rows that follow each other.
  public typealias Run = @Sendable () -> [Figure]

  /// The runs in their order.
  public let runs: [Run]

  /// So many products' rows are made at a time.
  static let productsAtATime = 512

  /// All rows.
  public var all: [Figure] { runs.flatMap { $0() } }
}
