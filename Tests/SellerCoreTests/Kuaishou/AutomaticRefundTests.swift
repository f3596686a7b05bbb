import SellerCore
import Testing

/// When the platform refunds without asking, and the duties of a store (004 §六.1).
struct AutomaticRefundTests {
  private func grounds(_ violations: [Violation], liable: Int = 0, many: Int? = nil) throws -> [AutomaticRefundGround] {
    let cases = try (0..<liable).map { number in
      try CaseFixture.record(CaseID("\(number)"), appliedAt: "2024-05-20 00:00:00") {
        $0.intervenedAt = try CaseFixture.beijing("2024-05-21 00:00:00")
        $0.liability = .seller
      }
    }
    let order = try CaseFixture.order(paidAt: "2024-05-10 00:00:00", cases: cases)
    let view = try CaseFixture.view(
      CaseFixture.bareShop, orders: [order], violations: violations, asOf: "2024-06-01 00:00:00")
    var rulebook = Rulebook.standard
    rulebook.kuaishou.afterSales.automaticRefund.liableDisputes = many
    return view.report(by: rulebook, .automaticRefunds)
  }

  private func violation(_ name: String, _ severity: Severity?, points: Int = 0, at: String = "2024-05-01 00:00:00")
    throws -> [Violation]
  {
    [Violation(id: "v", at: try CaseFixture.beijing(at), violation: name, severity: severity, points: points)]
  }

  @Test func grounds() throws {
    #expect(try grounds(violation("content", nil, points: 99)) == [])
    #expect(try grounds(violation("content", nil, points: 100)) == [.points(100, limit: 100)])
    for (name, ladder) in [
      ("quality_refund_rate", PenaltyLadder.ID.abnormalQuality), ("shipping", .shipping),
      ("on_time_shipping", .shipping),
    ] {
      #expect(try grounds(violation(name, nil)) == [], "\(name) without severity")
      #expect(try grounds(violation(name, .minor)) == [], "\(name)")
      for severity in [Severity.serious, .especiallySerious, .extremelySerious] {
        #expect(try grounds(violation(name, severity)) == [.penalty(ladder, "v", severity)], "\(name)")
      }
      #expect(try grounds(violation(name, .serious, at: "2023-06-01 23:59:59")) == [], "\(name) counts no more")
    }
    for name in ["listing_quality", "bad_review_rate", "content"] {
      #expect(try grounds(violation(name, .extremelySerious)) == [], "\(name) is no ground")
    }
  }

  @Test func manyDisputesAreAGroundOnlyWhenManyIsSaid() throws {
    #expect(try grounds([], liable: 50) == [])
    #expect(try grounds([], liable: 9, many: 10) == [])
    #expect(try grounds([], liable: 10, many: 10) == [.liableDisputes(10)])
  }

  @Test func depositAndContacts() throws {
    var shop = try CaseFixture.orderlyShop()
    #expect(StoreDuty.neglected(by: shop, rulebook: .standard) == [], "a balance equal to the requirement is enough")
    shop.deposit?.balance = try CaseFixture.cny("999.99")
    #expect(StoreDuty.neglected(by: shop, rulebook: .standard) == [.depositShort(by: try CaseFixture.cny("0.01"))])
    shop.deposit = nil
    shop.contacts.shipping = " "
    shop.contacts.returns = nil
    #expect(StoreDuty.neglected(by: shop, rulebook: .standard) == [.contactsMissing([.shipping, .returns])])
    let elsewhere = Shop(id: "w", name: "W", platform: .wish, currency: .usd)
    #expect(StoreDuty.neglected(by: elsewhere, rulebook: .standard) == [])
  }
}
