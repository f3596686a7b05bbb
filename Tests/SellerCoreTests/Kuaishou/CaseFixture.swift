import SellerCore
import Testing

/// Makes Kuaishou shops for the tests of cases, penalties and alerts.
enum CaseFixture {
  /// A moment in Beijing time, `2024-06-01 00:00:00`.
  static func beijing(_ text: String) throws -> Instant {
    let utc = try #require(Instant(text.split(separator: " ").joined(separator: "T") + "Z"))
    return Instant(seconds: utc.seconds - 8 * 3600)
  }

  static func cny(_ text: String) throws -> Money {
    try #require(Money(text: text, currency: .cny))
  }

  static let bareShop = Shop(id: "ks", name: "KS", platform: .kuaishou, currency: .cny)

  /// A shop that lacks nothing: numbers and deposit are there, instant refund is on.
  static func orderlyShop() throws -> Shop {
    var shop = bareShop
    shop.contacts = Shop.Contacts(manager: "1", service: "2", shipping: "3", returns: "4")
    shop.deposit = Shop.Deposit(required: try cny("1000"), balance: try cny("1000"))
    shop.services = [
      Shop.ServicePeriod(service: .instantRefund, from: try beijing("2024-01-01 00:00:00"))
    ]
    return shop
  }

  static func order(
    _ id: OrderID = "o", paidAt: String = "2024-06-01 00:00:00", price: String = "100",
    cases: [AfterSalesCase] = [], _ edit: (inout Order) throws -> Void = { _ in }
  ) throws -> Order {
    var order = Order(id: id, productID: "p", paidAt: try beijing(paidAt), price: try cny(price), channel: .selfBuilt)
    order.cases = cases
    try edit(&order)
    return order
  }

  static func record(
    _ id: CaseID = "c", _ kind: AfterSalesCase.Kind = .returnRefund, appliedAt: String = "2024-06-02 00:00:00",
    reason: AfterSalesCase.Reason = .size, _ edit: (inout AfterSalesCase) throws -> Void = { _ in }
  ) throws -> AfterSalesCase {
    var record = AfterSalesCase(id: id, kind: kind, appliedAt: try beijing(appliedAt), reason: reason)
    try edit(&record)
    return record
  }

  /// A view of an orderly shop with these orders.
  static func view(_ orders: [Order] = [], tickets: [Ticket] = [], asOf: String) throws -> ShopView {
    try view(orderlyShop(), orders: orders, tickets: tickets, asOf: asOf)
  }

  static func view(
    _ shop: Shop, orders: [Order] = [], violations: [Violation] = [], tickets: [Ticket] = [],
    products: [Product] = [], notes: [Note] = [], asOf: String
  ) throws -> ShopView {
    var tables = ShopSnapshot.Tables()
    tables.products = products
    tables.notes = notes
    tables.violations = violations
    tables.tickets = tickets
    return ShopView(ShopSnapshot(shop: shop, tables: tables, orderRecords: orders), asOf: try beijing(asOf))
  }
}
