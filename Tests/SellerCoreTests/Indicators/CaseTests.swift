import SellerCore
import Testing

/// Completion times, interventions, refusals and case ratings (004 §五). As-of 2024-07-01T00:00:00Z: the near-30 days run from
/// 05-31T16:00:00Z to 06-30T15:59:59Z; those of the case rating, 05-19 … 06-17, from 05-18T16:00:00Z to 06-17T15:59:59Z.
struct CaseTests {
  private func shop(_ cases: [AfterSalesCase], channel: Order.Channel = .selfBuilt) throws -> ShopFixture {
    var shop = try ShopFixture(.kuaishou)
    try shop.order(paid: "2024-01-01T00:00:00Z", channel: channel) { $0.cases = cases }
    return shop
  }

  @Test func refundOnlyHours() throws {
    func refund(
      _ kind: AfterSalesCase.Kind = .refundOnly, completed: String?, intervened: String? = nil
    ) throws -> AfterSalesCase {
      try afterSales("c", kind, applied: "2024-05-31T12:00:00Z") {
        $0.completedAt = try completed.map(instant)
        $0.intervenedAt = try intervened.map(instant)
      }
    }
    let cases: [(rule: String, refund: AfterSalesCase, expected: String)] = [
      ("completed in the first second", try refund(completed: "2024-05-31T16:00:00Z"), "14400/1"),
      ("a second before", try refund(completed: "2024-05-31T15:59:59Z"), "0/0"),
      ("completed in the last second", try refund(completed: "2024-06-30T15:59:59Z"), "2606399/1"),
      ("a second after", try refund(completed: "2024-06-30T16:00:00Z"), "0/0"),
      ("not completed", try refund(completed: nil), "0/0"),
      ("another kind", try refund(.returnRefund, completed: "2024-06-01T00:00:00Z"), "0/0"),
      ("intervened", try refund(completed: "2024-06-01T00:00:00Z", intervened: "2024-06-20T00:00:00Z"), "0/0"),
      (
        "intervened after the as-of", try refund(completed: "2024-06-01T00:00:00Z", intervened: "2024-07-01T00:00:01Z"),
        "43200/1"
      ),
    ]
    for (rule, refund, expected) in cases {
      #expect(try shop([refund]).counts(.refundOnlyHours) == expected, "\(rule)")
    }
    let done = try refund(completed: "2024-06-01T00:00:00Z")
    #expect(try shop([done], channel: .other).counts(.refundOnlyHours) == "0/0", "self channels only")
    #expect(try shop([done]).figure(.refundOnlyHours).value == 12, "the value is in hours")
  }

  @Test func returnRefundHours() throws {
    // Applied 06-10 00:00, consented 02:00, sent 12:00, completed 20:00: 20 h without the buyer's 10.
    let full = try afterSales("c", .returnRefund, applied: "2024-06-10T00:00:00Z") {
      $0.consentedAt = try instant("2024-06-10T02:00:00Z")
      $0.buyerShippedAt = try instant("2024-06-10T12:00:00Z")
      $0.completedAt = try instant("2024-06-10T20:00:00Z")
    }
    #expect(try shop([full]).counts(.returnRefundHours) == "36000/1")
    #expect(try shop([full]).counts(.refundOnlyHours) == "0/0")
    for (rule, path) in [("no consent", \AfterSalesCase.consentedAt), ("no waybill", \.buyerShippedAt)] {
      var partial = full
      partial[keyPath: path] = nil
      #expect(try shop([partial]).counts(.returnRefundHours) == "0/0", "\(rule)")
    }
  }

  @Test func durationsAgainstTheMarket() throws {
    func verdict(seconds: Int64, market: String) throws -> Verdict {
      let refund = try afterSales(applied: "2024-06-10T00:00:00Z") {
        $0.completedAt = Instant(seconds: $0.appliedAt.seconds + seconds)
      }
      var shop = try shop([refund])
      try shop.benchmark("refund_only_hours", market)
      return try shop.figure(.refundOnlyHours).verdict
    }
    #expect(try verdict(seconds: 54_000, market: "10") == .pass, "15 h are 1.5 × 10 h")
    #expect(try verdict(seconds: 54_001, market: "10") == .breach(nil), "a second more is above")
    #expect(try verdict(seconds: 1, market: "0") == .noBenchmark)
  }

  @Test func interventions() throws {
    func dispute(_ intervened: String?, _ liability: AfterSalesCase.Liability?) throws -> AfterSalesCase {
      try afterSales("c", .repair, applied: "2024-01-02T00:00:00Z", .other) {
        $0.intervenedAt = try intervened.map(instant)
        $0.liability = liability
      }
    }
    let cases: [(rule: String, dispute: AfterSalesCase, intervened: String, liable: String)] = [
      ("in the first second, of any kind, the seller's", try dispute("2024-05-31T16:00:00Z", .seller), "1/1", "1/1"),
      ("a second before", try dispute("2024-05-31T15:59:59Z", .seller), "0/1", "0/1"),
      ("in the last second, both sides'", try dispute("2024-06-30T15:59:59Z", .both), "1/1", "1/1"),
      ("a second after", try dispute("2024-06-30T16:00:00Z", .both), "0/1", "0/1"),
      ("the buyer's", try dispute("2024-06-10T00:00:00Z", .buyer), "1/1", "0/1"),
      ("undecided", try dispute("2024-06-10T00:00:00Z", nil), "1/1", "0/1"),
      ("no intervention", try dispute(nil, .seller), "0/1", "0/1"),
    ]
    for (rule, dispute, intervened, liable) in cases {
      // The order of the case was paid long before the window; the one in the window has no case.
      var shop = try shop([dispute])
      try shop.order(paid: "2024-05-31T16:00:00Z")
      try shop.order(paid: "2024-05-31T15:59:59Z")
      try shop.order(paid: "2024-06-10T00:00:00Z", channel: .other) { $0.cases = [dispute] }
      #expect(try shop.counts(.interventionRate) == intervened, "\(rule)")
      #expect(try shop.counts(.sellerLiableRate) == liable, "\(rule)")
    }
  }

