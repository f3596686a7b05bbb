extension Indicator {
  /// 品退率, first cause, new formula (004 §一.2): of the orders paid in the window, kept by risk control and signed within
  /// 14 × 24 h of payment (virtual goods are signed when paid), those whose first refund case has a quality reason and was
  /// applied for within the same time.
  static let qualityRefundRate = Indicator(
    .qualityRefundRate, .kuaishou, better: .lower, source: RuleSource("004", "一.2"),
    rule: IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .days(.qualityRefundDays, more: 1)),
      assessment: .marketLadder(.init(steps: Assessment.MarketLadder.fullSteps)), assessedScopes: [.store, .product],
      gates: [.init(.qualityRefunds, .numerator, need: 10, needOfStandardGoods: 10)],
      source: RuleSource("004", "二.3")),
    needs: ["order.delivered_at", "case", "case.reason"],
    .orders(
      sql: .each(
        .orders, at: "paid_at",
        numerator: "first_refund.is_quality AND first_refund.applied_at <= paid_at + to_days(\(.qualityRefundDays))",
        where: """
          NOT is_risk_excluded AND (kind = 'virtual' OR delivered_at <= paid_at + to_days(\(.qualityRefundDays)))
          """)
    ) { order, context, tally in
      let paidAt = order.row.paidAt
      guard tally.reaches(paidAt), !order.row.riskExcluded else { return }
      let limit = paidAt.adding(days: Int64(context.rules[.qualityRefundDays]))
      guard order.kind == .virtual || order.row.deliveredAt.map({ $0 <= limit }) ?? false else { return }
      tally.count(at: paidAt, inNumerator: order.isQualityRefund(by: limit))
    })
}

extension Measure {
  /// The old formula (004 §五, 品退率): all orders paid in the window, signed or not and whatever risk control says, and those
  /// whose first refund case has a quality reason and was applied for within 14 × 24 h of payment.
  static let qualityRefundsOverPaidOrders = Measure(
    id: .qualityRefundsOverPaidOrders, needs: ["case", "case.reason"],
    populations: [
      .orders { order, context, tally in
        let paidAt = order.row.paidAt
        guard tally.reaches(paidAt) else { return }
        let limit = paidAt.adding(days: Int64(context.rules[.qualityRefundDays]))
        tally.count(at: paidAt, inNumerator: order.isQualityRefund(by: limit))
      }
    ])
}

extension IndicatorRule {
  /// The lowest tenth of a week is penalised automatically; it takes the platform's 90th percentile (004 §五, 指标异常).
  static let lowestTenth = IndicatorRule(
    window: .near(own: .days(7), lag: .days(.qualityRefundDays, more: 1)), assessment: .benchmarkCeiling,
    benchmarkName: Benchmark.lowestTenth, source: RuleSource("004", "五 指标异常"))
}

extension RuleNumber {
  /// Days × 24 h after payment in which goods are signed and a quality refund counts; the source says that it varies.
  public static let qualityRefundDays = RuleNumber("quality_refund_days", 14, RuleSource("004", "一.2"))
}
