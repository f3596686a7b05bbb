/// The kinds of JSON values.
public enum JSONType: PhrasePair, Hashable {
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
}

extension JSONType {
  /// In English.
  public var english: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .wholeNumber: "a whole number"
    case .text: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .null: "null"
    case .bool: "true 或 false"
    case .number: "数字"
    case .wholeNumber: "整数"
    case .text: "文本"
    case .list: "列表"
    case .object: "对象"
    }
  }
}
