import SellerCore
import Testing

/// What a dispute could bring, and which product's would bring most (Rules §1, advisor).
struct DisputeAdvisorTests {
  /// One product alone, as the form asks for it.
  private func outlook(_ view: ShopView, only product: ProductID) -> DisputeOutlook {
    DisputeOutlook(view, only: product, shares: view.report(.shares), rulebook: .standard)
  }

  private let now = "2021-11-15T09:00:00Z"

  /// Products in Toys (15 %): a dispute for Household Supplies (10 %) pays back 5 % of each order.
  private func shop() -> WishShop {
    var shop = WishShop()
    shop.add(product: "p", ["Toys"])
    return shop
  }

  @Test func theWindowAndThePaceAtTheirEdges() {
    var shop = shop()
    // T is 2021-11-15: the window is the 1st to the 14th, the pace 2021-10-16 to 2021-11-14.
    let cases: [(released: String, adjustment: String, pace: String, leaving: String, entering: String)] = [
      ("2021-10-15T23:59:59Z", "0.00", "0.00", "0.00", "0.00"),
      ("2021-10-16T00:00:00Z", "0.00", "0.50", "0.00", "0.00"),
      ("2021-10-31T23:59:59Z", "0.00", "0.50", "0.00", "0.00"),
      ("2021-11-01T00:00:00Z", "0.50", "0.50", "0.50", "0.00"),
      ("2021-11-02T00:00:00Z", "0.50", "0.50", "0.00", "0.00"),
      ("2021-11-14T23:59:59Z", "0.50", "0.50", "0.00", "0.00"),
      ("2021-11-15T00:00:00Z", "0.00", "0.00", "0.00", "0.50"),
      ("2021-11-15T09:00:01Z", "0.00", "0.00", "0.00", "0.00"),
    ]
    for one in cases {
      shop.orders = []
      shop.add(order: "o", of: "p", released: Wish.at(one.released))
      let effect = DisputeOutlook(shop.view(now)).effect(of: "Household Supplies", on: "p")
      #expect(effect.adjustment == Wish.usd(one.adjustment), "\(one)")
      #expect(effect.per30Days == Wish.usd(one.pace), "\(one)")
      #expect(effect.leavingTomorrow == Wish.usd(one.leaving), "\(one)")
      #expect(effect.enteringTomorrow == Wish.usd(one.entering), "\(one)")
    }
  }

  @Test func thePaceIsScaledToThirtyDaysAndRoundedOnce() {
    var shop = shop()
    for day in 1...3 {
      shop.add(order: OrderID("\(day)"), of: "p", released: Wish.at("2021-11-1\(day)T00:00:00Z"), price: "0.10")
    }
    var rulebook = Rulebook.standard
    rulebook.wish.disputes.paceDays.value = 7
    let effect = DisputeOutlook(shop.view(now), rulebook: rulebook).effect(of: "Household Supplies", on: "p")
    // 5 % of 0.30 in 7 days are 0.0642857 in 30; the adjustment rounds each order's half cent up.
    #expect(effect.per30Days == Wish.usd("0.06"))
    #expect(effect.adjustment == Wish.usd("0.03"))
    #expect(effect.adjustedOrders == 3)
    #expect(effect.promise == Wish.usd("0.09"))
  }

  @Test func ordersBeforeTheEffectiveInstantCountForThePaceOnly() {
    var shop = shop()
    shop.add(order: "early", of: "p", released: Instant(seconds: Wish.effect.seconds - 1))
    shop.add(order: "exact", of: "p", released: Wish.effect)
    let effect = DisputeOutlook(shop.view("2021-07-20T12:00:00Z")).effect(of: "Household Supplies", on: "p")
    #expect(effect.adjustedOrders == 1)
    #expect(effect.adjustment == Wish.usd("0.50"))
    #expect(effect.per30Days == Wish.usd("1.00"))
  }

  @Test func theStatedShareIsAdjustedButNotExpected() {
    var shop = shop()
    shop.add(order: "o", of: "p", released: Wish.at("2021-11-10T00:00:00Z")) { $0.revenueShare = Percentage(25) }
    let effect = DisputeOutlook(shop.view(now)).effect(of: "Household Supplies", on: "p")
    #expect(effect.adjustment == Wish.usd("1.50"))
    #expect(effect.per30Days == Wish.usd("0.50"))
  }

