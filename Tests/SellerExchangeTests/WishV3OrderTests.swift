import SellerCore
import SellerExchange
import Testing

@Suite("Wish v3 orders")
struct WishV3OrderTests {
  @Test("An order is taken over field by field")
  func wholeOrder() throws {
    let imported = try #require(WishV3Fixtures.readOrder())
    var expected = Order(
      id: OrderID(WishV3Fixtures.orderID), productID: ProductID(WishV3Fixtures.productID),
      paidAt: try instant("2021-08-03T05:22:00Z"), price: Money(minorUnits: 5454, currency: .usd), channel: .selfBuilt)
    expected.releasedAt = try instant("2021-08-03T05:22:00Z")
    expected.quantity = 2
    expected.shipping = Money(minorUnits: 199, currency: .usd)
    expected.destination = "FR"
    expected.shipBy = try instant("2021-08-08T05:22:00Z")
    expected.shippedAt = try instant("2021-08-05T00:22:00Z")
    expected.trackingNumber = "LP1CN"
    expected.trackingUploadedAt = try instant("2021-08-05T00:22:00Z")
    expected.scannedAt = try instant("2021-08-05T07:22:59Z")
    expected.deliveredAt = try instant("2021-08-14T07:22:00Z")
    expected.advancedLogistics = Order.AdvancedLogistics()
    expected.revenueShare = Percentage(15)
    #expect(imported.order == expected)
    #expect(imported.order.revenueShare?.description == "15")
  }

  @Test("Of the address nothing but the country is kept")
  func noPersonalData() throws {
    let imported = try #require(WishV3Fixtures.readOrder())
    let everything = String(reflecting: imported)
    #expect(!everything.contains("Secret") && !everything.contains("Hidden"))
  }

  @Test("Order types decide express and A+")
  func orderTypes() throws {
    let cases: [(types: String, express: Bool, advanced: Bool)] = [
      ("[]", false, false), ("[\"WISH_EXPRESS\"]", true, false), ("[\"ADVANCED_LOGISTICS\"]", false, true),
      ("[\"OPTIONAL_ADVANCED_LOGISTICS\"]", false, true), ("[\"ADVANCED_LOGISTICS\",\"WISH_EXPRESS\"]", true, true),
      ("[\"UNIFICATION_INITIATIVE\"]", false, false),
    ]
    for (types, express, advanced) in cases {
      let imported = try #require(WishV3Fixtures.readOrder(["fulfillment_order_types": types]), "\(types)")
      #expect(imported.order.express == express, "\(types)")
      #expect((imported.order.advancedLogistics != nil) == advanced, "\(types)")
      #expect(imported.order.advancedLogistics?.scannedAt == nil, "v3 tells no warehouse scan")
    }
  }

  @Test("The first event of a kind counts; cancelled tracking and a second release begin anew")
  func fulfilment() throws {
    let day = { (day: Int) in "2021-08-0\(day)T00:00:00.000Z" }
    let cases: [(events: [(String, String)], shipped: String?, scanned: String?, restarted: Bool)] = [
      ([], nil, nil, false),
      ([("MARK_SHIPPED", day(5)), ("MARK_SHIPPED", day(4))], "2021-08-04T00:00:00Z", nil, false),
      ([("MARK_SHIPPED", day(4)), ("CONFIRM_FULFILLED", day(5)), ("TRACKING_CANCELLED", day(6))], nil, nil, true),
      (
        [("TRACKING_CANCELLED", day(6)), ("MARK_SHIPPED", day(7)), ("MARK_SHIPPED", day(4))], "2021-08-07T00:00:00Z",
        nil, true
      ),
      ([("MARK_SHIPPED", day(4)), ("ORDER_RE_RELEASED", day(5))], nil, nil, true),
      ([("SOMETHING_NEW", day(4)), ("CONFIRM_FULFILLED", day(5))], nil, "2021-08-05T00:00:00Z", false),
    ]
    for (events, shipped, scanned, restarted) in cases {
      let changes: [String: String?] = ["fulfillment_records": WishV3Fixtures.events(events)]
      let imported = try #require(WishV3Fixtures.readOrder(changes), "\(events)")
      #expect(imported.order.shippedAt?.description == shipped, "\(events)")
      #expect(imported.order.trackingUploadedAt?.description == shipped, "\(events)")
      let untracked = try #require(WishV3Fixtures.readOrder(changes.merging(["tracking_information": nil]) { $1 }))
      #expect(untracked.order.shippedAt?.description == shipped && untracked.order.trackingUploadedAt == nil)
      #expect(imported.order.scannedAt?.description == scanned, "\(events)")
      #expect(imported.restartsFulfilment == restarted, "\(events)")
    }
  }

