import Testing

@testable import SellerCore

/// What imports tell, and of which orders (Readings, 23).
struct ToldFactsTests {
  /// An import of orders with these facts.
  static func source(
    _ carries: [String], _ kinds: [String] = ["order"], from: String? = nil, to: String? = nil
  ) throws -> ImportSource {
    var source = ImportSource(id: "i", at: try instant("2026-01-01T00:00:00Z"), format: "wish")
    source.carries = carries.map { ImportSource.Fact(rawValue: $0) }
    for kind in kinds { source.records[Key(kind)] = 1 }
    source.from = try from.map { try day($0) }
    source.to = try to.map { try day($0) }
    return source
  }

  @Test(arguments: [
    (["order.scanned_at"], "order.scanned_at", true),
    (["order.shipped_at"], "order.scanned_at", false),
    ([], "order.scanned_at", false),
    (["case"], "case", true),
    (["case.reason"], "case", true),
    (["case"], "case.reason", true),
    (["case", "case.reason"], "case.liability", false),
    (["cases"], "case", false),
    (["order.advanced_logistics"], "order.advanced_logistics.scanned_at", false),
    (["order"], "order.advanced_logistics.scanned_at", true),
    (["order.advanced_logistics.scanned_at"], "order.advanced_logistics", true),
    (["order.scanned_at_sea"], "order.scanned_at", false),
  ])
  func aSourceTells(carries: [String], fact: String, isTold: Bool) throws {
    #expect(try Self.source(carries).tells(ImportSource.Fact(rawValue: fact)) == isTold)
  }

  @Test("A few facts fit into the bits that an order's are put together in")
  func known() {
    #expect(FactSet.known.count <= 64)
    #expect(FactSet.known.contains("order.scanned_at") && FactSet.known.contains(.warehouseScan))
    #expect(Set(FactSet.known).count == FactSet.known.count)
    #expect(!FactSet.none.contains("case") && FactSet.all.contains("case") && FactSet.none.contains("order.colour"))
  }

  /// One order promised by 06-20, not shipped; the import's days are Beijing days of payment.
  @Test(arguments: [
    ("2024-06-09T15:59:59Z", false), ("2024-06-09T16:00:00Z", true), ("2024-06-12T15:59:59Z", true),
    ("2024-06-12T16:00:00Z", false),
  ])
  func anImportNamesTheOrdersOfItsDays(paid: String, isNamed: Bool) throws {
    var shop = try ShopFixture(.kuaishou)
    try shop.order(paid: paid) { $0.shipBy = try instant("2024-06-20T00:00:00Z") }
    shop.tables.sources = [try Self.source(["order.ship_by", "case"], from: "2024-06-10", to: "2024-06-12")]
    let figure = try shop.figure(.onTimeShipping)
    #expect(figure.missing == (isNamed ? ["order.shipped_at"] : []))
    #expect(figure.verdict == (isNamed ? .noData : .breach(nil)))
    #expect(figure.ratio == (isNamed ? Ratio(0, 0) : Ratio(0, 1)))
  }

  @Test func openBordersReachFarAndMissingOrdersNameNone() throws {
    var shop = try ShopFixture(.kuaishou)
    try shop.order(paid: "2024-06-11T00:00:00Z") { $0.shipBy = try instant("2024-06-20T00:00:00Z") }
    for (source, isNamed) in [
      (try Self.source(["case"]), true), (try Self.source(["case"], to: "2024-06-11"), true),
      (try Self.source(["case"], to: "2024-06-10"), false), (try Self.source(["case"], from: "2024-06-11"), true),
      (try Self.source(["case"], from: "2024-06-12"), false), (try Self.source(["case"], ["case"]), false),
    ] {
      shop.tables.sources = [source]
      #expect(try shop.figure(.onTimeShipping).missing == (isNamed ? ["order.ship_by", "order.shipped_at"] : []))
    }
  }

  /// Orders came in one import, their cases in another: together they tell both.
  @Test func casesThatCameByThemselvesAreTold() throws {
    var shop = try ShopFixture(.kuaishou)
    try shop.order(paid: "2024-06-01T12:00:00Z") { $0.deliveredAt = $0.paidAt }
    shop.tables.sources = [try Self.source(["order.delivered_at"], from: "2024-05-01", to: "2024-06-30")]
    #expect(try shop.figure(.qualityRefundRate).missing == ["case", "case.reason"])
    shop.tables.sources.append(
      try Self.source(["case", "case.reason"], ["case"], from: "2024-06-01", to: "2024-06-01"))
    #expect(try shop.figure(.qualityRefundRate).missing == [])
    shop.tables.sources[1].to = try day("2024-05-31")
    shop.tables.sources[1].from = try day("2024-05-31")
    #expect(try shop.figure(.qualityRefundRate).missing == ["case", "case.reason"])
  }

