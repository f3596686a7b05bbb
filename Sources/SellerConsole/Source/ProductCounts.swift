import SellerCore
import SellerTables

/// What is counted of one product when its page is opened.
public struct ProductCounts: Sendable {
  /// Its orders, why they come back, and what buyers say.
  let quality: ProductQuality
  let figures: ProductFigures
  /// What it leads to.
  let records: ProductRecords

  init(_ id: ProductID, in reading: ShopReading) {
    quality = reading.view.report(.quality(of: id))
    figures = ProductFigures(id, in: reading.view, rulebook: reading.rulebook)
    records = ProductRecords(of: id, orders: quality.orders, in: reading.view, cases: reading.cases)
  }
}
