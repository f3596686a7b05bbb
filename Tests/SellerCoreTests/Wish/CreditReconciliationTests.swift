import SellerCore
import Testing

/// What is owed against what was paid, and what more spend is worth (Rules §2).
struct CreditReconciliationTests {
  /// A shop whose product `p` sold 1,000.00 in a month and had 90.00 refunded: uncapped 40.00, knee at a spend of 80.00.
  private func shop(
    _ months: [(product: ProductID, month: String, refund: String, spend: String, received: String?)]
  ) -> WishShop {
    var shop = WishShop()
    shop.shop.refundAssurance = Shop.Enrolment(enrolled: true, spendFactor: Wish.number("0.5"))
    for (number, row) in months.enumerated() {
      if !shop.tables.products.contains(where: { $0.id == row.product }) {
        shop.add(product: row.product) { $0.advancedLogistics = .included }
      }
      let released = Wish.at("\(row.month)-03T00:00:00Z")
      shop.add(order: OrderID("o\(number)"), of: row.product, released: released, price: "1000.00") {
        $0.advancedLogistics = Order.AdvancedLogistics(scannedAt: released, correctWarehouse: true)
        $0.refund(row.refund, completed: released)
      }
      var boost = BoostMonth(productID: row.product, month: Wish.month(row.month), spend: Wish.usd(row.spend))
      boost.creditReceived = row.received.map { Wish.usd($0) }
      shop.tables.boostMonths.append(boost)
    }
    return shop
  }

  private let now = "2021-11-15T09:00:00Z"

  @Test(
    arguments: [
      ("40.00", "0.00", nil, CreditStanding.settled), ("39.99", "-0.01", nil, .settled),
      ("40.01", "0.01", nil, .settled),
      ("39.98", "-0.02", nil, .short), ("0.00", "-40.00", nil, .short), ("40.02", "0.02", nil, .over),
      (nil, nil, nil, .pending), (nil, nil, "50.00", .nothing), ("0.00", "0.00", "50.00", .nothing),
      ("1.00", "1.00", "50.00", .over),
    ] as [(String?, String?, String?, CreditStanding)])
  func aMonthStandsByWhatWasPaid(
    _ received: String?, _ difference: String?, _ refund: String?, _ standing: CreditStanding
  ) throws {
    let view = shop([("p", "2021-08", refund ?? "90.00", "100.00", received)]).view(now)
    let month = try #require(RefundAssurance(view).months.first)
    #expect(month.creditStanding == standing)
    #expect(month.difference == difference.map { Wish.usd($0) })
  }

  @Test func whatIsNotKnownIsNeitherShortNorSettled() throws {
    for received in ["10.00", nil] {
      var shop = shop([("p", "2021-08", "90.00", "100.00", received)])
      shop.shop.refundAssurance?.spendFactor = nil
      let month = try #require(RefundAssurance(shop.view(now)).months.first)
      #expect(month.creditStanding == .unknown && month.difference == nil)
    }
  }

  @Test func shortMonthsComeFirstThenPendingOnesThenTheRest() {
    let view = shop([
      ("a", "2021-08", "90.00", "100.00", "40.00"), ("b", "2021-08", "90.00", "100.00", nil),
      ("c", "2021-08", "90.00", "100.00", "10.00"), ("d", "2021-09", "90.00", "100.00", "30.00"),
      ("e", "2021-09", "60.00", "100.00", nil), ("f", "2021-09", "50.00", "100.00", nil),
      ("g", "2021-08", "90.00", "100.00", "45.00"),
    ]).view(now)
    let reconciled = CreditReconciliation(RefundAssurance(view), currency: .usd)
    // `f` has refunds of exactly 5 %: nothing is due.
    #expect(reconciled.rows.map(\.productID) == ["c", "d", "b", "e", "g", "a"])
    #expect(reconciled.months.map(\.month) == ["2021-09", "2021-08"].map { Wish.month($0) })
    let august = reconciled.months[1]
    #expect(august.owed == Wish.usd("160.00") && august.received == Wish.usd("95.00"))
    #expect(august.difference == Wish.usd("-25.00") && august.lacking == Wish.usd("30.00"))
    #expect(august.pending == Wish.usd("40.00") && august.short == 1 && august.unknown == 0)
  }

