import SellerCore

@testable import SellerConsole

/// A small Wish shop in Refund Assurance, and a console on it. As of Monday 2021-11-15 09:00 UTC.
struct AssuranceShop: ConsoleShop {
  static let pane = PaneID.assurance

  let asOf = Spelled.at("2021-11-15T09:00:00Z")

  var shop = Shop(id: "shop", name: "Lanfeng", platform: .wish, currency: .usd)
  var tables = ShopSnapshot.Tables()
  var orders: [Order] = []

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
    add(product: id, name, price: Spelled.usd("10.00")) { $0.advancedLogistics = membership }
  }

  mutating func order(
    _ id: OrderID, of product: ProductID, price: String, at moment: String, _ edit: (inout Order) -> Void
  ) {
    let paid = Spelled.at(moment)
    add(order: id, of: product, paid: paid, price: Spelled.usd(price), channel: .other) { order in
      order.releasedAt = paid
      order.advancedLogistics = Order.AdvancedLogistics(scannedAt: paid.adding(days: 3), correctWarehouse: true)
      edit(&order)
    }
  }

  mutating func boostMonth(_ product: ProductID, _ month: String, spend: String, received: String?) {
    tables.boostMonths.append(
      BoostMonth(
        productID: product, month: Spelled.month(month), spend: Spelled.usd(spend),
        creditReceived: received.map(Spelled.usd)))
  }

  mutating func campaign(
    _ id: BoostID, _ products: [ProductID], _ first: String, _ last: String, _ state: BoostCampaign.State, name: String
  ) {
    var campaign = BoostCampaign(
      id: id, productIDs: products, startsOn: Spelled.day(first), endsOn: Spelled.day(last), state: state)
    campaign.name = name
    campaign.budget = Spelled.usd("300.00")
    tables.boosts.append(campaign)
  }
}

extension Order {
  /// Adds a completed refund.
  mutating func refund(_ amount: String) {
    var refund = AfterSalesCase(id: CaseID("c-\(id)"), kind: .refundOnly, appliedAt: paidAt, reason: .other)
    refund.amount = Spelled.usd(amount)
    refund.completedAt = paidAt.adding(days: 5)
    cases.append(refund)
  }
}
