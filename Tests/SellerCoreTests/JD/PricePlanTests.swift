import SellerChanges
import SellerCore
import Testing

/// Many prices by one rule, what a price makes worse, and who may go in place of a product with grade D (003, 2022 §1–2).
struct PricePlanTests {
  private func view(
    _ changes: [(String, String)], sold: [(paid: String, price: String, quantity: Int)] = [], asOf: String
  ) throws -> ShopView {
    var tables = ShopSnapshot.Tables()
    tables.products = [try CampaignFixture.product(), try CampaignFixture.product("q", price: "50")]
    tables.prices = try CampaignFixture.changes(changes)
    let orders = try sold.enumerated().map { number, row in
      var order = Order(
        id: OrderID("\(number)"), productID: "p", paidAt: try CampaignFixture.beijing(row.paid),
        price: try CampaignFixture.cny(row.price), channel: .other)
      order.quantity = row.quantity
      return order
    }
    return ShopView(
      ShopSnapshot(shop: CampaignFixture.bareShop, tables: tables, orderRecords: orders),
      asOf: try CampaignFixture.beijing(asOf))
  }

  @Test(
    arguments: [
      ("12.5", PriceRule.amount(Money(minorUnits: 1250, currency: .cny))),
      ("-10%", .percent(DecimalNumber(mantissa: -10))),
      (" +2.5 % ", .percent(DecimalNumber(mantissa: 25, scale: 1))),
      ("-10％", .percent(DecimalNumber(mantissa: -10))), ("allowed", .allowed), ("ALLOWED", .allowed), ("允许价", .allowed),
      ("", nil), ("%", nil),
      ("ten", nil), ("1.234", nil),
    ] as [(String, PriceRule?)])
  func whatIsTypedIsAnAmountAChangeOrTheBound(_ text: String, _ rule: PriceRule?) {
    #expect(PriceRule(typed: text, currency: .cny) == rule)
  }

  private let changes = [
    ("2022-05-01 00:00:00", "100"), ("2022-05-28 00:00:00", "90"), ("2022-06-25 00:00:00", "80"),
  ]

  @Test(arguments: [
    // The price in force then, less a tenth, half cents away from zero.
    ("-10%", "2022-05-10 00:00:00", "90.00"), ("-10%", "2022-06-01 00:00:00", "81.00"),
    ("-33.335%", "2022-05-10 00:00:00", "66.66"), ("0%", "2022-06-01 00:00:00", "90.00"),
    // In the campaign no raise, and nothing above the 80 that are planned for the compared days.
    ("allowed", "2022-06-01 00:00:00", "80.00"), ("allowed", "2022-06-20 23:59:59", "80.00"),
    // In the compared days not below the campaign's highest.
    ("allowed", "2022-06-21 00:00:00", "100.00"), ("allowed", "2022-07-05 23:59:59", "100.00"),
    ("allowed", "2022-07-06 00:00:00", "80.00"),
  ])
  func aRuleGivesThePriceFromAMomentOn(_ rule: String, _ at: String, _ price: String) throws {
    let view = try view(changes, asOf: "2022-05-20 12:00:00")
    let rule = try #require(PriceRule(typed: rule, currency: .cny))
    let product = try #require(view.product("p"))
    let moment = try CampaignFixture.beijing(at)
    let found = try RecordPrices(products: [product.id], rule: rule, at: moment).changes(in: view)
    #expect(found.map(\.price) == [try CampaignFixture.cny(price)])
  }