  @Test("Every listed refund reason has its reason in the store")
  func refundReasons() throws {
    let reasons: [(String, AfterSalesCase.Reason)] = [
      ("UNABLE_TO_SHIP", .other), ("ITEM_RETURNED_TO_SENDER", .notReceived), ("ITEM_IS_DAMAGED", .damaged),
      ("SHIPPING_TAKING_TOO_LONG", .late), ("ITEM_DOES_NOT_FIT", .size), ("RECEIVED_WRONG_ITEM", .wrongItem),
      ("ITEM_IS_COUNTERFEIT", .counterfeit), ("ITEM_DOES_NOT_WORK_AS_DESCRIBED", .quality),
      ("ITEM_DOES_NOT_MATCH_LISTING", .notAsDescribed), ("ITEM_MARKED_DELIVERED_BUT_DID_NOT_ARRIVE", .notReceived),
      ("MERCHANT_SENT_TO_WRONG_ADDRESS", .notReceived), ("REPLACEMENT_NEVER_RECEIVED", .notReceived),
      ("WRONG_COLOR", .wrongItem), ("ITEM_IS_POOR_QUALITY", .quality), ("INCOMPLETE_ORDER", .wrongItem),
      ("MERCHANT_OUT_OF_STOCK", .outOfStock), ("EMPTY_PACKAGE", .notReceived),
      ("PRODUCT_LISTING_MISSING_INFO", .notAsDescribed), ("ITEM_DID_NOT_MEET_EXPECTATIONS", .other),
      ("RECEIVED_NOTE_FROM_MERCHANT", .other), ("MERCHANT_REPORTED_ORDER", .other),
      ("MERCHANT_REPORTED_BUYER_FRAUD", .other), ("A_REASON_OF_TOMORROW", .other),
    ]
    for (name, reason) in reasons {
      let refund = WishV3Fixtures.refund("2021-09-01T00:00:00.000Z", reason: name)
      let imported = try #require(WishV3Fixtures.readOrder(["refunds": "[\(refund)]"]), "\(name)")
      let only = try #require(imported.order.cases.first)
      #expect(only.reason == reason, "\(name)")
      #expect(only.reasonText == (reason == .other ? name : nil), "the platform's word stays where the store has none")
    }
  }

  @Test("Refunds become cases by time, with ids that the reply's order does not change")
  func refunds() throws {
    let early = WishV3Fixtures.refund("2021-09-01T00:00:00.000Z", amount: WishV3Fixtures.money("10"))
    let late = WishV3Fixtures.refund("2021-09-02T00:00:00.000Z", reason: "MERCHANT_REPORTED_ORDER", note: "lost")
    let forward = try #require(WishV3Fixtures.readOrder(["refunds": "[\(early),\(late)]", "state": "\"REFUNDED\""]))
    let backward = try #require(WishV3Fixtures.readOrder(["refunds": "[\(late),\(early)]", "state": "\"REFUNDED\""]))
    #expect(forward.order == backward.order)
    let cases = forward.order.cases
    #expect(cases.map(\.id.text) == ["\(WishV3Fixtures.orderID)-refund-1", "\(WishV3Fixtures.orderID)-refund-2"])
    #expect(cases.map(\.kind) == [.refundOnly, .refundOnly])
    #expect(cases.map(\.amount?.description) == ["10.00", "54.54"])
    #expect(cases.map(\.completedAt?.description) == ["2021-09-01T00:00:00Z", "2021-09-02T00:00:00Z"])
    #expect(cases.map(\.appliedAt.description) == ["2021-09-01T00:00:00Z", "2021-09-02T00:00:00Z"])
    #expect(cases[1].reasonText == "MERCHANT_REPORTED_ORDER: lost")
    #expect(forward.order.cancelledAt == nil, "a refund before shipping is no cancellation that the platform states")
  }

  @Test("Amounts are read by their digits")
  func exactMoney() throws {
    let amounts: [(String, String)] = [
      ("0", "0.00"), ("10.4", "10.40"), ("10.40", "10.40"), ("12.340000", "12.34"), ("0.1", "0.10"), ("0.29", "0.29"),
      ("4.35", "4.35"), ("1.115e3", "1115.00"), ("9999999999999.99", "9999999999999.99"), ("-0", "0.00"),
    ]
    for (text, money) in amounts {
      let payment = WishV3Fixtures.payment(price: WishV3Fixtures.money(text))
      #expect(WishV3Fixtures.readOrder(["order_payment": payment])?.order.price.description == money, "\(text)")
    }
  }

  @Test("Shares of one become percentages, exactly")
  func shares() throws {
    let shares: [(share: String, percentage: String?)] = [
      ("0.15", "15"), ("0.1", "10"), ("0.05", "5"), ("0.0725", "7.25"), ("0", "0"), ("1", "100"), ("0.29", "29"),
      ("1.0", "100"), ("0.005", "0.5"), ("0.150", "15"), ("1.5e-1", "15"), ("0.123456789012", "12.3456789012"),
      ("0.1234567890123", nil), ("15e-1", nil), ("-0", nil),
    ]
    for (share, percentage) in shares {
      let payment = WishV3Fixtures.payment(share: share)
      let imported = WishV3Fixtures.readOrder(["order_payment": payment])
      #expect(imported != nil && imported?.order.revenueShare?.description == percentage, "\(share)")
    }
  }

  @Test("What a reply may leave out is absent, and marked as assumed where the record needs a value")
  func absentFields() throws {
    let payment = "{\"general_payment_details\":{\"product_price\":\(WishV3Fixtures.money("5"))}}"
    let imported = try #require(
      WishV3Fixtures.readOrder([
        "state": nil, "updated_at": nil, "fulfillment_requirements": nil, "fulfillment_records": nil,
        "fulfillment_order_types": nil, "tracking_information": nil, "full_address": nil, "refunds": nil,
        "order_payment": payment,
      ]))
    #expect(imported.order.quantity == 1 && imported.order.shipping.minorUnits == 0 && !imported.order.express)
    #expect(imported.assumed.isSuperset(of: [.quantity, .shipping, .express]))
    #expect(imported.order.shipBy == nil && imported.order.destination == nil && imported.order.revenueShare == nil)
  }

  private func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }
}
