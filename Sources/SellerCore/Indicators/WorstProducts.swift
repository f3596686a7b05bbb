/// Which products weigh most on each indicator.
public struct WorstProducts: Sendable {
  /// How many products are kept for each indicator.
  public static let kept = 20

  private let figures: [IndicatorID: [Figure]]

  /// The products among these figures, which may be of any scope.
  public init(among figures: [Figure]) {
    let products = figures.filter { $0.scope.kind == .product && $0.adverse > 0 }
    self.figures = Dictionary(grouping: products, by: \.indicator).mapValues { figures in
      Array(figures.sorted { $0.weighsMore(than: $1) }.prefix(Self.kept))
    }
  }

  /// The products of an indicator, those that weigh most first.
  public func callAsFunction(_ indicator: IndicatorID) -> [Figure] { figures[indicator] ?? [] }
}

extension Figure {
  /// How much of the figure is on the bad side: members, lost stars or seconds.
  var adverse: Int64 {
    switch (indicator.definition.better, unit) {
    case (.lower, _): ratio.numerator
    case (.higher, .stars): 5 * ratio.denominator - ratio.numerator
    case (.higher, _): ratio.denominator - ratio.numerator
    }
  }

  /// Whether it comes first among the products that weigh on an indicator: severity, then weight, then id.
  fileprivate func weighsMore(than other: Figure) -> Bool {
    let (left, right) = (verdict.isBreach, other.verdict.isBreach)
    if left != right { return left }
    let (severity, otherSeverity) = (self.severity ?? .minor, other.severity ?? .minor)
    if severity != otherSeverity { return severity > otherSeverity }
    return adverse == other.adverse ? scope < other.scope : adverse > other.adverse
  }
}
