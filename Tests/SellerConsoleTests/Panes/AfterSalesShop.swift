import SellerCore

@testable import SellerConsole

/// A small Kuaishou shop in trouble, and a console on it.
///
/// As of 2024-07-01 09:00 Beijing. Quality refunds look at payments of 2024-05-18 … 2024-06-16 (T−44 … T−15).
struct AfterSalesShop: ConsoleShop {
  static let pane = PaneID.afterSales

  let asOf = Spelled.at("2024-07-01T01:00:00Z")

  var shop = Shop(id: "shop", name: "Lanfeng", platform: .kuaishou, currency: .cny)
  var tables = ShopSnapshot.Tables()
  var orders: [Order] = []

  /// Twenty signed orders of one product, twelve of them with a quality refund; the market is at 10 %. Of two open cases one was to
  /// be answered by 2024-06-30 05:00 UTC, 20 h ago, the other until 2024-07-02 05:00 UTC, in 28 h. 82 penalty points, two
  /// violations for slow answers; the telephone for returns is not set.
  static func kuaishou() -> AfterSalesShop {
    var made = AfterSalesShop()
    made.shop.contacts = Shop.Contacts(manager: "1", service: "2", shipping: "3")
    made.shop.mainCategory = "Home"
    made.add("pot", "Milk pot", ["Home", "Kitchen", "Pots"])
    for number in 0..<20 {
      made.order(OrderID("order-\(number)"), paid: "2024-06-01T04:00:00Z") { order in
        order.deliveredAt = Spelled.at("2024-06-03T04:00:00Z")
        guard number < 12 else { return }
        var refund = AfterSalesCase(
          id: CaseID("done-\(number)"), kind: .refundOnly, appliedAt: Spelled.at("2024-06-04T04:00:00Z"),
          reason: .damaged)
        refund.completedAt = Spelled.at("2024-06-05T04:00:00Z")
        order.cases = [refund]
      }
    }
    made.order("late", paid: "2024-06-27T05:00:00Z") { order in
      order.shippedAt = Spelled.at("2024-06-27T09:00:00Z")
      order.cases = [
        AfterSalesCase(
          id: "case-late", kind: .refundOnly, appliedAt: Spelled.at("2024-06-28T05:00:00Z"), reason: .quality)
      ]
    }
    made.order("soon", paid: "2024-06-29T05:00:00Z") { order in
      order.shippedAt = Spelled.at("2024-06-29T09:00:00Z")
      order.cases = [
        AfterSalesCase(
          id: "case-soon", kind: .returnRefund, appliedAt: Spelled.at("2024-06-30T05:00:00Z"), reason: .wrongItem)
      ]
    }
    made.tables.benchmarks = [
      Benchmark(
        indicator: "quality_refund_rate", category: Benchmark.market, from: Spelled.day("2024-05-18"),
        to: Spelled.day("2024-06-16"),
        value: DecimalNumber(mantissa: 1, scale: 1))
    ]
    made.tables.violations = [
      Violation(
        id: "V1", at: Spelled.at("2024-05-01T00:00:00Z"), violation: "three_minute_response", severity: .minor),
      Violation(
        id: "V2", at: Spelled.at("2024-06-01T00:00:00Z"), violation: "three_minute_response", severity: .minor),
      Violation(
        id: "V3", at: Spelled.at("2024-03-01T00:00:00Z"), violation: "licence", severity: .serious, points: 82),
    ]
    return made
  }

  mutating func add(_ id: ProductID, _ name: String, _ path: [CategoryName]) {
    add(product: id, name, price: Spelled.cny("100.00")) { $0.categoryPath = path }
  }

  mutating func order(_ id: OrderID, paid: String, _ change: (inout Order) -> Void) {
    add(
      order: id, of: "pot", paid: Spelled.at(paid), price: Spelled.cny("100.00"), channel: .selfBuilt, change)
  }
}
