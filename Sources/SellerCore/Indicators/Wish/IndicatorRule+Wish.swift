/// What several rules of Wish's indicators have in common (002); their windows are public material.
extension IndicatorRule {
  /// One of the five figures of a Trusted Store.
  static func trusted(_ window: WindowRule, _ comparator: Target.Comparator, _ number: DecimalNumber) -> IndicatorRule {
    IndicatorRule(
      window: window, assessment: .threshold(Target(comparator, number)),
      source: RuleSource("002", "Seller customer service capability"))
  }

  /// A figure of an evaluation dimension, which Wish only looks at.
  static func dimension(_ window: WindowRule, _ place: String) -> IndicatorRule {
    IndicatorRule(window: window, assessment: .observed(goal: nil), source: RuleSource("002", place))
  }
}

extension IndicatorRule.WindowRule {
  static let lastThirtyDays = Self.daysAgo(first: 30, last: 1)
  /// Thirty days whose orders all had their fourteen days to arrive.
  static let releasedLongAgo = Self.daysAgo(first: 44, last: 15)
  /// The latest week that ended a fortnight ago.
  static let weekAFortnightAgo = Self.completeWeek(daysAgo: 14)
}
