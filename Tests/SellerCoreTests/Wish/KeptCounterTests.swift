import Testing

@testable import SellerCore

/// What settled months come to for counters is counted once: what follows is the same with it as without, whatever the moment, and
/// nothing of it is taken where anything that it depends on is another.
struct KeptCounterTests {
  /// Everything that follows from counters whose counts are kept.
  private struct Answer: Equatable {
    let months: [AssuranceMonth]
    let products: [AssuranceProduct]
    let visibilities: [CategoryVisibility]
    let disputable: [ProductID]
    let eligibilities: [DisputeEligibility]
    let alerts: [Alert]
    let toEU: [EUCompliance.Row]
    let ticketed: [ProductID?]
    let complaints: [Figure]

    init(_ view: ShopView, _ rulebook: Rulebook = .standard) {
      let (assurance, eligible, disputable, alerts, compliance, feedback, worst) = view.report(
        by: rulebook, .assurance, .eligibilities, .disputable, .alerts, .compliance, .feedback, .worstProducts())
      let ids: [ProductID] = ["a", "b", "c", "d", "nobody"]
      (months, products, self.disputable, self.alerts) = (
        assurance.months, assurance.products, disputable, alerts.alerts
      )
      toEU = compliance.rows
      ticketed = feedback.compactMap { if case .ticket(_, let product) = $0 { product } else { nil } }
      complaints = worst(.complaintRate)
      visibilities = ids.map { eligible.visibilities[$0] }
      eligibilities = ids.map { eligible[$0] }
    }
  }

  private static func kept(_ shop: WishShop) -> KeptShop { KeptShop(shop.shop, shop.tables, shop.orders) }

  private static let moments = [
    Wish.at("2021-07-19T18:59:59Z"), Wish.effect, Wish.at("2021-07-31T23:59:59Z"), Wish.at("2021-08-01T00:00:00Z"),
    Wish.at("2021-08-20T12:00:00Z"), Wish.at("2021-09-30T00:00:00Z"),
  ]

  /// Before, while and after everything has happened, counted for the first time at any of these moments.
  @Test func answersAreTheSameForAnyMoment() {
    var (credited, disputable, ticketed, complaints) = (0, 0, 0, 0)
    for seed in 1...30 as ClosedRange<UInt64> {
      var shop = WishShop.random(seed: seed)
      for place in shop.tables.boostMonths.indices where place % 2 == 0 {
        shop.tables.boostMonths[place].creditReceived = Wish.usd("0.01")
      }
      shop.addTickets()
      let kept = Self.kept(shop)
      for moment in [kept.settledAt] + Self.moments + [Instant(seconds: kept.settledAt.seconds - 1)] {
        let (answer, plain) = (Answer(kept.view(asOf: moment)), Answer(shop.view(moment)))
        #expect(answer == plain, "seed \(seed), \(moment)")
        credited += answer.alerts.count { if case .refundAssurance = $0.place { true } else { false } }
        disputable += answer.disputable.count
        ticketed += answer.ticketed.count { $0 != nil }
        complaints += answer.complaints.count
      }
      #expect(kept.names.isSuperset(of: ["for visibilities", "for assurance", "for soldToEU", "for ticketed"]))
    }
    #expect(credited > 30 && disputable > 30 && ticketed > 30 && complaints > 30)
  }

  @Test func settledMonthsAreNotReadAgain() {
    var shop = WishShop.random(seed: 3)
    shop.addTickets()
    let kept = Self.kept(shop)
    let last = kept.settledAt
    func ask(_ moment: Instant) {
      _ = kept.view(asOf: moment).report(
        .assurance, .disputable, .compliance, .creditedMonths, .untoldInCredits, .ticketed)
    }
    ask(last)
    let first = kept.readCount
    #expect(first > 0)
    for hours: Int64 in [0, 1, 30 * 24] { ask(last.adding(hours: hours)) }
    #expect(kept.readCount == first)
    ask(Instant(seconds: last.seconds - 1))
    #expect(kept.readCount > first)
  }

