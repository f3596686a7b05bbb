import SellerCore

extension Gate.Count: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .qualityRefunds: "quality refunds"
    case .badReviews: "bad reviews"
    case .selfOrders: "self-built orders"
    case .consultingBuyers: "consulting buyers"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .qualityRefunds: "个品退"
    case .badReviews: "个差评"
    case .selfOrders: "个自建订单"
    case .consultingBuyers: "个咨询人数"
    }
  }
}
