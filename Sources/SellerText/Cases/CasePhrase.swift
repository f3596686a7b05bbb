import SellerCore

/// What is said about an open case beside its clock.
package enum CasePhrase {
  /// Whose turn it is and what is to be done, until then.
  package static func due(_ step: CaseStep, until moment: String) -> Phrase {
    Phrase(en: "Due \(moment) from the \(name(step.party)): \(step)", zh: "\(step.party)须在 \(moment) 前\(step)")
  }
  /// Whose turn it is and what is to be done, without a time.
  package static func undated(_ step: CaseStep, since moment: String) -> Phrase {
    Phrase(en: "Since \(moment) with the \(name(step.party)): \(step)", zh: "自 \(moment) 起等待\(step.party)\(step)")
  }
  /// The rule that sets the clock.
  package static func rule(hours: Int64, source: String) -> Phrase {
    let time =
      hours % 24 == 0 && hours > 48
      ? Phrase(en: "\(hours / 24) days", zh: "\(hours / 24) 天") : Phrase(en: "\(hours) hours", zh: "\(hours) 小时")
    return Phrase(en: "Clock: \(time) (\(source))", zh: "时限：\(time)（\(source)）")
  }
  /// The refund is automatic.
  package static func instant(source: String) -> Phrase {
    Phrase(en: "Instant refund applies: paid back at once (\(source))", zh: "符合极速退款：系统自动退款（\(source)）")
  }
  /// The refund is not automatic, and why.
  package static func notInstant(_ unmet: [InstantRefund.Condition]) -> Phrase {
    Phrase(en: "No instant refund: \(list: unmet)", zh: "不适用极速退款：\(list: unmet)")
  }
  /// The platform advanced the money.
  package static func repayment(source: String) -> Phrase {
    Phrase(
      en: "Unpaid by then it is taken from the money due or the deposit (\(source))", zh: "逾期从货款或保证金扣除（\(source)）")
  }
  package static func situation(_ situation: LiableSituation) -> Phrase {
    Phrase(
      en: "Situation \(situation.number) of 3: \(situation). It counts as a seller-liable dispute.",
      zh: "情形（\(situation.number)）：\(situation)，计入商责纠纷。")
  }
  /// What would count against the seller, before the platform has decided.
  package static let undecided = Phrase(
    en: """
      Counts against you when it ends in one of these: \(list: LiableSituation.allCases). Settling it now undoes no \
      fault.
      """,
    zh: "以下情形计入商责纠纷：\(list: LiableSituation.allCases)。现在自行处理也不免除已有的责任。")
  /// What the rules of repair, replacement and refund say of a product.
  package static func guarantees(_ guarantees: ThreeGuarantees) -> Phrase {
    let names = guarantees.rules.map { Phrase(en: "\($0.name) (\($0.level))", zh: "\($0.name)（\($0.level)）") }
    return Phrase(
      en: "Repair, replacement and refund are owed: \(list: names)", zh: "三包商品：\(list: names)")
  }
  package static func owed(_ terms: [(AfterSalesCase.Kind, String)]) -> Phrase {
    let parts = terms.map { kind, until in Phrase(en: "\(kind) until \(until)", zh: "\(kind)至 \(until)") }
    return Phrase(en: "\(list: parts)", zh: "\(list: parts)")
  }
  package static func owed(_ terms: [(AfterSalesCase.Kind, Int)]) -> Phrase {
    let parts = terms.map { kind, days in Phrase(en: "\(kind) \(days, "day", "days")", zh: "\(kind) \(days) 天") }
    return Phrase(en: "\(list: parts) after signing", zh: "签收后\(list: parts)")
  }
  package static let isOwed = Phrase(
    en: "What the buyer asks for is owed: a refusal breaks the rules.", zh: "买家的要求在三包范围内，不得拒绝。")
  package static let threeGuarantees = Phrase(en: "guarantees", zh: "三包")
  package static let intervention = Phrase(en: "platform", zh: "平台介入")
  package static let noRule = Phrase(en: "No rule sets a time: the age counts.", zh: "没有规定时限，只看时长。")
  package static func platformMayDecide(limit: String) -> Phrase {
    Phrase(en: "The platform may decide it directly (order up to \(limit)).", zh: "平台可直接处置（子订单不超过 \(limit)）。")
  }
  /// Until when the buyer may return without reason.
  package static func noReasonReturn(until moment: String, isOffered: Bool?) -> Phrase {
    switch isOffered {
    case true?: Phrase(en: "7-day return without reason until \(moment)", zh: "七天无理由退货至 \(moment)")
    case nil: Phrase(en: "7-day return, if offered, until \(moment)", zh: "如支持七天无理由，至 \(moment)")
    case false?: Phrase(en: "Sold without 7-day return", zh: "不支持七天无理由退货")
    }
  }
  /// How many wait for whom.
  package static func waiting(seller: Int, buyer: Int, platform: Int) -> Phrase {
    Phrase(
      en: "you \(seller) · buyer \(buyer) · platform \(platform)",
      zh: "商家 \(seller) · 买家 \(buyer) · 平台 \(platform)")
  }
  package static let about = Phrase(en: "about", zh: "内容")
  package static func lowRating(_ stars: Int) -> Phrase { Phrase(en: "review \(stars)/5", zh: "评价 \(stars)/5") }
  package static let unanswered = Phrase(en: "unanswered", zh: "未回复")
  package static let answered = Phrase(en: "answered", zh: "已回复")
  package static let since = Phrase(en: "since", zh: "开始")
  package static let withoutOrder = Phrase(en: "The ticket names no order that is on record.", zh: "该工单没有对应的订单记录。")

  /// A party in an English sentence, where “you” would not do.
  private static func name(_ party: CaseParty) -> String {
    switch party {
    case .seller: "seller"
    case .buyer: "buyer"
    case .platform: "platform"
    }
  }
}
