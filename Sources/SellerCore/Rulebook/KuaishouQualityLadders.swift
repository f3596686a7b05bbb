extension PenaltyLadder {
  /// Business licence, goods and reviews: the ladders that reach as far as clearing a store out (004 §五).
  static let qualityAndLicence: [PenaltyLadder] = [
    PenaltyLadder(
      .licence,
      violations: ["licence"],
      steps: [
        PenaltyStep(
          .minor, .judged,
          [
            .forcedExam, .adAccountBan(.days(3...3)), .delistAll(.temporary), .listingBan(.days(7...9)),
            .fine(.yuan(1_000)), .points(10...10),
          ]),
        PenaltyStep(
          .serious, .judged,
          [
            .forcedExam, .adAccountBan(.days(5...5)), .delistAll(.temporary), .listingBan(.days(11...14)),
            .promotionLimit(.days(11...14)), .fine(.yuan(3_000, 6_000)), .points(20...20),
          ]),
        PenaltyStep(
          .especiallySerious, .judged,
          [
            .forcedExam, .adAccountBan(.days(7...9)), .delistAll(.temporary), .listingBan(.days(14...28)),
            .promotionLimit(.days(14...28)), .fine(.yuan(7_000, 10_000)), .points(20...40),
          ]),
      ],
      source: RuleSource("004", "§五 商家资质")),
    PenaltyLadder(
      .physicalQuality,
      violations: ["listing_quality"],
      steps: [
        PenaltyStep(.minor, .judged, [.warning, .forcedStudy, .fine(.yuan(800))]),
        PenaltyStep(
          .serious, .judged,
          [
            .warning, .forcedExam, .delistAll(.temporary), .listingBan(.days(3...3)), .promotionLimit(.days(3...3)),
            .fine(.yuan(800, 3_000)), .points(5...10),
          ]),
        PenaltyStep(
          .especiallySerious, .judged,
          [
            .warning, .forcedExam, .adAccountBan(.days(3...5)), .delistAll(.temporary), .listingBan(.days(3...21)),
            .promotionLimit(.days(3...21)), .fine(.yuan(3_000, 10_000)), .points(15...20),
          ]),
        clearingOut,
      ],
      typicalGoods: [.beauty, .householdCleaning, .homeFurnishing],
      source: RuleSource("004", "§五 物理性能")),
    PenaltyLadder(
      .sensoryQuality,
      violations: ["listing_quality"],
      steps: qualitySteps(.judged),
      typicalGoods: [.homeTextiles, .clothing, .shoesAndHats],
      source: RuleSource("004", "§五 感官质量")),
    PenaltyLadder(
      .abnormalQuality,
      violations: [IndicatorID.qualityRefundRate.rawValue],
      steps: qualitySteps(.figure),
      escalation: .repeats(nil),
      notes: [.storeRateMoves(Percentage(30)), .worstOfTheWeek(Percentage(10))],
      source: RuleSource("004", "§五 品质指标异常")),
    PenaltyLadder(
      .badReviews,
      violations: [IndicatorID.badReviewRate.rawValue],
      steps: [
        PenaltyStep(.minor, .figure, [.warning, .forcedStudy]),
        PenaltyStep(
          .serious, .figure,
          [
            .warning, .forcedExam, .delistAll(.temporary), .listingBan(.days(1...1)), .promotionLimit(.days(3...3)),
            .fine(.yuan(300, 800)), .points(5...5),
          ]),
        PenaltyStep(
          .especiallySerious, .figure,
          [
            .forcedExam, .delistAll(.temporary), .listingBan(.days(1...21)), .promotionLimit(.days(3...21)),
            .fine(.yuan(1_000, 5_000)), .points(10...15),
          ]),
        clearingOut,
      ],
      escalation: .repeats(1...3),
      notes: [.weeklyAgain(upTo: .serious), .readByPeople],
      source: RuleSource("004", "§五 差评率")),
  ]

  /// The steps that sensory quality and the quality metric have in common.
  private static func qualitySteps(_ trigger: PenaltyTrigger) -> [PenaltyStep] {
    [
      PenaltyStep(.minor, trigger, [.warning, .forcedStudy]),
      PenaltyStep(
        .serious, trigger,
        [
          .warning, .forcedExam, .delistAll(.temporary), .listingBan(.days(3...5)), .promotionLimit(.days(3...5)),
          .fine(.yuan(300, 2_000)), .points(5...10),
        ]),
      PenaltyStep(
        .especiallySerious, trigger,
        [
          .warning, .forcedExam, .delistAll(.temporary), .listingBan(.days(5...28)), .promotionLimit(.days(5...28)),
          .fine(.yuan(1_000, 8_000)), .points(10...15),
        ]),
      clearingOut,
    ]
  }

  /// The top step of goods and reviews: never derived from a figure (Rules §5.3).
  private static let clearingOut = PenaltyStep(
    .extremelySerious, .judged,
    [
      .delistAll(.permanent), .listingBan(.permanent),
      .fine(.higher(Money(minorUnits: 100_000_00, currency: .cny), shareOfSales: Percentage(50))), .points(100...100),
    ])
}

extension PenaltyMeasure.Fine {
  /// A fine of whole yuan.
  static func yuan(_ from: Int64, _ to: Int64? = nil) -> Self {
    .range(
      from: Money(minorUnits: from * 100, currency: .cny), to: Money(minorUnits: (to ?? from) * 100, currency: .cny))
  }
}
