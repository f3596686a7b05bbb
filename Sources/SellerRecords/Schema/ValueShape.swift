import SellerText

/// The forms that the fields of a store have.
public enum ValueShape: Worded, Hashable {
  /// `true` or `false`.
  case bool
  /// A whole number.
  case wholeNumber
  /// A text in quotes.
  case text
  /// A list.
  case list
  /// An object.
  case object
  /// An amount.
  case money
  /// A decimal number.
  case decimal
  /// A moment.
  case instant
  /// A day.
  case day
  /// A month.
  case month
  /// A currency's code.
  case currency
  /// A day of every year.
  case monthDay
  /// A SHA-256.
  case hash
  /// Any JSON.
  case json

  /// What stands there.
  public var phrase: Phrase {
    switch self {
    case .bool: JSONType.bool.phrase
    case .wholeNumber: JSONType.wholeNumber.phrase
    case .text: Phrase(en: "a text in quotes", zh: "带引号的文本")
    case .list: JSONType.list.phrase
    case .object: JSONType.object.phrase
    case .money: Phrase(en: "an amount as a text such as \"12.50\"", zh: "文本形式的金额，如 \"12.50\"")
    case .decimal:
      Phrase(
        en: "a decimal number as a text such as \"2.5\", with at most 12 fractional and 18 digits in all",
        zh: "文本形式的小数，如 \"2.5\"，小数最多 12 位，总共最多 18 位")
    case .instant: Phrase(en: "a moment as \"YYYY-MM-DDTHH:MM:SSZ\"", zh: "形如 \"YYYY-MM-DDTHH:MM:SSZ\" 的时刻")
    case .day: Phrase(en: "a day as \"YYYY-MM-DD\"", zh: "形如 \"YYYY-MM-DD\" 的日期")
    case .month: Phrase(en: "a month as \"YYYY-MM\"", zh: "形如 \"YYYY-MM\" 的月份")
    case .currency: Phrase(en: "three capital letters such as \"USD\"", zh: "三个大写字母，如 \"USD\"")
    case .monthDay:
      Phrase(en: "a day as \"MM-DD\" or \"MM-DD hh:mm\"", zh: "形如 \"MM-DD\" 或 \"MM-DD hh:mm\" 的日子")
    case .json: Phrase(verbatim: "JSON")
    case .hash: Phrase(en: "a SHA-256 of 64 digits 0–9 and a–f", zh: "64 位 SHA-256（0–9、a–f）")
    }
  }
}
