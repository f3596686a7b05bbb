import SellerCore
import Testing

/// The share table (Merchant Policy 9.2.1; 001 §1, §2).
struct RevenueShareTests {
  private struct Case {
    var released = Wish.effect
    var express = false
    var to: CountryCode?
    var from: CountryCode?
    var region: Shop.MerchantRegion?
    var categories: [CategoryName] = []
    let share: Int
    let basis: ShareBasis
  }

  private static let household = WishCategoryNames.householdSupplies
  private static let sexToys = WishCategoryNames.sexToys

  private func check(_ cases: [Case], sourceLocation: SourceLocation = #_sourceLocation) {
    for one in cases {
      var shop = Shop(id: "s", name: "s", platform: .wish, currency: .usd)
      shop.merchantRegion = one.region
      let applied = RevenueShare(shop: shop).applied(
        to: RevenueShare.Factors(
          releasedAt: one.released, express: one.express, destination: one.to, origin: one.from),
        categories: one.categories)
      #expect(applied?.share == Percentage(one.share), "\(one)", sourceLocation: sourceLocation)
      #expect(applied?.basis == one.basis, "\(one)", sourceLocation: sourceLocation)
    }
  }

  @Test func theTableHoldsFromTheEffectiveInstantOn() {
    let before = Instant(seconds: Wish.effect.seconds - 1)
    check([
      Case(released: before, to: "US", categories: [Self.household], share: 15, basis: .beforeEffect),
      Case(released: Wish.effect, to: "US", categories: [Self.household], share: 10, basis: .category(Self.household)),
      Case(released: before, express: true, to: "FR", share: 15, basis: .beforeEffect),
      Case(released: Wish.effect, express: true, to: "FR", share: 5, basis: .expressElsewhere),
      Case(released: before, categories: [Self.sexToys], share: 15, basis: .beforeEffect),
      Case(released: Wish.effect, categories: [Self.sexToys], share: 25, basis: .category(Self.sexToys)),
    ])
  }

  @Test func expressComesBeforeCategories() {
    check([
      Case(express: true, to: "US", categories: [Self.sexToys], share: 10, basis: .expressNorthAmerica),
      Case(express: true, to: "CA", share: 10, basis: .expressNorthAmerica),
      Case(express: true, to: "MX", categories: [Self.household], share: 5, basis: .expressElsewhere),
      Case(express: true, to: nil, share: 5, basis: .expressElsewhere),
      Case(express: true, to: "DE", from: "DE", region: .eu, share: 5, basis: .expressElsewhere),
    ])
  }

  @Test func categoriesComeBeforeTheEU() {
    check([
      Case(to: "DE", categories: [Self.household], share: 10, basis: .category(Self.household)),
      Case(to: "DE", from: "FR", region: .eu, categories: [Self.sexToys], share: 25, basis: .category(Self.sexToys)),
      Case(to: "DE", categories: ["Toys"], share: 22, basis: .boundForEU),
      // A name is its bytes: another spelling is another category.
      Case(to: "US", categories: ["household supplies"], share: 15, basis: .standard),
    ])
  }

  @Test func theEUShareNeedsOriginDestinationAndEstablishment() {
    check([
      Case(to: "DE", from: "FR", region: .eu, share: 15, basis: .withinEU),
      Case(to: "DE", from: "FR", region: .other, share: 22, basis: .boundForEU),
      Case(to: "DE", from: "FR", region: nil, share: 22, basis: .boundForEU),
      Case(to: "DE", from: "CN", region: .eu, share: 22, basis: .boundForEU),
      Case(to: "DE", from: nil, region: .eu, share: 22, basis: .boundForEU),
      // The member states are those of 2021: Croatia in, the United Kingdom, Norway and Switzerland out.
      Case(to: "HR", share: 22, basis: .boundForEU),
      Case(to: "GB", share: 15, basis: .standard),
      Case(to: "NO", share: 15, basis: .standard),
      Case(to: "CH", share: 15, basis: .standard),
      Case(to: nil, share: 15, basis: .standard),
      Case(to: "US", share: 15, basis: .standard),
    ])
    #expect(EuropeanUnion.memberStates.count == 27)
  }

