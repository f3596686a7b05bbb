import SellerText

/// What numbers in platforms' files have to lie within.
public enum ImportBounds: Worded, Hashable {
  /// 0 and above.
  case notNegative
  /// From the one to the other, both included.
  case between(Int, Int)
  /// Minor units of a currency, from 0 to the most that an amount can hold.
  case minorUnits(Int64)
  /// Milliseconds since 1970 that lie in the years in which the platforms trade.
  case milliseconds

  /// The bounds.
  public var phrase: Phrase {
    switch self {
    case .notNegative: Phrase(en: "0 and above", zh: "0 及以上")
    case .between(let lowest, let highest): Phrase(verbatim: "\(lowest) … \(highest)")
    case .minorUnits(let highest):
      Phrase(en: "0 … \(digits: highest) minor units", zh: "0 … \(digits: highest) 最小货币单位")
    case .milliseconds: Phrase(en: "milliseconds of the years 2000 … 9999", zh: "2000 … 9999 年的毫秒数")
    }
  }
}
