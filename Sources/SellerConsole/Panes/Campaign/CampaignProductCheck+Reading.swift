import SellerCore

extension CampaignProductCheck {
  /// The checked products, those with the worst findings first: one failure weighs more than all that need attention, and so on.
  static func all(in reading: ShopReading) -> [CampaignProductCheck] {
    let products = reading.admission?.products ?? []
    // By their places: a check is large, and would be copied. Where they weigh the same they stay in the order of their ids.
    let weights = products.map { ($0.totals.fail, $0.totals.attention, $0.totals.unknown) }
    return products.indices.sorted { weights[$0] > weights[$1] }.map { products[$0] }
  }
}
