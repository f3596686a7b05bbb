/// Formats that a platform's file can be mistaken for.
public enum ForeignFormat: PhrasePair, Hashable {
  /// Wish Marketplace API v3.
  case wishV3
  /// Wish API v2.
  case wishV2
  /// Kuaishou Shop open API.
  case kuaishou
  /// JD.
  case jd
}

extension ForeignFormat {
  /// In English.
  public var english: String {
    switch self {
    case .wishV3: "a Wish Marketplace API v3 reply"
    case .wishV2: "a Wish API v2 reply"
    case .kuaishou: "a Kuaishou Shop reply"
    case .jd: "a JD reply"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .wishV3: "Wish Marketplace API v3 的回复"
    case .wishV2: "Wish API v2 的回复"
    case .kuaishou: "快手小店的回复"
    case .jd: "京东的回复"
    }
  }
}
