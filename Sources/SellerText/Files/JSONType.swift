/// The kinds of JSON values.
public enum JSONType: Worded, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool
  /// A number.
  case number
  /// A number without decimals.
  case wholeNumber
  /// A text in quotes.
  case text
  /// A list in brackets.
  case list
  /// An object in braces.
  case object

  /// What it is called, with its article.
  public var phrase: Phrase {
    switch self {
    case .null: Phrase(verbatim: "null")
    case .bool: Phrase(en: "true or false", zh: "true 或 false")
    case .number: Phrase(en: "a number", zh: "数字")
    case .wholeNumber: Phrase(en: "a whole number", zh: "整数")
    case .text: Phrase(en: "a text", zh: "文本")
    case .list: Phrase(en: "a list", zh: "列表")
    case .object: Phrase(en: "an object", zh: "对象")
    }
  }
}