  @Test func theLowestShareAmongCategoriesApplies() {
    check([
      Case(to: "US", categories: ["Toys", Self.household], share: 10, basis: .category(Self.household)),
      Case(to: "US", categories: [Self.sexToys, "Toys"], share: 15, basis: .standard),
      Case(to: "FR", categories: [Self.sexToys, "Toys"], share: 22, basis: .boundForEU),
      Case(to: "FR", categories: [Self.sexToys, Self.household], share: 10, basis: .category(Self.household)),
      Case(to: "US", categories: [], share: 15, basis: .standard),
    ])
  }

  @Test func theOrderViewNamesOnlyCategoriesWithTreatmentOfTheirOwn() {
    let share = RevenueShare(shop: Shop(id: "s", name: "s", platform: .wish, currency: .usd))
    let all: [CategoryName] = ["Toys", Self.household, Self.sexToys]
    let early = Instant(seconds: Wish.effect.seconds - 1)
    #expect(share.categoriesNamed(onOrderReleasedAt: Wish.effect, categories: all) == [Self.household, Self.sexToys])
    #expect(share.categoriesNamed(onOrderReleasedAt: Wish.effect, categories: ["Toys"]) == [])
    #expect(share.categoriesNamed(onOrderReleasedAt: early, categories: all) == [])
  }

  @Test func aCorrectedRulebookIsFollowed() {
    var rulebook = Rulebook.standard
    let own = RuleSet("mine", from: Wish.effect, source: "test", origin: .store)
    let row = WishShareTable.Row(.standard, share: Percentage(12), source: RuleSource("test"))
    rulebook.wish.shares.tables.insert(WishShareTable.Table(own, rows: [row]), at: 0)
    let share = RevenueShare(shop: Shop(id: "s", name: "s", platform: .wish, currency: .usd), rulebook: rulebook)
    let applied = share.applied(to: RevenueShare.Factors(releasedAt: Wish.effect, destination: "US"), categories: [])
    #expect(applied?.share == Percentage(12) && applied?.set == "mine")
  }

  /// A table with two price steps, a tier and a fee, and the shop's tier in time.
  private static func steps(tier: String?) -> Rulebook {
    var rulebook = Rulebook.standard
    func row(_ share: Int, tier: String? = nil, above: String? = nil, upTo: String? = nil) -> WishShareTable.Row {
      var row = WishShareTable.Row(.standard, share: Percentage(share), source: RuleSource("test"))
      (row.tier, row.above, row.upTo) = (tier, above.map(Wish.number), upTo.map(Wish.number))
      row.fee = Wish.number("0.30")
      return row
    }
    let own = RuleSet("mine", from: Wish.at("2022-09-20T00:00:00Z"), source: "test", origin: .store)
    rulebook.wish.shares.tables.insert(
      WishShareTable.Table(
        own, rows: [row(10, tier: "Gold", upTo: "20"), row(8, tier: "Gold", above: "20"), row(15)]), at: 0)
    if let tier {
      let set = RuleSet("tier", from: Wish.at("2022-10-01T00:00:00Z"), source: "test", origin: .store)
      rulebook.wish.shares.tiers = [WishShareTable.Tier(set, tier)]
    }
    return rulebook
  }

  @Test("steps of price to their last cent, tiers in time, a fee for each piece; what is not known is not guessed")
  func stepsTiersAndFees() throws {
    let cases: [(tier: String?, at: String, price: String, shipping: String, share: Int?)] = [
      ("Gold", "2022-10-01T00:00:00Z", "17.50", "2.50", 10), ("Gold", "2022-10-01T00:00:00Z", "17.51", "2.50", 8),
      ("Silver", "2022-10-01T00:00:00Z", "17.50", "2.50", 15), ("Gold", "2022-09-30T23:59:59Z", "17.50", "2.50", nil),
      (nil, "2022-10-01T00:00:00Z", "17.50", "2.50", nil),
    ]
    for (tier, moment, price, shipping, share) in cases {
      var shop = WishShop()
      shop.add(product: "p", ["Toys"])
      shop.add(order: "o", of: "p", released: Wish.at(moment), price: price) {
        $0.shipping = Wish.usd(shipping)
        $0.quantity = 3
      }
      let view = shop.view("2022-11-01T00:00:00Z")
      let row = try #require(view.report(by: Self.steps(tier: tier), .shares).rows().first)
      #expect(row.before == share.map { Percentage($0) }, "\(tier ?? "no tier") \(moment) \(price)")
      #expect(row.fee == (share == nil ? nil : Wish.usd("0.90")))
    }
    let plain = RevenueShare(
      shop: Shop(id: "s", name: "s", platform: .wish, currency: .usd), rulebook: Self.steps(tier: "Gold"))
    let factors = RevenueShare.Factors(releasedAt: Wish.at("2022-10-01T00:00:00Z"))
    #expect(plain.applied(to: factors, categories: []) == nil, "the step asks for a price")
  }

