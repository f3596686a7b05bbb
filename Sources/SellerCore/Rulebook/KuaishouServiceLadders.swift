extension PenaltyLadder {
  /// Service, shipping, after-sales and content (004 §五).
  static let serviceAndAfterSales: [PenaltyLadder] = [
    // Three figures have this ladder in the document's cells; for dissatisfaction it says that rules are still being written.
    PenaltyLadder(
      .service,
      violations: [
        IndicatorID.serviceSatisfaction.rawValue, IndicatorID.attitudeDissatisfaction.rawValue,
        IndicatorID.threeMinuteResponse.rawValue,
      ],
      steps: [
        PenaltyStep(.minor, .count(from: 1), [.warning, .forcedStudy, .forcedExam]),
        PenaltyStep(.serious, .count(from: 3), [.warning, .forcedExam, .fine(.yuan(100, 300))]),
        // "Over 6" beside "3 to 5": 6 belongs here (Rules §5.3).
        PenaltyStep(.especiallySerious, .count(from: 6), [.warning, .forcedExam, .fine(.yuan(500, 1_000))]),
      ],
      notes: [.readsOverAsFrom(6), .rulesPending(.serviceDissatisfaction), .watchedOnly(.serviceParticipation)],
      source: RuleSource("004", "§五 商家服务管理")),
    PenaltyLadder(
      .shipping,
      violations: ["shipping", IndicatorID.onTimeShipping.rawValue, IndicatorID.pickupAnomaly.rawValue],
      steps: [
        PenaltyStep(.minor, .judgedByNumber(.few), [.warning, .study, .forcedStudy]),
        PenaltyStep(
          .serious, .judgedByNumber(.many),
          [.warning, .forcedExam, .delistAll(.temporary), .listingBan(.days(1...3)), .fine(.yuan(300))]),
        PenaltyStep(
          .especiallySerious, .judgedByNumber(.veryMany),
          [
            .forcedExam, .delistAll(.temporary), .listingBan(.days(3...14)), .promotionLimit(.days(5...14)),
            .fine(.yuan(500, 5_000)),
          ]),
      ],
      escalation: .nextSeverity(of: [.minor, .serious]),
      notes: [.rankedByHand(perDay: 1_000), .foundByReports],
      source: RuleSource("004", "§五 发货违规")),
    PenaltyLadder(
      .completionTime,
      violations: [IndicatorID.refundOnlyHours.rawValue, IndicatorID.returnRefundHours.rawValue],
      steps: [
        PenaltyStep(.minor, .count(from: 1), [.warning]),
        PenaltyStep(.serious, .count(from: 4), [.warning, .forcedStudy]),
        PenaltyStep(.especiallySerious, .count(from: 11), [.warning, .forcedExam]),
      ],
      notes: [.enforcedFrom(2...3, except: .returnRefundHours)],
      source: RuleSource("004", "§五 完结时长")),
    PenaltyLadder(
      .disputes,
      violations: [IndicatorID.interventionRate.rawValue, IndicatorID.sellerLiableRate.rawValue],
      steps: [
        PenaltyStep(.minor, .count(from: 1), [.warning]),
        PenaltyStep(.serious, .count(from: 3), [.warning, .forcedStudy], or: [.warning, .forcedExam]),
        PenaltyStep(
          .especiallySerious, .bounds(.standard),
          [.points(5...5), .delistAll(.temporary), .listingBan(.days(1...5)), .fine(.yuan(500, 1_000))]),
      ],
      cooldownDays: 7,
      notes: [.watchedOnly(.refusalRate), .watchedOnly(.afterSalesRating)],
      source: RuleSource("004", "§五 纠纷")),
    // Only poor videos have consequences, and those outside the shop: in the community, and in risk control.
    PenaltyLadder(
      .content,
      violations: [
        "content", IndicatorID.liveReportRate.rawValue, IndicatorID.poorVideoShare.rawValue,
        IndicatorID.validPlayRate.rawValue,
      ],
      steps: [PenaltyStep(nil, .judged, [.noPublicExposure, .noBoostPurchase, .advertisingThrottle])],
      notes: [.shopSideImposesNothing, .watchedOnly(.liveReportRate), .watchedOnly(.validPlayRate)],
      source: RuleSource("004", "§五 内容治理")),
  ]
}
