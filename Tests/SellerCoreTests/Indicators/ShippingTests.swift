import SellerCore
import Testing

/// On-time shipping and pick-up anomalies (004 §五). As-of 2024-07-01T00:00:00Z, 08:00 in Beijing: the near-30 days are 06-01 …
/// 06-30, from 05-31T16:00:00Z to 06-30T15:59:59Z.
struct ShippingTests {
  private typealias Change = (inout Order) throws -> Void

  private func counts(
    _ id: IndicatorID, channel: Order.Channel = .selfBuilt, product: ProductID = "p", _ change: Change
  )
    throws -> String
  {
    var shop = try ShopFixture(.kuaishou)
    for kind in Product.Kind.allCases { shop.product(ProductID(kind.rawValue)) { $0.kind = kind } }
    // Paid long ago: a window over promises finds orders of every month.
    try shop.order(product: product, paid: "2023-01-01T00:00:00Z", channel: channel, change)
    return try shop.counts(id)
  }

  @Test func onTimeShipping() throws {
    func promised(_ shipBy: String, shipped: String?, _ cases: AfterSalesCase...) -> Change {
      { order in
        order.shipBy = try instant(shipBy)
        order.shippedAt = try shipped.map(instant)
        order.cases = cases
      }
    }
    let by = "2024-06-10T12:00:00Z"
    let early = "2024-06-09T12:00:00Z"
    let cases: [(rule: String, change: Change, expected: String)] = [
      ("promised in the first second", promised("2024-05-31T16:00:00Z", shipped: nil), "0/1"),
      ("a second before", promised("2024-05-31T15:59:59Z", shipped: nil), "0/0"),
      ("promised in the last second", promised("2024-06-30T15:59:59Z", shipped: nil), "0/1"),
      ("a second after", promised("2024-06-30T16:00:00Z", shipped: nil), "0/0"),
      ("shipped at the promise", promised(by, shipped: by), "1/1"),
      ("a second late", promised(by, shipped: "2024-06-10T12:00:01Z"), "0/1"),
      ("shipped after the as-of", promised("2024-06-30T12:00:00Z", shipped: "2024-07-01T00:00:01Z"), "0/1"),
      ("no promise", { _ in }, "0/0"),
      ("refund at the promise, unshipped", promised(by, shipped: nil, try afterSales(applied: by, .other)), "0/0"),
      (
        "refund a second after the promise",
        promised(by, shipped: nil, try afterSales(applied: "2024-06-10T12:00:01Z", .other)), "0/1"
      ),
      (
        "refund, then shipped late", promised(by, shipped: "2024-06-12T00:00:00Z", try afterSales(applied: early)),
        "0/0"
      ),
      ("refund, then shipped in time", promised(by, shipped: by, try afterSales(applied: early)), "0/0"),
      ("refund at the moment of shipping", promised(by, shipped: early, try afterSales(applied: early)), "1/1"),
      ("refund after shipping", promised(by, shipped: early, try afterSales(applied: by)), "1/1"),
      ("an exchange is no refund", promised(by, shipped: nil, try afterSales("c", .exchange, applied: early)), "0/1"),
      (
        "only the first refund case is looked at",
        promised(
          by, shipped: "2024-06-08T12:00:00Z", try afterSales("a", applied: "2024-06-08T13:00:00Z"),
          try afterSales("b", applied: early)), "1/1"
      ),
    ]
    for (rule, change, expected) in cases {
      #expect(try counts(.onTimeShipping, change) == expected, "\(rule)")
    }
    let late = promised(by, shipped: nil)
    for channel in Order.Channel.allCases {
      #expect(try counts(.onTimeShipping, channel: channel, late) == (channel == .selfBuilt ? "0/1" : "0/0"))
    }
    let byKind: [ProductID: String] = [
      "physical": "0/1", "second_hand": "0/1", "virtual": "0/0", "service": "0/0", "unknown": "0/1",
    ]
    for (product, expected) in byKind {
      #expect(try counts(.onTimeShipping, product: product, late) == expected, "\(product)")
    }
  }

