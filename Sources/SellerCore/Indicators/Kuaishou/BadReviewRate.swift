extension Indicator {
  /// 差评率 (004 §五): of the orders paid in the window and reviewed with all three scores on the day of payment or the 13
  /// days after it, those whose scores come to 6 or less; self channels, valid reviews.
  static let badReviewRate = Indicator(
    .badReviewRate, .kuaishou, better: .lower, source: RuleSource("004", "五 差评率"),
    rule: IndicatorRule(
      window: .near(own: .assessmentPeriod, lag: .days(.reviewDays)),
      assessment: .marketLadder(
        .init(
          steps: Assessment.MarketLadder.fullSteps, weeklySteps: Array(Assessment.MarketLadder.fullSteps.prefix(2)))),
      gates: [.init(.badReviews, .numerator, need: 11)],
      checkedWindows: [.own, .days(.one), .days(.seven), .days(.thirty)], source: RuleSource("004", "五 差评率")),
    needs: ["review.quality", "review.service", "review.logistics"],
    .orders(
      sql: .each(
        .orders, at: "paid_at", numerator: "scores <= \(.badReviewScore)",
        where: """
          is_of_channels AND reviewed_at IS NOT NULL AND scores IS NOT NULL
            AND CAST(reviewed_at + utc_offset AS DATE) - CAST(paid_at + utc_offset AS DATE) BETWEEN 0 AND \(.reviewDays) - 1
          """)
    ) { order, context, tally in
      let paidAt = order.row.paidAt
      guard tally.reaches(paidAt), order.row.channel.isSelfChannel, let review = order.row.review, review.valid,
        let score = review.scoreSum
      else { return }
      let days = context.calendar.day(of: paidAt).distance(to: context.calendar.day(of: review.at))
      guard days >= 0, days < context.rules[.reviewDays] else { return }
      tally.count(at: paidAt, inNumerator: score <= context.rules[.badReviewScore])
    })
}

extension RuleNumber {
  /// Days, the day of payment included, in which a first review counts.
  public static let reviewDays = RuleNumber("review_days", 14, RuleSource("004", "五 差评率"))
  /// Quality + service + logistics up to this is a bad review.
  public static let badReviewScore = RuleNumber("bad_review_score", 6, RuleSource("004", "五 差评率"))
}
