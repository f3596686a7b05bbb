import SellerCore

/// What a product leads to: violations about its orders, its open cases and tickets, its campaigns.
public struct ProductRecords: Sendable {
  let violations: [Violation]
  let cases: [CaseClock]
  let tickets: [Ticket]
  let boosts: [BoostCampaign]

  /// The records of a product that has had these orders, the latest violation first.
  public init(of id: ProductID, orders: [OrderRow], in view: ShopView, cases: CaseQueue) {
    let orders = Set(orders.map(\.id))
    violations = view.violationsLatestFirst.filter { !orders.isDisjoint(with: $0.orderIDs) }
    self.cases = cases.clocks.filter { $0.productID == id }
    tickets = view.tickets.filter { $0.resolvedAt == nil && $0.orderID.map(orders.contains) == true }
    boosts = view.boosts.filter { $0.productIDs.contains(id) }
  }
}
