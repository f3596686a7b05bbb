import SellerCore
import Testing

/// The penalty ladders against the document's table, cell by cell (004 §五).
///
/// The table below was typed from the document, not from the rulebook. Shorthand: W warning, L course, L! forced course, E! forced
/// exam, ad = days of a closed advertising account, off = all products off, new = days without new products, mkt = days of
/// limited marketing, ¥ = damages in yuan, pt = points; `*` is for good.
struct PenaltyTableTests {
  private static let table: [PenaltyLadder.ID: [(step: String, cell: String)]] = [
    .licence: [
      ("minor judged", "E! ad3-3 off new7-9 ¥1000-1000 pt10-10"),
      ("serious judged", "E! ad5-5 off new11-14 mkt11-14 ¥3000-6000 pt20-20"),
      ("especially_serious judged", "E! ad7-9 off new14-28 mkt14-28 ¥7000-10000 pt20-40"),
    ],
    .physicalQuality: [
      ("minor judged", "W L! ¥800-800"),
      ("serious judged", "W E! off new3-3 mkt3-3 ¥800-3000 pt5-10"),
      ("especially_serious judged", "W E! ad3-5 off new3-21 mkt3-21 ¥3000-10000 pt15-20"),
      ("extremely_serious judged", "off* new* ¥100000|50% pt100-100"),
    ],
    .sensoryQuality: [
      ("minor judged", "W L!"),
      ("serious judged", "W E! off new3-5 mkt3-5 ¥300-2000 pt5-10"),
      ("especially_serious judged", "W E! off new5-28 mkt5-28 ¥1000-8000 pt10-15"),
      ("extremely_serious judged", "off* new* ¥100000|50% pt100-100"),
    ],
    .abnormalQuality: [
      ("minor figure", "W L!"),
      ("serious figure", "W E! off new3-5 mkt3-5 ¥300-2000 pt5-10"),
      ("especially_serious figure", "W E! off new5-28 mkt5-28 ¥1000-8000 pt10-15"),
      ("extremely_serious judged", "off* new* ¥100000|50% pt100-100"),
    ],
    .badReviews: [
      ("minor figure", "W L!"),
      ("serious figure", "W E! off new1-1 mkt3-3 ¥300-800 pt5-5"),
      ("especially_serious figure", "E! off new1-21 mkt3-21 ¥1000-5000 pt10-15"),
      ("extremely_serious judged", "off* new* ¥100000|50% pt100-100"),
    ],
    .service: [
      ("minor 1+", "W L! E!"),
      ("serious 3+", "W E! ¥100-300"),
      ("especially_serious 6+", "W E! ¥500-1000"),
    ],
    .shipping: [
      ("minor few", "W L L!"),
      ("serious many", "W E! off new1-3 ¥300-300"),
      ("especially_serious very_many", "E! off new3-14 mkt5-14 ¥500-5000"),
    ],
    .completionTime: [
      ("minor 1+", "W"),
      ("serious 4+", "W L!"),
      ("especially_serious 11+", "W E!"),
    ],
    .disputes: [
      ("minor 1+", "W"),
      ("serious 3+", "W L! / W E!"),
      ("especially_serious > 0.5 %, > 150, > 2 in 30 days", "pt5-5 off new1-5 ¥500-1000"),
    ],
    .content: [("- judged", "hidden noboost throttle")],
  ]

  @Test func everyCell() throws {
    let rulebook = KuaishouRulebook.standard
    #expect(rulebook.ladders.map(\.id) == PenaltyLadder.ID.allCases)
    for ladder in rulebook.ladders {
      let cells = try #require(Self.table[ladder.id])
      #expect(ladder.steps.count == cells.count, "\(ladder.id)")
      for (step, cell) in zip(ladder.steps, cells) {
        #expect("\(step.severity?.rawValue ?? "-") \(Self.text(step.trigger))" == cell.step, "\(ladder.id)")
        let sets = [step.measures, step.alternative].filter { !$0.isEmpty }
        // The order within a cell has no meaning.
        let found = sets.map { set in set.map(Self.text).sorted() }
        let typed = cell.cell.split(separator: " / ").map { $0.split(separator: " ").map(String.init).sorted() }
        #expect(found == typed, "\(ladder.id) \(cell.step)")
      }
      #expect(ladder.source.document == "004")
    }
  }

  @Test func whatTheViolationsAreRecordedUnder() throws {
    let names: [PenaltyLadder.ID: [String]] = [
      .licence: ["licence"], .physicalQuality: ["listing_quality"], .sensoryQuality: ["listing_quality"],
      .abnormalQuality: ["quality_refund_rate"], .badReviews: ["bad_review_rate"],
      .service: ["service_satisfaction", "attitude_dissatisfaction", "three_minute_response"],
      .shipping: ["shipping", "on_time_shipping", "pickup_anomaly"],
      .completionTime: ["refund_only_hours", "return_refund_hours"],
      .disputes: ["intervention_rate", "seller_liable_rate"],
      .content: ["content", "live_report_rate", "poor_video_share", "valid_play_rate"],
    ]
    for ladder in KuaishouRulebook.standard.ladders {
      #expect(ladder.violations == names[ladder.id])
    }
  }

  /// The numbers of violations as the document's cells print them; "over 6" is our reading.
  @Test(
    arguments: [
      (.service, ["1-2", "3-5", "6+"]), (.completionTime, ["1-3", "4-10", "11+"]), (.disputes, ["1-2", "3+"]),
    ] as [(PenaltyLadder.ID, [String])])
  func numbersOfViolations(id: PenaltyLadder.ID, cells: [String]) throws {
    let ladder = try #require(KuaishouRulebook.standard[ladder: id])
    let found = ladder.steps.compactMap { ladder.count(on: $0) }.map { "\($0.from)\($0.to.map { "-\($0)" } ?? "+")" }
    #expect(found == cells)
    #expect(ladder.notes.contains(.readsOverAsFrom(6)) == (id == .service))
  }

