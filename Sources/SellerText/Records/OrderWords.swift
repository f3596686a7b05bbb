import SellerCore

extension Order.Channel: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .selfBuilt: Phrase(en: "self-built", zh: "自建")
    case .flash: Phrase(en: "flash", zh: "闪电购")
    case .auction: Phrase(en: "auction", zh: "拍卖")
    case .other: Phrase(en: "other", zh: "其他")
    }
  }
}

extension Order.CancellationCause: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .system: Phrase(en: "system", zh: "系统")
    case .buyer: Phrase(en: "buyer", zh: "买家")
    case .seller: Phrase(en: "seller", zh: "商家")
    }
  }
}
