import SellerCore

/// What is said about penalty ladders and the register of violations.
public enum PenaltyPhrase: PhrasePair, Hashable {
  /// The points so far, and how many are missing to the limit.
  case points(Int, limit: Int)
  /// So many violations in so many days.
  case violations(Int, days: Int)
  /// No violation counts.
  case clean(days: Int)
  /// Orders are refunded without asking, and why.
  case automaticRefund(AutomaticRefundGround)
  /// Nothing makes the platform refund without asking.
  case noAutomaticRefund
  /// The ladders are shown.
  case ladders
  /// The register is shown.
  case register
  /// Column of the ladder.
  case ladder
  /// Column of what the violation is recorded under.
  case violation
  /// Column of the step that the store is on.
  case standing
  /// Column of what the next violation costs.
  case next
  /// No violation counts on the ladder.
  case none
  /// No figure of the shop stands behind the ladder.
  case noFigure
  /// Label of the steps.
  case steps
  /// Label of the violations on record.
  case recorded
  /// Label of notes.
  case notes
  /// What puts a violation on a step.
  case trigger(PenaltyTrigger)
  /// What the next violation costs.
  case nextPenalty(LadderStanding.NextPenalty)
  /// The same in a few words: how severe, and what weighs most.
  case nextInShort(LadderStanding.NextPenalty)
  /// How far the next step is.
  case ahead(Int, Severity?)
  /// The same step is not imposed again until then.
  case heldBack(String)
  /// Repeats raise the severity.
  case escalation(PenaltyEscalation)
  /// The goods that the rules name.
  case typicalGoods([PenaltyLadder.GoodsGroup])
  /// How far disputes are from being especially serious.
  case escalationDistance(cases: Int64, liable: Int64, reached: Bool)
}

extension PenaltyPhrase {
  /// In English.
  public var english: String {
    switch self {
    case .points(let points, let limit): "\(points) of \(limit) penalty points"
    case .violations(1, let days): "1 violation in \(days) days"
    case .violations(let count, let days): "\(count) violations in \(days) days"
    case .clean(let days): "no violation in \(days) days"
    case .automaticRefund(let ground): "Automatic refunds: " + Self.english(ground)
    case .noAutomaticRefund: "No automatic refunds"
    case .ladders: "ladders"
    case .register: "register"
    case .ladder: "ladder"
    case .violation: "violation"
    case .standing: "now"
    case .next: "the next one costs"
    case .none: "clean"
    case .noFigure: "The ladder goes by no figure of this shop."
    case .steps: "Steps"
    case .recorded: "On record"
    case .notes: "Notes"
    case .trigger(.judged): "judged case by case"
    case .trigger(.count(let from)): from == 1 ? "from the 1st violation" : "from \(from) violations"
    case .trigger(.figure): "by the figure"
    case .nextPenalty(.counted(let step)): Self.said(step, .english)
    case .nextPenalty(.atLeast(let step, let graver)):
      "at least " + Self.said(step, .english) + (graver ? " (graver when repeated)" : "")
    case .nextPenalty(.nothing), .nextInShort(.nothing): "nothing"
    case .nextInShort(.counted(let step)): Self.gist(step, .english)
    case .nextInShort(.atLeast(let step, _)): "≥ " + Self.gist(step, .english)
    case .ahead(let count, let severity):
      "\(count) more until \(severity?.english ?? "the next step")"
    case .heldBack(let moment): "The top step is not imposed again until \(moment)."
    case .escalation(.repeats(let times?)):
      "\(times.lowerBound) to \(times.upperBound) repeats raise the severity."
    case .escalation(.repeats(nil)): "Repeats raise the severity."
    case .escalation(.nextSeverity): "A repeat counts as the next severity."
    case .typicalGoods(let groups): "Typical goods: " + groups.map(\.english).joined(separator: ", ")
    case .escalationDistance(_, _, true): "All three bounds are exceeded: especially serious."
    case .escalationDistance(let cases, let liable, false):
      "Especially serious after \(cases) more intervened and \(liable) more liable cases in 30 days."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .points(let points, let limit): "违规扣分 \(points) / \(limit)"
    case .violations(let count, let days): "\(days) 天内违规 \(count) 次"
    case .clean(let days): "\(days) 天内无违规"
    case .automaticRefund(let ground): "订单自动退款：" + Self.chinese(ground)
    case .noAutomaticRefund: "无自动退款情形"
    case .ladders: "处罚阶梯"
    case .register: "违规记录"
    case .ladder: "阶梯"
    case .violation: "违规项"
    case .standing: "当前"
    case .next: "下一次的代价"
    case .none: "无"
    case .noFigure: "此阶梯不依据店铺的任何指标。"
    case .steps: "阶梯"
    case .recorded: "记录"
    case .notes: "说明"
    case .trigger(.judged): "平台逐案认定"
    case .trigger(.count(let from)): "满 \(from) 次起"
    case .trigger(.figure): "由指标决定"
    case .nextPenalty(.counted(let step)): Self.said(step, .chinese)
    case .nextPenalty(.atLeast(let step, let graver)):
      "至少" + Self.said(step, .chinese) + (graver ? "（多次违规会升级）" : "")
    case .nextPenalty(.nothing), .nextInShort(.nothing): "无"
    case .nextInShort(.counted(let step)): Self.gist(step, .chinese)
    case .nextInShort(.atLeast(let step, _)): "≥ " + Self.gist(step, .chinese)
    case .ahead(let count, let severity): "再 \(count) 次即\(severity?.chinese ?? "升级")"
    case .heldBack(let moment): "\(moment) 前不重复处以最高一档。"
    case .escalation(.repeats(let times?)): "\(times.lowerBound)–\(times.upperBound) 次重复违规会升级处罚。"
    case .escalation(.repeats(nil)): "多次违规会升级处罚。"
    case .escalation(.nextSeverity): "重复违规按更重一档处理。"
    case .typicalGoods(let groups): "常见类目：" + groups.map(\.chinese).joined(separator: "、")
    case .escalationDistance(_, _, true): "三个条件均已超过：特别严重。"
    case .escalationDistance(let cases, let liable, false):
      "30 天内再有 \(cases) 单介入且再有 \(liable) 单商责即特别严重。"
    }
  }

