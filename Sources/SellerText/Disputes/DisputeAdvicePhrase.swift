import SellerCore

/// What the advisor says: where a product's one dispute could pay.
package enum DisputeAdvicePhrase {
  package static let title = Phrase(en: "Advisor", zh: "申诉顾问")
  package static let propose = Phrase(en: "propose", zh: "建议品类")
  package static let adjustedOrders = Phrase(en: "orders", zh: "订单")
  package static let when = Phrase(en: "when", zh: "时机")
  package static let today = Phrase(en: "today", zh: "今天")
  package static let tomorrow = Phrase(en: "wait a day", zh: "等一天")
  package static let anyDay = Phrase(en: "any day", zh: "不限")
  /// So many other categories have the same effect.
  package static func alike(_ category: CategoryName, others: Int) -> Phrase {
    others == 0
      ? Phrase(verbatim: category.text)
      : Phrase(en: "\(category) or \(others, "other", "others")", zh: "\(category) 等 \(others + 1) 个")
  }
  package static let onlyIfItFits = Phrase(
    en: """
      Propose only a category that the product belongs to: the platform checks it, and there is no second dispute.
      """,
    zh: "只建议产品真正所属的品类：平台会核对，且没有第二次申诉。")
  package static let assumptions = Phrase(en: "Assumed", zh: "假设")
  /// What is taken for granted.
  package static func assumed(_ assumption: DisputeAssumption) -> Phrase {
    switch assumption {
    case .leftOut(let orders, let since):
      Phrase(
        en: """
          Left out: \(orders, "order", "orders"), released when no share is known. \
          \(RulePhrase.unknown(since: since, in: .utc, rule: "wish.shares")).
          """,
        zh: "未计入 \(orders) 单（释放时分成未知）：\(RulePhrase.unknown(since: since, in: .utc, rule: "wish.shares"))。")
    case .resolvedAsProposed:
      Phrase(
        en: "The platform sets the category as proposed; it may also decline, or set another.",
        zh: "平台按建议更新品类；也可能维持不变，或改为其他品类。")
    case .paceOfLastDays(let days):
      Phrase(
        en: "Orders to come are like those of the last \(days) days, in number and in where they go.",
        zh: "今后的订单与最近 \(days) 天相似，数量与去向都一样。")
    case .sharesOfTheRulebook: Phrase(en: "Orders to come have the rulebook's shares.", zh: "今后的订单按规则表计算分成。")
    case .ordersInBetweenKeepTheirShare:
      Phrase(
        en: "Orders from the submission to the answer keep their share; how long that takes is not known.",
        zh: "提交到答复期间的订单仍按原分成；答复需要多久并不确定。")
    case .cancellationsAndRefundsCounted:
      Phrase(en: "Cancelled and refunded orders count like the others.", zh: "已取消与已退款的订单同样计入。")
    }
  }
}
