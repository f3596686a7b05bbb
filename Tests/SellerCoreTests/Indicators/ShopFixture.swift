import SellerCore
import Testing

/// A small shop, written down record by record, and questions to it.
struct ShopFixture {
  var shop: Shop
  var tables = ShopSnapshot.Tables()
  var orders: [Order] = []
  var asOf: Instant
  var rulebook = Rulebook.standard

  init(_ platform: Platform, asOf: String = "2024-07-01T00:00:00Z") throws {
    shop = Shop(id: "s", name: "S", platform: platform, currency: platform == .wish ? .usd : .cny)
    self.asOf = try #require(Instant(asOf))
  }

  var view: ShopView {
    ShopView(ShopSnapshot(shop: shop, tables: tables, orderRecords: orders), asOf: asOf)
  }

  /// Adds an order and changes it; `paid` is an instant.
  mutating func order(
    _ id: String? = nil, product: ProductID = "p", paid: String, channel: Order.Channel = .selfBuilt,
    _ change: (inout Order) throws -> Void = { _ in }
  ) throws {
    var order = Order(
      id: OrderID(id ?? "o\(orders.count)"), productID: product, paidAt: try #require(Instant(paid)),
      price: Money(minorUnits: 1000, currency: shop.currency), channel: channel)
    try change(&order)
    orders.append(order)
  }

  /// Adds a product and changes it.
  mutating func product(_ id: ProductID, _ change: (inout Product) -> Void = { _ in }) {
    var product = Product(id: id, price: Money(minorUnits: 1000, currency: shop.currency), state: .active)
    change(&product)
    tables.products.append(product)
  }

  /// Adds a benchmark.
  mutating func benchmark(
    _ indicator: String, _ value: String, category: CategoryName = "*", from: String = "2024-01-01",
    to: String = "2024-01-31"
  ) throws {
    tables.benchmarks.append(
      Benchmark(
        indicator: indicator, category: category, from: try #require(Day(from)), to: try #require(Day(to)),
        value: try #require(DecimalNumber(value))))
  }

  /// The rows of one indicator.
  func figures(
    _ id: IndicatorID, scopes: Set<ScopeKind> = [.store], windows: [WindowChoice] = [.own]
  ) -> [Figure] {
    Figures.compute(view: view, rulebook: rulebook, scopes: scopes, windows: windows, only: [id])
  }

  /// The store row of one indicator.
  func figure(_ id: IndicatorID, _ window: WindowChoice = .own) throws -> Figure {
    try #require(figures(id, windows: [window]).first)
  }

  /// The store's two counts of one indicator, as `numerator/denominator`.
  func counts(_ id: IndicatorID, _ window: WindowChoice = .own) throws -> String {
    let ratio = try figure(id, window).ratio
    return "\(ratio.numerator)/\(ratio.denominator)"
  }
}

func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// A case with what a test needs to say about it.
func afterSales(
  _ id: CaseID = "c", _ kind: AfterSalesCase.Kind = .refundOnly, applied: String,
  _ reason: AfterSalesCase.Reason = .quality, _ change: (inout AfterSalesCase) throws -> Void = { _ in }
) throws -> AfterSalesCase {
  var refund = AfterSalesCase(id: id, kind: kind, appliedAt: try instant(applied), reason: reason)
  try change(&refund)
  return refund
}
