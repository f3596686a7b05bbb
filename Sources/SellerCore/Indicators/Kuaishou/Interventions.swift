extension Indicator {
  /// 纠纷介入率 (004 §五): cases in which the platform was asked to step in within the window ÷ orders paid in it; self channels.
  static let interventionRate = Indicator(
    .interventionRate, .kuaishou, better: .lower, source: RuleSource("004", "五 纠纷介入率"),
    rule: .marketMultiple("纠纷介入率", escalation: .standard),
    needs: ["case.intervened_at"],
    .intervenedCases(sql: "true") { _ in true })

  /// 商责纠纷率 (004 §五): those of them for which the seller, or both sides, were found liable ÷ orders paid in the window.
  static let sellerLiableRate = Indicator(
    .sellerLiableRate, .kuaishou, better: .lower, source: RuleSource("004", "五 商责纠纷率"),
    rule: .marketMultiple("商责纠纷率", escalation: .standard),
    needs: ["case.intervened_at", "case.liability"],
    .intervenedCases(sql: "liability IN ('seller', 'both')") { $0.liability?.isSellers ?? false })
}

extension Cohort {
  /// Paid orders in the denominator by payment, cases of every kind in the numerator by intervention: two moments, so a case
  /// counts in its own window, whenever its order was paid.
  fileprivate static func intervenedCases(
    sql: SQLExpression, _ isInNumerator: @escaping @Sendable (AfterSalesCase) -> Bool
  ) -> Cohort {
    .orders(
      sql: .each(.orders, at: "paid_at", numerator: "0", where: "is_of_channels"),
      .each(.cases, at: "intervened_at", numerator: "1", denominator: "0", where: "is_of_channels AND \(sql)")
    ) { order, _, tally in
      guard order.row.channel.isSelfChannel else { return }
      tally.add(at: order.row.paidAt, numerator: 0, denominator: 1)
      for dispute in order.cases {
        guard let intervenedAt = dispute.intervenedAt, tally.reaches(intervenedAt), isInNumerator(dispute) else {
          continue
        }
        tally.add(at: intervenedAt, numerator: 1, denominator: 0, of: dispute.id)
      }
    }
  }
}

extension Assessment.DisputeEscalation {
  /// More than 0.5 % of the orders of 30 days, more than 150 cases, more than 2 of them the seller's.
  public static let standard = Assessment.DisputeEscalation(
    days: 30, interventionRateAbove: DecimalNumber(mantissa: 5, scale: 3), intervenedAbove: 150, liableAbove: 2,
    severity: .especiallySerious)
}
