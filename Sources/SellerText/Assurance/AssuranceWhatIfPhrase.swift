import SellerCore

/// What the page says that draws credit against spend.
package enum AssuranceWhatIfPhrase {
  /// The page's name.
  package static func title(_ month: Month) -> Phrase { Phrase(en: "What if, \(month)", zh: "推算 \(month)") }
  package static let trySpend = Phrase(en: "Try a spend", zh: "试一个花费")
  package static let tryFactor = Phrase(en: "Try a factor", zh: "试一个系数")
  package static let howToType = Phrase(en: "to type", zh: "输入")
  package static let howToEnd = Phrase(en: "Tab other field · Enter done · Esc undo", zh: "Tab 换栏 · Enter 完成 · Esc 撤销")
  package static let invalidSpend = Phrase(en: "Write an amount such as 500 or 500.00.", zh: "请填写金额，例如 500 或 500.00。")
  package static let factorIsATry = Phrase(
    en: "This factor is tried out only; the store keeps its own.",
    zh: "此系数只是试算，店铺的系数不变。")
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
  package static let note = Phrase.nothing
  package static let noteNow = Phrase(en: "you are here", zh: "现在")
  package static let noteKnee = Phrase(en: "the cap stops binding", zh: "不再受上限限制")
  package static let noteTyped = Phrase(en: "what you typed", zh: "您输入的")
  /// More spend than the credit it brings.
  package static func costsMore(spend: Money, credit: Money) -> Phrase {
    Phrase(
      en: "It takes \(spend) more spend to bring \(credit) more credit: worth it if the advertising itself sells.",
      zh: "再花 \(spend) 可多得抵用金 \(credit)：推广本身能带来销量才值得。")
  }
}
