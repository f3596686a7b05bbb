import SellerCore
import SellerText

extension RuleSlot {
  /// Kuaishou's numbers.
  static let kuaishou: [RuleSlot] = [
    RuleSlot(
      "kuaishou.assessment_days", "assessment period, days", "考核期（天）", on: [.kuaishou],
      source: RuleSource("004", "五.1"),
      \.indicators.assessmentDays.value, .ruleNumber),
    .number(.qualityRefundDays, "days of signing and quality refunds", "签收与品退的天数", .kuaishou, [.qualityRefundRate]),
    .number(.reviewDays, "days of first reviews", "首次评价的天数", .kuaishou, [.badReviewRate]),
    .number(.badReviewScore, "scores of a bad review, summed", "差评的三项分数之和", .kuaishou, [.badReviewRate]),
    .number(.responseSeconds, "seconds until an answer", "响应时限（秒）", .kuaishou, [.threeMinuteResponse]),
    .number(.responseFromHour, "hour from which answers count", "开始计算响应的钟点", .kuaishou, [.threeMinuteResponse]),
    .number(.pickupHours, "hours until the first scan", "揽收时限（小时）", .kuaishou, [.pickupAnomaly]),
    .number(.caseRatingDays, "days of ratings of cases", "售后评价的天数", .kuaishou, [.afterSalesRating]),
    .number(.goodCaseRating, "stars of a good rating of a case", "售后好评的星数", .kuaishou, [.afterSalesRating]),
    RuleSlot(
      "kuaishou.count_days", "days in which violations count", "违规计次的天数", on: [.kuaishou],
      source: RuleSource("004", "§五", isPublicMaterial: true), \.kuaishou.register.countDays, .ruleNumber),
    RuleSlot(
      "kuaishou.points_days", "days in which points count", "扣分累计的天数", on: [.kuaishou],
      source: RuleSource("004", "§五", isPublicMaterial: true), \.kuaishou.register.pointsDays, .ruleNumber),
    RuleSlot(
      "kuaishou.points_limit", "points of automatic refunds", "自动退款的扣分", on: [.kuaishou],
      source: RuleSource("004", "§六.1"), \.kuaishou.afterSales.automaticRefund.points, .ruleNumber),
    RuleSlot(
      "kuaishou.direct_decision_limit", "limit of direct decisions, yuan", "平台直接处理的金额上限（元）", on: [.kuaishou],
      source: RuleSource("004", "§六.1"), \.kuaishou.afterSales.directDecisionLimit, .money),
    RuleSlot(
      "kuaishou.advance_days", "days to repay an advance", "先行赔付的归还天数", on: [.kuaishou],
      source: RuleSource("004", "§六.1"), \.kuaishou.afterSales.advanceCompensationDays, .ruleNumber),
    liableDisputes,
    RuleSlot(
      "kuaishou.three_guarantees", "goods under repair, replacement and refund", "三包商品和期限", on: [.kuaishou],
      source: RuleSource("004", "§六.1", isPublicMaterial: true), \.kuaishou.afterSales.threeGuarantees,
      .list(.object(.threeGuarantees))),
    .response("refund_only.answer", CaseStepOfKind(.refundOnly, .answer), "hours to answer a refund", "答复仅退款的时限（小时）"),
    .response(
      "return_refund.answer", CaseStepOfKind(.returnRefund, .answer), "hours to answer a return", "答复退货退款的时限（小时）"),
    .response(
      "return_refund.receive", CaseStepOfKind(.returnRefund, .receiveReturn), "hours to confirm a return's receipt",
      "确认收货的时限（小时）"),
  ]

  /// The document says "many": no number is known until a seller has one.
  private static let liableDisputes = RuleSlot(
    name: "kuaishou.liable_disputes",
    title: Phrase(en: "seller-liable disputes of automatic refunds", zh: "自动退款的商责纠纷数"),
    platforms: [.kuaishou],
    builtIn: { rulebook in
      let rule = rulebook.kuaishou.afterSales.automaticRefund
      return [
        StatedRule(
          set: RuleSet("kuaishou.liable_disputes", source: rule.source.description),
          value: rule.liableDisputes.map { "\($0)" })
      ]
    },
    put: { rulebook, _, _, value throws(FieldProblem) in
      rulebook.kuaishou.afterSales.automaticRefund.liableDisputes = try value.map { node throws(FieldProblem) in
        try ValueCodec<Int>.ruleNumber.read(node, .cny)
      }
    }, moment: .asOf)

  private static func response(_ name: String, _ step: CaseStepOfKind, _ en: String, _ zh: String) -> RuleSlot {
    RuleSlot(
      "kuaishou.response.\(name)", en, zh, on: [.kuaishou], source: RuleSource("004", "§六.2", isPublicMaterial: true),
      \.[hoursFor: step], .hours)
  }

