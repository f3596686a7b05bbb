import SellerCore

/// What is said about penalty ladders and the register of violations.
package enum PenaltyPhrase {
  /// The points so far, and how many are missing to the limit.
  package static func points(_ points: Int, limit: Int) -> Phrase {
    Phrase(en: "\(points) of \(limit) penalty points", zh: "违规扣分 \(points) / \(limit)")
  }
  /// So many violations in so many days.
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
  package static let recorded = Phrase(en: "On record", zh: "记录")
  package static let noFigure = Phrase(en: "The ladder goes by no figure of this shop.", zh: "此阶梯不依据店铺的任何指标。")
  package static let notes = Phrase(en: "Notes", zh: "说明")
  /// What puts a violation on a step.
  package static func trigger(_ trigger: PenaltyTrigger) -> Phrase {
    switch trigger {
    case .judged: Phrase(en: "judged case by case", zh: "平台逐案认定")
    case .count(let from):
      Phrase(en: from == 1 ? "from the 1st violation" : "from \(from) violations", zh: "满 \(from) 次起")
    case .figure: Phrase(en: "by the figure", zh: "由指标决定")
    }
  }
  package static let penalty = Phrase(en: "Penalty", zh: "处罚")
  package static let breaches = Phrase(en: "What the breaches cost", zh: "超标项的代价")
  package static let measures = Phrase(en: "measures", zh: "措施")
  package static let further = Phrase(en: "the step beyond", zh: "再上一档")
  /// What a breach costs, and the step beyond.
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
  /// The gravest violation on record, where it is not what the figure amounts to.
  package static func recordedOtherwise(_ severity: Severity) -> Phrase {
    Phrase(
      en: "On record so far: \(severity). The platform decides case by case.",
      zh: "已记录的违规：\(severity)。平台逐案认定。")
  }
  /// Of this platform no ladder of penalties is known.
  package static func elsewhere(_ platform: Platform) -> Phrase {
    Phrase(en: "No ladder of penalties is known of \(platform).", zh: "\(platform)没有已知的处罚阶梯。")
  }
  /// A step with its measures.
  package static func step(_ step: PenaltyStep) -> Phrase { said(step) }
  /// A step in a few words.
  package static func stepInShort(_ step: PenaltyStep) -> Phrase { gist(step) }
  /// What the next violation costs.
  package static func nextPenalty(_ next: LadderStanding.NextPenalty) -> Phrase {
    switch next {
    case .counted(let step): said(step)
    case .atLeast(let step, true):
      Phrase(en: "at least \(said(step)) (graver when repeated)", zh: "至少\(said(step))（多次违规会升级）")
    case .atLeast(let step, false): Phrase(en: "at least \(said(step))", zh: "至少\(said(step))")
    case .nothing: Phrase(en: "nothing", zh: "无")
    }
  }
  /// The same in a few words: how severe, and what weighs most.
  package static func nextInShort(_ next: LadderStanding.NextPenalty) -> Phrase {
    switch next {
    case .counted(let step): gist(step)
    case .atLeast(let step, _): Phrase(en: "≥ \(gist(step))", zh: "≥ \(gist(step))")
    case .nothing: nextPenalty(.nothing)
    }
  }
  /// How far the next step is.
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
