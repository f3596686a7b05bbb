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

  private struct Story {
    let daysAgo: Int
    let rule: String
    let severity: Severity?
    let points: Int

    init(_ daysAgo: Int, _ rule: String, _ severity: Severity?, _ points: Int = 0) {
      self.daysAgo = daysAgo
      self.rule = rule
      self.severity = severity
      self.points = points
    }
  }

  private static func told(_ premises: Premises) -> [Story] {
    switch premises.plan.platform {
    case .wish:
      [Story(45, "listing_quality", .minor), Story(150, "licence", nil)]
    case .jd:
      // Odd seeds come to the campaign with a clean quarter.
      premises.plan.seed % 2 == 0
        ? [Story(34, "listing_quality", .minor, 2), Story(210, "shipping", .serious, 5)]
        : [Story(130, "content", .minor, 1)]
    case .kuaishou:
      [
        Story(3, IndicatorID.qualityRefundRate.rawValue, .minor),
        Story(12, IndicatorID.threeMinuteResponse.rawValue, .minor),
        Story(19, IndicatorID.threeMinuteResponse.rawValue, .minor),
        Story(26, IndicatorID.serviceSatisfaction.rawValue, .minor),
        Story(33, IndicatorID.returnRefundHours.rawValue, .minor),
        Story(40, IndicatorID.returnRefundHours.rawValue, .minor),
        Story(47, IndicatorID.returnRefundHours.rawValue, .serious),
        Story(61, IndicatorID.badReviewRate.rawValue, .serious, 5),
        Story(75, "shipping", .minor),
        Story(88, IndicatorID.interventionRate.rawValue, .especiallySerious, 5),
        Story(120, "listing_quality", .serious, 10),
        Story(160, "content", .minor),
        Story(200, "licence", nil, 10),
        Story(390, "listing_quality", .extremelySerious, 100),
      ]
    }
  }
}
