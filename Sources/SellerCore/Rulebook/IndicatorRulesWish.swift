extension IndicatorRulebook {
  /// The rules of Wish's indicators (002); their windows are public material.
  static let wishRules: [IndicatorID: IndicatorRule] = [
    .validTrackingRate: trusted(.completeWeek(daysAgo: 14), Target(.atLeast, DecimalNumber(mantissa: 95, scale: 2))),
    .lateShipmentRate: trusted(.completeWeek(daysAgo: 14), Target(.atMost, DecimalNumber(mantissa: 10, scale: 2))),
    .averageRating: trusted(lastThirtyDays, Target(.atLeast, DecimalNumber(mantissa: 4))),
    .refundRate63to93: trusted(
      .daysAgo(first: 93, last: 63), Target(.atMost, DecimalNumber(mantissa: 10, scale: 2))),
    .counterfeitRate: trusted(.untilToday, Target(.atMost, DecimalNumber(mantissa: 5, scale: 3))),
    .trackingUpload2d: dimension(releasedLongAgo, "1. Delivery speed"),
    .trackable3d: dimension(releasedLongAgo, "1. Delivery speed"),
    .delivered14d: dimension(releasedLongAgo, "1. Delivery speed"),
    .outOfStockRate: dimension(lastThirtyDays, "2. Order fulfillment rate"),
    .cancellationRate: dimension(lastThirtyDays, "5. Order Cancellations"),
    .tickets48h: dimension(.daysAgo(first: 32, last: 3), "3. Invoice processing speed"),
    .complaintRate: dimension(lastThirtyDays, "3. Invoice processing speed"),
    .lowRatingsAnswered: dimension(lastThirtyDays, "4. Product Feedback"),
  ]

  private static let lastThirtyDays = IndicatorRule.WindowRule.daysAgo(first: 30, last: 1)
  /// Thirty days whose orders all had their fourteen days to arrive.
  private static let releasedLongAgo = IndicatorRule.WindowRule.daysAgo(first: 44, last: 15)

  private static func trusted(_ window: IndicatorRule.WindowRule, _ target: Target) -> IndicatorRule {
    IndicatorRule(
      window: window, assessment: .threshold(target),
      source: RuleSource("002", "Seller customer service capability"))
  }

  private static func dimension(_ window: IndicatorRule.WindowRule, _ place: String) -> IndicatorRule {
    IndicatorRule(window: window, assessment: .observed(goal: nil), source: RuleSource("002", place))
  }
}
