extension Indicator {
  /// 拒绝退单率 (004 §五): of the cases of every kind applied for in the window, those that the seller refused; self channels.
  static let refusalRate = Indicator(
    .refusalRate, .kuaishou, better: .lower, source: RuleSource("004", "五 拒绝退单率"),
    rule: .observed("拒绝退单率"),
    needs: ["case.refused_at"],
    .orders(
      sql: .each(.cases, at: "applied_at", numerator: "refused_at IS NOT NULL", where: "is_of_channels")
    ) { order, _, tally in
      guard !order.cases.isEmpty, order.row.channel.isSelfChannel else { return }
      for applied in order.cases {
        tally.count(at: applied.appliedAt, inNumerator: applied.refusedAt != nil, of: applied.id)
      }
    })

  /// 申请售后14日好评率 (004 §五): of the cases applied for in the window and rated on that day or the 13 days after it, those
  /// rated 4 or 5; self channels.
  static let afterSalesRating = Indicator(
    .afterSalesRating, .kuaishou, better: .higher, source: RuleSource("004", "五 申请售后14日好评率"),
    rule: .observed("申请售后14日好评率", lag: .days(.caseRatingDays)),
    needs: ["case.rating"],
    .orders(
      sql: .each(
        .cases, at: "applied_at", numerator: "rating >= \(.goodCaseRating)",
        where: """
          is_of_channels AND rating IS NOT NULL
            AND CAST(rated_at + utc_offset AS DATE) - CAST(applied_at + utc_offset AS DATE) BETWEEN 0 AND \(.caseRatingDays) - 1
          """)
    ) { order, context, tally in
      guard !order.cases.isEmpty, order.row.channel.isSelfChannel else { return }
      for applied in order.cases where tally.reaches(applied.appliedAt) {
        guard let rating = applied.rating, let ratedAt = applied.ratedAt else { continue }
        let days = context.calendar.day(of: applied.appliedAt).distance(to: context.calendar.day(of: ratedAt))
        guard days >= 0, days < context.rules[.caseRatingDays] else { continue }
        tally.count(
          at: applied.appliedAt, inNumerator: rating >= context.rules[.goodCaseRating], of: applied.id)
      }
    })
}

extension RuleNumber {
  /// Days, the day of application included, in which the rating of a case counts.
  public static let caseRatingDays = RuleNumber("case_rating_days", 14, RuleSource("004", "五 申请售后14日好评率"))
  /// The rating of a case that counts as good.
  public static let goodCaseRating = RuleNumber("good_case_rating", 4, RuleSource("004", "五 申请售后14日好评率"))
}
