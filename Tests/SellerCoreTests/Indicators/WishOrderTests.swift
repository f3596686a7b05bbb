import SellerCore
import Testing

/// Wish's indicators over released orders (002). As-of Sunday 2024-06-30T12:00:00Z: T−14 is Sunday 06-16, so the week is 06-10 …
/// 06-16 in UTC; T−44 … T−15 is 05-17 … 06-15; T−93 … T−63 is 03-29 … 04-28; T−30 … T−1 is 05-31 … 06-29.
struct WishOrderTests {
  private typealias Change = (inout Order) throws -> Void

  private func counts(_ id: IndicatorID, released: String?, _ change: Change = { _ in }) throws -> String {
    var shop = try ShopFixture(.wish, asOf: "2024-06-30T12:00:00Z")
    try shop.order(paid: "2023-12-31T23:59:59Z", channel: .other) {
      $0.releasedAt = try released.map(instant)
      try change(&$0)
    }
    return try shop.counts(id)
  }

  @Test func windowsOfRelease() throws {
    let week = ("2024-06-10T00:00:00Z", "2024-06-16T23:59:59Z")
    let speed = ("2024-05-17T00:00:00Z", "2024-06-15T23:59:59Z")
    let month = ("2024-05-31T00:00:00Z", "2024-06-29T23:59:59Z")
    let borders: [IndicatorID: (String, String)] = [
      .validTrackingRate: week, .lateShipmentRate: week, .trackingUpload2d: speed, .trackable3d: speed,
      .delivered14d: speed, .outOfStockRate: month, .cancellationRate: month, .complaintRate: month,
      .refundRate63to93: ("2024-03-29T00:00:00Z", "2024-04-28T23:59:59Z"),
    ]
    for (id, (first, last)) in borders {
      // Not scanned at all is late.
      let expected = id == .lateShipmentRate ? "1/1" : "0/1"
      #expect(try counts(id, released: first) == expected, "\(id): the first second")
      #expect(try counts(id, released: last) == expected, "\(id): the last second")
      let before = Instant(seconds: try instant(first).seconds - 1).description
      let after = Instant(seconds: try instant(last).seconds + 1).description
      #expect(try counts(id, released: before) == "0/0", "\(id): a second before")
      #expect(try counts(id, released: after) == "0/0", "\(id): a second after")
      #expect(try counts(id, released: nil) == "0/0", "\(id): not released")
      // Cancelled orders leave the tracking and speed figures, and only these; at the as-of it has happened.
      let keepsCancelled: Set<IndicatorID> = [.outOfStockRate, .cancellationRate, .complaintRate, .refundRate63to93]
      let cancelled = try counts(id, released: first) { $0.cancelledAt = try instant("2024-06-30T12:00:00Z") }
      #expect(cancelled == (keepsCancelled.contains(id) ? "0/1" : "0/0"), "\(id): cancelled")
      let later = try counts(id, released: first) { $0.cancelledAt = try instant("2024-06-30T12:00:01Z") }
      #expect(later == expected, "\(id): cancelled after the as-of")
    }
  }

