/// What a shop's after-sales rules say about its orders' cases: what is asked of it is worked out then. Most cases are counted only,
/// and what a product is under is in its record.
final class CaseTerms: Sendable {
  private let shop: Shop
  private let products: ProductTable
  /// The rules; nil where the platform has none.
  let rules: KuaishouAfterSalesRules?

  /// The terms of a shop as it was: Kuaishou's rules are for its own shops.
  init(_ view: ShopView, _ rulebook: KuaishouRulebook) {
    shop = view.shop
    products = view.tables.productTable
    rules = view.shop.platform == .kuaishou ? rulebook.afterSales : nil
  }

  /// Whether the refund of a case is automatic; nil without rules.
  func instantRefund(_ record: AfterSalesCase, of order: OrderRow) -> InstantRefund? {
    rules.map { InstantRefund(record, of: order, shop: shop, rules: $0.instantRefund) }
  }

  /// What is owed in a case by what its product is under, which counts from the signing; nil before it, or where the product is
  /// under nothing.
  func guarantee(_ record: AfterSalesCase, of order: OrderRow) -> GuaranteeClaim? {
    guard let rules, let signedAt = order.deliveredAt, let product = product(of: order) else { return nil }
    return GuaranteeClaim(
      record, signedAt: signedAt, guarantees: ThreeGuarantees(product, rules: rules.threeGuarantees))
  }

  /// The right to return an order without reason; nil while it is not signed, or without rules.
  func noReasonReturn(of order: OrderRow) -> NoReasonReturn? {
    guard let rules, let signedAt = order.deliveredAt else { return nil }
    return NoReasonReturn(signedAt: signedAt, product: product(of: order), rules: rules)
  }

  /// Whether the platform may decide an order itself, its amount being small.
  func platformMayDecide(_ gross: Money) -> Bool {
    guard let limit = rules?.directDecisionLimit else { return false }
    return gross.currency == limit.currency && gross.minorUnits <= limit.minorUnits
  }

  private func product(of order: OrderRow) -> Product? { products.place(of: order.productID).flatMap { products[$0] } }
}
