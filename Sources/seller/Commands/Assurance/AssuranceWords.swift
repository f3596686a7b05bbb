import SellerCore
import SellerText

/// What help says of `seller assurance`, what it answers, and what stands in its way.
enum AssuranceWords {
  static let assurance = Phrase(
    en: "ProductBoost Refund Assurance: months, estimates, what-if.", zh: "ProductBoost 退款保障：按月、预估、试算。")
  static let list = Phrase(
    en: "Every product's months: refunds, spend, credit estimated and received.",
    zh: "各产品按月：退款、花费、预估和已收的抵用金。")
  static let reconcile = Phrase(
    en: "What is owed by the estimate, what was paid, and the difference.", zh: "对账：应收（按预估）、已收与差额。")
  static let whatMattersFirst = Phrase(
    en: "Months that were paid short come first, then pending ones with an estimate above 0.",
    zh: "先列少收的月份，再列预估大于 0 的待发放月份。")
  static let orders = Phrase(
    en: "The orders behind a product's credit: refunded ones, and those that dropped out.",
    zh: "产品抵用金所依据的订单：退款订单和被剔除的订单。")
  static let split = Phrase(
    en: "Products by the credit that more spend would bring, and a budget split over them.",
    zh: "按增加花费还能多得的抵用金排列产品，并分配预算。")
  static let budget = Phrase(
    en: "The budget to split, in the store's currency; without it each product gets what it can use.",
    zh: "要分配的预算，按店铺币种；不填则按各产品所需计算。")
  static let splitMonth = Phrase(
    en: "The month, YYYY-MM; else the latest in which more spend brings credit.",
    zh: "月份，YYYY-MM；默认为最近一个增加花费还能多得抵用金的月份。")
  static let simulate = Phrase(
    en: "What a product's month would be credited at another spend.", zh: "试算产品某月在其他花费下的抵用金。")
  static let product = Phrase(en: "The product.", zh: "产品。")
  static let month = Phrase(en: "The month, YYYY-MM.", zh: "月份，YYYY-MM。")
  static let spend = Phrase(en: "The spend to ask about, in the store's currency.", zh: "要试算的花费，按店铺币种。")
  static let factor = Phrase(en: "The spend factor to try instead of the store's.", zh: "代替店铺设置试算的花费系数。")
}

// MARK: Answers

extension AssuranceWords {
  static func enrolment(_ enrolment: RefundAssurance.Enrolment) -> Phrase {
    switch enrolment {
    case .notStated: AssurancePhrase.notStated
    case .notSelected:
      Phrase(
        en: "The store was not selected for Refund Assurance; its account manager can tell more.",
        zh: "店铺未被选入退款保障；详情可咨询客户经理。")
    case .enrolled(let factor?):
      Phrase(en: "Enrolled in Refund Assurance, spend factor \(factor)", zh: "已加入退款保障，花费系数 \(factor)")
    case .enrolled(nil):
      Phrase(
        en: "Enrolled in Refund Assurance; the spend factor is not set, so credits are at most",
        zh: "已加入退款保障；未设花费系数，抵用金只能给出上限")
    }
  }

  static func elsewhere(_ platform: Platform) -> Phrase {
    Phrase(
      en: "Refund Assurance is Wish's; this store is of \(platform).",
      zh: "退款保障只有 Wish 才有，本店属于\(platform.withinText)平台。")
  }

  static func tab(_ tab: AssuranceProduct.Tab) -> Phrase {
    switch tab {
    case .eligible: Phrase(en: "Eligible products", zh: "符合条件的产品")
    case .other: Phrase(en: "Other products", zh: "其他产品")
    }
  }

  static let months = Phrase(en: "Months", zh: "按月")
  static let gmv = Phrase(en: "sales", zh: "销售额")
  static let atMost = Phrase(en: "at most", zh: "上限")
  static let kneeSpend = Phrase(en: "cap binds below a spend of", zh: "花费达到此数后不再受限")
  static let leftOnTheTable = Phrase(en: "more credit at most", zh: "最多还可多得")

  /// The credit at a spend.
  static func atSpend(_ spend: String) -> Phrase { Phrase(en: "at a spend of \(spend)", zh: "花费 \(spend) 时") }

  static let factorUnset = Phrase(
    en: "The store has no spend factor: try one with --factor.", zh: "店铺未设花费系数：可用 --factor 试算。")
}

// MARK: Troubles

extension AssuranceWords {
  static func noMonth(_ id: ProductID, _ month: Month) -> Phrase {
    Phrase(
      en: """
        Product \(id) has neither A+ orders nor ProductBoost spend in \(month). "seller assurance" lists its months.
        """,
      zh: "产品 \(id) 在 \(month) 既没有 A+ 订单，也没有 ProductBoost 花费。用 seller assurance 列出各月。")
  }

  static func noAmount(_ text: String, _ currency: Currency) -> Phrase {
    Phrase(
      en: """
        “\(text)” is no amount in \(currency): 0 to \(amount: .largest(currency)), with at most \
        \(currency.minorDigits, "digit", "digits") after the point.
        """,
      zh: "“\(text)”不是 \(currency) 金额：须在 0 至 \(amount: .largest(currency)) 之间，小数最多 \(currency.minorDigits) 位。")
  }
}