  @Test("which rule is missing is named: the table, or the tier that it goes by")
  func missingRules() {
    let moment = Wish.at("2022-10-01T00:00:00Z")
    #expect(Rulebook.standard.wish.shares.missingRule(at: moment)?.name == "wish.shares")
    #expect(Self.steps(tier: nil).wish.shares.missingRule(at: moment)?.name == "wish.tier")
    #expect(Self.steps(tier: "Gold").wish.shares.missingRule(at: moment) == nil)
    #expect(Self.steps(tier: "Gold").wish.shares.missingRule(at: moment.adding(hours: -1))?.name == "wish.tier")
  }

  @Test(
    arguments: [
      ("2022-07-05T23:59:59Z", "DE", 22), ("2022-07-06T00:00:00Z", "DE", nil), ("2022-07-06T00:00:00Z", "US", 15),
      ("2022-09-19T23:59:59Z", "US", 15), ("2022-09-20T00:00:00Z", "US", nil), ("2022-09-20T00:00:00Z", nil, nil),
      ("2021-07-19T18:59:59Z", "DE", 15),
    ] as [(String, CountryCode?, Int?)])
  func theTableEndsForTheEUBeforeAllOthers(released: String, to: CountryCode?, share: Int?) {
    let shares = RevenueShare(shop: Shop(id: "s", name: "s", platform: .wish, currency: .usd))
    let applied = shares.applied(
      to: RevenueShare.Factors(releasedAt: Wish.at(released), destination: to), categories: [])
    #expect(applied?.share == share.map { Percentage($0) })
  }

  @Test func unknownSinceTheTablesEnd() {
    let table = WishShareTable.standard
    #expect(table.unknownSince(at: Wish.at("2022-09-19T23:59:59Z")) == nil)
    #expect(table.unknownSince(at: Wish.at("2023-01-01T00:00:00Z")) == Wish.at("2022-09-20T00:00:00Z"))
  }

  @Test func afterTheTablesEndAnOrderHasTheShareThatItStates() {
    var shop = WishShop()
    shop.add(product: "p", ["Toys"])
    shop.add(order: "stated", of: "p", released: Wish.at("2023-02-01T00:00:00Z")) { $0.revenueShare = Percentage(17) }
    shop.add(order: "unstated", of: "p", released: Wish.at("2023-02-01T00:00:00Z"))
    let rows = OrderShares(shop.view(Wish.at("2023-03-01T00:00:00Z"))).rows()
    #expect(rows.map(\.before) == [Percentage(17), nil] && rows.map(\.after) == [Percentage(17), nil])
    #expect(rows.map(\.ruleSet) == ["stated", nil])
  }

  @Test func theAdvisorLeavesOutWhatNoRuleIsKnownFor() {
    var shop = WishShop()
    shop.add(product: "p", ["Sex Toys"])
    for index in 0..<3 {
      shop.add(order: OrderID("o\(index)"), of: "p", released: Wish.at("2022-09-19T0\(index):00:00Z"))
      shop.add(order: OrderID("n\(index)"), of: "p", released: Wish.at("2022-09-21T0\(index):00:00Z"))
    }
    let advisor = DisputeAdvisor(shop.view(Wish.at("2022-09-25T00:00:00Z")))
    guard case .leftOut(let orders, let missing)? = advisor.assumptions.first else {
      Issue.record("nothing is said of what is left out")
      return
    }
    #expect(orders == 3 && missing.name == "wish.shares" && missing.since == Wish.at("2022-09-20T00:00:00Z"))
    #expect(advisor.advice.first?.best.effect.adjustedOrders ?? 0 == 3)
    #expect(advisor.advice.first?.best.effect.per30Days.minorUnits == 0, "orders to come have no known share")
  }
}
