import SellerCore
import Testing

/// Wish's ratings, counterfeits and tickets, and the targets of a Trusted Store (002). As-of 2024-06-30T12:00:00Z: T−30 … T−1 is
/// 05-31 … 06-29 in UTC, T−32 … T−3 is 05-29 … 06-27.
struct WishStoreTests {
  private func shop() throws -> ShopFixture { try ShopFixture(.wish, asOf: "2024-06-30T12:00:00Z") }

  @Test func ratings() throws {
    let cases: [(rule: String, at: String, stars: Int?, valid: Bool, answered: String?, mean: String, low: String)] = [
      ("the first second", "2024-05-31T00:00:00Z", 2, true, "2024-06-30T12:00:00Z", "2/1", "1/1"),
      ("a second before", "2024-05-30T23:59:59Z", 2, true, nil, "0/0", "0/0"),
      ("the last second", "2024-06-29T23:59:59Z", 1, true, nil, "1/1", "0/1"),
      ("today", "2024-06-30T00:00:00Z", 1, true, nil, "0/0", "0/0"),
      ("three stars are not low", "2024-06-10T00:00:00Z", 3, true, nil, "3/1", "0/0"),
      ("answered after the as-of", "2024-06-10T00:00:00Z", 2, true, "2024-06-30T12:00:01Z", "2/1", "0/1"),
      ("no stars", "2024-06-10T00:00:00Z", nil, true, nil, "0/0", "0/0"),
      ("not valid", "2024-06-10T00:00:00Z", 1, false, nil, "0/0", "0/0"),
    ]
    for (rule, at, stars, valid, answered, mean, low) in cases {
      var shop = try shop()
      // The order's own moments do not matter.
      try shop.order(paid: "2022-01-01T00:00:00Z", channel: .other) { order in
        var review = Review(at: try instant(at))
        review.stars = stars
        review.valid = valid
        review.answeredAt = try answered.map(instant)
        order.review = review
      }
      #expect(try shop.counts(.averageRating) == mean, "\(rule)")
      #expect(try shop.counts(.lowRatingsAnswered) == low, "\(rule)")
    }
  }

  @Test func counterfeits() throws {
    var shop = try shop()
    let at = try instant("2024-06-30T12:00:00Z")
    let after = try instant("2024-06-30T12:00:01Z")
    let longAgo = try instant("2015-01-01T00:00:00Z")
    shop.product("a") { $0.counterfeitReview = .init(at: at, found: true) }
    shop.product("b") { $0.counterfeitReview = .init(at: longAgo, found: false) }
    shop.product("c") { $0.counterfeitReview = .init(at: after, found: true) }
    shop.product("d")
    let figure = try shop.figure(.counterfeitRate)
    #expect(figure.ratio == Ratio(1, 2))
    #expect(figure.window == Window(first: nil, last: try day("2024-06-30")))
    let rows = shop.figures(.counterfeitRate, scopes: [.product])
    #expect(rows.map(\.scope) == [.product("a"), .product("b")])
  }

  @Test func tickets() throws {
    let cases:
      [(rule: String, opened: String, resolved: String?, complaint: Bool, inTime: String, complaints: String)] = [
        ("opened in the first second of T−32", "2024-05-29T00:00:00Z", nil, true, "0/1", "0/1"),
        ("a second before", "2024-05-28T23:59:59Z", nil, true, "0/0", "0/1"),
        ("opened in the last second of T−3", "2024-06-27T23:59:59Z", nil, false, "0/1", "0/1"),
        ("a second after", "2024-06-28T00:00:00Z", nil, false, "0/0", "0/1"),
        ("resolved after 48 h", "2024-06-10T06:00:00Z", "2024-06-12T06:00:00Z", false, "1/1", "0/1"),
        ("a second later", "2024-06-10T06:00:00Z", "2024-06-12T06:00:01Z", false, "0/1", "0/1"),
        ("a complaint in the first second of T−30", "2024-05-31T00:00:00Z", nil, true, "0/1", "1/1"),
        ("a second before that", "2024-05-30T23:59:59Z", nil, true, "0/1", "0/1"),
        ("a complaint in the last second of T−1", "2024-06-29T23:59:59Z", nil, true, "0/0", "1/1"),
        ("a complaint of today", "2024-06-30T00:00:00Z", nil, true, "0/0", "0/1"),
      ]
    for (rule, opened, resolved, complaint, inTime, complaints) in cases {
      var shop = try shop()
      try shop.order("o", paid: "2024-06-01T00:00:00Z") { $0.releasedAt = $0.paidAt }
      var ticket = Ticket(id: "t", openedAt: try instant(opened))
      ticket.resolvedAt = try resolved.map(instant)
      ticket.complaint = complaint
      shop.tables.tickets = [ticket]
      #expect(try shop.counts(.tickets48h) == inTime, "\(rule)")
      #expect(try shop.counts(.complaintRate) == complaints, "\(rule)")
    }
  }

