import Testing

@testable import SellerCore

/// Random shops with imports: where everything is told nothing changes, and else what is missing is what a slow look at the
/// members of each figure says.
struct ToldFactsPropertyTests {
  private typealias Dice = RandomShop.Dice

  private static func figures(_ fixture: ShopFixture) -> [Figure] {
    Figures.compute(
      view: fixture.view, rulebook: fixture.rulebook, scopes: Set(ScopeKind.allCases),
      windows: [.own, .days(.seven), .days(.thirty)])
  }

  @Test(arguments: [Platform.kuaishou, .wish])
  func sourcesThatCarryEverythingChangeNothing(platform: Platform) throws {
    for seed in 201...212 {
      var fixture = try RandomShop(platform, seed: UInt64(seed)).fixture
      let before = Self.figures(fixture)
      let kinds = ["order", "case", "review", "consultation", "ticket", "media", "product"]
      for carries in [FactSet.known.map(\.rawValue), kinds] {
        fixture.tables.sources = [
          try ToldFactsTests.source(carries, kinds, to: "2024-06-15"),
          try ToldFactsTests.source(carries, kinds, from: "2024-06-16"),
        ]
        #expect(Self.figures(fixture) == before, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [Platform.kuaishou, .wish])
  func whatIsMissingIsWhatTheMembersSourcesLack(platform: Platform) throws {
    var seen: [Bool: Int] = [:]
    for seed in 301...308 {
      var fixture = try RandomShop(platform, seed: UInt64(seed)).fixture
      let complete = fixture
      var dice = Dice(seed: UInt64(seed) &+ 99)
      fixture.tables.sources = try Self.sources(&dice, until: fixture.view.today)
      for indicator in Indicator.of(platform) where Self.countsOrders(indicator.id) {
        let (asked, told) = (
          try #require(Figures.explain(indicator.id, view: complete.view, rulebook: complete.rulebook)),
          try #require(Figures.explain(indicator.id, view: fixture.view, rulebook: fixture.rulebook))
        )
        guard asked.figure.ratio.hasData else { continue }
        let expected = indicator.facts.filter { fact in
          fact != "order.released_at"
            && !asked.members.contains { $0.denominator > 0 && Self.isTold(fact, of: $0, in: fixture) }
        }
        #expect(told.figure.missing == expected, "seed \(seed) \(indicator.id)")
        #expect(told.figure.ratio == (expected.isEmpty ? asked.figure.ratio : Ratio(0, 0)))
        seen[expected.isEmpty, default: 0] += 1
      }
    }
    #expect(seen[true, default: 0] > 10 && seen[false, default: 0] > 10, "\(seen)")
  }

  private static func countsOrders(_ id: IndicatorID) -> Bool {
    switch id {
    case .serviceSatisfaction, .serviceDissatisfaction, .attitudeDissatisfaction, .serviceParticipation,
      .threeMinuteResponse, .liveReportRate, .poorVideoShare, .validPlayRate, .counterfeitRate, .tickets48h,
      .complaintRate:
      false
    default: true
    }
  }

  private static func sources(_ dice: inout Dice, until today: Day) throws -> [ImportSource] {
    try (0..<dice.number(1...4)).map { _ in
      let first = today - dice.number(0...100)
      let kinds = dice.pick([["order"], ["order"], ["order", "case"], ["case"], ["review"], []])
      var source = try ToldFactsTests.source([], kinds)
      source.from = dice.chance(40) ? first : nil
      source.to = dice.chance(40) ? first + dice.number(0...90) : nil
      source.carries = FactSet.known.filter { _ in dice.chance(25) } + (dice.chance(30) ? ["case"] : [])
      return source
    }
  }

  private static func isTold(_ fact: ImportSource.Fact, of member: Explanation.Member, in fixture: ShopFixture) -> Bool
  {
    guard case .order(let id, _) = member.subject, let order = fixture.orders.first(where: { $0.id == id }) else {
      return true
    }
    let day = fixture.shop.platform.calendar.day(of: order.paidAt)
    let there = fixture.tables.sources.filter { source in
      (source.from ?? day) <= day && day <= (source.to ?? day)
        && ["order", "case", "review"].contains { source.records[Key($0)] != nil }
    }
    guard there.contains(where: { $0.records["order"] != nil }) else { return true }
    return there.contains { source in
      let names = source.carries.map(\.rawValue)
      let kind = String(fact.rawValue.split(separator: ".")[0])
      return names.contains(fact.rawValue) || names.contains { $0.hasPrefix(fact.rawValue + ".") }
        || names.contains(kind) && !names.contains { $0.hasPrefix(kind + ".") }
    }
  }
}
