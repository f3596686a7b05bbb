import SellerCore

/// What is said about category disputes in the register and on a dispute's own page.
package enum DisputePhrase {
  /// A choice of the status filter with how many disputes it shows; nil is all.
  package static func tab(_ status: Dispute.Status?, _ count: Int) -> Phrase {
    let name = status.map { short($0) } ?? Phrase(en: "all", zh: "全部")
    return Phrase(en: "\(name) \(count)", zh: "\(name) \(count)")
  }
  /// A status in one word.
  package static func short(_ status: Dispute.Status) -> Phrase {
    switch status {
    case .pendingReview: Phrase(en: "pending", zh: "待审核")
    case .resolvedUnchanged: Phrase(en: "unchanged", zh: "维持不变")
    case .resolvedUpdated: Phrase(en: "updated", zh: "已更新")
    }
  }
  package static let filed = Phrase(en: "filed", zh: "提交")
  package static let ageTitle = Phrase(en: "age bd", zh: "工作日")
  /// An age in business days.
  package static func businessDays(_ days: Int) -> Phrase { Phrase(en: "\(days) bd", zh: "\(days) 工作日") }
  package static let shareUnchanged = Phrase(en: "no share changed", zh: "分成未变")
  /// No dispute was filed yet; how many products could be disputed.
  package static func noneYet(disputable count: Int) -> Phrase {
    switch count {
    case 0:
      Phrase(
        en: """
          No category dispute has been filed yet. No product can be disputed now: a category must be shown first, and \
          each product has one dispute.
          """,
        zh: "还没有提出过品类申诉。目前没有可申诉的产品：品类显示之后才能申诉，且每个产品只有一次机会。")
    default:
      Phrase(
        en: """
          No category dispute has been filed yet. \
          \(count, "product can be disputed, once", "products can be disputed, each once").
          """,
        zh: "还没有提出过品类申诉。有 \(count) 个产品可以申诉，每个只有一次。")
    }
  }
  package static func noneOfStatus(_ status: Dispute.Status) -> Phrase {
    Phrase(en: "No dispute is \(short(status)).", zh: "没有“\(short(status))”的申诉。")
  }
  package static let tabForm = Phrase(en: "Dispute", zh: "申诉")
  /// Title of the page part with the adjusted orders.
  package static func tabAdjustment(_ count: Int) -> Phrase { Phrase(en: "Adjustment \(count)", zh: "分成调整 \(count)") }
  /// Title of the same part of a pending dispute: what an update as proposed would adjust; nil while it is counted.
  package static func tabPreview(_ count: Int?) -> Phrase {
    count.map { Phrase(en: "If as proposed \($0)", zh: "若按建议 \($0)") } ?? Phrase(en: "If as proposed", zh: "若按建议")
  }
  /// Title of the page part with the orders in between.
  package static func tabBetween(_ count: Int) -> Phrase { Phrase(en: "In between \(count)", zh: "期间订单 \(count)") }
  package static let form = Phrase(en: "form", zh: "申诉类型")
  package static let explanation = Phrase(en: "explanation", zh: "说明")
  package static let disputed = Phrase(en: "disputed", zh: "申诉品类")
  package static let proposed = Phrase(en: "proposed", zh: "建议品类")
  package static let confirmations = Phrase(en: "confirmed", zh: "已确认")
  package static let pictures = Phrase(en: "pictures", zh: "图片")
  package static let answered = Phrase(en: "answered", zh: "答复时间")
  package static let whyUnchanged = Phrase(en: "why unchanged", zh: "原因")
  package static let updated = Phrase(en: "updated to", zh: "更新为")
  package static let adjustment = Phrase(en: "adjustment", zh: "分成调整")
  package static let between = Phrase(en: "in between", zh: "期间订单")
  package static let fromNowOn = Phrase(en: "from now on", zh: "今后")
  package static let empty = Phrase(verbatim: "–")
  /// Days whose orders an update adjusts.
  package static func windowDays(_ days: String) -> Phrase { Phrase(en: "released \(days)", zh: "\(days) 释放的订单") }
  /// How many orders changed their share, and what they add up to.
  package static func adjusted(orders: Int, total: Money) -> Phrase {
    Phrase(en: "\(signed: total) on \(orders, "order", "orders")", zh: "\(orders) 个订单，合计 \(signed: total)")
  }
  package static let blankTable = Phrase(
    en: "The table is blank: no share of these orders changes.", zh: "调整表为空：这些订单的分成都没有变化。")
  package static let notAnswered = Phrase(
    en: "The platform has not answered yet; it takes several business days.", zh: "平台尚未答复，通常需要几个工作日。")
  /// What an update as proposed would adjust.
  package static func ifAsProposed(orders: Int, total: Money) -> Phrase {
    orders == 0
      ? Phrase(
        en: "If updated as proposed: no share of these orders would change.", zh: "若按建议更新：这些订单的分成不会变化。")
      : Phrase(
        en: "If updated as proposed: \(adjusted(orders: orders, total: total)).",
        zh: "若按建议更新：\(adjusted(orders: orders, total: total))。")
  }
  package static let nothingChanges = Phrase(
    en: "Nothing changes: the category stays, and so does every share.", zh: "没有变化：品类与分成都维持原样。")
  /// Orders between submission and answer keep their old share.
  package static func betweenKeep(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(en: "No order was released between submission and answer.", zh: "提交到答复期间没有释放订单。")
      : Phrase(
        en: "\(count, "order", "orders") released from the submission day to the answer: the old share stays.",
        zh: "提交当天至答复期间释放的 \(count) 个订单：仍按原分成。")
  }
  package static func future(_ category: CategoryName, after: String) -> Phrase {
    Phrase(en: "Orders released after \(after) go by \(category).", zh: "\(after) 之后释放的订单按 \(category) 计算。")
  }
  package static func gone(_ id: DisputeID) -> Phrase {
    Phrase(en: "The store no longer holds the dispute \(id).", zh: "店铺数据中已没有申诉 \(id)。")
  }
  /// The sum line below the adjusted orders.
  package static func total(_ money: Money) -> Phrase {
    Phrase(en: "total \(signed: money)", zh: "合计 \(signed: money)")
  }
  /// How many products can be disputed and what comes of it, and the first that the advisor names.
  package static func standing(of advisor: DisputeAdvisor, in view: ShopView) -> Phrase {
    let counts = standing(
      paying: advisor.advice.count, of: advisor.disputable, wrong: advisor.doubts.count)
    guard let first = advisor.advice.first else { return counts }
    let (name, effect) = (view.name(of: first.productID), first.best.effect)
    return Phrase(
      en: """
        \(counts); best \(signed: effect.adjustment) now, \(signed: effect.per30Days) / 30 d: \(name) → \
        \(first.best.fit.category)
        """,
      zh: """
        \(counts)；最佳：现在 \(signed: effect.adjustment)，每 30 天 \(signed: effect.per30Days)，\(name) → \
        \(first.best.fit.category)
        """)
  }
  /// How many products can be disputed, how many of those could pay, and how many look wrong.
  package static func standing(paying: Int, of disputable: Int, wrong: Int) -> Phrase {
    Phrase(
      en: "\(paying) of \(disputable) disputable could pay\(wrong == 0 ? "" : ", \(wrong, "looks", "look") wrong")",
      zh: "可申诉 \(disputable) 个，有收益 \(paying) 个\(wrong == 0 ? "" : "，疑似归错 \(wrong) 个")")
  }
  /// How the products of the new category stand with the EU's Responsible Person.
  package static func person(in category: CategoryName, _ need: EUCompliance.Need?) -> Phrase {
    guard let need, need.needed + need.notNeeded > 0 else {
      return Phrase(
        en:
          "Responsible Person: goes by \(category) from then on; no product of the shop tells whether that needs one.",
        zh: "责任人：此后按 \(category) 判断；店铺中没有产品说明该品类是否需要。")
    }
    let (needed, all) = (need.needed, need.needed + need.notNeeded)
    return Phrase(
      en: """
        Responsible Person: goes by \(category) from then on; \(needed) of \(all, "product", "products") of the shop \
        there \(needed == 1 ? "needs" : "need") one. Say with the outcome, or in the product's facts, what the platform says.
        """,
      zh: "责任人：此后按 \(category) 判断；店铺中该品类的 \(all) 个产品有 \(needed) 个需要。请随结果或在产品信息中登记平台的认定。")
  }
  package static let noneCouldPay = Phrase(en: "At present no dispute would bring anything.", zh: "目前没有申诉能带来收益的产品。")
}
