import SellerCore

extension Order.Channel: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .selfBuilt: "self-built"
    case .flash: "flash"
    case .auction: "auction"
    case .other: "other"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .selfBuilt: "自建"
    case .flash: "闪电购"
    case .auction: "拍卖"
    case .other: "其他"
    }
  }
}

extension Order.CancellationCause: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .system: "system"
    case .buyer: "buyer"
    case .seller: "seller"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .system: "系统"
    case .buyer: "买家"
    case .seller: "商家"
    }
  }
}
