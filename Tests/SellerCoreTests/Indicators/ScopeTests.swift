import SellerCore
import Testing

/// Which rows there are, in which order, and what they carry (Readings, 2, 3, 7, 11 and 22).
struct ScopeTests {
  @Test func kuaishouCategoriesHaveLevels() throws {
    var shop = try ShopFixture(.kuaishou)
    shop.product("b") { $0.categoryPath = ["Z", "A", "A", "deeper"] }
    shop.product("a") { $0.categoryPath = ["Z"] }
    shop.product("none")
    for product in ["a", "b", "b", "none", "unknown"] as [ProductID] {
      try shop.order(product: product, paid: "2024-06-10T00:00:00Z")
    }
    try shop.order(product: "late", paid: "2024-07-01T00:00:01Z")
    let rows = shop.figures(.interventionRate, scopes: Set(ScopeKind.allCases))
    #expect(
      rows.map(\.scope) == [
        .store, .category("Z", level: 1), .category("A", level: 2), .category("A", level: 3), .product("a"),
        .product("b"), .product("none"), .product("unknown"),
      ])
    #expect(rows.map(\.ratio.denominator) == [5, 3, 2, 2, 1, 2, 1, 1])
    #expect(rows.map(\.verdict) == [.noBenchmark] + Array(repeating: .observe, count: 7))
  }

  @Test func wishCategoriesAreThoseOfTheAsOf() throws {
    var shop = try ShopFixture(.wish, asOf: "2024-06-30T12:00:00Z")
    func entry(_ at: String, _ category: CategoryName) throws -> Product.CategoryAssignment {
      .init(at: try instant(at), categories: [category], by: .review)
    }
    let past = try entry("2024-06-01T00:00:00Z", "past")
    let now = try entry("2024-06-30T12:00:00Z", "now")
    let future = try entry("2024-06-30T12:00:01Z", "future")
    let cases: [(rule: String, categories: [CategoryName], history: [Product.CategoryAssignment], expected: [Scope])] =
      [
        (
          "without history, as they stand; twice is once", ["x", "x", "w"], [],
          [.category("w", level: nil), .category("x", level: nil)]
        ),
        ("the latest entry", ["x"], [past, now], [.category("now", level: nil)]),
        ("wherever it stands", ["x"], [now, past], [.category("now", level: nil)]),
        ("none that is still to come", ["x"], [past, future], [.category("past", level: nil)]),
        ("not yet any", ["x"], [future], []),
        (
          "of two at one moment the later line", ["x"], [past, try entry("2024-06-01T00:00:00Z", "again")],
          [.category("again", level: nil)]
        ),
      ]
    for (rule, categories, history, expected) in cases {
      var fixture = shop
      fixture.product("p") {
        $0.categories = categories
        $0.categoryHistory = history
      }
      try fixture.order(paid: "2024-06-10T00:00:00Z") { $0.releasedAt = $0.paidAt }
      #expect(fixture.figures(.cancellationRate, scopes: [.category]).map(\.scope) == expected, "\(rule)")
    }
    shop.tables.products = []
    #expect(shop.figures(.cancellationRate, scopes: [.category, .product]).isEmpty)
  }

  @Test func idsAreSortedAndComparedByBytes() throws {
    var shop = try ShopFixture(.kuaishou)
    let composed = ProductID("\u{E9}")
    let decomposed = ProductID("e\u{301}")
    for product in [composed, decomposed, "z", "Z"] { try shop.order(product: product, paid: "2024-06-10T00:00:00Z") }
    let rows = shop.figures(.interventionRate, scopes: [.product])
    #expect(rows.map(\.scope) == [.product("Z"), .product(decomposed), .product("z"), .product(composed)])
  }

  @Test func otherScopesCarryNoTarget() throws {
    var shop = try ShopFixture(.kuaishou)
    shop.product("p") { $0.categoryPath = ["A", "B", "C"] }
    try shop.order(paid: "2024-06-10T00:00:00Z") {
      $0.shipBy = try instant("2024-06-12T00:00:00Z")
      $0.deliveredAt = $0.paidAt
    }
    for indicator in ["quality_refund_rate", "on_time_shipping"] {
      try shop.benchmark(indicator, "0.5")
      try shop.benchmark(indicator, "0.5", category: "C")
    }
    let rows = Figures.compute(
      view: shop.view, rulebook: shop.rulebook, scopes: Set(ScopeKind.allCases),
      only: [.qualityRefundRate, .onTimeShipping])
    for row in rows {
      let isAssessed = row.scope == .store || (row.scope == .product("p") && row.indicator == .qualityRefundRate)
      #expect((row.target != nil) == isAssessed, "\(row.indicator) \(row.scope)")
      #expect((row.benchmark != nil) == isAssessed)
      #expect((row.verdict != .observe) == isAssessed)
    }
    #expect(rows.count == 10)
  }

  @Test func aStoreAlwaysHasItsRowsAndJDHasNone() throws {
    let empty = try ShopFixture(.kuaishou)
    let rows = Figures.compute(view: empty.view, rulebook: empty.rulebook, scopes: Set(ScopeKind.allCases))
    #expect(rows.map(\.indicator) == Indicator.of(.kuaishou).map(\.id))
    #expect(rows.allSatisfy { $0.verdict == .noData && $0.value == nil && $0.scope == .store })
    let jd = try ShopFixture(.jd)
    #expect(Figures.compute(view: jd.view, rulebook: jd.rulebook, scopes: Set(ScopeKind.allCases)).isEmpty)
    #expect(Check.breaches(view: jd.view, rulebook: jd.rulebook).isEmpty)
    #expect(Figures.explain(.averageRating, view: jd.view, rulebook: jd.rulebook) == nil)
    #expect(Figures.explain(.averageRating, view: empty.view, rulebook: empty.rulebook) == nil)
    #expect(Figures.explain(.refusalRate, view: empty.view, rulebook: empty.rulebook, scope: .product("p")) == nil)
  }

  @Test func windowsAreInTheOrderAskedAndIdenticalOnesOnce() throws {
    // T is Monday 2024-07-01, so the week before is the near-7 days.
    let shop = try ShopFixture(.kuaishou, asOf: "2024-07-01T00:00:00Z")
    let choices: [WindowChoice] = [.days(.seven), .own, .days(.thirty), .days(.one)]
    #expect(shop.figures(.serviceSatisfaction, windows: choices).map(\.window.dayCount) == [7, 30, 1])
    #expect(shop.figures(.refusalRate, windows: choices).map(\.window.dayCount) == [7, 30, 1])
    let tuesday = try ShopFixture(.kuaishou, asOf: "2024-07-02T00:00:00Z")
    let windows = tuesday.figures(.serviceSatisfaction, windows: choices).map(\.window.description)
    #expect(
      windows == [
        "2024-06-25…2024-07-01", "2024-06-24…2024-06-30", "2024-06-02…2024-07-01", "2024-07-01…2024-07-01",
      ])
  }
}
