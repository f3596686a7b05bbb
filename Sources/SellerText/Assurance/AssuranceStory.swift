import SellerCore

/// A product's or a month's standing in Refund Assurance, in sentences.
package enum AssuranceStory {
  package static let eligible = Phrase(
    en: "Eligible: in A+, and in a ProductBoost campaign that runs today.",
    zh: "符合资格：在 A+ 物流计划中，且参加了进行中的 ProductBoost 活动。")
  package static func notEligible(_ reasons: [AssuranceProduct.Reason]) -> Phrase {
    let sentences = reasons.map { reason in
      switch reason {
      case .neverIncluded: Phrase(en: "it never was in A+", zh: "从未加入 A+ 物流计划")
      case .removedFromProgram: Phrase(en: "it was removed from A+", zh: "已被移出 A+ 物流计划")
      case .noRunningCampaign:
        Phrase(en: "no ProductBoost campaign with it runs today", zh: "今天没有进行中的 ProductBoost 活动")
      }
    }
    return Phrase(
      en: "Not eligible: \(sentences, joinedBy: ", and ").", zh: "尚无资格：\(sentences, joinedBy: "，且")。")
  }
  package static let canCreate = Phrase(
    en: "It is in A+ now, so a campaign can be created for it.", zh: "目前在 A+ 中，可直接为它创建活动。")
  package static func sales(
    gmv: Money, orders: Int, refunded: Int, refunds: Money, rate: String, threshold: String
  ) -> Phrase {
    Phrase(
      en: """
        A+ GMV \(gmv) from \(orders, "order", "orders"); \(refunded) refunded, \(refunds): \(rate) \
        (credit begins above \(threshold)).
        """,
      zh: "A+ GMV \(gmv)，\(orders) 个订单；其中 \(refunded) 个退款，共 \(refunds)，退款率 \(rate)（超过 \(threshold) 的部分才有抵用金）。")
  }
  /// The orders that dropped out, by why.
  package static func excluded(_ counts: [AssuranceMonth.Exclusion: Int]) -> Phrase {
    let parts = AssuranceMonth.Exclusion.allCases.compactMap { why in
      counts[why].map { Phrase(en: "\($0) \(why)", zh: "\(why) \($0) 个") }
    }
    let total = counts.values.reduce(0, +)
    return Phrase(
      en: "\(total, "order", "orders") dropped out of the assured refunds: \(list: parts).",
      zh: "\(total) 个订单被剔除，退款不受保障：\(list: parts)。")
  }
  package static let noCredit = Phrase(
    en: "No credit is estimated, because the store is not known to be enrolled.",
    zh: "未登记本店已参加，不预估抵用金。")
  package static func belowThreshold(threshold: String) -> Phrase {
    Phrase(
      en: "Refunds are not above \(threshold): no credit, whatever the spend.",
      zh: "退款率没有超过 \(threshold)：花费再多也没有抵用金。")
  }
  package static func unknownCredit(atMost most: Money) -> Phrase {
    Phrase(
      en: "The credit is at most \(most); how much of it, the spend factor decides.",
      zh: "抵用金最多 \(most)，具体取决于花费系数。")
  }
  /// The month has no spend, which caps the credit at nothing; `knee` is the spend that would have brought all, where it is known.
  package static func noSpend(uncapped: Money, knee: Money?) -> Phrase {
    guard let knee else {
      return Phrase(
        en: "Nothing was spent on ProductBoost, so there is no credit; spend could have brought up to \(uncapped).",
        zh: "当月没有 ProductBoost 花费，因此没有抵用金；若有花费，最多可得 \(uncapped)。")
    }
    return Phrase(
      en: "Nothing was spent on ProductBoost, so there is no credit; \(knee) would have brought \(uncapped).",
      zh: "当月没有 ProductBoost 花费，因此没有抵用金；若花费 \(knee)，可得 \(uncapped)。")
  }
  package static let factorZero = Phrase(
    en: "With a spend factor of 0 no spend brings any credit.", zh: "花费系数为 0 时，花费再多也没有抵用金。")
  package static func capNotBinding(credit: Money) -> Phrase {
    Phrase(
      en: "The cap does not bind: \(credit) is all that the refunds allow, and more spend adds nothing.",
      zh: "未触及上限：\(credit) 已是退款对应的全部抵用金，再增加花费也不会更多。")
  }
  /// More spend would bring more.
  package static func capped(knee: Money, spend: Money, credit: Money) -> Phrase {
    Phrase(
      en: "Spend \(spend) brings \(credit); from \(knee) on the cap stops binding.",
      zh: "花费 \(spend) 可得 \(credit)；花费达到 \(knee) 就不再受上限限制。")
  }
  /// What was paid.
  package static func received(_ money: Money) -> Phrase { Phrase(en: "Received \(money).", zh: "已收 \(money)。") }
  /// Paid less or more than estimated.
  package static func receivedDiffers(by money: Money) -> Phrase {
    money.minorUnits < 0
      ? Phrase(en: "That is \(money.magnitude) less than estimated.", zh: "比预估少 \(money.magnitude)。")
      : Phrase(en: "That is \(money.magnitude) more than estimated.", zh: "比预估多 \(money.magnitude)。")
  }
  package static let notReceived = Phrase(en: "Not paid yet.", zh: "尚未发放。")
  package static let mayMove = Phrase(en: "Refunds may still move these figures.", zh: "退款仍可能变动，数字会随之变化。")
  package static let noMonths = Phrase(
    en: "The product has no A+ orders and no ProductBoost spend on record.",
    zh: "该产品没有 A+ 订单，也没有 ProductBoost 花费。")
  package static let noOrders = Phrase(
    en: "No order was refunded, and none dropped out.", zh: "没有退款订单，也没有订单被剔除。")
  package static let noBoosts = Phrase(
    en: "No ProductBoost campaign with the product is on record.", zh: "没有该产品的 ProductBoost 活动记录。")
  package static let gone = Phrase(en: "The product is not in Refund Assurance any more.", zh: "该产品已不在退款保障中。")
  package static let nothingToSimulate = Phrase(
    en: "There is no month with A+ orders or spend to simulate.", zh: "没有可供推算的月份：既无 A+ 订单，也无花费。")
  package static let curveNeedsFactor = Phrase(
    en: "The curve can be drawn once the spend factor is known.", zh: "知道花费系数后才能画出曲线。")
}
