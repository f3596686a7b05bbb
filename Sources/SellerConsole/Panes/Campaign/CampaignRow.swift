import SellerCore

/// A product's line in the matrix.
struct CampaignRow: Sendable {
  let check: CampaignProductCheck
  let name: String

  /// The checked products, those with the worst findings first.
  static func rows(of reading: ShopReading) -> [CampaignRow] {
    let rows = (reading.admission?.products ?? []).map { check in
      CampaignRow(check: check, name: reading.view.name(of: check.productID))
    }
    return rows.sorted { ($1.weight, $0.check.productID) < ($0.weight, $1.check.productID) }
  }

  /// One failure weighs more than all that need attention, and so on.
  private var weight: Int {
    CampaignItem.allCases.reduce(0) { weight, item in
      switch check[item].verdict {
      case .pass: weight
      case .unknown: weight + 1
      case .attention: weight + 100
      case .fail: weight + 10_000
      }
    }
  }
}
