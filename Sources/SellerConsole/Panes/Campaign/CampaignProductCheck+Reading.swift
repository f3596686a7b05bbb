import SellerCore

extension CampaignProductCheck {
  /// The checked products, those with the worst findings first.
  static func all(in reading: ShopReading) -> [CampaignProductCheck] {
    (reading.admission?.products ?? []).sorted { ($1.weight, $0.productID) < ($0.weight, $1.productID) }
  }

  /// One failure weighs more than all that need attention, and so on.
  private var weight: Int {
    CampaignItem.allCases.reduce(0) { weight, item in
      switch self[item].verdict {
      case .pass: weight
      case .unknown: weight + 1
      case .attention: weight + 100
      case .fail: weight + 10_000
      }
    }
  }
}
