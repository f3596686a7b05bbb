import SellerCore
import Testing

/// Goods under rules of repair, replacement and refund (三包, 004 §六.1).
struct ThreeGuaranteesTests {
  private static func rule(
    _ name: String, _ level: ThreeGuaranteesRule.Level, _ categories: [CategoryName], refund: Int?,
    exchange: Int? = nil,
    repair: Int? = nil
  ) -> ThreeGuaranteesRule {
    var rule = ThreeGuaranteesRule(name: name, level: level, categories: categories)
    (rule.refundDays, rule.exchangeDays, rule.repairDays) = (refund, exchange, repair)
    return rule
  }

  private static let rules = [
    rule("national", .national, ["Phones"], refund: 7, exchange: 15, repair: 365),
    rule("local", .local, ["Phones", "Lamps"], refund: 30, exchange: 20),
    rule("stricter", .local, ["Lamps"], refund: 10, exchange: 40, repair: 90),
  ]

  private static func product(_ path: [CategoryName], _ kind: Product.Kind = .physical) throws -> Product {
    var product = Product(id: "p", price: try CaseFixture.cny("100"), state: .active)
    (product.categoryPath, product.kind) = (path, kind)
    return product
  }

  @Test("the state's rule, else those of places, the stricter where they differ; only new goods that are shipped")
  func whichRulesCount() throws {
    typealias Terms = [Int?]
    let cases: [(path: [CategoryName], kind: Product.Kind, names: [String]?, terms: Terms)] = [
      (["Digital", "Phones", "Folding"], .physical, ["national"], [7, 15, 365]),
      (["Home", "Lamps"], .physical, ["local", "stricter"], [30, 40, 90]),
      (["Home", "Pots"], .physical, nil, []), ([], .physical, nil, []),
      (["Phones"], .secondHand, nil, []), (["Phones"], .virtual, nil, []), (["Phones"], .service, nil, []),
    ]
    for (path, kind, names, terms) in cases {
      let found = ThreeGuarantees(try Self.product(path, kind), rules: Self.rules)
      #expect(found?.rules.map(\.name) == names, "\(path) \(kind)")
      if let found { #expect([found.refundDays, found.exchangeDays, found.repairDays] == terms, "\(path)") }
    }
  }

  /// A case of a phone that was signed for on 2024-06-01 at noon in Beijing.
  private func queue(
    _ kind: AfterSalesCase.Kind, _ reason: AfterSalesCase.Reason, applied: String, refused: String? = nil,
    asOf: String
  ) throws -> [CaseClock] {
    let record = try CaseFixture.record("c", kind, appliedAt: applied, reason: reason) {
      $0.refusedAt = try refused.map(CaseFixture.beijing)
    }
    let order = try CaseFixture.order(paidAt: "2024-05-30 00:00:00", cases: [record]) {
      $0.deliveredAt = try CaseFixture.beijing("2024-06-01 12:00:00")
    }
    let view = try CaseFixture.view(
      CaseFixture.orderlyShop(), orders: [order], products: [Self.product(["Phones"])], asOf: asOf)
    var rulebook = KuaishouRulebook.standard
    rulebook.afterSales.threeGuarantees = Self.rules
    return CaseQueue(view, rulebook: rulebook).clocks
  }

  @Test("what fails is owed to the last second of its term, counted from the day after signing")
  func terms() throws {
    let cases: [(AfterSalesCase.Kind, AfterSalesCase.Reason, applied: String, owed: Bool)] = [
      (.returnRefund, .quality, "2024-06-08 23:59:59", true), (.returnRefund, .quality, "2024-06-09 00:00:00", false),
      (.refundOnly, .damaged, "2024-06-08 23:59:59", true), (.exchange, .quality, "2024-06-16 23:59:59", true),
      (.exchange, .quality, "2024-06-17 00:00:00", false), (.repair, .quality, "2025-06-01 23:59:59", true),
      (.repair, .quality, "2025-06-02 00:00:00", false), (.returnRefund, .changedMind, "2024-06-02 00:00:00", false),
    ]
    for (kind, reason, applied, owed) in cases {
      let clock = try #require(try queue(kind, reason, applied: applied, asOf: "2025-07-01 00:00:00").first)
      #expect(clock.guarantee?.isOwed == owed, "\(kind) \(reason) \(applied)")
    }
    let plain = try CaseFixture.view(
      [try CaseFixture.order(cases: [try CaseFixture.record()]) { $0.deliveredAt = $0.paidAt }],
      asOf: "2024-06-03 00:00:00")
    #expect(CaseQueue(plain, rulebook: .standard).clocks.first?.guarantee == nil, "a product that is not on file")
  }

  @Test("what was refused though it is owed waits for the seller while the term runs")
  func refusedThoughOwed() throws {
    let cases: [(AfterSalesCase.Reason, asOf: String, step: CaseStep?)] = [
      (.quality, "2024-06-08 23:59:59", .grantOwed), (.quality, "2024-06-09 00:00:00", nil),
      (.changedMind, "2024-06-08 23:59:59", nil),
    ]
    for (reason, asOf, step) in cases {
      let clocks = try queue(
        .returnRefund, reason, applied: "2024-06-05 00:00:00", refused: "2024-06-05 10:00:00", asOf: asOf)
      #expect(clocks.map(\.step) == (step.map { [$0] } ?? []), "\(reason) \(asOf)")
      if step != nil { #expect(clocks[0].party == .seller && clocks[0].due == nil) }
    }
  }

  @Test("the built-in rule names appliances, telephones and computers")
  func builtIn() throws {
    let rules = KuaishouAfterSalesRules.standard.threeGuarantees
    let phone = try #require(ThreeGuarantees(try Self.product(["数码", "手机", "智能手机"]), rules: rules))
    #expect([phone.refundDays, phone.exchangeDays, phone.repairDays] == [7, 15, 365])
    #expect(ThreeGuarantees(try Self.product(["数码", "配件", "手机壳"]), rules: rules) == nil)
  }

  @Test("a product is read for a case whose end depends on it, and for whoever asks what it is under; for no other")
  func productsAreReadWhenAsked() throws {
    let refused = "2024-06-03 00:00:00"
    let orders = try [AfterSalesCase.Reason.quality, .size].enumerated().map { number, reason in
      let record = try CaseFixture.record(CaseID("c\(number)"), appliedAt: "2024-06-02 00:00:00", reason: reason) {
        if reason == .quality { $0.refusedAt = try CaseFixture.beijing(refused) }
      }
      return try CaseFixture.order(OrderID("o\(number)"), paidAt: "2024-05-30 00:00:00", cases: [record]) {
        $0.productID = ProductID("p\(number)")
        $0.deliveredAt = try CaseFixture.beijing("2024-06-01 12:00:00")
      }
    }
    let products = try (0..<2).map { number in
      var product = Product(id: ProductID("p\(number)"), price: try CaseFixture.cny("100"), state: .active)
      product.categoryPath = ["Phones"]
      return product
    }
    let watched = WatchedProducts(products)
    var tables = ShopSnapshot.Tables()
    tables.put(ProductTable(watched))
    let view = ShopView(
      ShopSnapshot(shop: try CaseFixture.orderlyShop(), tables: tables, orderRecords: orders),
      asOf: try CaseFixture.beijing("2024-06-04 00:00:00"))
    var rulebook = KuaishouRulebook.standard
    rulebook.afterSales.threeGuarantees = Self.rules
    let queue = CaseQueue(view, rulebook: rulebook)
    #expect(queue.clocks.map(\.step) == [.answer, .grantOwed])
    #expect(watched.placesRead == [0])
    #expect(queue.clocks.allSatisfy { $0.guarantee != nil })
    #expect(Set(watched.placesRead) == [0, 1])
  }
}

/// What an intervention of the platform ends in (004 §六.1, 平台介入).
struct LiableSituationTests {
  @Test func theThreeSituations() throws {
    let at = CaseFixture.beijing
    typealias Edit = (inout AfterSalesCase) throws -> Void
    let cases: [(rule: String, edit: Edit, situation: LiableSituation?)] = [
      ("not called in", { $0.liability = .seller }, nil),
      ("not decided", { $0.intervenedAt = try at("2024-06-05 00:00:00") }, nil),
      ("the buyer", { ($0.intervenedAt, $0.liability) = (try at("2024-06-05 00:00:00"), .buyer) }, nil),
      (
        "against the seller", { ($0.intervenedAt, $0.liability) = (try at("2024-06-05 00:00:00"), .seller) },
        .decidedAgainstSeller
      ),
      ("both", { ($0.intervenedAt, $0.liability) = (try at("2024-06-05 00:00:00"), .both) }, .bothAtFault),
      (
        "settled by the seller, then found its fault",
        {
          ($0.intervenedAt, $0.liability) = (try at("2024-06-05 00:00:00"), .seller)
          $0.consentedAt = try at("2024-06-05 00:00:00")
        }, .settledBySeller
      ),
      (
        "the consent came before the platform",
        {
          ($0.intervenedAt, $0.liability) = (try at("2024-06-05 00:00:00"), .seller)
          $0.consentedAt = try at("2024-06-04 23:59:59")
        }, .decidedAgainstSeller
      ),
      (
        "the consent came with the decision",
        {
          ($0.intervenedAt, $0.liability) = (try at("2024-06-05 00:00:00"), .seller)
          ($0.consentedAt, $0.decidedAt) = (try at("2024-06-06 00:00:00"), try at("2024-06-06 00:00:00"))
        }, .decidedAgainstSeller
      ),
    ]
    for (rule, edit, situation) in cases {
      #expect(LiableSituation(try CaseFixture.record("c", .returnRefund, edit)) == situation, "\(rule)")
    }
    #expect(LiableSituation.allCases.map(\.number) == [1, 2, 3])
  }

  @Test("an advance is due five days after the day of notice, also when the buyer's side is over")
  func advances() throws {
    func clock(asOf: String, repaid: String? = nil) throws -> CaseClock? {
      let record = try CaseFixture.record("c") {
        $0.completedAt = try CaseFixture.beijing("2024-06-10 00:00:00")
        $0.advancedAt = try CaseFixture.beijing("2024-06-10 15:00:00")
        $0.repaidAt = try repaid.map(CaseFixture.beijing)
      }
      let view = try CaseFixture.view([try CaseFixture.order(cases: [record])], asOf: asOf)
      return CaseQueue(view, rulebook: .standard).clocks.first
    }
    #expect(try clock(asOf: "2024-06-10 14:59:59") == nil)
    let open = try #require(try clock(asOf: "2024-06-10 15:00:00"))
    let due = try CaseFixture.beijing("2024-06-15 23:59:59")
    #expect(open.step == .repayAdvance && open.party == .seller && open.due == due)
    let cases: [(String, ClockStanding)] = [
      ("2024-06-15 23:59:59", .running(secondsLeft: 0)), ("2024-06-16 00:00:00", .overdue(seconds: 1)),
    ]
    for (asOf, standing) in cases {
      #expect(try clock(asOf: asOf)?.standing(at: CaseFixture.beijing(asOf)) == standing, "\(asOf)")
    }
    #expect(try clock(asOf: "2024-06-16 00:00:00", repaid: "2024-06-12 00:00:00") == nil)
  }

  @Test("proof hands the case to the platform; its decision back to the seller")
  func stages() throws {
    let at = CaseFixture.beijing
    let proved = try CaseFixture.record("c") {
      ($0.intervenedAt, $0.provedAt) = (try at("2024-06-05 00:00:00"), try at("2024-06-06 00:00:00"))
    }
    #expect(CaseStage(proved) == .open(.awaitDecision, since: try at("2024-06-06 00:00:00")))
    var decided = proved
    (decided.liability, decided.decidedAt) = (.both, try at("2024-06-07 00:00:00"))
    #expect(CaseStage(decided) == .open(.carryOutDecision, since: try at("2024-06-07 00:00:00")))
  }
}
