import SellerCore
import Testing

/// Categories beside the industry's figures: looked at, not judged (004 §三; Readings, 3, 4 and 7).
struct CategoryBoardTests {
  /// Orders of 30 days, of which some come back for a quality reason.
  private func shop() throws -> ShopFixture {
    var shop = try ShopFixture(.kuaishou)
    shop.product("shirt") { $0.categoryPath = ["Wear", "Tops", "Shirts"] }
    shop.product("polo") { $0.categoryPath = ["Wear", "Tops", "Shirts"] }
    shop.product("pan") { $0.categoryPath = ["Home", "Kitchen", "Pans"] }
    for (product, all, bad) in [("shirt", 10, 2), ("polo", 10, 1), ("pan", 10, 0)] as [(ProductID, Int, Int)] {
      for number in 0..<all {
        try shop.order(product: product, paid: "2024-06-10T00:00:00Z") { order in
          order.deliveredAt = try instant("2024-06-12T00:00:00Z")
          if number < bad {
            order.cases = [try afterSales(CaseID("\(product)\(number)"), applied: "2024-06-13T00:00:00Z")]
          }
        }
      }
    }
    try shop.benchmark("quality_refund_rate", "0.05", category: "Shirts")
    try shop.benchmark("quality_refund_rate", "0.2", category: "Wear")
    try shop.benchmark("quality_refund_rate", "0", category: "Pans")
    try shop.benchmark("quality_refund_rate", "0.01")
    return shop
  }

  private func board(_ shop: ShopFixture, _ choice: WindowChoice = .own) -> [CategoryStanding] {
    shop.view.report(by: shop.rulebook, .board(of: .qualityRefundRate, over: choice))
  }

  @Test func eachLevelStandsBesideItsOwnBenchmarkAndTheFarthestAboveComesFirst() throws {
    let rows = board(try shop())
    #expect(
      rows.map { "\($0.level ?? 0) \($0.category)" } == [
        "1 Wear", "1 Home", "2 Kitchen", "2 Tops", "3 Shirts", "3 Pans",
      ])
    #expect(
      rows.map(\.figure.ratio) == [Ratio(3, 20), Ratio(0, 10), Ratio(0, 10), Ratio(3, 20), Ratio(3, 20), Ratio(0, 10)])
    // Exactly the category's own: not the level's above, not the market's; 0 counts as none.
    #expect(rows.map { $0.benchmark?.value.description } == ["0.2", nil, nil, nil, "0.05", nil])
    #expect(rows[4].compared.marketMultiple == 3)
    #expect(rows[0].difference.map { ($0 * 1000).rounded() } == -50)
    #expect(rows.allSatisfy { $0.figure.verdict == .observe && $0.figure.target == nil })
  }

  @Test func theProductsThatWeighMostAreNamed() throws {
    let rows = board(try shop())
    #expect(rows[0].worst.map(\.scope) == [.product("shirt"), .product("polo")])
    #expect(rows[1].worst.isEmpty)
  }

  @Test func theDaysFollowTheChoiceAndTheStatisticsDate() throws {
    var shop = try shop()
    #expect(board(shop, .days(.one)).isEmpty)
    // Paid on T−15 of 2024-06-25.
    shop.asOf = try instant("2024-06-25T01:00:00Z")
    #expect(board(shop, .days(.one)).count == 6)
    shop.asOf = try instant("2024-06-26T01:00:00Z")
    #expect(board(shop, .days(.one)).isEmpty)
    #expect(board(shop, .days(.seven)).count == 6)
  }
}
