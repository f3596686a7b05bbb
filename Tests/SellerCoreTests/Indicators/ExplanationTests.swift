import Testing

@testable import SellerCore

/// What an opened figure shows: its records with their moments and parts, and what it is held against.
struct ExplanationTests {
  @Test func ordersOfAQualityRefundRate() throws {
    var shop = try ShopFixture(.kuaishou)
    let later = "2024-06-02T00:00:00Z"
    try shop.order("b", paid: later) { $0.deliveredAt = $0.paidAt }
    try shop.order("c", product: "q", paid: later) {
      $0.deliveredAt = $0.paidAt
      $0.cases = [try afterSales(applied: later)]
    }
    try shop.order("a", paid: "2024-06-03T00:00:00Z") { $0.deliveredAt = $0.paidAt }
    try shop.order("unsigned", paid: later)
    try shop.benchmark("quality_refund_rate", "0.01")
    let explanation = try #require(Figures.explain(.qualityRefundRate, view: shop.view, rulebook: shop.rulebook))
    let paid = try instant(later)
    #expect(
      explanation.members == [
        .init(subject: .order("b", case: nil), productID: "p", at: paid, numerator: 0, denominator: 1),
        .init(subject: .order("c", case: nil), productID: "q", at: paid, numerator: 1, denominator: 1),
        .init(
          subject: .order("a", case: nil), productID: "p", at: try instant("2024-06-03T00:00:00Z"), numerator: 0,
          denominator: 1),
      ])
    #expect(explanation.numeratorMembers.map(\.subject) == [.order("c", case: nil)])
    #expect(explanation.steps.map(\.severity) == [.minor, .serious, .especiallySerious])
    #expect(explanation.steps.map(\.target.approximate) == [0.02, 0.05, 0.1])
    #expect(explanation.figure.formula == .own(.qualityRefundRate))
    #expect(explanation.figure.source.document == "004")
    let product = try #require(
      Figures.explain(.qualityRefundRate, view: shop.view, rulebook: shop.rulebook, scope: .product("q")))
    #expect(product.members.count == 1)
    #expect(product.steps.isEmpty, "no benchmark of its category")
  }

  @Test func casesOfInterventionsStandBesideTheOrders() throws {
    var shop = try ShopFixture(.kuaishou)
    try shop.order("old", paid: "2024-01-01T00:00:00Z") {
      $0.cases = [
        try afterSales("c", applied: "2024-01-02T00:00:00Z") { $0.intervenedAt = try instant("2024-06-10T00:00:00Z") }
      ]
    }
    try shop.order("new", paid: "2024-06-11T00:00:00Z")
    let explanation = try #require(Figures.explain(.interventionRate, view: shop.view, rulebook: shop.rulebook))
    #expect(explanation.members.map(\.subject) == [.order("old", case: "c"), .order("new", case: nil)])
    #expect(explanation.members.map { [$0.numerator, $0.denominator] } == [[1, 0], [0, 1]])
  }

  @Test func buyersTicketsDaysAndProducts() throws {
    var shop = try ShopFixture(.kuaishou)
    for (id, slowest) in [("k1", 1), ("k2", 400), ("k3", 500)] as [(ConsultationID, Int)] {
      var talk = Consultation(id: id, buyerID: "b", askedAt: try instant("2024-06-25T04:00:00Z"))
      talk.slowestReplySeconds = slowest
      shop.tables.consultations.append(talk)
    }
    var media = MediaDay(day: try day("2024-06-30"))
    (media.plays, media.validPlays) = (7, 3)
    shop.tables.media = [media]
    let response = try #require(Figures.explain(.threeMinuteResponse, view: shop.view, rulebook: shop.rulebook))
    #expect(response.members.map(\.subject) == [.buyer("b", conversation: "k2")], "the conversation that spoils it")
    #expect(response.figure.gates.map(\.have) == [0, 1])
    let plays = try #require(Figures.explain(.validPlayRate, view: shop.view, rulebook: shop.rulebook))
    #expect(plays.members.map(\.subject) == [.mediaDay(media.day)])
    #expect(plays.members.map { [$0.numerator, $0.denominator] } == [[3, 7]])

    var wish = try ShopFixture(.wish)
    wish.product("p") { $0.counterfeitReview = .init(at: Instant(seconds: 0), found: true) }
    try wish.order("o", paid: "2024-06-10T00:00:00Z")
    var ticket = Ticket(id: "t", openedAt: try instant("2024-06-10T00:00:00Z"))
    ticket.orderID = "o"
    wish.tables.tickets = [ticket]
    let fake = try #require(Figures.explain(.counterfeitRate, view: wish.view, rulebook: wish.rulebook))
    #expect(fake.members.map(\.subject) == [.product("p")])
    let tickets = try #require(Figures.explain(.tickets48h, view: wish.view, rulebook: wish.rulebook))
    #expect(tickets.members.map(\.subject) == [.ticket("t")])
    #expect(tickets.members.map(\.productID) == ["p"])
  }

  @Test func trendsTellTheDirectionBySide() throws {
    // The week before has one of two orders on time, and one of two cases refused.
    var shop = try ShopFixture(.kuaishou)
    for (shipBy, onTime) in [("2024-06-20", true), ("2024-06-21", false), ("2024-06-27", true)] {
      try shop.order(paid: "2024-06-01T00:00:00Z") { order in
        order.shipBy = try instant("\(shipBy)T00:00:00Z")
        order.shippedAt = onTime ? order.shipBy : nil
        order.cases = [
          try afterSales("c", .exchange, applied: "\(shipBy)T00:00:00Z") { $0.refusedAt = onTime ? $0.appliedAt : nil }
        ]
      }
    }
    let standings = shop.view.report(
      by: shop.rulebook,
      Fact<[StandingFigure]>.standings(
        over: .days(.seven), only: [.onTimeShipping, .refusalRate, .validPlayRate]))
    let trends = standings.map(\.trend)
    #expect(trends.map(\.direction) == [.better, .worse, nil])
    #expect(trends.map(\.change) == [0.5, 0.5, nil])
    #expect(trends[0].previous?.window.description == "2024-06-17…2024-06-23")
  }
}
