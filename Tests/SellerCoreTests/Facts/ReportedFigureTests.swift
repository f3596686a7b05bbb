import Testing

@testable import SellerCore

/// Figures of the platform's page beside the counted ones (Readings, 24).
struct ReportedFigureTests {
  /// The store's on-time shipping of T−30 … T−1 on 2024-07-01.
  private func report(
    _ value: String? = nil, counts: (Int, Int)? = nil, _ indicator: IndicatorID = .onTimeShipping,
    from: String = "2024-06-01", to: String = "2024-06-30", product: ProductID? = nil
  ) throws -> ReportedFigure {
    var figure = ReportedFigure(
      indicator: indicator.rawValue, from: try day(from), to: try day(to), at: try instant("2024-06-30T12:00:00Z"))
    figure.value = value.flatMap { DecimalNumber($0) }
    figure.numerator = counts?.0
    figure.denominator = counts?.1
    figure.productID = product
    return figure
  }

  @Test(arguments: [
    ("0.95", Verdict.pass), ("0.949999999999", .breach(nil)), ("1", .pass), ("0", .breach(nil)),
  ])
  func aValueIsJudgedAsACountedOneIs(value: String, verdict: Verdict) throws {
    var shop = try ShopFixture(.kuaishou, asOf: "2024-06-30T16:00:00Z")
    shop.tables.reported = [try report(value)]
    let figure = try shop.figure(.onTimeShipping)
    #expect(figure.verdict == .noData && figure.value == nil)
    #expect(figure.reported?.verdict == verdict && figure.judged == verdict && figure.isJudgedByReport)
    #expect(Check.breaches(view: shop.view, rulebook: shop.rulebook).count == (verdict.isBreach ? 1 : 0))
    let health = ShopHealth(view: shop.view, rulebook: shop.rulebook)
    #expect(health.breaches.count == (verdict.isBreach ? 1 : 0))
    #expect(health.near.map(\.indicator) == (value == "0.95" ? [.onTimeShipping] : []))
  }

  @Test func onlyOfExactlyTheseDaysAndThisScope() throws {
    var shop = try ShopFixture(.kuaishou, asOf: "2024-06-30T16:00:00Z")
    for (from, to, isThere) in [
      ("2024-06-01", "2024-06-30", true), ("2024-06-02", "2024-06-30", false), ("2024-06-01", "2024-06-29", false),
      ("2024-05-31", "2024-06-30", false),
    ] {
      shop.tables.reported = [try report("0.5", from: from, to: to)]
      #expect(try (shop.figure(.onTimeShipping).reported != nil) == isThere, "\(from) \(to)")
    }
    shop.tables.reported = [try report("0.5", product: "p")]
    #expect(try shop.figure(.onTimeShipping).reported == nil)
    shop.product("p")
    #expect(
      shop.figures(.onTimeShipping, scopes: [.product]).map(\.reported?.verdict) == [.observe], "a row of its own")
    shop.tables.reported = [try report("0.5")]
    shop.asOf = try instant("2024-06-30T11:59:59Z")
    #expect(shop.view.reported.isEmpty, "the page showed it later")
  }

  @Test func besideCountsItJudgesNothing() throws {
    var shop = try ShopFixture(.kuaishou, asOf: "2024-06-30T16:00:00Z")
    try shop.order(paid: "2024-06-10T00:00:00Z") { order in
      order.shipBy = try instant("2024-06-12T00:00:00Z")
      order.shippedAt = order.shipBy
    }
    shop.tables.reported = [try report("0.90")]
    let figure = try shop.figure(.onTimeShipping)
    #expect(figure.verdict == .pass && figure.judged == .pass && !figure.isJudgedByReport)
    #expect(figure.reported?.verdict == .breach(nil))
    #expect(figure.differenceFromReport.map { abs($0 - 0.1) < 1e-9 } == true)
    #expect(Check.breaches(view: shop.view, rulebook: shop.rulebook).isEmpty)
    shop.tables.sources = [try ToldFactsTests.source(["order.ship_by"])]
    let untold = try shop.figure(.onTimeShipping)
    #expect(untold.missing == ["order.shipped_at", "case"] && untold.judged == .breach(nil))
    #expect(shop.view.report(.untold).contains { $0.indicators.contains(.onTimeShipping) } == false, "it is judged")
  }

  @Test func gatesGoByTheReportedCountsWhereThePageShowsThem() throws {
    var shop = try ShopFixture(.kuaishou, asOf: "2024-06-30T16:00:00Z")
    try shop.benchmark("quality_refund_rate", "0.01")
    let days = (from: "2024-05-18", to: "2024-06-16")
    for (figure, verdict) in [
      (try report(counts: (9, 100), .qualityRefundRate, from: days.from, to: days.to), Verdict.notAssessed),
      (try report(counts: (10, 100), .qualityRefundRate, from: days.from, to: days.to), .breach(.especiallySerious)),
      (try report("0.09", .qualityRefundRate, from: days.from, to: days.to), .breach(.serious)),
      (try report("0.0199", .qualityRefundRate, from: days.from, to: days.to), .pass),
    ] {
      shop.tables.reported = [figure]
      #expect(try shop.figure(.qualityRefundRate).reported?.verdict == verdict)
    }
    shop.tables.benchmarks = []
    #expect(try shop.figure(.qualityRefundRate).judged == .noBenchmark)
  }

  @Test func hoursAndStars() throws {
    var shop = try ShopFixture(.kuaishou, asOf: "2024-06-30T16:00:00Z")
    try shop.benchmark("refund_only_hours", "20")
    for (value, verdict) in [("30", Verdict.pass), ("30.01", .breach(nil))] {
      shop.tables.reported = [try report(value, .refundOnlyHours)]
      let figure = try shop.figure(.refundOnlyHours)
      #expect(figure.reported?.verdict == verdict && figure.reportedValue == Double(value))
    }
    var wish = try ShopFixture(.wish, asOf: "2024-07-01T00:00:00Z")
    wish.tables.reported = [try report("3.99", .averageRating)]
    #expect(ShopHealth(view: wish.view, rulebook: wish.rulebook).trustedStore?.met == 0)
    wish.tables.reported = [try report("4", .averageRating)]
    let store = try #require(ShopHealth(view: wish.view, rulebook: wish.rulebook).trustedStore)
    #expect(store.met == 1 && store.withoutData == 4)
    wish.tables.reported = [try report("0.004", .counterfeitRate, from: "2024-01-01", to: "2024-07-01")]
    #expect(try wish.figure(.counterfeitRate).judged == .pass, "a figure without a first day goes by its last")
  }

  @Test func whatIsNoFigureStandsForNone() throws {
    var shop = try ShopFixture(.kuaishou, asOf: "2024-06-30T16:00:00Z")
    for record in [try report(), try report(counts: (0, 0))] {
      shop.tables.reported = [record]
      #expect(try shop.figure(.onTimeShipping).reported == nil)
    }
  }
}
