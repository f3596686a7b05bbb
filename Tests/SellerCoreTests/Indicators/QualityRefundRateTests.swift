import SellerCore
import Testing

/// 品退率 (004 §一.2; store format, precise windows). As-of 2024-07-01T00:00:00Z: T is 07-01 in Beijing, so the near-30 days are
/// 05-18 … 06-16, from 2024-05-17T16:00:00Z to 2024-06-16T15:59:59Z.
struct QualityRefundRateTests {
  private func shop() throws -> ShopFixture {
    var shop = try ShopFixture(.kuaishou)
    shop.product("p")
    shop.product("virtual") { $0.kind = .virtual }
    shop.product("service") { $0.kind = .service }
    return shop
  }

  @Test func cohort() throws {
    let paid = "2024-06-01T12:00:00Z"
    let cases:
      [(rule: String, paid: String, delivered: String?, product: ProductID, excluded: Bool, expected: String)] = [
        ("the second before the window", "2024-05-17T15:59:59Z", "2024-05-20T00:00:00Z", "p", false, "0/0"),
        ("the first second of T−44", "2024-05-17T16:00:00Z", "2024-05-20T00:00:00Z", "p", false, "0/1"),
        ("the last second of T−15", "2024-06-16T15:59:59Z", "2024-06-20T00:00:00Z", "p", false, "0/1"),
        ("the second after the window", "2024-06-16T16:00:00Z", "2024-06-20T00:00:00Z", "p", false, "0/0"),
        ("signed 14 × 24 h after payment", paid, "2024-06-15T12:00:00Z", "p", false, "0/1"),
        ("signed a second later", paid, "2024-06-15T12:00:01Z", "p", false, "0/0"),
        ("never signed", paid, nil, "p", false, "0/0"),
        ("virtual goods are signed when paid", paid, nil, "virtual", false, "0/1"),
        ("a service is not virtual", paid, nil, "service", false, "0/0"),
        ("taken out by risk control", paid, "2024-06-02T00:00:00Z", "p", true, "0/0"),
        ("a product without a record", paid, "2024-06-02T00:00:00Z", "unknown", false, "0/1"),
        ("and unsigned", paid, nil, "unknown", false, "0/0"),
      ]
    for (rule, paid, delivered, product, excluded, expected) in cases {
      var shop = try shop()
      // Any channel counts.
      try shop.order(product: product, paid: paid, channel: .other) {
        $0.deliveredAt = try delivered.map(instant)
        $0.riskExcluded = excluded
      }
      #expect(try shop.counts(.qualityRefundRate) == expected, "\(rule)")
    }
  }

  @Test func theFirstRefundCaseDecides() throws {
    let good = try afterSales("a", applied: "2024-06-02T00:00:00Z", .changedMind)
    let bad = try afterSales("b", applied: "2024-06-02T00:00:00Z", .damaged)
    let exchange = try afterSales("0", .exchange, applied: "2024-06-01T13:00:00Z", .changedMind)
    let cases: [(rule: String, cases: [AfterSalesCase], expected: String)] = [
      ("no case", [], "0/1"),
      ("quality", [try afterSales(applied: "2024-06-03T00:00:00Z", .quality)], "1/1"),
      ("not as described", [try afterSales(applied: "2024-06-03T00:00:00Z", .notAsDescribed)], "1/1"),
      ("counterfeit", [try afterSales(applied: "2024-06-03T00:00:00Z", .counterfeit)], "1/1"),
      ("the wrong item is no quality reason", [try afterSales(applied: "2024-06-03T00:00:00Z", .wrongItem)], "0/1"),
      ("return and refund counts too", [try afterSales("c", .returnRefund, applied: "2024-06-03T00:00:00Z")], "1/1"),
      ("an exchange is no refund", [try afterSales("c", .exchange, applied: "2024-06-03T00:00:00Z")], "0/1"),
      ("applied 14 × 24 h after payment", [try afterSales(applied: "2024-06-15T12:00:00Z")], "1/1"),
      ("a second later", [try afterSales(applied: "2024-06-15T12:00:01Z")], "0/1"),
      ("at one moment the smaller id is first", [good, bad], "0/1"),
      ("wherever it stands", [bad, good], "0/1"),
      ("an exchange before does not change it", [exchange, bad], "1/1"),
      ("an earlier moment goes before an id", [good, try afterSales("z", applied: "2024-06-01T23:59:59Z")], "1/1"),
    ]
    for (rule, cases, expected) in cases {
      var shop = try shop()
      try shop.order(paid: "2024-06-01T12:00:00Z") {
        $0.deliveredAt = try instant("2024-06-02T00:00:00Z")
        $0.cases = cases
      }
      #expect(try shop.counts(.qualityRefundRate) == expected, "\(rule)")
    }
  }

  /// A shop of `orders` signed orders of which `refunds` are quality refunds.
  private func shop(refunds: Int, of orders: Int, product: ProductID = "p") throws -> ShopFixture {
    var shop = try ShopFixture(.kuaishou)
    for index in 0..<orders {
      try shop.order(product: product, paid: "2024-06-01T12:00:00Z") {
        $0.deliveredAt = try instant("2024-06-02T00:00:00Z")
        if index < refunds { $0.cases = [try afterSales(applied: "2024-06-03T00:00:00Z")] }
      }
    }
    return shop
  }

