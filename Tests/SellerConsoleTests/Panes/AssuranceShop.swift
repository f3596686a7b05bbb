import SellerCore
import SellerText

@testable import SellerConsole

/// A small Wish shop in Refund Assurance, and a console on it. As of Monday 2021-11-15 09:00 UTC.
struct AssuranceShop {
  static let asOf = at("2021-11-15T09:00:00Z")

  var shop = Shop(id: "shop", name: "Lanfeng", platform: .wish, currency: .usd)
  var tables = ShopSnapshot.Tables()
  var orders: [Order] = []

  static func at(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("no instant: \(text)") }
    return instant
  }

  static func usd(_ text: String) -> Money {
    guard let money = Money(text: text, currency: .usd) else { preconditionFailure("no amount: \(text)") }
    return money
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func month(_ text: String) -> Month {
    guard let month = Month(text) else { preconditionFailure("no month: \(text)") }
    return month
  }

  /// Tablets are eligible: in October GMV $10,000 with $900 refunded is 9 %, so $400 without the cap; $500 spend × 0.5 caps at
  /// $250; from $800 on the cap does not bind. In September 3 % brings nothing. The mat is in A+ without a campaign, the lamp was
  /// removed from A+, the hat has a draft only.
  static func standard(factor: String? = "0.5", enrolled: Bool = true) -> AssuranceShop {
    var made = AssuranceShop()
    made.shop.refundAssurance = Shop.Enrolment(
      enrolled: enrolled, spendFactor: factor.flatMap { DecimalNumber($0) })
    made.add("tablets", "Dishwasher tablets", .included)
    made.add("mat", "Silicone baking mat", .included)
    made.add("lamp", "LED desk lamp", .removed)
    made.add("hat", "Sun hat", .included)
    made.add("mug", "Mug", nil)
    for number in 0..<10 {
      made.order(OrderID("t-\(number)"), of: "tablets", price: "1000.00", at: "2021-10-0\(number % 9 + 1)T08:00:00Z") {
        order in
        switch number {
        case 0: order.refund("900.00")
        case 1: order.advancedLogistics?.scannedAt = nil
        case 2: order.advancedLogistics?.scannedAt = order.releasedAt?.adding(hours: 169)
        case 3: order.advancedLogistics?.correctWarehouse = false
        default: break
        }
      }
    }
    made.order("t-s", of: "tablets", price: "1000.00", at: "2021-09-03T08:00:00Z") { $0.refund("30.00") }
    made.order("m-1", of: "mat", price: "200.00", at: "2021-10-03T08:00:00Z") { $0.refund("50.00") }
    made.order("l-1", of: "lamp", price: "100.00", at: "2021-10-03T08:00:00Z") { _ in }
    made.boostMonth("tablets", "2021-10", spend: "500.00", received: nil)
    made.boostMonth("tablets", "2021-09", spend: "410.00", received: "0.00")
    made.campaign("B-1", ["tablets"], "2021-11-01", "2021-11-28", .running, name: "November")
    made.campaign("B-0", ["tablets"], "2021-10-01", "2021-10-20", .cancelled, name: "October")
    made.campaign("B-2", ["hat"], "2021-11-10", "2021-11-20", .draft, name: "Hats")
    return made
  }

  mutating func add(_ id: ProductID, _ name: String, _ membership: Product.AdvancedLogisticsMembership?) {
    var product = Product(id: id, price: Self.usd("10.00"), state: .active)
    product.name = name
    product.advancedLogistics = membership
    tables.products.append(product)
  }

  mutating func order(
    _ id: OrderID, of product: ProductID, price: String, at moment: String, _ edit: (inout Order) -> Void
  ) {
    let paid = Self.at(moment)
    var order = Order(id: id, productID: product, paidAt: paid, price: Self.usd(price), channel: .other)
    order.releasedAt = paid
    order.advancedLogistics = Order.AdvancedLogistics(scannedAt: paid.adding(days: 3), correctWarehouse: true)
    edit(&order)
    orders.append(order)
  }

  mutating func boostMonth(_ product: ProductID, _ month: String, spend: String, received: String?) {
    tables.boostMonths.append(
      BoostMonth(
        productID: product, month: Self.month(month), spend: Self.usd(spend), creditReceived: received.map(Self.usd)))
  }

  mutating func campaign(
    _ id: BoostID, _ products: [ProductID], _ first: String, _ last: String, _ state: BoostCampaign.State, name: String
  ) {
    var campaign = BoostCampaign(
      id: id, productIDs: products, startsOn: Self.day(first), endsOn: Self.day(last), state: state)
    campaign.name = name
    campaign.budget = Self.usd("300.00")
    tables.boosts.append(campaign)
  }

  /// The store as it is read.
  var reading: ShopReading {
    ShopReading(
      view: ShopView(ShopSnapshot(shop: shop, tables: tables, orderRecords: orders), asOf: Self.asOf),
      rulebook: .standard)
  }

  /// A console that shows the pane of this shop.
  func console(size: Size = Size(width: 80, height: 24), _ language: Language = .english) -> ConsoleState {
    var state = ConsoleState(size: size, language: language, pane: .assurance)
    _ = state.update(.loaded(reading))
    return state
  }
}

extension Order {
  /// Adds a completed refund.
  fileprivate mutating func refund(_ amount: String) {
    var refund = AfterSalesCase(id: CaseID("c-\(id)"), kind: .refundOnly, appliedAt: paidAt, reason: .other)
    refund.amount = AssuranceShop.usd(amount)
    refund.completedAt = paidAt.adding(days: 5)
    cases.append(refund)
  }
}
