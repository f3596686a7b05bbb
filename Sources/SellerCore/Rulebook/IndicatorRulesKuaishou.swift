extension IndicatorRulebook {
  /// The rules of Kuaishou's indicators (004 §一, §五).
  static let kuaishouRules: [IndicatorID: IndicatorRule] = [
    .qualityRefundRate: IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .qualityRefundDays),
      assessment: .marketLadder(.init(steps: fullLadder)),
      assessedScopes: [.store, .product],
      gates: [.init(.qualityRefunds, .numerator, need: 10, needOfStandardGoods: 10)],
      source: RuleSource("004", "二.3")),
    .badReviewRate: IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .reviewDays),
      assessment: .marketLadder(.init(steps: fullLadder, weeklySteps: Array(fullLadder.prefix(2)))),
      gates: [.init(.badReviews, .numerator, need: 11)],
      checkedWindows: [.own, .days(.one), .days(.seven), .days(.thirty)],
      source: RuleSource("004", "五 差评率")),
    .serviceSatisfaction: IndicatorRule(
      window: .near(own: .week, lag: .none),
      assessment: .threshold(Target(.atLeast, hundredths(80))),
      gates: [
        .init(.selfOrders, .selfOrders, need: 350), .init(.consultingBuyers, .consultingBuyers, need: 1000),
      ],
      source: RuleSource("004", "五 商家客服满意度")),
    .serviceDissatisfaction: observed("商家客服不满意度"),
    .attitudeDissatisfaction: IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .none),
      assessment: .threshold(Target(.atMost, hundredths(6))),
      gates: [
        .init(.selfOrders, .selfOrders, need: 1500), .init(.consultingBuyers, .consultingBuyers, need: 6000),
      ],
      source: RuleSource("004", "五 商家客服态度不满意度")),
    .serviceParticipation: observed("商家客服参评率"),
    .threeMinuteResponse: IndicatorRule(
      window: .near(own: .week, lag: .none),
      assessment: .threshold(Target(.atLeast, hundredths(70))),
      gates: [
        .init(.selfOrders, .selfOrdersOfAssessmentPeriod, need: 1), .init(.consultingBuyers, .denominator, need: 140),
      ],
      source: RuleSource("004", "五 3分钟响应率")),
    .onTimeShipping: IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .none),
      assessment: .threshold(Target(.atLeast, hundredths(95))),
      source: RuleSource("004", "五 及时发货率")),
    .pickupAnomaly: IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .none),
      assessment: .threshold(Target(.atMost, hundredths(6))),
      source: RuleSource("004", "五 揽收异常率")),
    .refundOnlyHours: marketMultiple("仅退款完结时长"),
    .returnRefundHours: marketMultiple("退货退款完结时长"),
    .interventionRate: marketMultiple("纠纷介入率", escalation: disputeEscalation),
    .sellerLiableRate: marketMultiple("商责纠纷率", escalation: disputeEscalation),
    .refusalRate: observed("拒绝退单率"),
    .afterSalesRating: IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .caseRatingDays), assessment: .observed(goal: nil),
      source: RuleSource("004", "五 申请售后14日好评率")),
    .liveReportRate: observed("直播间举报率", goal: Target(.atMost, DecimalNumber(mantissa: 1, scale: 4))),
    .poorVideoShare: observed("短视频劣质占比", goal: Target(.atMost, hundredths(25))),
    .validPlayRate: observed("短视频有效播放率", goal: Target(.atLeast, hundredths(52))),
  ]

  /// The lowest tenth of a week is penalised automatically; it takes the platform's 90th percentile (004 §五, 指标异常).
  static let weeklyLowestTenth = IndicatorRule(
    window: .near(own: .days(7), lag: .qualityRefundDays), assessment: .benchmarkCeiling,
    benchmarkName: "quality_refund_rate_p90", source: RuleSource("004", "五 指标异常"))

  /// From twice the market on minor, five times serious, ten times especially serious.
  private static let fullLadder: [Assessment.MarketLadder.Step] = [
    .init(times: DecimalNumber(mantissa: 2), .minor), .init(times: DecimalNumber(mantissa: 5), .serious),
    .init(times: DecimalNumber(mantissa: 10), .especiallySerious),
  ]

  private static let disputeEscalation = Assessment.DisputeEscalation(
    days: 30, interventionRateAbove: DecimalNumber(mantissa: 5, scale: 3), intervenedAbove: 150, liableAbove: 2,
    severity: .especiallySerious)

  private static func hundredths(_ number: Int128) -> DecimalNumber { DecimalNumber(mantissa: number, scale: 2) }

  private static func observed(_ name: String, goal: Target? = nil) -> IndicatorRule {
    IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .none), assessment: .observed(goal: goal),
      source: RuleSource("004", "五 \(name)"))
  }

  /// More than one and a half times the market is a violation; completion times are in practice enforced from 2–3 × on.
  private static func marketMultiple(
    _ name: String, escalation: Assessment.DisputeEscalation? = nil
  ) -> IndicatorRule {
    IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .none),
      assessment: .marketMultiple(DecimalNumber(mantissa: 15, scale: 1), escalation: escalation),
      source: RuleSource("004", "五 \(name)"))
  }
}
