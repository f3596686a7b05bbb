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

  @Test(
    arguments: [
      ("1", "1", nil), ("0.25", "1", Severity.minor), ("1", "0.1", .serious), ("0.25", "0.05", .especiallySerious),
    ] as [(String, String, Severity?)])
  func theNextViolationCostsWhatThePresentFigureSays(market: String, category: String, severity: Severity?) throws {
    let standings = try shop(market: market, category: category).view.report(.ladders)
    let standing = try #require(standings.first { $0.violation == "quality_refund_rate" })
    #expect(standing.figure == severity)
    #expect(standing.next.step?.severity == severity ?? .minor)
    if case .atFigure = standing.next {} else { #expect(severity == nil) }
  }

  @Test(
    arguments: [
      (Severity.minor, "2024-04-01T00:00:00Z", BreachCost.Recorded.Why.older),
      (.serious, "2024-04-01T00:00:00Z", nil), (.minor, "2024-06-20T00:00:00Z", .storeRateMoves),
    ] as [(Severity, String, BreachCost.Recorded.Why?)])
  func recordedBesideCounted(severity: Severity, at: String, why: BreachCost.Recorded.Why?) throws {
    var shop = try shop(market: "1", category: "0.1")
    shop.tables.violations.append(
      Violation(id: "v", at: try instant(at), violation: "quality_refund_rate", severity: severity))
    let cost = try #require(costs(shop).first)
    #expect(cost.recorded?.severity == severity && cost.recorded?.why == why)
  }

  @Test func figuresThatAreOnlyWatchedCostNothing() throws {
    let standings = try shop(market: "1", category: "1").view.report(.ladders)
    for (name, isNothing) in [("live_report_rate", true), ("valid_play_rate", true), ("poor_video_share", false)] {
      #expect((standings.first { $0.violation == name }?.next == .nothing) == isNothing, "\(name)")
    }
  }

  @Test(
    arguments: [
      (0, nil, PenaltyLadder.ID.physicalQuality), (15, "5000", .physicalQuality), (10, "5000", .sensoryQuality),
      (12, "900", .physicalQuality), (20, "10000", .physicalQuality),
    ] as [(Int, String?, PenaltyLadder.ID)])
  func aViolationStandsOnOneLadder(points: Int, fine: String?, ladder: PenaltyLadder.ID) throws {
    var shop = try ShopFixture(.kuaishou)
    var violation = Violation(
      id: "v", at: try instant("2024-06-01T00:00:00Z"), violation: "listing_quality", severity: .especiallySerious,
      points: points)
    violation.fine = try fine.map(CaseFixture.cny)
    shop.tables.violations.append(violation)
    let standings = shop.view.report(.ladders).filter { $0.count > 0 }
    #expect(standings.map(\.ladder.id) == [ladder])
  }
}
