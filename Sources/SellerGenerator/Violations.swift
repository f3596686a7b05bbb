import SellerCore

/// Violations that the platform has recorded: several kinds, every severity, recent and long past.
enum Violations {
  static func make(_ premises: Premises) -> [Violation] {
    let stories = told(premises)
    var dice = premises.cup(.violation).dice(0)
    let dated = stories.map { story in
      (story: story, at: premises.daysBeforeEnd(story.daysAgo) - dice.hours(1, 20))
    }
    return dated.sorted { $0.at < $1.at }.enumerated().map { number, dated in
      Violation(
        id: ViolationID(RecordNumbers.decimal(prefix: "V", UInt64(number + 1), digits: 6)),
        at: Instant(seconds: dated.at), violation: dated.story.rule, severity: dated.story.severity,
        points: dated.story.points)
    }
  }

  private typealias Story = (daysAgo: Int, rule: String, severity: Severity?, points: Int)

  private static func told(_ premises: Premises) -> [Story] {
    switch premises.plan.platform {
    case .wish:
      [(45, "listing_quality", .minor, 0), (150, "licence", nil, 0)]
    case .jd:
      // Odd seeds come to the campaign with a clean quarter.
      premises.plan.seed % 2 == 0
        ? [(34, "listing_quality", .minor, 2), (210, "shipping", .serious, 5)]
        : [(130, "content", .minor, 1)]
    case .kuaishou:
      [
        (3, IndicatorID.qualityRefundRate.rawValue, .minor, 0),
        (12, IndicatorID.threeMinuteResponse.rawValue, .minor, 0),
        (19, IndicatorID.threeMinuteResponse.rawValue, .minor, 0),
        (26, IndicatorID.serviceSatisfaction.rawValue, .minor, 0),
        (33, IndicatorID.returnRefundHours.rawValue, .minor, 0),
        (40, IndicatorID.returnRefundHours.rawValue, .minor, 0),
        (47, IndicatorID.returnRefundHours.rawValue, .serious, 0),
        (61, IndicatorID.badReviewRate.rawValue, .serious, 5),
        (75, "shipping", .minor, 0),
        (88, IndicatorID.interventionRate.rawValue, .especiallySerious, 5),
        (120, "listing_quality", .serious, 10),
        (160, "content", .minor, 0),
        (200, "licence", nil, 10),
        (390, "listing_quality", .extremelySerious, 100),
      ]
    }
  }
}