  @Test func theOrdersBehindAMonthAreThoseThatItsFiguresCount() throws {
    var shop = shop([("p", "2021-08", "90.00", "100.00", nil), ("p", "2021-09", "60.00", "100.00", nil)])
    shop.add(order: "late", of: "p", released: Wish.at("2021-08-05T00:00:00Z")) {
      $0.advancedLogistics = Order.AdvancedLogistics(scannedAt: Wish.at("2021-08-20T00:00:00Z"), correctWarehouse: true)
      $0.refund("5.00", completed: Wish.at("2021-08-21T00:00:00Z"))
    }
    shop.add(order: "kept", of: "p", released: Wish.at("2021-08-05T00:00:00Z")) {
      $0.advancedLogistics = Order.AdvancedLogistics(scannedAt: Wish.at("2021-08-06T00:00:00Z"), correctWarehouse: true)
    }
    shop.add(order: "not A+", of: "p", released: Wish.at("2021-08-05T00:00:00Z")) {
      $0.refund("5.00", completed: Wish.at("2021-08-21T00:00:00Z"))
    }
    let view = shop.view(now)
    let orders = AssuranceOrder.all(of: "p", in: Wish.month("2021-08"), view, rulebook: .standard)
    #expect(orders.map(\.order.id) == ["o0", "late"])
    #expect(orders.map(\.refund) == [Wish.usd("90.00"), nil] && orders.map(\.why) == [nil, .late])
    let month = try #require(RefundAssurance(view).month(Wish.month("2021-08"), of: "p"))
    #expect(
      month.refundedOrders == 1 && month.refundGMV == Wish.usd("90.00") && month.excluded.map(\.orderID) == ["late"])
    #expect(AssuranceOrder.all(of: "p", view, rulebook: .standard).map(\.order.id) == ["o1", "o0", "late"])
  }

  @Test(
    arguments: [
      ("0.00", ["0.00", "0.00"], ["0.00", "0.00"], "0.00"), ("0.01", ["0.01", "0.00"], ["0.01", "0.00"], "0.00"),
      ("60.00", ["60.00", "0.00"], ["30.00", "0.00"], "0.00"),
      ("60.01", ["60.00", "0.01"], ["30.00", "0.01"], "0.00"),
      ("80.00", ["60.00", "20.00"], ["30.00", "10.00"], "0.00"),
      ("90.00", ["60.00", "20.00"], ["30.00", "10.00"], "10.00"),
      (nil, ["60.00", "20.00"], ["30.00", "10.00"], "0.00"),
    ] as [(String?, [String], [String], String)])
  func aBudgetGoesFirstWhereMostCreditIsLeftAndNowhereBeyondTheKnee(
    _ budget: String?, _ spends: [String], _ credits: [String], _ rest: String
  ) {
    // Knees at 80.00 (spent 20.00), 20.00 (spent none) and 80.00 (spent 80.00, so nothing is left).
    let view = shop([
      ("much", "2021-11", "90.00", "20.00", nil), ("little", "2021-11", "60.00", "0.00", nil),
      ("full", "2021-11", "90.00", "80.00", nil), ("old", "2021-10", "90.00", "0.00", nil),
    ]).view(now)
    let split = CreditBudget(
      budget.map { Wish.usd($0) }, over: RefundAssurance(view), in: view, rulebook: .standard)
    #expect(split.month == Wish.month("2021-11"))
    #expect(split.shares.map(\.productID) == ["much", "little"])
    #expect(split.shares.map(\.left) == [Wish.usd("30.00"), Wish.usd("10.00")])
    #expect(split.shares.map(\.moreSpend) == spends.map { Wish.usd($0) })
    #expect(split.shares.map(\.moreCredit) == credits.map { Wish.usd($0) })
    #expect(split.rest == Wish.usd(rest))
    for other in [nil, "7.00", "90.00"] {
      #expect(split.splitting(other.map { Wish.usd($0) }).splitting(budget.map { Wish.usd($0) }) == split)
    }
  }

  @Test func theLatestMonthIsOneInWhichMoreSpendBringsCredit() {
    // November is at its knee; October has room; a month that is asked for may have none.
    let view = shop([("full", "2021-11", "90.00", "80.00", nil), ("old", "2021-10", "90.00", "0.00", nil)]).view(now)
    func split(_ month: Month?) -> CreditBudget {
      CreditBudget(nil, month: month, over: RefundAssurance(view), in: view, rulebook: .standard)
    }
    #expect(split(nil).month == Wish.month("2021-10") && split(nil).shares.map(\.productID) == ["old"])
    let asked = split(Wish.month("2021-11"))
    #expect(asked.month == Wish.month("2021-11") && asked.shares.isEmpty)
  }

  @Test func withoutAFactorNothingCanBeSplit() {
    var shop = shop([("p", "2021-11", "90.00", "20.00", nil)])
    shop.shop.refundAssurance?.spendFactor = nil
    let view = shop.view(now)
    let split = CreditBudget(Wish.usd("10.00"), over: RefundAssurance(view), in: view, rulebook: .standard)
    #expect(split.shares.isEmpty && split.rest == Wish.usd("10.00"))
  }

  @Test(
    arguments: [
      ("254.00", "127.00", "-127.00", "35", "362.86"), ("100.00", "100.00", "0.00", "35", "0.00"),
      ("100.00", "101.00", "1.00", "35", "0.00"), ("100.00", "50.00", "-50.00", "12.5", "400.00"),
      ("100.00", "50.00", "-50.00", "0", nil), ("100.00", "50.00", "-50.00", nil, nil),
    ] as [(String, String, String, String?, String?)])
  func creditIsWorthWhatIsLeftOfItsSpend(
    _ spend: String, _ credit: String, _ net: String, _ margin: String?, _ sales: String?
  ) {
    let worth = SpendWorth(
      moreSpend: Wish.usd(spend), moreCredit: Wish.usd(credit), margin: margin.map { Percentage(Wish.number($0)) })
    #expect(worth.net == Wish.usd(net))
    #expect(worth.breakEvenSales == sales.map { Wish.usd($0) })
  }
}