  static let ladders: [RuleSlot] = PenaltyLadder.ID.allCases.map { id in
    RuleSlot(
      name: "ladder.\(id.rawValue)", title: Phrase(en: "penalties: \(id)", zh: "处罚阶梯：\(id)"), platforms: [.kuaishou],
      builtIn: { rulebook in
        guard let ladder = rulebook.kuaishou[ladder: id] else { return [] }
        let source = ladder.source.description
        return [
          StatedRule(
            set: RuleSet("kuaishou.ladders", source: source),
            value: ValueCodec.list(.object(.penaltyStep)).text(ladder.steps.map(StatedStep.init)))
        ]
      },
      put: { rulebook, _, _, value throws(FieldProblem) in
        guard let place = rulebook.kuaishou.ladders.firstIndex(where: { $0.id == id }) else { return }
        let steps = try value.map { node throws(FieldProblem) in
          try ValueCodec.list(.object(.penaltyStep)).read(node, .cny)
        }
        rulebook.kuaishou.ladders[place].steps = (steps ?? []).map { $0.step }
      }, moment: .asOf)
  }

  /// JD's days.
  static let jd: [RuleSlot] = [
    .days("jd.campaign", "days of the 618 campaign", "618 活动期", RuleSource("003", "2022 §2"), \.jd.window),
    .days("jd.aftermath", "days that prices are compared with", "价格比较期", RuleSource("003", "2022 §2"), \.jd.aftermath),
    RuleSlot(
      name: "jd.presale", title: Phrase(en: "presale days", zh: "预售期"), platforms: [.jd],
      builtIn: { rulebook in
        rulebook.jd.presales.map { presale in
          StatedRule(set: presale.set, value: presale.period.map { ValueCodec.object(.annualPeriod).text($0) })
        }
      },
      put: { rulebook, _, set, value throws(FieldProblem) in
        let period = try value.map { node throws(FieldProblem) in
          try ValueCodec.object(.annualPeriod).read(node, .cny)
        }
        rulebook.jd.presales.insert(JDRulebook.Presale(set, period), at: 0)
      }, moment: .campaign),
  ]

  private static func days(
    _ name: String, _ en: String, _ zh: String, _ source: RuleSource,
    _ path: any WritableKeyPath<Rulebook, AnnualPeriod> & Sendable
  ) -> RuleSlot {
    RuleSlot(name, en, zh, on: [.jd], source: source, path, .object(.annualPeriod), moment: .campaign)
  }

  /// When something is worth an alert: the program's own choice.
  package static let alerts: [RuleSlot] = [
    RuleSlot(
      "alerts.due_hours", "hours before a due moment", "到期前多少小时提醒", on: Platform.allCases, source: RuleSource("seller"),
      \.alerts.dueHours, .hours),
    RuleSlot(
      "alerts.points", "points from which on to warn", "扣分提醒线", on: [.kuaishou], source: RuleSource("seller"),
      \.alerts.points, .ruleNumber),
    RuleSlot(
      "alerts.near_percent", "how near a target is near, percent", "临近阈值的范围（%）", on: [.wish, .kuaishou],
      source: RuleSource("seller"), \.indicators.nearMargin.value, .share),
  ]
}

extension Rulebook {
  /// How many hours a step of a kind of case may take.
  fileprivate subscript(hoursFor step: CaseStepOfKind) -> Int64 {
    get { kuaishou.afterSales.responseTimes[step]?.hours ?? 0 }
    set { kuaishou.afterSales.responseTimes[step]?.hours = newValue }
  }
}

extension Schema<ThreeGuaranteesRule> {
  /// A rule of repair, replacement and refund; a term that is left out is not owed.
  static let threeGuarantees = Schema(
    blank: { _ in ThreeGuaranteesRule(name: "", level: .national, categories: []) },
    fields: [
      .required("name", \.name, .text), .required("level", \.level, .choice()),
      .required("categories", \.categories, .list(.name())), .optional("refund_days", \.refundDays, .ruleNumber),
      .optional("exchange_days", \.exchangeDays, .ruleNumber), .optional("repair_days", \.repairDays, .ruleNumber),
    ])
}

extension Schema<AnnualPeriod> {
  /// Days of every year: `05-23 20:00` to `06-03`.
  static let annualPeriod = Schema(
    blank: { _ in AnnualPeriod(MonthDay(1, 1), MonthDay(1, 1)) },
    fields: [.required("from", \.first, .monthDay), .required("until", \.last, .monthDay)])
}

extension ValueCodec<MonthDay> {
  /// `05-23`, or `05-23 20:00`, or `05-23 23:59:59`.
  fileprivate static let monthDay = parsed(
    .monthDay,
    { text in
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      guard let date = parts.first, let day = Day("2024-\(date)") else { return nil }
      let civil = day.civil
      guard parts.count > 1 else { return MonthDay(civil.month, civil.day) }
      let time = parts[1].split(separator: ":").map { Int($0) ?? -1 }
      guard (2...3).contains(time.count), time.allSatisfy({ (0..<60).contains($0) }), time[0] < 24 else { return nil }
      return MonthDay(civil.month, civil.day, second: time[0] * 3600 + time[1] * 60 + (time.count > 2 ? time[2] : 0))
    },
    { value in
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      let date = "\(two(value.month))-\(two(value.day))"
      guard let second = value.second else { return date }
      let time = "\(date) \(two(second / 3600)):\(two(second / 60 % 60))"
      return second % 60 == 0 ? time : "\(time):\(two(second % 60))"
    })
}
