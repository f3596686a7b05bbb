/// Which products weigh most on each indicator.
public struct WorstProducts: Sendable {
  /// How many products are kept for each indicator.
  public static let kept = 20

  private var figures: [IndicatorID: [Figure]] = [:]

  /// None yet.
  init() {}

  /// The products among these figures, which may be of any scope.
  init(among figures: [Figure]) {
    for figure in figures where figure.scope.kind == .product && figure.adverse > 0 { add(figure) }
  }

  /// Whether the figure of a product with these counts may be among them; it is made only then. Where no product is judged, the
  /// counts alone decide.
  func mayTake(_ ratio: Ratio, _ row: AskedIndicator) -> Bool {
    let adverse = row.indicator.adverse(ratio)
    guard ratio.hasData, adverse > 0 else { return false }
    guard !row.rule.assessedScopes.contains(.product), let kept = figures[row.indicator.id], kept.count == Self.kept
    else { return true }
    return kept.last.map { adverse >= $0.adverse } ?? true
  }

  /// Keeps a product's figure if it is one of those that weigh most.
  mutating func add(_ figure: Figure) {
    var kept = figures[figure.indicator] ?? []
    if kept.count == Self.kept, let last = kept.last, !figure.weighsMore(than: last) { return }
    kept.insert(figure, at: kept.firstIndex { figure.weighsMore(than: $0) } ?? kept.count)
    figures[figure.indicator] = Array(kept.prefix(Self.kept))
  }

  /// The products of an indicator, those that weigh most first.
  public func callAsFunction(_ indicator: IndicatorID) -> [Figure] { figures[indicator] ?? [] }
}

extension Indicator {
  /// How much of these counts is on the bad side: members, lost stars or seconds.
  fileprivate func adverse(_ ratio: Ratio) -> Int64 {
    switch (better, unit) {
    case (.lower, _): ratio.numerator
    case (.higher, .stars): 5 * ratio.denominator - ratio.numerator
    case (.higher, _): ratio.denominator - ratio.numerator
    }
  }
}

extension Figure {
  /// How much of the figure is on the bad side.
  fileprivate var adverse: Int64 { indicator.definition.adverse(ratio) }

  /// Whether it comes first among the products that weigh on an indicator: severity, then weight, then id.
  fileprivate func weighsMore(than other: Figure) -> Bool {
    let (left, right) = (verdict.isBreach, other.verdict.isBreach)
    if left != right { return left }
    let (severity, otherSeverity) = (self.severity ?? .minor, other.severity ?? .minor)
    if severity != otherSeverity { return severity > otherSeverity }
    return adverse == other.adverse ? scope < other.scope : adverse > other.adverse
  }
}

extension Fact where Finding == WorstProducts {
  /// The products that weigh most on each of the platform's indicators, over their own windows or other days.
  public static func worstProducts(over choice: WindowChoice = .own) -> Fact {
    Fact { plan in
      FigureTable(plan.view, plan.rulebook.indicators, [.product], over: [choice]).plan(&plan)
    } find: { findings in
      FigureTable(findings.view, findings.rulebook.indicators, [.product], over: [choice]).worst(
        from: findings.countedShop)
    }
  }
}
