import SellerCore

/// What is said about penalty ladders and the register of violations.
package enum PenaltyPhrase {
  /// The points so far, and how many are missing to the limit.
  package static func points(_ points: Int, limit: Int) -> Phrase {
    Phrase(en: "\(points) of \(limit) penalty points", zh: "违规扣分 \(points) / \(limit)")
  }
  package static func violations(_ count: Int, days: Int) -> Phrase {
    Phrase(en: "\(count, "violation", "violations") in \(days) days", zh: "\(days) 天内违规 \(count) 次")
  }
  /// No violation counts.
  package static func clean(days: Int) -> Phrase { Phrase(en: "no violation in \(days) days", zh: "\(days) 天内无违规") }
  /// Orders are refunded without asking, and why.
  package static func automaticRefund(_ ground: AutomaticRefundGround) -> Phrase {
    switch ground {
    case .points(_, let limit): Phrase(en: "Automatic refunds: \(limit) points reached", zh: "订单自动退款：扣分已达 \(limit) 分")
    case .penalty(let ladder, _, let severity):
      Phrase(en: "Automatic refunds: \(severity) penalty, \(ladder)", zh: "订单自动退款：\(ladder)\(severity)处罚")
    case .liableDisputes(let count):
      Phrase(en: "Automatic refunds: \(count) seller-liable disputes", zh: "订单自动退款：商责纠纷 \(count) 单")
    }
  }
  package static let noAutomaticRefund = Phrase(en: "No automatic refunds", zh: "无自动退款情形")
  package static let ladders = Phrase(en: "ladders", zh: "处罚阶梯")
  package static let register = Phrase(en: "register", zh: "违规记录")
  package static let ladder = Phrase(en: "ladder", zh: "阶梯")
  package static let violation = Phrase(en: "violation", zh: "违规项")
  package static let standing = Phrase(en: "now", zh: "当前")
  package static let next = Phrase(en: "the next one costs", zh: "下一次的代价")
  package static let none = Phrase(en: "clean", zh: "无")
  package static let steps = Phrase(en: "Steps", zh: "阶梯")
  /// The platform recorded a violation as graver than the step that counting gives.
  package static func recordedAbove(_ severity: Severity) -> Phrase {
    Phrase(en: "by counting; the platform recorded one as \(severity)", zh: "此为按次数得出；平台已将其中一次记为\(severity)")
  }
  package static let recorded = Phrase(en: "On record", zh: "记录")
  package static let noLadder = Phrase(en: "No penalty ladder goes by this figure.", zh: "没有处罚阶梯依据此指标。")
  package static let noFigure = Phrase(en: "The ladder goes by no figure of this shop.", zh: "此阶梯不依据店铺的任何指标。")
  package static let notes = Phrase(en: "Notes", zh: "说明")
  /// What puts a violation on a step of a ladder.
  package static func trigger(_ step: PenaltyStep, on ladder: PenaltyLadder) -> Phrase {
    switch step.trigger {
    case .judged: return Phrase(en: "judged case by case", zh: "平台逐案认定")
    case .judgedByNumber(let amount):
      return Phrase(en: "\(amount) orders not shipped as promised", zh: "发货不达标订单数量\(amount)")
    case .figure: return Phrase(en: "by the figure", zh: "由指标决定")
    case .bounds(let bounds):
      let (days, rate) = (bounds.days, bounds.interventionRateAbove)
      let once = ladder.cooldownDays.map { Phrase(en: "; once in \($0) days", zh: "；\($0) 天内不重复处罚") } ?? .nothing
      let percent = Percentage(DecimalNumber(mantissa: rate.mantissa * 100, scale: rate.scale))
      return Phrase(
        en: """
          over \(days) days intervention rate > \(percent), intervened > \(bounds.intervenedAbove), \
          seller liable > \(bounds.liableAbove)\(once)
          """,
        zh: """
          近 \(days) 天纠纷介入率 > \(percent)，介入 > \(bounds.intervenedAbove) 单，商责 > \(bounds.liableAbove) 单\(once)
          """)
    case .count:
      guard let (from, to) = ladder.count(on: step) else { return .nothing }
      let reading = ladder.notes.contains(.readsOverAsFrom(from))
      guard let to else {
        return reading
          ? Phrase(
            en: "\(from) violations and more (\"over \(from)\" in the document; our reading)",
            zh: "\(from) 次及以上（原文“超过 \(from) 次”，系本程序的理解）")
          : Phrase(en: "\(from) violations and more", zh: "\(from) 次及以上")
      }
      return from == to
        ? Phrase(en: "\(from, "violation", "violations")", zh: "\(from) 次")
        : Phrase(en: "\(from)–\(to) violations", zh: "\(from)–\(to) 次")
    }
  }
  package static let penalty = Phrase(en: "Penalty", zh: "处罚")
  package static let breaches = Phrase(en: "What the breaches cost", zh: "超标项的代价")
  package static let measures = Phrase(en: "measures", zh: "措施")
  package static let further = Phrase(en: "the step beyond", zh: "再上一档")
  package static func cost(_ cost: BreachCost) -> Phrase {
    let now: Phrase =
      switch cost.basis {
      case .figure: Phrase(en: "at this figure \(gist(cost.step))", zh: "按当前数值为\(gist(cost.step))")
      case .count(let number):
        Phrase(en: "as violation no. \(number) \(gist(cost.step))", zh: "若计为第 \(number) 次违规：\(gist(cost.step))")
      case .atLeast: Phrase(en: "at least \(gist(cost.step))", zh: "至少\(gist(cost.step))")
      }
    let beyond = cost.further.map { Phrase(en: "; then \(gist($0))", zh: "；再上一档\(gist($0))") } ?? .nothing
    return Phrase(en: "\(now)\(beyond)", zh: "\(now)\(beyond)")
  }
  /// What is counted and what is on record side by side, and why the two differ.
  package static func recordedBeside(_ cost: BreachCost, in calendar: ShopCalendar) -> Phrase? {
    guard let recorded = cost.recorded, let why = recorded.why else { return nil }
    let counted = cost.step.severity?.phrase ?? Phrase(en: "not graded", zh: "未分级")
    let day = calendar.day(of: recorded.at)
    return Phrase(
      en: "Counted: \(counted); on record since \(day): \(recorded.severity). \(why)",
      zh: "按数值：\(counted)；记录（\(day)）：\(recorded.severity)。\(why)")
  }
  /// What being among the worst tenth of a week leads to (004 §五, 指标异常).
  package static let lowestTenth = Phrase(
    en: "penalised automatically on the ladder of the quality metric, whatever the category; how severely is not said",
    zh: "按“品质指标异常”自动落罚，不区分类目；未写明档次")
  package static func elsewhere(_ platform: Platform) -> Phrase {
    Phrase(en: "No ladder of penalties is known of \(platform).", zh: "没有已知的\(platform.withinText)处罚阶梯。")
  }
  /// A step with its measures.
  package static func step(_ step: PenaltyStep) -> Phrase { said(step) }
  /// A step in a few words.
  package static func stepInShort(_ step: PenaltyStep) -> Phrase { gist(step) }
  /// What the next violation costs.
  package static func nextPenalty(_ next: LadderStanding.NextPenalty) -> Phrase {
    switch next {
    case .counted(let step): said(step)
    case .atFigure(let step, true):
      Phrase(en: "at this figure \(said(step)) (graver when repeated)", zh: "按当前数值：\(said(step))（多次违规会升级）")
    case .atFigure(let step, false): Phrase(en: "at this figure \(said(step))", zh: "按当前数值：\(said(step))")
    case .atLeast(let step, true):
      Phrase(en: "at least \(said(step)) (graver when repeated)", zh: "至少\(said(step))（多次违规会升级）")
    case .atLeast(let step, false): Phrase(en: "at least \(said(step))", zh: "至少\(said(step))")
    case .nothing: Phrase(en: "nothing", zh: "无")
    }
  }
  /// The same in a few words: how severe, and what weighs most.
  package static func nextInShort(_ next: LadderStanding.NextPenalty) -> Phrase {
    switch next {
    case .counted(let step), .atFigure(let step, _): gist(step)
    case .atLeast(let step, _): Phrase(en: "≥ \(gist(step))", zh: "≥ \(gist(step))")
    case .nothing: nextPenalty(.nothing)
    }
  }
  /// The heading over how often something was violated.
  package static let countInShort = Phrase(en: "no.", zh: "次数")
  /// The heading over what the next violations cost.
  package static let nextCosts = Phrase(en: "next costs", zh: "下次处罚")
  package static func ahead(_ count: Int, _ severity: Severity?) -> Phrase {
    let step = severity?.phrase ?? Phrase(en: "the next step", zh: "升级")
    return Phrase(en: "\(count) more until \(step)", zh: "再 \(count) 次即\(step)")
  }
  /// The same step is not imposed again until then.
  package static func heldBack(_ moment: String) -> Phrase {
    Phrase(en: "The top step is not imposed again until \(moment).", zh: "\(moment) 前不重复处以最高一档。")
  }
  /// Repeats raise the severity.
  package static func escalation(_ escalation: PenaltyEscalation) -> Phrase {
    switch escalation {
    case .repeats(let times?):
      Phrase(
        en: "\(times.lowerBound) to \(times.upperBound) repeats raise the severity.",
        zh: "\(times.lowerBound)–\(times.upperBound) 次重复违规会升级处罚。")
    case .repeats(nil): Phrase(en: "Repeats raise the severity.", zh: "多次违规会升级处罚。")
    case .nextSeverity: Phrase(en: "A repeat counts as the next severity.", zh: "重复违规按更重一档处理。")
    }
  }
  /// The goods that the rules name.
  package static func typicalGoods(_ groups: [PenaltyLadder.GoodsGroup]) -> Phrase {
    Phrase(en: "Typical goods: \(list: groups)", zh: "常见类目：\(list: groups)")
  }
  /// How far disputes are from being especially serious.
  package static func escalationDistance(cases: Int64, liable: Int64, reached: Bool) -> Phrase {
    reached
      ? Phrase(en: "All three bounds are exceeded: especially serious.", zh: "三个条件均已超过：特别严重。")
      : Phrase(
        en: "Especially serious after \(cases) more intervened and \(liable) more liable cases in 30 days.",
        zh: "30 天内再有 \(cases) 单介入且再有 \(liable) 单商责即特别严重。")
  }

  /// How severe a step is, and what of it weighs most.
  private static func gist(_ step: PenaltyStep) -> Phrase {
    let parts = (step.severity.map { [$0.phrase] } ?? []) + [weight(of: step)]
    return Phrase(en: "\(parts, joinedBy: " · ")", zh: "\(parts, joinedBy: " · ")")
  }

  /// What of a step weighs most: the fine, the points, the ban; else its gravest measure.
  package static func weight(of step: PenaltyStep) -> Phrase {
    let fine = step.fine.map { [$0.amount] } ?? []
    let points = step.points.map { [PenaltyMeasure.points($0).phrase] } ?? []
    let bans = step.measures.filter { measure in
      if case .listingBan = measure { true } else { false }
    }
    let weighty = fine + points + bans.map(\.phrase)
    let shown = weighty.isEmpty ? step.measures.suffix(1).map(\.phrase) : weighty
    return Phrase(en: "\(shown, joinedBy: " · ")", zh: "\(shown, joinedBy: " · ")")
  }

  /// A step with its measures: `serious: warning, forced exam, fine ¥100–¥300`.
  private static func said(_ step: PenaltyStep) -> Phrase {
    let sets = [step.measures, step.alternative].filter { !$0.isEmpty }.map { measures in
      Phrase(en: "\(list: measures)", zh: "\(list: measures)")
    }
    let name = step.severity.map { Phrase(en: "\($0): ", zh: "\($0)：") } ?? .nothing
    return Phrase(en: "\(name)\(sets, joinedBy: " or ")", zh: "\(name)\(sets, joinedBy: "，或")")
  }
}

extension PenaltyTrigger.Amount: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .few: Phrase(en: "few", zh: "较少")
    case .many: Phrase(en: "many", zh: "较大")
    case .veryMany: Phrase(en: "very many", zh: "巨大")
    }
  }
}

extension BreachCost.Recorded.Why: Worded {
  /// What is said.
  public var phrase: Phrase {
    switch self {
    case .older: Phrase(en: "The record is older than the days counted now.", zh: "记录早于当前统计的日期。")
    case .storeRateMoves:
      Phrase(en: "The store's own rate moves a product's penalty up or down.", zh: "店铺品退率会使商品处罚升档或降档。")
    case .readByPeople: Phrase(en: "People read the reviews before they judge.", zh: "平台会人工查看评价后认定。")
    case .raisedByRepeats: Phrase(en: "Repeats have raised it.", zh: "多次违规已升级处罚。")
    case .caseByCase: Phrase(en: "The platform decides case by case.", zh: "平台逐案认定。")
    }
  }
}