  @Test("A figure is missing a fact only when no order of its cohort has it told")
  func oneThatTellsIsEnough() throws {
    var shop = try ShopFixture(.wish)
    for released in ["2024-06-11T00:00:00Z", "2024-06-12T00:00:00Z"] {
      try shop.order(released, paid: released) { $0.releasedAt = $0.paidAt }
    }
    shop.tables.sources = [
      try Self.source(["order.released_at"], to: "2024-06-11"),
      try Self.source(["order.scanned_at"], from: "2024-06-12"),
    ]
    #expect(try shop.figure(.lateShipmentRate).ratio == Ratio(2, 2))
    #expect(try shop.figure(.validTrackingRate).missing == ["order.tracking_number"], "told by neither")
    shop.orders.removeLast()
    let figure = try shop.figure(.lateShipmentRate)
    #expect(figure.missing == ["order.scanned_at"], "what dates an order is there, whatever a source says")
    #expect(figure.verdict == .noData && figure.value == nil)
    shop.orders.removeLast()
    shop.tables.sources.removeLast()
    shop.tables.sources[0].carries = []
    #expect(try shop.figure(.lateShipmentRate).missing == ["order.released_at", "order.scanned_at"])
  }

  @Test func recordsThatAreNoOrders() throws {
    var shop = try ShopFixture(.wish)
    let opened = try instant("2024-06-20T00:00:00Z")
    func missing(_ indicator: IndicatorID, _ carries: [String], _ kinds: [String]) throws -> [ImportSource.Fact] {
      shop.tables.sources = [try Self.source(carries, kinds)]
      return try shop.figure(indicator).missing
    }
    #expect(try missing(.tickets48h, ["order.scanned_at"], ["order"]) == ["ticket.resolved_at"], "none on record")
    shop.tables.tickets = [Ticket(id: "t", openedAt: opened)]
    #expect(try missing(.tickets48h, ["order.scanned_at"], ["order"]) == [], "no import brought tickets: kept by hand")
    #expect(try shop.figure(.tickets48h).ratio == Ratio(0, 1))
    #expect(try missing(.tickets48h, ["ticket", "ticket.first_reply_at"], ["ticket"]) == ["ticket.resolved_at"])
    #expect(try missing(.tickets48h, ["ticket"], ["ticket"]) == [])
    shop.tables.tickets[0].resolvedAt = opened
    #expect(try missing(.tickets48h, ["ticket", "ticket.first_reply_at"], ["ticket"]) == [], "a form brought it")
    #expect(try missing(.counterfeitRate, ["product.state"], ["product"]) == ["product.counterfeit_review"])
    shop.product("p") { $0.counterfeitReview = .init(at: opened, found: false) }
    #expect(try missing(.counterfeitRate, ["product.state"], ["product"]) == [])
  }

  @Test("An import that was made after the as-of tells as well")
  func asOfDoesNotHideImports() throws {
    var shop = try ShopFixture(.kuaishou)
    try shop.order(paid: "2024-06-10T00:00:00Z") { $0.shipBy = try instant("2024-06-20T00:00:00Z") }
    shop.tables.sources = [try Self.source(["order.ship_by"])]
    #expect(shop.tables.sources[0].at > shop.asOf)
    #expect(try shop.figure(.onTimeShipping).missing == ["order.shipped_at", "case"])
  }

  @Test func whatIsMissingIsNowhereCounted() throws {
    var shop = try ShopFixture(.kuaishou)
    shop.product("p") { $0.categoryPath = ["A", "B", "C"] }
    for index in 0..<20 {
      try shop.order("o\(index)", paid: "2024-06-01T12:00:00Z") { order in
        order.deliveredAt = order.paidAt
        if index < 15 { order.cases = [try afterSales(applied: "2024-06-01T12:00:00Z")] }
      }
    }
    try shop.benchmark("quality_refund_rate", "0.01")
    try shop.benchmark("quality_refund_rate", "0.01", category: "C")
    #expect(Check.breaches(view: shop.view, rulebook: shop.rulebook).count == 2)
    shop.tables.sources = [try Self.source(["order.delivered_at"])]
    #expect(Check.breaches(view: shop.view, rulebook: shop.rulebook).isEmpty)
    let rows = shop.figures(.qualityRefundRate, scopes: Set(ScopeKind.allCases))
    #expect(rows.map(\.scope) == [.store], "rows of categories and products are left out without data")
    let explanation = try #require(Figures.explain(.qualityRefundRate, view: shop.view, rulebook: shop.rulebook))
    #expect(explanation.members.isEmpty && explanation.figure == rows[0])
    let standing = try #require(
      shop.view.report(by: shop.rulebook, Fact<[StandingFigure]>.standings(only: [.qualityRefundRate])).first)
    #expect(standing.points.allSatisfy { $0.value == nil } && standing.distances.isEmpty)
    let product = Figures.standings(
      view: shop.view, rulebook: shop.rulebook, scope: .product("p"), days: 0, only: [.qualityRefundRate])
    #expect(product.map(\.figure.missing) == [["case", "case.reason"]])
  }

  @Test func whatNoFileTellsIsListedWithWhatLacksIt() throws {
    var shop = try ShopFixture(.kuaishou)
    #expect(shop.view.report(.untold).isEmpty, "nothing was imported")
    try shop.order(paid: "2024-06-10T00:00:00Z") { $0.shippedAt = $0.paidAt }
    shop.tables.sources = [
      try Self.source(FactSet.known.map(\.rawValue).filter { !["order.shipped_at", "case.liability"].contains($0) })
    ]
    let untold = shop.view.report(.untold)
    #expect(untold.map(\.fact) == ["order.shipped_at", "case.liability"])
    #expect(untold.map(\.indicators) == [[.onTimeShipping, .pickupAnomaly], [.sellerLiableRate]])
    #expect(untold.allSatisfy { !$0.leavesCreditUnknown })
  }
}
