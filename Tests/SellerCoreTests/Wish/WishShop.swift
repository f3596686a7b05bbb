import SellerCore

/// Short spellings of values for the tables of the Wish tests.
enum Wish {
  /// The moment from which the share table holds.
  static let effect = at("2021-07-19T19:00:00Z")

  static func at(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("no instant: \(text)") }
    return instant
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("no month: \(text)") }
    return month
  }

  static func usd(_ text: String) -> Money {
    guard let money = Money(text: text, currency: .usd) else { preconditionFailure("no amount: \(text)") }
    return money
  }

  static func number(_ text: String) -> DecimalNumber {
    guard let number = DecimalNumber(text) else { preconditionFailure("no number: \(text)") }
    return number
  }
}

/// A Wish shop made up in memory.
struct WishShop {
  var shop = Shop(id: "shop", name: "Shop", platform: .wish, currency: .usd)
  var tables = ShopSnapshot.Tables()
  var orders: [Order] = []

  func view(_ asOf: String) -> ShopView { view(Wish.at(asOf)) }

  func view(_ asOf: Instant) -> ShopView {
    ShopView(ShopSnapshot(shop: shop, tables: tables, orderRecords: orders), asOf: asOf)
  }

  /// Adds a product with these categories.
  mutating func add(
    product id: ProductID, _ categories: [CategoryName] = [], _ edit: (inout Product) -> Void = { _ in }
  ) {
    var product = Product(id: id, price: Wish.usd("10.00"), state: .active)
    product.categories = categories
    edit(&product)
    tables.products.append(product)
  }

  /// Adds an order that was paid and released at one moment.
  mutating func add(
    order id: OrderID, of product: ProductID, released: Instant, price: String = "10.00",
    _ edit: (inout Order) -> Void = { _ in }
  ) {
    var order = Order(id: id, productID: product, paidAt: released, price: Wish.usd(price), channel: .other)
    order.releasedAt = released
    edit(&order)
    orders.append(order)
  }

  /// Adds a dispute of the revenue-share form.
  mutating func add(
    dispute id: DisputeID, of product: ProductID, submitted: Instant, _ edit: (inout Dispute) -> Void = { _ in }
  ) {
    var dispute = Dispute(id: id, productID: product, form: .revenueShare, submittedAt: submitted)
    dispute.reason = "It is not that."
    edit(&dispute)
    tables.disputes.append(dispute)
  }

  /// Puts what a change writes in its place.
  mutating func apply(_ records: [Record]) {
    for record in records {
      switch record.content {
      case let shop as Shop: self.shop = shop
      case let product as Product: Self.put(product, into: &tables.products) { $0.id == product.id }
      case let dispute as Dispute: Self.put(dispute, into: &tables.disputes) { $0.id == dispute.id }
      case let campaign as BoostCampaign: Self.put(campaign, into: &tables.boosts) { $0.id == campaign.id }
      case let price as PriceChange:
        Self.put(price, into: &tables.prices) { $0.productID == price.productID && $0.at == price.at }
      default:
        preconditionFailure("no change writes \(record)")
      }
    }
  }

  private static func put<Element>(
    _ element: Element, into table: inout [Element], replacing isSame: (Element) -> Bool
  ) {
    if let place = table.firstIndex(where: isSame) {
      table[place] = element
    } else {
      table.append(element)
    }
  }
}

extension Order {
  /// Adds a refund case.
  mutating func refund(
    _ amount: String?, completed: Instant?, kind: AfterSalesCase.Kind = .refundOnly, id: CaseID? = nil
  ) {
    var refund = AfterSalesCase(
      id: id ?? CaseID("\(self.id)-\(cases.count)"), kind: kind, appliedAt: paidAt, reason: .other)
    refund.amount = amount.map { Wish.usd($0) }
    refund.completedAt = completed
    cases.append(refund)
  }
}