  @Test func pickupAnomaly() throws {
    func shipped(_ shipped: String, scanned: String?, _ cases: AfterSalesCase...) -> Change {
      { order in
        order.shippedAt = try instant(shipped)
        order.trackingNumber = "t"
        order.scannedAt = try scanned.map(instant)
        order.cases = cases
      }
    }
    let at = "2024-06-10T12:00:00Z"
    let dayLater = "2024-06-11T12:00:00Z"
    let second = "2024-06-11T12:00:01Z"
    let between = "2024-06-10T18:00:00Z"
    let cases: [(rule: String, change: Change, expected: String)] = [
      ("shipped in the first second", shipped("2024-05-31T16:00:00Z", scanned: nil), "1/1"),
      ("a second before", shipped("2024-05-31T15:59:59Z", scanned: nil), "0/0"),
      ("24 h before the as-of", shipped("2024-06-30T00:00:00Z", scanned: nil), "1/1"),
      ("a second less", shipped("2024-06-30T00:00:01Z", scanned: nil), "0/0"),
      ("scanned 24 h after", shipped(at, scanned: dayLater), "0/1"),
      ("a second later", shipped(at, scanned: second), "1/1"),
      ("a case at shipping, never scanned", shipped(at, scanned: nil, try afterSales(applied: at)), "0/0"),
      ("a case before shipping", shipped(at, scanned: nil, try afterSales(applied: "2024-06-10T11:59:59Z")), "1/1"),
      ("a case after exactly 24 h", shipped(at, scanned: nil, try afterSales(applied: dayLater)), "0/0"),
      ("a case a second later", shipped(at, scanned: nil, try afterSales(applied: second)), "1/1"),
      ("a case before the late scan", shipped(at, scanned: second, try afterSales(applied: between)), "0/0"),
      ("a case before the scan in time", shipped(at, scanned: dayLater, try afterSales(applied: between)), "0/0"),
      ("a case at the scan", shipped(at, scanned: between, try afterSales(applied: between)), "0/1"),
      ("a case of any kind", shipped(at, scanned: nil, try afterSales("c", .repair, applied: between)), "0/0"),
      (
        "a second case counts as well",
        shipped(
          at, scanned: nil, try afterSales("a", applied: "2024-06-09T00:00:00Z"), try afterSales("b", applied: between)),
        "0/0"
      ),
      (
        "without a tracking number",
        { order in
          try shipped(at, scanned: nil)(&order)
          order.trackingNumber = nil
        }, "0/0"
      ),
      (
        "a number uploaded after the as-of",
        { order in
          try shipped(at, scanned: nil)(&order)
          order.trackingUploadedAt = try instant("2024-07-01T00:00:01Z")
        }, "0/0"
      ),
      (
        "a number uploaded at the as-of",
        { order in
          try shipped(at, scanned: nil)(&order)
          order.trackingUploadedAt = try instant("2024-07-01T00:00:00Z")
        }, "1/1"
      ),
    ]
    for (rule, change, expected) in cases {
      #expect(try counts(.pickupAnomaly, change) == expected, "\(rule)")
    }
    for channel in Order.Channel.allCases {
      let expected = channel == .other ? "0/0" : "1/1"
      #expect(try counts(.pickupAnomaly, channel: channel, shipped(at, scanned: nil)) == expected, "\(channel)")
    }
  }

  @Test func thresholds() throws {
    let cases: [(rule: String, id: IndicatorID, late: Int, of: Int, expected: Verdict)] = [
      ("95 % on time", .onTimeShipping, 5, 100, .pass), ("94 %", .onTimeShipping, 6, 100, .breach(nil)),
      ("6 % anomalies", .pickupAnomaly, 6, 100, .pass), ("7 %", .pickupAnomaly, 7, 100, .breach(nil)),
      ("nothing", .onTimeShipping, 0, 0, .noData),
    ]
    for (rule, id, late, all, expected) in cases {
      var shop = try ShopFixture(.kuaishou)
      for index in 0..<all {
        try shop.order(paid: "2024-06-01T00:00:00Z") { order in
          let shipBy = try instant("2024-06-10T00:00:00Z")
          order.shipBy = shipBy
          order.trackingNumber = "t"
          order.shippedAt = index < late ? shipBy.adding(hours: 1) : shipBy
          order.scannedAt = index < late ? nil : shipBy
        }
      }
      let figure = try shop.figure(id)
      #expect(figure.verdict == expected, "\(rule)")
      #expect(figure.target?.timesMarket == nil)
      #expect(figure.gates.isEmpty)
    }
  }
}