  @Test func numerators() throws {
    func tracked(_ number: String?, scanned: String?, uploaded: String? = nil) -> Change {
      { order in
        order.trackingNumber = number
        order.scannedAt = try scanned.map(instant)
        order.trackingUploadedAt = try uploaded.map(instant)
      }
    }
    func delivered(_ text: String) -> Change { { $0.deliveredAt = try instant(text) } }
    func refunded(_ refund: AfterSalesCase) -> Change { { $0.cases = [refund] } }
    func cancelled(by cause: Order.CancellationCause) -> Change {
      { order in
        order.cancelledAt = try instant("2024-06-12T00:00:00Z")
        order.cancelledBy = cause
      }
    }
    let completed: (inout AfterSalesCase) throws -> Void = { $0.completedAt = try instant("2024-06-30T12:00:00Z") }
    let tooLate: (inout AfterSalesCase) throws -> Void = { $0.completedAt = try instant("2024-06-30T12:00:01Z") }
    let at = "2024-06-01T06:00:00Z"
    let inWeek = "2024-06-12T06:00:00Z"
    let long = "2024-04-01T06:00:00Z"
    let cases: [(id: IndicatorID, rule: String, released: String, change: Change, expected: String)] = [
      (.validTrackingRate, "number and scan", inWeek, tracked("t", scanned: "2024-06-30T12:00:00Z"), "1/1"),
      (.validTrackingRate, "scan after the as-of", inWeek, tracked("t", scanned: "2024-06-30T12:00:01Z"), "0/1"),
      (.validTrackingRate, "no number", inWeek, tracked(nil, scanned: "2024-06-13T00:00:00Z"), "0/1"),
      (.validTrackingRate, "no scan", inWeek, tracked("t", scanned: nil), "0/1"),
      (
        .validTrackingRate, "the number comes with its upload", inWeek,
        tracked("t", scanned: "2024-06-13T00:00:00Z", uploaded: "2024-06-30T12:00:01Z"), "0/1"
      ),
      (.lateShipmentRate, "scan after 5 × 24 h", inWeek, tracked("t", scanned: "2024-06-17T06:00:00Z"), "0/1"),
      (.lateShipmentRate, "a second later", inWeek, tracked("t", scanned: "2024-06-17T06:00:01Z"), "1/1"),
      (
        .trackingUpload2d, "uploaded after 48 h", at, tracked("t", scanned: nil, uploaded: "2024-06-03T06:00:00Z"),
        "1/1"
      ),
      (.trackingUpload2d, "a second later", at, tracked("t", scanned: nil, uploaded: "2024-06-03T06:00:01Z"), "0/1"),
      (.trackable3d, "scanned after 72 h", at, tracked("t", scanned: "2024-06-04T06:00:00Z"), "1/1"),
      (.trackable3d, "a second later", at, tracked("t", scanned: "2024-06-04T06:00:01Z"), "0/1"),
      (.delivered14d, "delivered after 14 × 24 h", at, delivered("2024-06-15T06:00:00Z"), "1/1"),
      (.delivered14d, "a second later", at, delivered("2024-06-15T06:00:01Z"), "0/1"),
      (
        .refundRate63to93, "a completed refund", long, refunded(try afterSales(applied: long, .other, completed)), "1/1"
      ),
      (
        .refundRate63to93, "completed after the as-of", long, refunded(try afterSales(applied: long, .other, tooLate)),
        "0/1"
      ),
      (.refundRate63to93, "not completed", long, refunded(try afterSales(applied: long, .other)), "0/1"),
      (
        .refundRate63to93, "an exchange", long,
        refunded(try afterSales("c", .exchange, applied: long, .other, completed)), "0/1"
      ),
      (.outOfStockRate, "a refund for it", at, refunded(try afterSales(applied: at, .outOfStock)), "1/1"),
      (.outOfStockRate, "another reason", at, refunded(try afterSales(applied: at, .late)), "0/1"),
      (.outOfStockRate, "a repair for it", at, refunded(try afterSales("c", .repair, applied: at, .outOfStock)), "0/1"),
      (
        .outOfStockRate, "any refund case, not only the first", at,
        { $0.cases = [try afterSales("a", applied: at, .late), try afterSales("b", applied: inWeek, .outOfStock)] },
        "1/1"
      ),
      (.cancellationRate, "by the system", at, cancelled(by: .system), "1/1"),
      (.cancellationRate, "by the buyer", at, cancelled(by: .buyer), "1/1"),
      (.cancellationRate, "by the seller", at, cancelled(by: .seller), "0/1"),
    ]
    for (id, rule, released, change, expected) in cases {
      #expect(try counts(id, released: released, change) == expected, "\(id): \(rule)")
    }
  }

  @Test func noWindowIsMoved() throws {
    let shop = try ShopFixture(.wish, asOf: "2024-06-30T12:00:00Z")
    let choices: [WindowChoice] = [.own, .days(.one), .days(.seven), .days(.thirty)]
    let rows = Figures.compute(view: shop.view, rulebook: shop.rulebook, windows: choices)
    #expect(rows == Figures.compute(view: shop.view, rulebook: shop.rulebook))
    #expect(rows.map(\.indicator) == Indicator.of(.wish).map(\.id))
  }

  @Test func theWeekEndsOnTheLatestSundayFourteenDaysAgo() throws {
    for (asOf, expected) in [
      ("2024-06-29T23:59:59Z", "2024-06-03…2024-06-09"), ("2024-06-30T00:00:00Z", "2024-06-10…2024-06-16"),
      ("2024-07-06T23:59:59Z", "2024-06-10…2024-06-16"), ("2024-07-07T00:00:00Z", "2024-06-17…2024-06-23"),
    ] {
      #expect(try ShopFixture(.wish, asOf: asOf).figure(.validTrackingRate).window.description == expected, "\(asOf)")
    }
  }
}
