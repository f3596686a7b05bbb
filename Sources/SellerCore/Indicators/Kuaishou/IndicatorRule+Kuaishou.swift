/// What several rules of Kuaishou's indicators have in common (004 §一, §五).
extension IndicatorRule {
  /// An indicator that the platform only observes, over the assessment period unless said.
  static func observed(_ name: String, lag: Lag = .none, goal: Target? = nil) -> IndicatorRule {
    IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: lag), assessment: .observed(goal: goal),
      source: RuleSource("004", "五 \(name)"))
  }

  /// A threshold of its own, over the assessment period unless said.
  static func threshold(
    _ name: String, _ comparator: Target.Comparator, hundredths: Int128, over own: OwnPeriod = .assessmentPeriod,
    gates: [GateRule] = []
  ) -> IndicatorRule {
    IndicatorRule(
      window: .near(own: own, lag: .none),
      assessment: .threshold(Target(comparator, DecimalNumber(mantissa: hundredths, scale: 2))), gates: gates,
      source: RuleSource("004", "五 \(name)"))
  }

  /// More than one and a half times the market is a violation; completion times are in practice enforced from 2–3 × on.
  static func marketMultiple(_ name: String, escalation: Assessment.DisputeEscalation? = nil) -> IndicatorRule {
    IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .none),
      assessment: .marketMultiple(DecimalNumber(mantissa: 15, scale: 1), escalation: escalation),
      source: RuleSource("004", "五 \(name)"))
  }
}

extension Assessment.MarketLadder {
  /// From twice the market on minor, five times serious, ten times especially serious.
  static let fullSteps: [Step] = [
    Step(times: DecimalNumber(mantissa: 2), .minor), Step(times: DecimalNumber(mantissa: 5), .serious),
    Step(times: DecimalNumber(mantissa: 10), .especiallySerious),
  ]
}
