import SellerCore
import SellerTables

extension ProductRow {
  /// All products of the shop, those with the most orders first.
  static func rows(of reading: ShopReading) -> [ProductRow] {
    let facts = reading.disputes
    let people = Dictionary(
      (facts?.compliance.rows ?? []).map { ($0.productID, $0.status) }, uniquingKeysWith: { first, _ in first })
    return reading.view.products
      .map { product in
        ProductRow(
          product: product, orders: reading.volumes.orders(of: product.id), figures: reading.figures(of: product.id),
          standing: facts.map { Standing(of: product, in: $0, person: people[product.id]) })
      }
      .sorted { ($1.orders, $0.product.id) < ($0.orders, $1.product.id) }
  }
}

extension ProductRow.Standing {
  fileprivate init(of product: Product, in facts: DisputeFacts, person: EUCompliance.Status?) {
    let standing = facts.standing(of: product)
    self.init(
      isShown: standing.visibility != .notShown, share: standing.share?.share, dispute: standing.dispute?.dispute,
      eligibility: facts.eligibilities[product.id], person: person)
  }
}
