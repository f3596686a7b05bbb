import SellerCore

/// What is counted of one product when its page is opened.
public struct ProductCounts: Sendable {
  /// Its orders, why they come back, and what buyers say.
  let quality: ProductQuality
  let figures: ProductFigures

  init(_ id: ProductID, in reading: ShopReading) {
    quality = reading.view.report(.quality(of: id))
    figures = ProductFigures(id, in: reading.view, rulebook: reading.rulebook)
  }
}