  /// How each ladder is applied, as the document's cells say beside the steps: repeats, days without the same penalty, the goods
  /// named, and who judges.
  @Test func howEachLadderIsApplied() throws {
    typealias Row = (repeats: PenaltyEscalation?, pause: Int?, notes: Set<PenaltyNote>)
    let table: [PenaltyLadder.ID: Row] = [
      .licence: (nil, nil, []), .physicalQuality: (nil, nil, []), .sensoryQuality: (nil, nil, []),
      .abnormalQuality: (.repeats(nil), nil, [.storeRateMoves(Percentage(30)), .worstOfTheWeek(Percentage(10))]),
      .badReviews: (.repeats(1...3), nil, [.weeklyAgain(upTo: .serious), .readByPeople]),
      .service: (
        nil, nil, [.readsOverAsFrom(6), .rulesPending(.serviceDissatisfaction), .watchedOnly(.serviceParticipation)]
      ),
      .shipping: (.nextSeverity(of: [.minor, .serious]), nil, [.rankedByHand(perDay: 1000), .foundByReports]),
      .completionTime: (nil, nil, [.enforcedFrom(2...3, except: .returnRefundHours)]),
      .disputes: (nil, 7, [.watchedOnly(.refusalRate), .watchedOnly(.afterSalesRating)]),
      .content: (nil, nil, [.shopSideImposesNothing, .watchedOnly(.liveReportRate), .watchedOnly(.validPlayRate)]),
    ]
    for ladder in KuaishouRulebook.standard.ladders {
      let row = try #require(table[ladder.id])
      #expect(ladder.escalation == row.repeats && ladder.cooldownDays == row.pause, "\(ladder.id)")
      #expect(Set(ladder.notes) == row.notes, "\(ladder.id)")
    }
    let goods: [PenaltyLadder.ID: [PenaltyLadder.GoodsGroup]] = [
      .sensoryQuality: [.homeTextiles, .clothing, .shoesAndHats],
      .physicalQuality: [.beauty, .householdCleaning, .homeFurnishing],
    ]
    for ladder in KuaishouRulebook.standard.ladders {
      #expect(Set(ladder.typicalGoods) == Set(goods[ladder.id] ?? []), "\(ladder.id)")
    }
  }

  /// The multiples of the market that the document prints beside the two ladders of figures, and the volumes that they take.
  @Test func multiplesBesideTheLadders() {
    func multiples(_ steps: [Assessment.MarketLadder.Step]) -> [String] {
      steps.map { "\($0.times) \($0.severity.rawValue)" }
    }
    let all = ["2 minor", "5 serious", "10 especially_serious"]
    for id in [IndicatorID.qualityRefundRate, .badReviewRate] {
      guard case .marketLadder(let ladder) = IndicatorRulebook.standard[id].assessment else {
        Issue.record("\(id) has no ladder")
        continue
      }
      #expect(multiples(ladder.steps) == all)
      #expect(ladder.weeklySteps.map(multiples) == (id == .badReviewRate ? Array(all.prefix(2)) : nil))
    }
    let gates: [(IndicatorID, [String])] = [
      (.qualityRefundRate, ["quality_refunds 10"]), (.badReviewRate, ["bad_reviews 11"]),
    ]
    for (id, expected) in gates {
      #expect(IndicatorRulebook.standard[id].gates.map { "\($0.count.rawValue) \($0.need)" } == expected)
    }
  }

  @Test func whoActsOnContentIsSaid() throws {
    let ladder = try #require(KuaishouRulebook.standard[ladder: .content])
    #expect(ladder.notes.contains(.shopSideImposesNothing))
    #expect(KuaishouRulebook.standard[ladder: .disputes]?.cooldownDays == 7)
  }

  private static func text(_ trigger: PenaltyTrigger) -> String {
    switch trigger {
    case .judged: "judged"
    case .judgedByNumber(let amount): amount.rawValue
    case .bounds(let bounds):
      "> \(Double(bounds.interventionRateAbove.mantissa) / 10) %, > \(bounds.intervenedAbove), > \(bounds.liableAbove)"
        + " in \(bounds.days) days"
    case .count(let from): "\(from)+"
    case .figure: "figure"
    }
  }

  private static func text(_ term: PenaltyMeasure.Term) -> String {
    switch term {
    case .days(let days): "\(days.lowerBound)-\(days.upperBound)"
    case .permanent: "*"
    case .unstated: "?"
    }
  }

  private static func text(_ measure: PenaltyMeasure) -> String {
    switch measure {
    case .warning: "W"
    case .study: "L"
    case .forcedStudy: "L!"
    case .forcedExam: "E!"
    case .points(let points): "pt\(points.lowerBound)-\(points.upperBound)"
    case .fine(.range(let from, let to)): "¥\(from.minorUnits / 100)-\(to.minorUnits / 100)"
    case .fine(.higher(let amount, let share)): "¥\(amount.minorUnits / 100)|\(share)%"
    case .delistAll(.temporary): "off"
    case .delistAll(.permanent): "off*"
    case .listingBan(let term): "new\(text(term))"
    case .promotionLimit(let term): "mkt\(text(term))"
    case .adAccountBan(let term): "ad\(text(term))"
    case .freezeFunds: "frozen"
    case .noPublicExposure: "hidden"
    case .noBoostPurchase: "noboost"
    case .advertisingThrottle: "throttle"
    }
  }
}
