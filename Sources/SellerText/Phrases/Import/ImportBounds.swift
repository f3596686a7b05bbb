/// What numbers in platforms' files have to lie within.
public enum ImportBounds: PhrasePair, Hashable {
  /// 0 and above.
  case notNegative
  /// From the one to the other, both included.
  case between(Int, Int)
  /// Minor units of a currency, from 0 to the most that an amount can hold.
  case minorUnits(Int64)
  /// Milliseconds since 1970 that are no later than the year 9999.
  case milliseconds
}

extension ImportBounds {
  /// In English.
  public var english: String {
    switch self {
    case .notNegative: "0 and above"
    case .between(let lowest, let highest): "\(lowest) … \(highest)"
    case .minorUnits(let highest): "0 … \(highest) minor units"
    case .milliseconds: "milliseconds of the years 1970 … 9999"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .notNegative: "0 及以上"
    case .between(let lowest, let highest): "\(lowest) … \(highest)"
    case .minorUnits(let highest): "0 … \(highest) 最小货币单位"
    case .milliseconds: "1970 … 9999 年的毫秒数"
    }
  }
}