  @Test func whatIfAgreesWithWhatTheAnswerBrings() throws {
    var shop = shop()
    for day in 10...25 {
      shop.add(order: OrderID("\(day)"), of: "p", released: Wish.at("2021-10-\(day)T12:00:00Z"), price: "1\(day).37") {
        $0.destination = day % 2 == 0 ? "DE" : "US"
        $0.express = day % 5 == 0
      }
    }
    let submitted = Wish.at("2021-10-25T13:00:00Z")
    for category in ["Household Supplies", "Sex Toys", "Shoes"] as [CategoryName] {
      let expected = outlook(shop.view(submitted), only: "p").effect(of: category, on: "p")
      var resolved = shop
      resolved.add(dispute: "d", of: "p", submitted: submitted) {
        $0.status = .resolvedUpdated
        $0.resolvedAt = submitted
        $0.updatedCategory = category
      }
      let entry = try #require(DisputeRegister(resolved.view(submitted)).entry("d"))
      #expect(entry.total == expected.adjustment)
      #expect(entry.adjustments.count == expected.adjustedOrders)
    }
  }

  @Test func waitingADayWinsOrLoses() {
    func timing(_ orders: [(String, String)]) -> DisputeEffect.Timing {
      var shop = shop()
      for (index, order) in orders.enumerated() {
        shop.add(order: OrderID("\(index)"), of: "p", released: Wish.at(order.0), price: order.1)
      }
      return DisputeOutlook(shop.view(now)).effect(of: "Household Supplies", on: "p").timing
    }
    #expect(timing([]) == .indifferent)
    // The first day's 5.00 leave, and a thirtieth of 5.00 comes a day later.
    #expect(
      timing([("2021-11-01T00:00:00Z", "100.00")]) == .todayRatherThanTomorrow(loss: Wish.usd("5.17")))
    #expect(
      timing([("2021-11-15T00:00:00Z", "100.00")]) == .tomorrowRatherThanToday(gain: Wish.usd("5.00")))
    #expect(
      timing([("2021-11-05T00:00:00Z", "60.00"), ("2021-11-15T00:00:00Z", "2.00")]) == .indifferent)
  }

  @Test func productsAreRankedByWhatTheirBestCategoryPromises() {
    var shop = WishShop()
    let released = Wish.at("2021-11-10T00:00:00Z")
    shop.add(product: "small", ["Toys"])
    shop.add(product: "large", ["Toys"])
    shop.add(product: "same", ["Toys"])
    shop.add(product: "best already", ["Household Supplies"])
    shop.add(product: "dear", ["Sex Toys"])
    shop.add(product: "disputed", ["Sex Toys"])
    shop.add(product: "silent", ["Sex Toys"])
    for (index, product) in ["small", "same", "best already", "dear", "disputed"].enumerated() {
      shop.add(order: OrderID("\(index)"), of: ProductID(product), released: released)
    }
    shop.add(order: "large", of: "large", released: released, price: "20.00")
    shop.add(dispute: "d", of: "disputed", submitted: Wish.at("2021-11-14T00:00:00Z"))
    let advisor = DisputeAdvisor(shop.view(now))
    #expect(advisor.advice.map(\.productID) == ["dear", "large", "same", "small"])
    #expect(advisor.advice.map(\.best.effect.promise) == ["3.00", "2.00", "1.00", "1.00"].map { Wish.usd($0) })
    let dear = advisor.advice[0]
    #expect(dear.best.categories == ["Household Supplies"])
    // Every category without a share of its own stands in one option; the product's own category in none.
    #expect(dear.options.count == 2)
    #expect(dear.options[1].categories.contains("Shoes"))
    #expect(dear.options.allSatisfy { !$0.categories.contains("Sex Toys") })
    #expect(advisor.assumptions.contains(.paceOfLastDays(30)))
    let toys = advisor.advice[1].options
    #expect(toys.map { $0.categories.first } == ["Household Supplies", "Accessories", "Sex Toys"])
    #expect(toys.map(\.effect.promise) == ["2.00", "0.00", "-4.00"].map { Wish.usd($0) })
  }

  @Test func proposalsAreTheKnownNamesAndTheShopsOwn() throws {
    var shop = WishShop()
    shop.add(product: "p", ["Toys"]) {
      $0.categoryHistory = [
        Product.CategoryAssignment(at: Wish.effect, categories: ["Kites"], by: .initial),
        Product.CategoryAssignment(at: Wish.at("2021-08-01T00:00:00Z"), categories: ["Toys"], by: .review),
      ]
    }
    let proposals = shop.view(now).report(.proposals).proposals(for: "p")
    #expect(!proposals.map(\.category).contains("Toys"))
    #expect(proposals.map(\.category) == proposals.map(\.category).sorted())
    let shares = Dictionary(uniqueKeysWithValues: proposals.map { ($0.category, $0) })
    let kites = try #require(shares["Kites"])
    #expect(kites.usualShare == Percentage(15) && kites.euShare == Percentage(22))
    let household = try #require(shares["Household Supplies"])
    #expect(household.usualShare == Percentage(10) && household.euShare == Percentage(10))
  }
}
