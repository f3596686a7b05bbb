/// The forms that texts in platforms' files have.
public enum ImportForm: PhrasePair, Hashable {
  /// An amount of money.
  case amount
  /// A share of 1 that a percentage can hold.
  case share
  /// A moment that says how far its clock is from UTC.
  case instant
  /// A moment of a clock that shows UTC.
  case moment
  /// A country by its ISO 3166 code.
  case country
  /// Anything that can be read without loss.
  case exactValue
}

extension ImportForm {
  /// In English.
  public var english: String {
    switch self {
    case .amount: "an amount such as 12.50"
    case .share: "a share of at most 14 decimals"
    case .instant: "an instant YYYY-MM-DDTHH:MM:SS with Z or an offset"
    case .moment: "a time YYYY-MM-DDTHH:MM:SS"
    case .country: "a country code of two letters (ISO 3166)"
    case .exactValue: "a value that can be read exactly"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .amount: "形如 12.50 的金额"
    case .share: "小数最多 14 位的比例"
    case .instant: "形如 YYYY-MM-DDTHH:MM:SS 并带 Z 或时差的时刻"
    case .moment: "形如 YYYY-MM-DDTHH:MM:SS 的时间"
    case .country: "两个字母的国家代码（ISO 3166）"
    case .exactValue: "可以准确读取的值"
    }
  }
}
