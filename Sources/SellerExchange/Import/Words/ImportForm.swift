import SellerText

/// The forms that texts in platforms' files have.
public enum ImportForm: Worded, Hashable {
  /// An amount of money.
  case amount
  /// A share of 1 that a percentage can hold.
  case share
  /// A moment that says how far its clock is from UTC.
  case instant
  /// A moment of a clock that shows UTC.
  case moment
  /// A moment of a clock that shows Beijing's time.
  case beijingMoment
  /// A day.
  case day
  /// A country by its ISO 3166 code.
  case country
  /// Anything that can be read without loss.
  case exactValue

  /// What such a text looks like.
  public var phrase: Phrase {
    switch self {
    case .amount: Phrase(en: "an amount such as 12.50", zh: "形如 12.50 的金额")
    case .share: Phrase(en: "a share of at most 14 decimals", zh: "小数最多 14 位的比例")
    case .instant:
      Phrase(
        en: "an instant YYYY-MM-DDTHH:MM:SS with Z or an offset", zh: "形如 YYYY-MM-DDTHH:MM:SS 并带 Z 或时差的时刻")
    case .moment: Phrase(en: "a time YYYY-MM-DDTHH:MM:SS", zh: "形如 YYYY-MM-DDTHH:MM:SS 的时间")
    case .beijingMoment: Phrase(en: "a time YYYY-MM-DD HH:MM:SS", zh: "形如 YYYY-MM-DD HH:MM:SS 的时间")
    case .day: Phrase(en: "a day YYYY-MM-DD", zh: "形如 YYYY-MM-DD 的日期")
    case .country: Phrase(en: "a country code of two letters (ISO 3166)", zh: "两个字母的国家代码（ISO 3166）")
    case .exactValue: Phrase(en: "a value that can be read exactly", zh: "可以准确读取的值")
    }
  }
}