  @Test func manyPricesAreOneChangeOrNone() throws {
    let view = try view(changes, asOf: "2022-05-20 12:00:00")
    let at = try CampaignFixture.beijing("2022-06-01 00:00:00")
    let change = Change.recordPrices(["p", "q", "p"], .percent(DecimalNumber(mantissa: -10)), at: at)
    let prices = try #require(change.deed(as: RecordPrices.self)).changes(in: view)
    #expect(prices.map(\.productID) == ["p", "q"])
    #expect(prices.map(\.price) == [try CampaignFixture.cny("81.00"), try CampaignFixture.cny("45.00")])
    // `q` had no price on record: the one before the plan is kept as a record of its own.
    let written = try change.edits(in: view).compactMap { $0.content as? PriceChange }
    #expect(written.filter { $0.productID == "p" }.count == 1 && written.filter { $0.productID == "q" }.count == 2)
    #expect(throws: ChangeRefusal.unknownProduct("none")) {
      try Change.recordPrices(["p", "none"], .percent(DecimalNumber(mantissa: -10)), at: at).edits(in: view)
    }
    #expect(throws: ChangeRefusal.self) {
      try Change.recordPrices(["p"], .percent(DecimalNumber(mantissa: -100)), at: at).edits(in: view)
    }
    #expect(throws: ChangeRefusal.nothingToWorkAt) { try Change.recordPrices([], .allowed, at: at).edits(in: view) }
  }

  /// A price and a plan alike show what they break and cost before they are saved.
  @Test(arguments: [
    ("2021-06-25 00:00:00", "89.99", "2021-06-22 00:00:00", [CampaignItem.pricePromise]),
    ("2021-06-25 00:00:00", "90.00", "2021-06-22 00:00:00", []),
    ("2021-07-06 00:00:00", "10.00", "2021-06-22 00:00:00", []),
    ("2021-06-22 00:00:00", "80.00", "2021-06-22 00:00:00", [.pricePromise]),
    ("2021-05-31 23:59:59", "80.00", "2021-05-29 00:00:00", [.priceControl]),
    ("2021-06-01 00:00:00", "80.00", "2021-05-29 00:00:00", []),
  ])
  func whatAPriceMakesWorse(_ at: String, _ price: String, _ asOf: String, _ items: [CampaignItem]) throws {
    // Raised in the presale days from 85 to 90.
    let view = try view(
      [("2021-05-01 00:00:00", "85"), ("2021-05-28 00:00:00", "90")],
      sold: [
        ("2021-05-23 23:59:59", "85", 1), ("2021-06-18 00:00:00", "90", 2), ("2021-06-20 23:59:59", "90", 1),
        ("2021-06-21 00:00:00", "90", 4),
      ], asOf: asOf)
    let change = PriceChange(
      productID: "p", at: try CampaignFixture.beijing(at), price: try CampaignFixture.cny(price))
    let found = PriceConsequences(of: change, in: view)
    #expect(found.worsened.map(\.item) == items)
    if items == [.pricePromise] {
      // Three pieces of the campaign at 90.
      let each = 9000 - change.price.minorUnits
      #expect(found.exposure?.pieces == 3)
      #expect(found.exposure?.amount == Money(minorUnits: 3 * each, currency: .cny))
    } else {
      #expect(found.exposure == nil)
    }
  }

  @Test func aBetterProductOfTheCategoryIsNamed() throws {
    func product(_ id: ProductID, _ grade: String?, _ category: CategoryName = "锅") throws -> Product {
      try CampaignFixture.product(id) {
        $0.name = "\(id)"
        $0.qualityGrade = grade
        $0.categoryPath = ["厨具", "锅具", category]
      }
    }
    let check = try CampaignFixture.check(
      products: [
        try product("1", "D"), try product("2", "c"), try product("3", "A"), try product("4", " d "),
        try product("5", nil),
        try product("6", "A", "刀"), try product("7", "B"), try product("8", "B"),
      ], asOf: "2022-05-20 12:00:00")
    guard case .chooseBetterProduct(let better)? = check.products[0][.qualityIndex].fix else {
      Issue.record("another advice")
      return
    }
    #expect(better.map(\.id) == ["3", "7", "8"] && better.map(\.grade) == ["A", "B", "B"])
    #expect(check.products[3][.qualityIndex].fix == .chooseBetterProduct(better))
    #expect(check.products[5][.qualityIndex].fix == nil)
  }
}
