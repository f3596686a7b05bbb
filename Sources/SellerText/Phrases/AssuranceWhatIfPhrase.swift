import SellerCore

/// What the page says that draws credit against spend.
public enum AssuranceWhatIfPhrase: PhrasePair, Hashable {
  /// The page's name.
  case title(Month)
  /// The field of a spend to try.
  case trySpend
  /// The field of a factor to try.
  case tryFactor
  /// How the fields are reached.
  case howToType
  /// How typing ends.
  case howToEnd
  /// What was typed is no amount.
  case invalidSpend
  /// The tried factor is not the store's.
  case factorIsATry
  /// Over the line of the most there is.
  case mostThereIs(Money)
  /// Beside the point where the seller is.
  case here(Money)
  /// The same where another point is marked with its credit.
  case hereInShort
  /// Beside the tried or selected point.
  case tried(Money)
  /// Column: how much more credit than now.
  case moreCredit
  /// Column: how much more spend than now.
  case moreSpend
  /// Column: credit.
  case credit
  /// Column: what is special about a spend.
  case note
  /// The month's spend.
  case noteNow
  /// The cap stops binding.
  case noteKnee
  /// The typed spend.
  case noteTyped
  /// More spend than the credit it brings.
  case costsMore(spend: Money, credit: Money)
}

extension AssuranceWhatIfPhrase {
  /// In English.
  public var english: String {
    let language = Language.english
    switch self {
    case .title(let month): return "What if, \(month)"
    case .trySpend: return "Try a spend"
    case .tryFactor: return "Try a factor"
    case .howToType: return "Enter to type"
    case .howToEnd: return "Tab other field · Enter done · Esc undo"
    case .invalidSpend: return "Write an amount such as 500 or 500.00."
    case .factorIsATry: return "This factor is tried out only; F sets the store's."
    case .mostThereIs(let money): return "at most \(language.money(money))"
    case .here(let credit): return "you: \(language.money(credit))"
    case .hereInShort: return "you"
    case .tried(let credit): return language.money(credit)
    case .moreCredit: return "more credit"
    case .moreSpend: return "more spend"
    case .credit: return "credit"
    case .note: return ""
    case .noteNow: return "you are here"
    case .noteKnee: return "the cap stops binding"
    case .noteTyped: return "what you typed"
    case .costsMore(let spend, let credit):
      return "It takes \(language.money(spend)) more spend to bring \(language.money(credit)) more credit:"
        + " worth it if the advertising itself sells."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    switch self {
    case .title(let month): return "推算 \(month)"
    case .trySpend: return "试一个花费"
    case .tryFactor: return "试一个系数"
    case .howToType: return "按 Enter 输入"
    case .howToEnd: return "Tab 换栏 · Enter 完成 · Esc 撤销"
    case .invalidSpend: return "请填写金额，例如 500 或 500.00。"
    case .factorIsATry: return "此系数只是试算，按 F 才会设置到店铺。"
    case .mostThereIs(let money): return "最多 \(language.money(money))"
    case .here(let credit): return "现在 \(language.money(credit))"
    case .hereInShort: return "现在"
    case .tried(let credit): return language.money(credit)
    case .moreCredit: return "多得"
    case .moreSpend: return "多花"
    case .credit: return "抵用金"
    case .note: return ""
    case .noteNow: return "现在"
    case .noteKnee: return "不再受上限限制"
    case .noteTyped: return "您输入的"
    case .costsMore(let spend, let credit):
      return "再花 \(language.money(spend)) 可多得抵用金 \(language.money(credit))：推广本身能带来销量才值得。"
    }
  }
}