  @Test func manyDisputesAreEspeciallySerious() throws {
    func shop(intervened: Int, liable: Int, paid: Int) throws -> ShopFixture {
      var shop = try ShopFixture(.kuaishou)
      for index in 0..<paid {
        try shop.order(paid: "2024-06-30T12:00:00Z") { order in
          guard index < intervened else { return }
          order.cases = [
            try afterSales("c", applied: "2024-06-30T13:00:00Z", .other) {
              $0.intervenedAt = try instant("2024-06-30T14:00:00Z")
              $0.liability = index < liable ? .seller : .buyer
            }
          ]
        }
      }
      return shop
    }
    let severe = Verdict.breach(.especiallySerious)
    let cases: [(rule: String, intervened: Int, liable: Int, paid: Int, expected: Verdict)] = [
      ("151 of 30,199 is above 0.5 %", 151, 3, 30_199, severe),
      ("151 of 30,200 is exactly 0.5 %", 151, 3, 30_200, .noBenchmark),
      ("150 are not above 150", 150, 3, 1000, .noBenchmark),
      ("two liable are not above two", 151, 2, 1000, .noBenchmark),
    ]
    for (rule, intervened, liable, paid, expected) in cases {
      let shop = try shop(intervened: intervened, liable: liable, paid: paid)
      let rows = Figures.compute(
        view: shop.view, rulebook: shop.rulebook, only: [.interventionRate, .sellerLiableRate])
      #expect(rows.map(\.verdict) == [expected, expected], "\(rule)")
    }
    var busy = try shop(intervened: 151, liable: 3, paid: 1000)
    try busy.benchmark("intervention_rate", "0.5")
    let verdicts = busy.figures(.interventionRate, windows: [.own, .days(.seven)]).map(\.verdict)
    #expect(verdicts == [severe, .pass], "over thirty days only; 15.1 % is below 1.5 × 50 %")
    #expect(busy.figures(.sellerLiableRate).map(\.verdict) == [severe], "asked for alone it is counted all the same")
    #expect(busy.figures(.interventionRate, scopes: [.product]).map(\.verdict) == [.observe])

    var some = try shop(intervened: 3, liable: 0, paid: 100)
    try some.benchmark("intervention_rate", "0.02")
    #expect(try some.figure(.interventionRate).verdict == .pass, "exactly 1.5 × market")
    some.orders.removeLast()
    #expect(try some.figure(.interventionRate).verdict == .breach(nil), "above it, without a severity")
  }

  @Test func refusals() throws {
    let cases: [(rule: String, applied: String, refused: String?, expected: String)] = [
      ("applied in the first second", "2024-05-31T16:00:00Z", "2024-06-01T00:00:00Z", "1/1"),
      ("a second before", "2024-05-31T15:59:59Z", "2024-06-01T00:00:00Z", "0/0"),
      ("applied in the last second, refused at the as-of", "2024-06-30T15:59:59Z", "2024-07-01T00:00:00Z", "1/1"),
      ("refused after the as-of", "2024-06-30T15:59:59Z", "2024-07-01T00:00:01Z", "0/1"),
      ("a second after", "2024-06-30T16:00:00Z", nil, "0/0"),
    ]
    for (rule, applied, refused, expected) in cases {
      let refusal = try afterSales("c", .exchange, applied: applied) { $0.refusedAt = try refused.map(instant) }
      #expect(try shop([refusal]).counts(.refusalRate) == expected, "\(rule)")
      #expect(try shop([refusal], channel: .other).counts(.refusalRate) == "0/0", "\(rule)")
    }
  }

  @Test func caseRatings() throws {
    let cases: [(rule: String, applied: String, rated: String?, rating: Int?, expected: String)] = [
      ("applied in the first second, rated 4", "2024-05-18T16:00:00Z", "2024-05-20T00:00:00Z", 4, "1/1"),
      ("a second before", "2024-05-18T15:59:59Z", "2024-05-20T00:00:00Z", 4, "0/0"),
      ("rated 3", "2024-06-01T00:00:00Z", "2024-06-02T00:00:00Z", 3, "0/1"),
      ("applied in the last second", "2024-06-17T15:59:59Z", "2024-06-20T00:00:00Z", 5, "1/1"),
      ("a second after", "2024-06-17T16:00:00Z", "2024-06-20T00:00:00Z", 5, "0/0"),
      ("rated in the last second of day +13", "2024-06-01T12:00:00Z", "2024-06-14T15:59:59Z", 5, "1/1"),
      ("rated on day +14", "2024-06-01T12:00:00Z", "2024-06-14T16:00:00Z", 5, "0/0"),
      ("rated without a moment", "2024-06-01T12:00:00Z", nil, 5, "0/0"),
      ("not rated", "2024-06-01T12:00:00Z", nil, nil, "0/0"),
    ]
    for (rule, applied, rated, rating, expected) in cases {
      let refund = try afterSales("c", .repair, applied: applied) {
        $0.ratedAt = try rated.map(instant)
        $0.rating = rating
      }
      #expect(try shop([refund]).counts(.afterSalesRating) == expected, "\(rule)")
      #expect(try shop([refund], channel: .other).counts(.afterSalesRating) == "0/0", "\(rule)")
    }
  }
}
