import SellerCore

/// An order that dropped out of the assured refunds, and why.
public struct ExcludedOrderRow: Sendable {
  /// The order.
  public let order: OrderRow
  /// The month it dropped out of.
  public let month: Month
  /// Why.
  public let why: AssuranceMonth.Exclusion

  /// The dropped-out orders of a product's months, found in one pass through the orders.
  public static func rows(of product: AssuranceProduct, in view: ShopView) -> [ExcludedOrderRow] {
    var found: [OrderID: (month: Month, why: AssuranceMonth.Exclusion)] = [:]
    for month in product.months {
      for excluded in month.excluded { found[excluded.orderID] = (month.month, excluded.why) }
    }
    guard !found.isEmpty, let index = view.snapshot.productIndex(product.productID) else { return [] }
    let orders = view.orders { $0.isAdvancedLogistics && $0.productIndex == index }
    let rows = orders.compactMap { order in
      found[order.id].map { ExcludedOrderRow(order: order, month: $0.month, why: $0.why) }
    }
    return rows.sorted { ($1.order.paidAt, $0.order.id) < ($0.order.paidAt, $1.order.id) }
  }
}
