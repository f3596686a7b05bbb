import SellerCore

/// What the page says that draws credit against spend.
package enum AssuranceWhatIfPhrase {
  /// The page's name.
  package static func title(_ month: Month) -> Phrase { Phrase(en: "What if, \(month)", zh: "推算 \(month)") }
  package static let trySpend = Phrase(en: "Try a spend", zh: "试一个花费")
  package static let tryFactor = Phrase(en: "Try a factor", zh: "试一个系数")
  package static let howToType = Phrase(en: "to type", zh: "输入")
  package static let howToEnd = Phrase(en: "Enter done · Esc undo", zh: "Enter 完成 · Esc 撤销")
  /// The same where there is another field.
  package static let howToGoOn = Phrase(en: "Tab other field · \(howToEnd)", zh: "Tab 换栏 · \(howToEnd)")
  package static let invalidSpend = Phrase(en: "Write an amount such as 500 or 500.00.", zh: "请填写金额，例如 500 或 500.00。")
  package static let factorIsATry = Phrase(
    en: "This factor is tried out only; the store keeps its own.", zh: "此系数只是试算，店铺的系数不变。")
  /// Over the line of the most there is.
  package static func mostThereIs(_ money: Money) -> Phrase { Phrase(en: "at most \(money)", zh: "最多 \(money)") }
  /// Beside the point where the seller is.
  package static func here(_ credit: Money) -> Phrase { Phrase(en: "you: \(credit)", zh: "现在 \(credit)") }
  package static let hereInShort = Phrase(en: "you", zh: "现在")
  /// Beside the tried or selected point.
  package static func tried(_ credit: Money) -> Phrase { Phrase(en: "\(credit)", zh: "\(credit)") }
  package static let moreCredit = Phrase(en: "more credit", zh: "多得")
  package static let moreSpend = Phrase(en: "more spend", zh: "多花")
  package static let credit = Phrase(en: "credit", zh: "抵用金")
  package static let net = Phrase(en: "net", zh: "净额")
  package static let breakEven = Phrase(en: "sales to pay", zh: "回本销售额")
  package static let note = Phrase.nothing
  package static let noteNow = Phrase(en: "you are here", zh: "现在")
  package static let noteKnee = Phrase(en: "the cap stops binding", zh: "不再受上限限制")
  package static let noteTyped = Phrase(en: "what you typed", zh: "您输入的")
  /// What more spend brings, less itself, and what it would have to sell.
  package static func worth(spend: Money, credit: Money, _ worth: SpendWorth, margin: Percentage?) -> Phrase {
    let sales: Phrase =
      if worth.net.minorUnits >= 0 {
        Phrase(en: "it pays for itself", zh: "已能抵回花费")
      } else if let sales = worth.breakEvenSales, let margin {
        Phrase(
          en: "the advertising has to sell \(sales) more to pay for it, at a gross margin of \(margin)",
          zh: "按毛利率 \(margin)，推广须多卖 \(sales) 才能回本")
      } else {
        Phrase(
          en: "worth it only if the advertising itself sells; the shop's gross margin is not set",
          zh: "推广本身能带来销量才值得；尚未设置店铺毛利率")
      }
    return Phrase(
      en: "\(spend) more spend brings \(credit) more credit, net \(signed: worth.net): \(sales).",
      zh: "再花 \(spend) 可多得抵用金 \(credit)，净额 \(signed: worth.net)：\(sales)。")
  }
  /// The month is over.
  package static func closed(_ month: Month) -> Phrase {
    Phrase(
      en: "\(month) is closed: nothing can be spent on it any more. This is what would have been.",
      zh: "\(month) 已结束，不能再增加花费；以下只是当时的可能。")
  }

  // Splitting a budget.
  package static let budgetTitle = Phrase(en: "Split a budget", zh: "分配预算")
  package static let budget = Phrase(en: "Budget", zh: "预算")
  package static let left = Phrase(en: "credit left", zh: "尚可多得")
  /// What the split amounts to.
  package static func budgetSum(
    month: Month, spend: Money, credit: Money, rest: Money, _ worth: SpendWorth, margin: Percentage?
  ) -> Phrase {
    let more = self.worth(spend: spend, credit: credit, worth, margin: margin)
    let unused =
      rest.minorUnits > 0
      ? Phrase(en: " \(rest) would bring no credit anywhere.", zh: "其余 \(rest) 投在哪里都不会多得抵用金。") : .nothing
    return Phrase(en: "\(month): \(more)\(unused)", zh: "\(month)：\(more)\(unused)")
  }
  package static let budgetBasis = Phrase(
    en: """
      By the month's sales and refunds so far. Every dollar below the knee brings the factor's share, so the budget goes \
      first where most credit is left, and nowhere beyond the knee. Credit is used before other funds, expires, and cannot \
      be withdrawn.
      """,
    zh: "按当月目前的销售与退款推算。未到上限拐点前，每一元花费按系数多得抵用金，因此预算先投给尚可多得最多的产品，且不超过拐点。抵用金优先抵扣、有有效期、不能提现。")
  /// Nothing more can be got this month.
  package static func nothingLeft(_ month: Month) -> Phrase {
    Phrase(
      en: "In \(month) no product has credit left that more spend would bring, or the spend factor is not set.",
      zh: "\(month) 没有产品能靠增加花费多得抵用金，或尚未设置花费系数。")
  }
}
