import SellerCore
import Testing

/// What breaches cost, by figure and by count (004 §五).
struct BreachCostTests {
  /// Twenty signed orders of which ten are quality refunds: 0.5, held against a market of the store and of the category.
  private func shop(market: String, category: String) throws -> ShopFixture {
    var shop = try ShopFixture(.kuaishou)
    shop.product("p") { $0.categoryPath = ["A", "B", "C"] }
    for index in 0..<20 {
      try shop.order("o\(index)", paid: "2024-06-01T12:00:00Z") { order in
        order.deliveredAt = order.paidAt
        if index < 10 { order.cases = [try afterSales(applied: "2024-06-10T12:00:00Z")] }
      }
    }
    try shop.benchmark("quality_refund_rate", market)
    try shop.benchmark("quality_refund_rate", category, category: "C")
    return shop
  }

  private func costs(_ shop: ShopFixture) -> [BreachCost] { shop.view.report(by: shop.rulebook, .breachCosts) }

  @Test(
    arguments: [
      ("0.25", Severity.minor, Severity.serious), ("0.1", .serious, .especiallySerious),
      ("0.05", .especiallySerious, nil),
    ] as [(String, Severity, Severity?)])
  func theFiguresOwnStep(category: String, severity: Severity, further: Severity?) throws {
    let cost = try #require(costs(try shop(market: "1", category: category)).first)
    #expect(cost.figure.scope == .product("p") && cost.ladder == .abnormalQuality && cost.basis == .figure)
    #expect(cost.step.severity == severity && cost.further?.severity == further, "never extremely serious by a ratio")
    if severity == .especiallySerious { #expect(cost.step.points == 10...15) }
  }

  @Test func storeAndProductEachByItsOwnFigure() throws {
    let costs = costs(try shop(market: "0.1", category: "0.05"))
    #expect(costs.map(\.figure.scope) == [.store, .product("p")])
    #expect(costs.map(\.step.severity) == [.serious, .especiallySerious])
  }

  @Test(
    arguments: [(0, Severity.minor, Severity.serious), (1, .minor, .serious), (2, .serious, nil)]
      as [(Int, Severity, Severity?)])
  func aCountedLadderCostsTheNextViolation(count: Int, severity: Severity, further: Severity?) throws {
    var shop = try ShopFixture(.kuaishou)
    try shop.order(paid: "2024-06-20T00:00:00Z") { order in
      order.cases = [try afterSales(applied: "2024-06-20T00:00:00Z") { $0.intervenedAt = $0.appliedAt }]
    }
    try shop.benchmark("intervention_rate", "0.1")
    for index in 0..<count {
      shop.tables.violations.append(
        Violation(id: ViolationID("v\(index)"), at: try instant("2024-06-01T00:00:00Z"), violation: "intervention_rate")
      )
    }
    let cost = try #require(costs(shop).first { $0.figure.indicator == .interventionRate })
    #expect(cost.ladder == .disputes && cost.basis == .count(count + 1))
    #expect(cost.step.severity == severity && cost.further?.severity == further)
  }

  @Test func withoutBreachNoCost() throws {
    #expect(costs(try shop(market: "1", category: "1")).isEmpty)
  }
}
