import SellerCore

/// What is counted of one product when its page is opened.
public struct ProductCounts: Sendable {
  /// Its orders, why they come back, and what buyers say.
  let quality: ProductQuality
  /// Its indicators over each window that its platform offers, those that are judged first; those of which nothing is known at
  /// all are left out.
  let figures: [Figure]

  init(_ id: ProductID, in reading: ShopReading) {
    quality = reading.view.report(.quality(of: id))
    figures = Figures.rows(
      view: reading.view, rulebook: reading.rulebook, scope: .product(id),
      over: reading.view.shop.platform == .kuaishou ? [.days(.thirty), .days(.seven), .days(.one)] : [.own],
      only: Self.indicators(of: reading.view.shop.platform)
    ).filter(\.isKnown)
  }

  private static func indicators(of platform: Platform) -> Set<IndicatorID> {
    switch platform {
    case .kuaishou: [.qualityRefundRate, .badReviewRate]
    case .wish: [.refundRate63to93, .averageRating, .lateShipmentRate, .validTrackingRate]
    case .jd: []
    }
  }
}