  private static func english(_ ground: AutomaticRefundGround) -> String {
    switch ground {
    case .points(_, let limit): "\(limit) points reached"
    case .penalty(let ladder, _, let severity): "\(severity.english) penalty, \(ladder.english)"
    case .liableDisputes(let count): "\(count) seller-liable disputes"
    }
  }

  private static func chinese(_ ground: AutomaticRefundGround) -> String {
    switch ground {
    case .points(_, let limit): "扣分已达 \(limit) 分"
    case .penalty(let ladder, _, let severity): "\(ladder.chinese)\(severity.chinese)处罚"
    case .liableDisputes(let count): "商责纠纷 \(count) 单"
    }
  }

  /// How severe a step is, and what of it weighs most: the fine, the points, the ban; else its gravest measure.
  private static func gist(_ step: PenaltyStep, _ language: Language) -> String {
    let fine = step.fine.map { [$0.amount(language)] } ?? []
    let points = step.points.map { [language.say(PenaltyMeasure.points($0))] } ?? []
    let bans = step.measures.filter { measure in
      if case .listingBan = measure { true } else { false }
    }
    let weighty = fine + points + bans.map { language.say($0) }
    let shown = weighty.isEmpty ? step.measures.suffix(1).map { language.say($0) } : weighty
    let name = step.severity.map { [language.say($0)] } ?? []
    return (name + shown).joined(separator: " · ")
  }

  /// A step with its measures: `serious: warning, forced exam, fine ¥100–¥300`.
  private static func said(_ step: PenaltyStep, _ language: Language) -> String {
    let separator = language == .english ? ", " : "、"
    let sets = [step.measures, step.alternative].filter { !$0.isEmpty }.map { measures in
      measures.map { language.say($0) }.joined(separator: separator)
    }
    let or = language == .english ? " or " : "，或"
    let name = step.severity.map { language.say($0) + (language == .english ? ": " : "：") } ?? ""
    return name + sets.joined(separator: or)
  }
}
