import SellerCore

/// What is said about an open case beside its clock.
public enum CasePhrase: PhrasePair, Hashable {
  /// Whose turn it is and what is to be done, until then.
  case due(CaseStep, until: String)
  /// Whose turn it is and what is to be done, without a time.
  case undated(CaseStep, since: String)
  /// The rule that sets the clock.
  case rule(hours: Int64, source: String)
  /// The refund is automatic.
  case instant(source: String)
  /// The refund is not automatic, and why.
  case notInstant([InstantRefund.Condition])
  /// No rule sets a time.
  case noRule
  /// The platform may decide the order itself.
  case platformMayDecide(limit: String)
  /// Until when the buyer may return without reason.
  case noReasonReturn(until: String, isOffered: Bool?)
  /// How many wait for whom.
  case waiting(seller: Int, buyer: Int, platform: Int)
  /// Column of what a case or ticket is about.
  case about
  /// A ticket.
  case ticket(String)
  /// A low rating that nobody answered.
  case lowRating(Int)
  /// Nobody has replied.
  case unanswered
  /// Somebody has replied, nothing is resolved.
  case answered
  /// Column of when it began.
  case since
  /// The ticket names no order of the store.
  case withoutOrder
}

extension CasePhrase {
  /// In English.
  public var english: String {
    switch self {
    case .due(let step, let moment): "Due \(moment) from the \(step.party.name): \(step.english)"
    case .undated(let step, let moment): "Since \(moment) with the \(step.party.name): \(step.english)"
    case .rule(let hours, let source): "Clock: \(Self.time(hours, days: "days", hours: "hours")) (\(source))"
    case .instant(let source): "Instant refund applies: paid back at once (\(source))"
    case .notInstant(let unmet): "No instant refund: \(unmet.map(\.english).joined(separator: ", "))"
    case .noRule: "No rule sets a time: the age counts."
    case .platformMayDecide(let limit): "The platform may decide it directly (order up to \(limit))."
    case .noReasonReturn(let moment, true?): "7-day return without reason until \(moment)"
    case .noReasonReturn(let moment, nil): "7-day return, if offered, until \(moment)"
    case .noReasonReturn(_, false?): "Sold without 7-day return"
    case .waiting(let seller, let buyer, let platform): "you \(seller) · buyer \(buyer) · platform \(platform)"
    case .about: "about"
    case .ticket(let kind): kind
    case .lowRating(let stars): "review \(stars)/5"
    case .unanswered: "unanswered"
    case .answered: "answered"
    case .since: "since"
    case .withoutOrder: "The ticket names no order that is on record."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .due(let step, let moment): "\(step.party.chinese)须在 \(moment) 前\(step.chinese)"
    case .undated(let step, let moment): "自 \(moment) 起等待\(step.party.chinese)\(step.chinese)"
    case .rule(let hours, let source): "时限：\(Self.time(hours, days: "天", hours: "小时"))（\(source)）"
    case .instant(let source): "符合极速退款：系统自动退款（\(source)）"
    case .notInstant(let unmet): "不适用极速退款：\(unmet.map(\.chinese).joined(separator: "、"))"
    case .noRule: "没有规定时限，只看时长。"
    case .platformMayDecide(let limit): "平台可直接处置（子订单不超过 \(limit)）。"
    case .noReasonReturn(let moment, true?): "七天无理由退货至 \(moment)"
    case .noReasonReturn(let moment, nil): "如支持七天无理由，至 \(moment)"
    case .noReasonReturn(_, false?): "不支持七天无理由退货"
    case .waiting(let seller, let buyer, let platform): "商家 \(seller) · 买家 \(buyer) · 平台 \(platform)"
    case .about: "内容"
    case .ticket(let kind): kind
    case .lowRating(let stars): "评价 \(stars)/5"
    case .unanswered: "未回复"
    case .answered: "已回复"
    case .since: "开始"
    case .withoutOrder: "该工单没有对应的订单记录。"
    }
  }

  private static func time(_ hours: Int64, days: String, hours word: String) -> String {
    hours % 24 == 0 && hours > 48 ? "\(hours / 24) \(days)" : "\(hours) \(word)"
  }
}

extension CaseParty {
  /// In a sentence, where “you” would not do.
  fileprivate var name: String {
    switch self {
    case .seller: "seller"
    case .buyer: "buyer"
    case .platform: "platform"
    }
  }
}