  @Test func ticketsBelongToTheProductOfTheirOrder() throws {
    var shop = try shop()
    shop.product("p") { $0.categories = ["A"] }
    try shop.order("o", paid: "2024-06-01T00:00:00Z")
    try shop.order("future", paid: "2024-06-30T12:00:01Z")
    for (id, order) in [("t1", "o"), ("t2", "missing"), ("t3", "future"), ("t4", nil)] as [(TicketID, OrderID?)] {
      var ticket = Ticket(id: id, openedAt: try instant("2024-06-10T00:00:00Z"))
      ticket.orderID = order
      shop.tables.tickets.append(ticket)
    }
    let rows = shop.figures(.tickets48h, scopes: Set(ScopeKind.allCases))
    #expect(rows.map(\.scope) == [.store, .category("A", level: nil), .product("p")])
    #expect(rows.map(\.ratio) == [Ratio(0, 4), Ratio(0, 1), Ratio(0, 1)])
  }

  @Test func targets() throws {
    func figure(_ id: IndicatorID, good: Int, of all: Int) throws -> Figure {
      var shop = try shop()
      for index in 0..<all {
        let isGood = index < good
        try shop.order(paid: "2024-03-30T00:00:00Z") { order in
          order.releasedAt = try instant(id == .refundRate63to93 ? "2024-04-01T00:00:00Z" : "2024-06-12T00:00:00Z")
          order.trackingNumber = "t"
          order.scannedAt = isGood ? order.releasedAt : nil
          if !isGood {
            order.cases = [
              try afterSales(applied: "2024-04-02T00:00:00Z", .other) { $0.completedAt = $0.appliedAt }
            ]
          }
          var review = Review(at: try instant("2024-06-12T00:00:00Z"))
          review.stars = isGood ? 5 : 3
          order.review = review
        }
        shop.product(ProductID("p\(index)")) { product in
          product.counterfeitReview = .init(at: Instant(seconds: 0), found: !isGood)
        }
      }
      return try shop.figure(id)
    }
    let cases: [(id: IndicatorID, good: Int, of: Int, expected: Verdict)] = [
      (.validTrackingRate, 95, 100, .pass), (.validTrackingRate, 94, 100, .breach(nil)),
      (.lateShipmentRate, 90, 100, .pass), (.lateShipmentRate, 89, 100, .breach(nil)),
      (.averageRating, 50, 100, .pass), (.averageRating, 49, 100, .breach(nil)),
      (.refundRate63to93, 90, 100, .pass), (.refundRate63to93, 89, 100, .breach(nil)),
      (.counterfeitRate, 199, 200, .pass), (.counterfeitRate, 198, 200, .breach(nil)),
      (.trackable3d, 0, 0, .noData),
    ]
    for (id, good, all, expected) in cases {
      #expect(try figure(id, good: good, of: all).verdict == expected, "\(id) \(good) of \(all)")
    }
  }

  @Test func trustedStoreAndDimensions() throws {
    var shop = try shop()
    for index in 0..<20 {
      try shop.order(paid: "2024-03-30T00:00:00Z") { order in
        order.releasedAt = try instant("2024-06-12T00:00:00Z")
        order.trackingNumber = "t"
        // One in twenty is not tracked: 95 % are, exactly the target; late are 5 % of 10 %.
        order.scannedAt = index == 0 ? nil : order.releasedAt
      }
    }
    let health = ShopHealth(view: shop.view, rulebook: shop.rulebook)
    let trusted = try #require(health.trustedStore)
    #expect(trusted.figures.map(\.verdict) == [.pass, .pass, .noData, .noData, .noData])
    #expect(trusted.met == 2)
    #expect(!trusted.isTrusted)
    #expect(
      health.dimensions.map { $0.figures.map(\.indicator) } == [
        [.trackingUpload2d, .trackable3d, .delivered14d], [.outOfStockRate], [.tickets48h, .complaintRate],
        [.lowRatingsAnswered], [.cancellationRate],
      ])
    #expect(health.assessed.map(\.indicator) == shop.rulebook.indicators.trustedStore.value)
    #expect(health.observed.count == 8)
    #expect(health.near.map(\.indicator) == [.validTrackingRate])
    #expect(health.breaches.isEmpty)
    #expect(health.lowestTenth == nil)
  }
}
