import SellerCore

/// A product with what its line in the list shows.
struct ProductRow: Sendable {
  let product: Product
  let orders: Int
  let figures: [Figure]
  /// How its category stands, on platforms with category disputes.
  let standing: DisputeFacts.Standing?

  func figure(_ indicator: IndicatorID) -> Figure? { figures.first { $0.indicator == indicator } }

  /// All products of the shop, those with the most orders first.
  static func rows(of reading: ShopReading) -> [ProductRow] {
    reading.view.products
      .map { product in
        ProductRow(
          product: product, orders: reading.volumes.orders(of: product.id), figures: reading.figures(of: product.id),
          standing: reading.disputes?.standing(of: product))
      }
      .sorted { ($1.orders, $0.product.id) < ($0.orders, $1.product.id) }
  }
}
