import SellerCore

/// What the Refund Assurance pane says about enrolment, products and months.
package enum AssurancePhrase {
  /// The name of a month's product, beside a column that has the month.
  package static let ofProduct = Phrase(en: "product's name", zh: "产品名称")

  // Enrolment.
  package static let notEnrolled = Phrase(
    en: """
      Not enrolled: Wish selects the stores that take part, and this one was not selected. Your account manager can \
      tell more.
      """,
    zh: "未参加：Wish 只邀请部分商户自动参加，本店目前没有被选中。详情请咨询您的客户经理。")
  package static let notStated = Phrase(
    en: """
      Not known: nobody has said whether Wish selected this store. Note it as the platform shows it, with the shop's facts \
      on Health or by seller shop set refund_assurance.enrolled yes.
      """,
    zh: "未知：尚未登记 Wish 是否选中本店。请按平台所示登记：健康面板的店铺信息，或 seller shop set refund_assurance.enrolled yes。")
  /// Enrolled, with the factor that caps the credit.
  package static func enrolled(factor: String) -> Phrase {
    Phrase(
      en: "Enrolled. The credit of a month is at most \(factor) × its ProductBoost spend.",
      zh: "已参加。每月抵用金最多为当月 ProductBoost 花费的 \(factor) 倍。")
  }
  package static let factorUnset = Phrase(
    en: "Enrolled. The spend factor is not set, so amounts with ≤ are the most they can be.",
    zh: "已参加，但尚未设置花费系数：带 ≤ 的金额是最多可能的数。")

  // Tabs.
  /// The tab of a kind, with its number of products.
  package static func tab(_ tab: AssuranceProduct.Tab, _ count: Int) -> Phrase {
    switch tab {
    case .eligible: Phrase(en: "Eligible (\(count))", zh: "符合资格（\(count)）")
    case .other: Phrase(en: "Other products (\(count))", zh: "其他产品（\(count)）")
    }
  }
  package static func emptyTab(_ tab: AssuranceProduct.Tab) -> Phrase {
    switch tab {
    case .eligible:
      Phrase(
        en: """
          No product is eligible today: that takes a product in A+ and a ProductBoost campaign that runs. The other \
          tab shows what each product lacks.
          """,
        zh: "今天没有符合资格的产品：产品须在 A+ 物流计划中，并参加进行中的 ProductBoost 活动。另一标签页列出其他产品各缺什么。")
    case .other: Phrase(en: "Every product of A+ is eligible today.", zh: "A+ 物流计划中的产品今天全部符合资格。")
    }
  }
  /// A product's months.
  package static func monthsTab(_ count: Int) -> Phrase { Phrase(en: "Months \(count)", zh: "月份 \(count)") }
  /// The product's campaigns.
  package static func boostsTab(_ count: Int) -> Phrase { Phrase(en: "Campaigns \(count)", zh: "活动 \(count)") }

  /// The orders behind a product's months: refunded ones and those that dropped out.
  package static func ordersTab(refunded: Int, excluded: Int) -> Phrase {
    Phrase(en: "Refunded \(refunded), dropped out \(excluded)", zh: "退款订单 \(refunded)，剔除 \(excluded)")
  }
  package static func reconciledTab(short: Int) -> Phrase {
    Phrase(en: "Reconcile (\(short) short)", zh: "对账（少收 \(short)）")
  }
  package static let nothingToReconcile = Phrase(
    en: "No credit is owed, paid or unknown.", zh: "没有应收、已收或不明的抵用金。")

  // Lines.
  package static let owed = Phrase(en: "owed", zh: "应收")
  package static let difference = Phrase(en: "difference", zh: "差额")
  /// What a month adds up to over all products.
  package static func monthTotal(_ total: CreditReconciliation.Total) -> Phrase {
    let short =
      total.short == 0
      ? Phrase.nothing : Phrase(en: " (\(total.short, "product", "products") short)", zh: "（\(total.short) 个产品少收）")
    return Phrase(
      en: """
        \(total.month): owed \(total.owed) · received \(total.received) · difference \(signed: total.difference)\(short) · \
        pending \(total.pending)
        """,
      zh: """
        \(total.month)：应收 \(total.owed) · 已收 \(total.received) · 差额 \(signed: total.difference)\(short) · \
        待发放 \(total.pending)
        """)
  }
  package static let pending = Phrase(en: "pending", zh: "待发放")
  /// So many months are not paid yet.
  package static func pendingMonths(_ count: Int) -> Phrase {
    Phrase(en: "\(count, "month pending", "months pending")", zh: "\(count) 个月待发放")
  }
  /// The most that an amount can be.
  package static func atMost(_ amount: String) -> Phrase { Phrase(en: "≤ \(amount)", zh: "≤ \(amount)") }
  /// The product is in A+ now, or not.
  package static func inProgramNow(_ isIn: Bool) -> Phrase {
    isIn ? Phrase(en: "yes", zh: "是") : Phrase(en: "no", zh: "否")
  }
  package static func lacks(_ reasons: [AssuranceProduct.Reason]) -> Phrase {
    Phrase(en: "\(list: reasons)", zh: "\(list: reasons)")
  }
  /// The amounts of all lines of the tab.
  package static func totals(gmv: Money, refunds: String, rate: String, spend: Money) -> Phrase {
    Phrase(
      en: "A+ GMV \(gmv) · refunds \(refunds) (\(rate)) · spend \(spend)",
      zh: "A+ GMV \(gmv) · 退款 \(refunds)（\(rate)）· 花费 \(spend)")
  }
  /// What was estimated and paid for all lines of the tab, and the difference of what was paid.
  package static func totalCredit(
    estimated: String, received: Money, difference: Money, pendingMonths pending: Int
  ) -> Phrase {
    Phrase(
      en: """
        estimated \(estimated) · received \(received)\(difference.minorUnits == 0 ? "" : " (\(signed: difference))")\
        \(pending > 0 ? " · \(pendingMonths(pending))" : "")
        """,
      zh: """
        预估 \(estimated) · 已收 \(received)\(difference.minorUnits == 0 ? "" : "（\(signed: difference)）")\
        \(pending > 0 ? " · \(pendingMonths(pending))" : "")
        """)
  }

  // The spend factor.
  package static let factorTitle = Phrase(en: "Spend factor", zh: "花费系数")
  package static let factorHelp = Phrase(
    en: "Not public: ask your account manager. Empty means not set.",
    zh: "系数不公开，请向客户经理询问。留空表示未设置。")
  package static let factorSave = Phrase(en: "Save", zh: "保存")
  package static let factorInvalid = Phrase(
    en: "Write a number of at least 0, such as 0.5.", zh: "请填写不小于 0 的数，例如 0.5。")
  /// What the months would add up to.
  package static func factorPreview(total: Money) -> Phrase {
    Phrase(en: "With it, the estimates of all months add up to \(total).", zh: "按此系数，各月预估合计 \(total)。")
  }
  package static func factorPreviewUnset(atMost most: Money) -> Phrase {
    Phrase(
      en: "Without it, all that can be said is that the estimates add up to at most \(most).",
      zh: "未设置时，只知道各月预估合计最多 \(most)。")
  }
  /// What the credit is made of.
  package static func formula(threshold: String) -> Phrase {
    Phrase(
      en: "Credit of a product's month = GMV × (refund rate − \(threshold)), at most factor × ProductBoost spend.",
      zh: "产品每月抵用金 = GMV ×（退款率 − \(threshold)），最多为系数 × ProductBoost 花费。")
  }
}
