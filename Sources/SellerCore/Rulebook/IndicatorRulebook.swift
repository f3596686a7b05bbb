/// Targets, windows, gates and market multiples of the indicators, and the numbers in their definitions.
public struct IndicatorRulebook: Sendable, Hashable {
  /// The rules of each indicator.
  public var rules: [IndicatorID: IndicatorRule]
  /// The figure that tells the lowest tenth of a week (Readings, 21).
  public var lowestTenth: IndicatorRule
  /// The numbers in the definitions.
  public var numbers = RuleNumbers()

  /// 考核期: the near days that are assessed unless said.
  public var assessmentDays = Sourced(30, RuleSource("004", "五.1"))
  /// The indicators of a Trusted Store (诚信店铺), all of which must pass.
  public var trustedStore = Sourced<[IndicatorID]>(
    [.validTrackingRate, .lateShipmentRate, .averageRating, .refundRate63to93, .counterfeitRate],
    RuleSource("002", "Seller customer service capability"))
  /// A figure that passes is near its target when what is adverse in it is within this share of what is allowed.
  public var nearMargin = Sourced(Percentage(10), RuleSource("", "seller", isPublicMaterial: true))

  /// What the documents say.
  public static let standard = IndicatorRulebook(
    rules: Dictionary(uniqueKeysWithValues: IndicatorID.allCases.map { ($0, $0.definition.rule) }),
    lowestTenth: .lowestTenth)

  /// The rules of an indicator.
  public subscript(indicator: IndicatorID) -> IndicatorRule {
    rules[indicator] ?? indicator.definition.rule
  }

  /// A number of the rules.
  public subscript(number: RuleNumber) -> Int {
    get { numbers[number] }
    set { numbers[number] = newValue }
  }

  /// Whether a review speaks against what was bought: a low rating by its stars, else a bad review by its scores.
  public func isLow(_ review: Review) -> Bool {
    if let stars = review.stars { return stars <= self[.lowStars] }
    return review.scoreSum.map { $0 <= self[.badReviewScore] } ?? false
  }

  /// The rules that a formula's figures follow.
  func rule(of formula: Formula) -> IndicatorRule {
    switch formula {
    case .own(let indicator):
      return self[indicator]
    case .weeklyLowestTenth:
      return lowestTenth
    case .qualityRefundsOverPaidOrders:
      var rule = self[.qualityRefundRate]
      rule.assessment = .observed(goal: nil)
      rule.gates = []
      return rule
    }
  }
}