  /// Numbers of the rules, what imports tell and products that are there or not.
  @Test func whatCountsDependOnIsLookedAt() {
    var shop = WishShop.random(seed: 5)
    shop.addTickets()
    let kept = Self.kept(shop)
    let last = kept.settledAt
    let plain = Answer(kept.view(asOf: last))
    var later = Rulebook.standard
    later.wish.shares.effectiveFrom.value = Wish.at("2021-07-30T00:00:00Z")
    var stricter = Rulebook.standard
    stricter.wish.assurance.onTimeHours.value = 1
    for rulebook in [later, stricter, .standard, later] {
      #expect(Answer(kept.view(asOf: last), rulebook) == Answer(shop.view(last), rulebook))
    }
    #expect(Answer(kept.view(asOf: last), later).visibilities != plain.visibilities)
    #expect(Answer(kept.view(asOf: last), stricter).months != plain.months)
    let telling: (inout ShopSnapshot.Tables) -> Void = { tables in
      var source = ImportSource(id: "i", at: last, format: "x")
      source.records = ["order": 1]
      source.carries = ["order.shipped_at"]
      tables.sources = [source]
    }
    let told = Answer(kept.view(asOf: last, telling))
    #expect(told == Answer(Self.kept(shop).view(asOf: last, telling)))
    #expect(told.months != plain.months)
    let asked: (inout ShopSnapshot.Tables) -> Void = { $0.tickets[0].orderID = shop.orders[1].id }
    let others = Answer(kept.view(asOf: last, asked))
    #expect(others == Answer(Self.kept(shop).view(asOf: last, asked)) && others.ticketed != plain.ticketed)
    let fewer: (inout ShopSnapshot.Tables) -> Void = { $0.products.removeFirst() }
    #expect(Answer(kept.view(asOf: last, fewer)) == Answer(Self.kept(shop).view(asOf: last, fewer)))
  }

  /// Bytes of nobody's are nothing; products that the month does not have are noticed.
  @Test func anyBytesDoNoHarm() {
    let shop = WishShop.random(seed: 7)
    let kept = Self.kept(shop)
    let last = kept.settledAt
    let plain = Answer(kept.view(asOf: last))
    for cut in [0, 1, 7, 8, 40, 200] {
      kept.change { Array($0.dropLast(cut)) }
      #expect(Answer(kept.view(asOf: last)) == plain, "\(cut) bytes fewer")
    }
    for place in stride(from: 0, to: 1_500, by: 13) {
      kept.change { bytes in
        var bytes = bytes
        if place < bytes.count { bytes[place] = 0xFF }
        return bytes
      }
      // What is false in it is found out by the checksum of its file: here it only must not break anything.
      _ = Answer(kept.view(asOf: last))
    }
  }

  /// Orders of a month that come from several files are one month; sums that do not fit are counted each time.
  @Test func monthsComeTogether() {
    let shop = WishShop.random(seed: 9)
    let half = shop.orders.count / 2
    let parts = [Array(shop.orders[..<half]), Array(shop.orders[half...])].map { Self.kept(shop, of: $0) }
    let months = parts.flatMap { $0 }.sorted { $0.orders.month < $1.orders.month }
    for _ in 1...2 {
      let view = ShopView(ShopSnapshot(shop: shop.shop, tables: shop.tables, months: months), asOf: .endOfTime)
      #expect(Answer(view) == Answer(shop.view(.endOfTime)))
    }
  }

  private static func kept(
    _ shop: WishShop, of orders: [Order]
  ) -> [(orders: MonthOrders, products: MonthProducts.Known?, counts: (any CountShelf)?)] {
    let byMonth = Dictionary(grouping: orders) { ShopCalendar.utc.day(of: $0.paidAt).month }
    return byMonth.map { month, orders in
      var columns = OrderColumns(month: month, currency: shop.shop.currency)
      for order in orders { columns.append(order) }
      columns.settle()
      return (MonthOrders(columns), nil, MemoryShelf())
    }
  }

  @Test func reviewsForCounterfeitsAreThoseOfTheRecords() {
    var shop = WishShop()
    for (id, review) in [("a", nil), ("b", "2021-08-01T00:00:00Z"), ("c", "2021-08-03T00:00:00Z")] as [(_, String?)] {
      shop.add(product: ProductID(id)) { product in
        product.counterfeitReview = review.map { .init(at: Wish.at($0), found: true) }
      }
    }
    let products = shop.tables.products
    let watched = WatchedProducts(products)
    for (asOf, places) in [
      ("2021-07-31T00:00:00Z", []), ("2021-08-01T00:00:00Z", [1]), ("2021-08-04T00:00:00Z", [1, 2]),
    ] {
      for table in [ProductTable(watched), ProductTable(products)] {
        #expect(table.seen(at: Wish.at(asOf)).counterfeitReviews.map(\.place) == places, "\(asOf)")
      }
    }
    #expect(watched.placesRead == [])
  }
}

extension WishShop {
  /// A ticket about every third order, each second one a complaint.
  fileprivate mutating func addTickets() {
    for (place, order) in orders.enumerated() where place % 3 == 0 {
      var ticket = Ticket(id: TicketID("t\(place)"), openedAt: order.paidAt)
      (ticket.orderID, ticket.complaint) = (order.id, place % 2 == 0)
      tables.tickets.append(ticket)
    }
  }
}
