/// The forms that the fields of a store have.
public enum ValueShape: PhrasePair, Hashable {
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
  /// A SHA-256.
  case hash
}

extension ValueShape {
  /// In English.
  public var english: String {
    switch self {
    case .bool: JSONType.bool.english
    case .wholeNumber: JSONType.wholeNumber.english
    case .text: "a text in quotes"
    case .list: JSONType.list.english
    case .object: JSONType.object.english
    case .money: "an amount as a text such as \"12.50\""
    case .decimal: "a decimal number as a text such as \"2.5\", with at most 12 fractional and 18 digits in all"
    case .instant: "a moment as \"YYYY-MM-DDTHH:MM:SSZ\""
    case .day: "a day as \"YYYY-MM-DD\""
    case .month: "a month as \"YYYY-MM\""
    case .currency: "three capital letters such as \"USD\""
    case .hash: "a SHA-256 of 64 digits 0–9 and a–f"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .bool: JSONType.bool.chinese
    case .wholeNumber: JSONType.wholeNumber.chinese
    case .text: "带引号的文本"
    case .list: JSONType.list.chinese
    case .object: JSONType.object.chinese
    case .money: "文本形式的金额，如 \"12.50\""
    case .decimal: "文本形式的小数，如 \"2.5\"，小数最多 12 位，总共最多 18 位"
    case .instant: "形如 \"YYYY-MM-DDTHH:MM:SSZ\" 的时刻"
    case .day: "形如 \"YYYY-MM-DD\" 的日期"
    case .month: "形如 \"YYYY-MM\" 的月份"
    case .currency: "三个大写字母，如 \"USD\""
    case .hash: "64 位 SHA-256（0–9、a–f）"
    }
  }
}
