import SellerCore
import Testing

/// Product months, tabs and credit (000; Readings, 13 and 14).
struct RefundAssuranceTests {
  private let paid = Wish.at("2021-10-05T00:00:00Z")

  private func shop(factor: String? = "0.5", enrolled: Bool = true) -> WishShop {
    var shop = WishShop()
    shop.shop.refundAssurance = Shop.Enrolment(
      enrolled: enrolled, spendFactor: factor.map { Wish.number($0) })
    shop.add(product: "p") { $0.advancedLogistics = .included }
    return shop
  }

  private func assure(_ order: inout Order, afterSeconds: Int64 = 3600, right: Bool = true) {
    order.advancedLogistics = Order.AdvancedLogistics(
      scannedAt: order.releasedAt.map { Instant(seconds: $0.seconds + afterSeconds) }, correctWarehouse: right)
  }

  private func month(_ shop: WishShop, asOf: String = "2021-11-15T00:00:00Z") throws -> AssuranceMonth {
    try #require(RefundAssurance(shop.view(asOf)).month(Wish.month("2021-10"), of: "p"))
  }

  @Test func anOrderIsAssuredThroughThe168thHour() throws {
    let limit: Int64 = 168 * 3600
    var shop = shop()
    let cases: [(id: OrderID, seconds: Int64?, right: Bool)] = [
      ("a in time", limit, true), ("b late", limit + 1, true), ("c wrong", limit, false),
      ("d late and wrong", limit + 1, false), ("e unscanned", nil, true),
    ]
    for one in cases {
      shop.add(order: one.id, of: "p", released: paid) { order in
        if let seconds = one.seconds {
          assure(&order, afterSeconds: seconds, right: one.right)
        } else {
          order.advancedLogistics = Order.AdvancedLogistics()
        }
        order.refund("4.00", completed: paid)
      }
    }
    shop.add(order: "f no A+", of: "p", released: paid) { $0.refund("4.00", completed: self.paid) }
    let month = try month(shop)
    #expect(month.orders == 5)
    #expect(month.gmv == Wish.usd("50.00"))
    #expect(month.refundedOrders == 1)
    #expect(month.refundGMV == Wish.usd("4.00"))
    #expect(month.rate == Ratio(400, 5000))
    #expect(
      month.excluded.map { "\($0.orderID): \($0.why.rawValue)" } == [
        "b late: late", "c wrong: wrong warehouse", "d late and wrong: late", "e unscanned: not scanned",
      ])
  }

  @Test func aScanThatHasNotComeYetIsNone() throws {
    var shop = shop()
    shop.add(order: "o", of: "p", released: paid) { order in
      assure(&order)
      order.refund("4.00", completed: paid)
    }
    #expect(try month(shop, asOf: "2021-10-05T00:59:59Z").excluded.map(\.why) == [.notScanned])
    #expect(try month(shop, asOf: "2021-10-05T01:00:00Z").excluded.isEmpty)
  }

  @Test func refundsAreCompletedRefundCasesAtMostTheGross() throws {
    typealias Refund = (amount: String?, kind: AfterSalesCase.Kind, done: Bool)
    let cases: [(refunds: [Refund], expected: String, orders: Int)] = [
      ([], "0.00", 0),
      ([("3.00", .refundOnly, true)], "3.00", 1),
      ([("3.00", .returnRefund, true)], "3.00", 1),
      ([("3.00", .refundOnly, false)], "0.00", 0),
      ([("3.00", .exchange, true)], "0.00", 0),
      ([("3.00", .repair, true)], "0.00", 0),
      ([(nil, .refundOnly, true)], "22.00", 1),
      ([("21.99", .refundOnly, true)], "21.99", 1),
      ([("22.01", .refundOnly, true)], "22.00", 1),
      ([("12.00", .refundOnly, true), ("9.00", .returnRefund, true)], "21.00", 1),
      ([("12.00", .refundOnly, true), ("12.00", .returnRefund, true)], "22.00", 1),
      ([("0.00", .refundOnly, true)], "0.00", 0),
    ]
    for one in cases {
      var shop = shop()
      shop.add(order: "o", of: "p", released: paid) { order in
        order.quantity = 2
        order.shipping = Wish.usd("1.00")
        order.cancelledAt = paid
        assure(&order)
        for refund in one.refunds {
          order.refund(refund.amount, completed: refund.done ? paid : nil, kind: refund.kind)
        }
      }
      let month = try month(shop)
      #expect(month.refundGMV == Wish.usd(one.expected), "\(one)")
      #expect(month.refundedOrders == one.orders, "\(one)")
      #expect(month.gmv == Wish.usd("22.00"))
    }
  }

  @Test func theMonthIsThatOfPaymentAndMonthsAheadAreLeftOut() {
    var shop = shop()
    shop.add(order: "last second", of: "p", released: Wish.at("2021-10-31T23:59:59Z")) { assure(&$0) }
    shop.add(order: "next", of: "p", released: Wish.at("2021-11-01T00:00:00Z")) { order in
      order.releasedAt = Wish.at("2021-12-01T00:00:00Z")
      order.advancedLogistics = Order.AdvancedLogistics()
    }
    for month in ["2021-09", "2021-11", "2021-12"] {
      shop.tables.boostMonths.append(
        BoostMonth(productID: "p", month: Wish.month(month), spend: Wish.usd("5.00"), creditReceived: nil))
    }
    let assurance = RefundAssurance(shop.view("2021-11-15T00:00:00Z"))
    #expect(
      assurance.months.map { "\($0.month) \($0.orders) \($0.spend)" } == [
        "2021-09 0 5.00", "2021-10 1 0.00", "2021-11 1 5.00",
      ])
    #expect(assurance.months[0].rate.hasData == false)
    #expect(assurance.months.map(\.isPending) == [true, true, true])
    #expect(assurance.products.map(\.productID) == ["p"])
    #expect(assurance.products[0].months.map(\.month) == assurance.months.map(\.month).reversed())
    #expect(RefundAssurance(shop.view("2021-11-30T23:59:59Z")).months.count == 3)
    #expect(RefundAssurance(shop.view("2021-12-01T00:00:00Z")).months.count == 4)
  }

  @Test func creditNeedsMoreThanFivePerCentAndStopsAtTheCap() throws {
    let cases: [(gmv: String, refund: String, spend: String, uncapped: String, estimated: String)] = [
      ("10000.00", "900.00", "500.00", "400.00", "250.00"),
      ("10000.00", "900.00", "799.99", "400.00", "400.00"),
      ("10000.00", "900.00", "799.98", "400.00", "399.99"),
      ("10000.00", "900.00", "800.00", "400.00", "400.00"),
      ("10000.00", "900.00", "5000.00", "400.00", "400.00"),
      ("10000.00", "500.00", "500.00", "0.00", "0.00"),
      ("10000.00", "500.01", "500.00", "0.01", "0.01"),
      ("10000.00", "499.99", "500.00", "0.00", "0.00"),
      ("10000.00", "900.00", "0.00", "400.00", "0.00"),
      ("0.10", "0.01", "9.00", "0.01", "0.01"),
    ]
    for one in cases {
      var shop = shop()
      shop.add(order: "o", of: "p", released: paid, price: one.gmv) { order in
        assure(&order)
        order.refund(one.refund, completed: paid)
      }
      shop.tables.boostMonths = [BoostMonth(productID: "p", month: Wish.month("2021-10"), spend: Wish.usd(one.spend))]
      let month = try month(shop)
      #expect(month.uncapped == Wish.usd(one.uncapped), "\(one)")
      #expect(month.estimated == Wish.usd(one.estimated), "\(one)")
    }
  }

  @Test func theEstimateIsUnknownWithoutEnrolmentOrFactor() throws {
    let cases: [(enrolled: Bool, factor: String?, refund: String, spend: String, estimated: String?)] = [
      (true, nil, "9.00", "5.00", nil), (true, nil, "9.00", "0.00", "0.00"), (true, nil, "5.00", "5.00", "0.00"),
      (true, "0.5", "9.00", "5.00", "2.50"), (false, "0.5", "9.00", "5.00", nil), (false, nil, "0.00", "0.00", nil),
    ]
    for one in cases {
      var shop = shop(factor: one.factor, enrolled: one.enrolled)
      shop.add(order: "o", of: "p", released: paid, price: "100.00") { order in
        assure(&order)
        order.refund(one.refund, completed: paid)
      }
      shop.tables.boostMonths = [BoostMonth(productID: "p", month: Wish.month("2021-10"), spend: Wish.usd(one.spend))]
      #expect(try month(shop).estimated == one.estimated.map { Wish.usd($0) }, "\(one)")
    }
    var silent = shop()
    silent.shop.refundAssurance = nil
    #expect(RefundAssurance(silent.view("2021-11-15T00:00:00Z")).enrolment == .notStated)
    #expect(RefundAssurance(shop(factor: nil).view("2021-11-15T00:00:00Z")).enrolment == .enrolled(factor: nil))
  }

  @Test func aProductsCreditIsTheSumOfItsMonths() throws {
    var shop = shop(factor: "10")
    // One month at 9 %, the next at 1 %: together exactly 5 %, yet the first brings credit.
    for (id, released, refund) in [
      ("a", "2021-09-05T00:00:00Z", "9.00"), ("b", "2021-10-05T00:00:00Z", "1.00"),
    ] as [(OrderID, String, String)] {
      shop.add(order: id, of: "p", released: Wish.at(released), price: "100.00") { order in
        assure(&order)
        order.refund(refund, completed: paid)
      }
    }
    shop.tables.boostMonths = [
      BoostMonth(
        productID: "p", month: Wish.month("2021-09"), spend: Wish.usd("3.00"), creditReceived: Wish.usd("4.00")),
      BoostMonth(productID: "p", month: Wish.month("2021-10"), spend: Wish.usd("3.00")),
    ]
    let product = try #require(RefundAssurance(shop.view("2021-11-15T00:00:00Z")).products.first)
    #expect(product.rate == Ratio(1000, 20000))
    #expect(product.estimated == Wish.usd("4.00"))
    #expect(product.received == Wish.usd("4.00"))
    // October is not paid yet, but its refunds of 1 % bring nothing.
    #expect(product.pendingMonths == 0)
    #expect(product.spend == Wish.usd("6.00"))

    shop.shop.refundAssurance?.spendFactor = nil
    let unknown = try #require(RefundAssurance(shop.view("2021-11-15T00:00:00Z")).products.first)
    #expect(unknown.estimated == nil)
    #expect(unknown.uncapped == Wish.usd("4.00"))
  }

  @Test func theTabFollowsMembershipAndTodaysCampaigns() {
    var shop = WishShop()
    let members: [(ProductID, Product.AdvancedLogisticsMembership?)] = [
      ("1 eligible", .included), ("2 no campaign", .included), ("3 removed", .removed), ("4 removed, none", .removed),
      ("5 never", nil), ("6 spend only", nil),
    ]
    for (id, membership) in members { shop.add(product: id) { $0.advancedLogistics = membership } }
    shop.tables.boostMonths = [
      BoostMonth(productID: "6 spend only", month: Wish.month("2021-10"), spend: Wish.usd("1.00")),
      BoostMonth(productID: "7 no record", month: Wish.month("2021-10"), spend: Wish.usd("1.00")),
    ]
    shop.tables.boosts = [
      BoostCampaign(
        id: "b", productIDs: ["1 eligible", "3 removed", "6 spend only"], startsOn: Wish.day("2021-11-15"),
        endsOn: Wish.day("2021-11-15"), state: .running)
    ]
    let assurance = RefundAssurance(shop.view("2021-11-15T12:00:00Z"))
    let rows = assurance.products.map {
      "\($0.productID): \($0.tab.rawValue) \($0.includedNow) \($0.canCreateCampaign) \($0.reasons.map(\.rawValue))"
    }
    #expect(
      rows == [
        "1 eligible: eligible true false []",
        "2 no campaign: other true true [\"no_running_campaign\"]",
        "3 removed: other false false [\"removed_from_program\"]",
        "4 removed, none: other false false [\"removed_from_program\", \"no_running_campaign\"]",
        "6 spend only: other false false [\"never_included\"]",
        "7 no record: other false false [\"never_included\", \"no_running_campaign\"]",
      ])
    #expect(assurance.products.filter { $0.tab == .eligible }.map(\.productID) == ["1 eligible"])
    #expect(assurance.products.count { $0.tab == .other } == 5)
    // A listed product without months is owed nothing where the store takes part, and nobody knows what where it does not.
    let none = { (shop: WishShop) in
      RefundAssurance(shop.view("2021-11-15T12:00:00Z")).product("2 no campaign")?.estimated
    }
    shop.shop.refundAssurance = Shop.Enrolment(enrolled: true)
    #expect(none(shop) == .some(Wish.usd("0.00")))
    shop.shop.refundAssurance = Shop.Enrolment(enrolled: false)
    #expect(none(shop) == .some(nil))
  }

  @Test func aCampaignRunsOnItsDaysUnlessDraftOrCancelled() {
    let cases: [(BoostCampaign.State, String, Bool)] = [
      (.running, "2021-11-09T23:59:59Z", false), (.running, "2021-11-10T00:00:00Z", true),
      (.running, "2021-11-12T23:59:59Z", true), (.running, "2021-11-13T00:00:00Z", false),
      (.ended, "2021-11-11T00:00:00Z", true), (.draft, "2021-11-11T00:00:00Z", false),
      (.cancelled, "2021-11-11T00:00:00Z", false),
    ]
    for (state, asOf, eligible) in cases {
      var shop = shop()
      shop.tables.boosts = [
        BoostCampaign(
          id: "b", productIDs: ["p"], startsOn: Wish.day("2021-11-10"), endsOn: Wish.day("2021-11-12"), state: state)
      ]
      let tab = RefundAssurance(shop.view(asOf)).products.first?.tab
      #expect(tab == (eligible ? .eligible : .other), "\(state) \(asOf)")
    }
  }

  @Test func refundsOfAMonthMayMoveForSixMonths() throws {
    var shop = shop()
    shop.add(order: "o", of: "p", released: paid) { assure(&$0) }
    #expect(try month(shop, asOf: "2022-04-30T23:59:59Z").refundsMayMove)
    #expect(try month(shop, asOf: "2022-05-01T00:00:00Z").refundsMayMove == false)
  }

  @Test func yenAreNotCents() throws {
    var shop = WishShop()
    shop.shop = Shop(id: "s", name: "s", platform: .wish, currency: .jpy)
    shop.shop.refundAssurance = Shop.Enrolment(enrolled: true, spendFactor: Wish.number("0.5"))
    var order = Order(
      id: "o", productID: "p", paidAt: paid, price: Money(minorUnits: 1010, currency: .jpy), channel: .other)
    order.releasedAt = paid
    assure(&order)
    var refund = AfterSalesCase(id: "c", kind: .refundOnly, appliedAt: paid, reason: .other)
    refund.amount = Money(minorUnits: 101, currency: .jpy)
    refund.completedAt = paid
    order.cases = [refund]
    shop.orders = [order]
    shop.tables.boostMonths = [
      BoostMonth(productID: "p", month: Wish.month("2021-10"), spend: Money(minorUnits: 101, currency: .jpy))
    ]
    // 101 − 50.5 is 50.5, and half of 101 is 50.5: both round to 51.
    let month = try month(shop)
    #expect(month.uncapped.description == "51")
    #expect(month.estimated?.description == "51")
  }

  /// Files that tell of no warehouse scan say nothing of the credit (Readings, 23).
  @Test func aScanThatNoFileTellsOfIsNoMissingScan() throws {
    var shop = shop()
    for index in 0..<2 {
      shop.add(order: OrderID("o\(index)"), of: "p", released: paid.adding(days: Int64(index))) { order in
        order.advancedLogistics = Order.AdvancedLogistics()
        order.refund("4.00", completed: paid)
      }
    }
    let before = try month(shop)
    #expect(before.excluded.count == 2 && before.estimated == Wish.usd("0.00") && before.missing.isEmpty)
    var source = ImportSource(id: "i", at: paid, format: "wish")
    source.records = ["order": 2]
    source.carries = ["order.advanced_logistics", "order.scanned_at"]
    for (last, untold) in [("2021-10-04", 0), ("2021-10-05", 1), ("2021-10-06", 2)] {
      source.to = Wish.day(last)
      shop.tables.sources = [source]
      let month = try month(shop)
      #expect(month.untoldOrders == untold && month.excluded.count == 2 - untold)
      #expect(month.estimated == (untold == 0 ? Wish.usd("0.00") : nil))
      #expect(month.gmv == before.gmv && month.missing == (untold == 0 ? [] : [.warehouseScan]))
      #expect((CreditSimulator(month, factor: Wish.number("0.5")) == nil) == (untold > 0))
      let product = try #require(RefundAssurance(shop.view("2021-11-15T00:00:00Z")).products.first)
      #expect((product.estimated == nil) == (untold > 0))
      #expect(shop.view("2021-11-15T00:00:00Z").report(.untold).contains { $0.leavesCreditUnknown } == (untold > 0))
    }
    source.carries.append(.warehouseScan)
    shop.tables.sources = [source]
    #expect(try month(shop) == before)
  }

}
