extension Assessment {
  /// Whether nothing is judged.
  public var isObserved: Bool {
    if case .observed = self { true } else { false }
  }

  /// Whether no rule is known.
  public var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  /// What is shown beside a figure that is only observed.
  var goal: Target? {
    if case .observed(let goal) = self { goal } else { nil }
  }

  /// The steps that a figure over a window is held against, the mildest first; none without the benchmark that they multiply.
  func steps(benchmark: DecimalNumber?, window: Window) -> [TargetStep] {
    switch self {
    case .observed, .unknown:
      return []
    case .threshold(let target):
      return [TargetStep(severity: nil, target: target)]
    case .marketLadder(let ladder):
      guard let benchmark else { return [] }
      let steps = window.dayCount == 7 ? ladder.weeklySteps ?? ladder.steps : ladder.steps
      return steps.map {
        TargetStep(severity: $0.severity, target: Target(.below, benchmark, timesMarket: $0.times))
      }
    case .marketMultiple(let times, _):
      guard let benchmark else { return [] }
      return [TargetStep(severity: nil, target: Target(.atMost, benchmark, timesMarket: times))]
    case .benchmarkCeiling:
      guard let benchmark else { return [] }
      return [TargetStep(severity: nil, target: Target(.atMost, benchmark))]
    }
  }
}

extension IndicatorRulebook {
  /// Everything that a figure is held against, the mildest step first; empty where nothing is judged.
  public func steps(of figure: Figure) -> [TargetStep] {
    let rule = rule(of: figure.formula)
    guard rule.assessedScopes.contains(figure.scope.kind) else { return [] }
    return rule.assessment.steps(benchmark: figure.benchmark, window: figure.window)
  }
}
