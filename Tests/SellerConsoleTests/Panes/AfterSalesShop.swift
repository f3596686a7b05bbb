import SellerCore
import SellerText

@testable import SellerConsole

/// A small Kuaishou shop in trouble, and a console on it.
///
/// As of 2024-07-01 09:00 Beijing. Quality refunds look at payments of 2024-05-18 … 2024-06-16 (T−44 … T−15).
struct AfterSalesShop {
  static let asOf = DisputeShop.at("2024-07-01T01:00:00Z")

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
        order.deliveredAt = DisputeShop.at("2024-06-03T04:00:00Z")
        guard number < 12 else { return }
        var refund = AfterSalesCase(
          id: CaseID("done-\(number)"), kind: .refundOnly, appliedAt: DisputeShop.at("2024-06-04T04:00:00Z"),
          reason: .damaged)
        refund.completedAt = DisputeShop.at("2024-06-05T04:00:00Z")
        order.cases = [refund]
      }
    }
    made.order("late", paid: "2024-06-27T05:00:00Z") { order in
      order.shippedAt = DisputeShop.at("2024-06-27T09:00:00Z")
      order.cases = [
        AfterSalesCase(
          id: "case-late", kind: .refundOnly, appliedAt: DisputeShop.at("2024-06-28T05:00:00Z"), reason: .quality)
      ]
    }
    made.order("soon", paid: "2024-06-29T05:00:00Z") { order in
      order.shippedAt = DisputeShop.at("2024-06-29T09:00:00Z")
      order.cases = [
        AfterSalesCase(
          id: "case-soon", kind: .returnRefund, appliedAt: DisputeShop.at("2024-06-30T05:00:00Z"), reason: .wrongItem)
      ]
    }
    made.tables.benchmarks = [
      Benchmark(
        indicator: "quality_refund_rate", category: Benchmark.market, from: day("2024-05-18"), to: day("2024-06-16"),
        value: DecimalNumber(mantissa: 1, scale: 1))
    ]
    made.tables.violations = [
      Violation(
        id: "V1", at: DisputeShop.at("2024-05-01T00:00:00Z"), violation: "three_minute_response", severity: .minor),
      Violation(
        id: "V2", at: DisputeShop.at("2024-06-01T00:00:00Z"), violation: "three_minute_response", severity: .minor),
      Violation(
        id: "V3", at: DisputeShop.at("2024-03-01T00:00:00Z"), violation: "licence", severity: .serious, points: 82),
    ]
    return made
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  mutating func add(_ id: ProductID, _ name: String, _ path: [CategoryName]) {
    var product = Product(id: id, price: Money(minorUnits: 100_00, currency: shop.currency), state: .active)
    product.name = name
    product.categoryPath = path
    tables.products.append(product)
  }

  mutating func order(_ id: OrderID, paid: String, _ change: (inout Order) -> Void) {
    var order = Order(
      id: id, productID: "pot", paidAt: DisputeShop.at(paid),
      price: Money(minorUnits: 100_00, currency: shop.currency), channel: .selfBuilt)
    change(&order)
    orders.append(order)
  }

  /// A console that shows a pane of this shop.
  func console(
    _ pane: PaneID, size: Size = Size(width: 80, height: 24), _ language: Language = .english
  ) -> ConsoleState {
    let snapshot = ShopSnapshot(shop: shop, tables: tables, orderRecords: orders)
    var state = ConsoleState(size: size, language: language, pane: pane)
    _ = state.update(.loaded(ShopReading(view: ShopView(snapshot, asOf: Self.asOf), rulebook: .standard)))
    return state
  }
}
