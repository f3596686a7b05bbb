import SellerCore
import Testing

/// What counts as a breach for `check` (Readings, 9 and 19).
struct CheckTests {
  @Test func storeRowsAndQualityRefundsOfProducts() throws {
    var shop = try ShopFixture(.kuaishou)
    shop.product("p") { $0.categoryPath = ["A", "B", "C"] }
    for index in 0..<20 {
      try shop.order(paid: "2024-06-01T12:00:00Z") { order in
        order.deliveredAt = order.paidAt
        order.shipBy = try instant("2024-06-10T00:00:00Z")
        if index < 10 { order.cases = [try afterSales(applied: "2024-06-10T12:00:00Z")] }
      }
    }
    try shop.benchmark("quality_refund_rate", "0.4")
    try shop.benchmark("quality_refund_rate", "0.1", category: "C")
    let breaches = Check.breaches(view: shop.view, rulebook: shop.rulebook)
    // The store's quality refund rate is 1.25 × market; the product's is 5 × its category. Shipping breaches in the store only.
    #expect(breaches.map(\.indicator) == [.onTimeShipping, .qualityRefundRate])
    #expect(breaches.map(\.scope) == [.store, .product("p")])
    #expect(breaches.map(\.severity) == [nil, .serious])
    let health = ShopHealth(view: shop.view, rulebook: shop.rulebook)
    #expect(health.breaches == breaches)
    #expect(health.trustedStore == nil)
    #expect(health.dimensions.isEmpty)
    #expect(health.assessed.map(\.indicator).contains(.qualityRefundRate))
    #expect(health.assessed.count + health.observed.count == Indicator.of(.kuaishou).count)
  }
}