  @Test func ladderAndGateOfTheStore() throws {
    let cases: [(rule: String, refunds: Int, of: Int, market: String?, expected: Verdict)] = [
      ("below twice the market", 19, 1000, "0.01", .pass),
      ("exactly twice", 20, 1000, "0.01", .breach(.minor)),
      ("below five times", 49, 1000, "0.01", .breach(.minor)),
      ("exactly five times", 50, 1000, "0.01", .breach(.serious)),
      ("below ten times", 99, 1000, "0.01", .breach(.serious)),
      ("exactly ten times", 100, 1000, "0.01", .breach(.especiallySerious)),
      ("nine are not enough to be judged", 9, 10, "0.01", .notAssessed),
      ("ten are", 10, 10, "0.01", .breach(.especiallySerious)),
      ("the gate goes before the missing benchmark", 9, 10, nil, .notAssessed),
      ("without a benchmark there is no verdict", 10, 10, nil, .noBenchmark),
      ("a benchmark of 0 counts as none", 10, 10, "0", .noBenchmark),
      ("no data goes before everything", 0, 0, nil, .noData),
      ("a third is more than 2 × 0.166666666666", 10, 30, "0.166666666666", .breach(.minor)),
      ("but less than 2 × 0.166666666667", 10, 30, "0.166666666667", .pass),
    ]
    for (rule, refunds, orders, market, expected) in cases {
      var shop = try shop(refunds: refunds, of: orders)
      if let market { try shop.benchmark("quality_refund_rate", market) }
      let figure = try shop.figure(.qualityRefundRate)
      #expect(figure.verdict == expected, "\(rule)")
      #expect(figure.gates == [Gate(.qualityRefunds, have: Int64(refunds), need: 10)], "\(rule)")
      #expect(figure.target?.timesMarket == (market == nil || market == "0" ? nil : DecimalNumber(mantissa: 2)))
    }
  }

  @Test func aProductIsComparedWithItsThirdLevelCategory() throws {
    let cases: [(rule: String, path: [CategoryName], expected: Verdict)] = [
      ("its third level", ["A", "B", "C"], .breach(.minor)),
      ("no falling back to the second level", ["A", "C"], .noBenchmark),
      ("nor to the market", ["A", "B", "D"], .noBenchmark),
      ("no category at all", [], .noBenchmark),
    ]
    for (rule, path, expected) in cases {
      var shop = try shop(refunds: 10, of: 50)
      shop.product("p") { $0.categoryPath = path }
      try shop.benchmark("quality_refund_rate", "0.1", category: "C")
      try shop.benchmark("quality_refund_rate", "0.1")
      let rows = shop.figures(.qualityRefundRate, scopes: [.product])
      #expect(rows.map(\.verdict) == [expected], "\(rule)")
    }
    var shop = try shop(refunds: 10, of: 50)
    shop.product("p") { $0.standard = true }
    shop.rulebook.indicators.rules[.qualityRefundRate]?.gates[0].needOfStandardGoods = 11
    #expect(shop.figures(.qualityRefundRate, scopes: [.product]).map(\.verdict) == [.notAssessed])
    #expect(shop.figures(.qualityRefundRate, scopes: [.store]).map(\.verdict) == [.noBenchmark])
  }

  @Test func theNumberOfDaysIsARuleThatCanBeCorrected() throws {
    var shop = try shop()
    shop.rulebook.indicators[.qualityRefundDays] = 7
    // T−7−30 … T−8, signed within 7 × 24 h.
    #expect(try shop.figure(.qualityRefundRate).window.description == "2024-05-25…2024-06-23")
    try shop.order(paid: "2024-06-20T12:00:00Z") { $0.deliveredAt = try instant("2024-06-27T12:00:00Z") }
    try shop.order(paid: "2024-06-20T12:00:00Z") { $0.deliveredAt = try instant("2024-06-27T12:00:01Z") }
    #expect(try shop.counts(.qualityRefundRate) == "0/1")
  }

  @Test func theOldFormulaDividesByPaidOrders() throws {
    var shop = try shop()
    let paid = "2024-06-01T12:00:00Z"
    try shop.order(paid: paid) { $0.deliveredAt = try instant("2024-06-02T00:00:00Z") }
    try shop.order(paid: paid) { $0.cases = [try afterSales(applied: "2024-06-03T00:00:00Z")] }
    try shop.order(paid: paid) { $0.riskExcluded = true }
    try shop.order(paid: "2024-06-16T16:00:00Z")
    let figure = try #require(Figures.oldQualityRefundRate(view: shop.view, rulebook: shop.rulebook).first)
    #expect(figure.ratio == Ratio(1, 3))
    #expect(figure.formula == .qualityRefundsOverPaidOrders)
    #expect(figure.verdict == .observe)
    #expect(try shop.counts(.qualityRefundRate) == "0/1")
  }

  @Test func theLowestTenthTakesThePercentile() throws {
    // The near-7 days are 06-10 … 06-16.
    var shop = try ShopFixture(.kuaishou)
    for index in 0..<10 {
      try shop.order(paid: index == 9 ? "2024-06-09T15:59:59Z" : "2024-06-09T16:00:00Z") {
        $0.deliveredAt = $0.paidAt
        if index < 3 { $0.cases = [try afterSales(applied: "2024-06-12T00:00:00Z")] }
      }
    }
    #expect(Figures.lowestTenth(view: shop.view, rulebook: shop.rulebook) == nil)
    for (percentile, expected) in [("0.3333", Verdict.breach(nil)), ("0.3334", .pass)] {
      var shop = shop
      try shop.benchmark("quality_refund_rate_p90", percentile)
      let figure = try #require(Figures.lowestTenth(view: shop.view, rulebook: shop.rulebook))
      #expect(figure.ratio == Ratio(3, 9))
      #expect(figure.verdict == expected, "above the percentile is in the lowest tenth")
    }
  }
}
