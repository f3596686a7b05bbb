import SellerCore
import Testing

/// Instant refund (极速退款, 004 §六.2): all conditions, each at its boundary.
struct InstantRefundTests {
  private func clock(
    _ record: AfterSalesCase, price: String = "299.99", shop: Shop? = nil,
    _ edit: (inout Order) throws -> Void = { _ in }
  ) throws -> CaseClock {
    let order = try CaseFixture.order(price: price, cases: [record], edit)
    let view = try CaseFixture.view(
      try shop ?? CaseFixture.orderlyShop(), orders: [order], asOf: "2024-06-01 12:00:00")
    return try #require(CaseQueue(view, rulebook: .standard).clocks.first)
  }

  private func record(_ appliedAt: String = "2024-06-01 06:00:00") throws -> AfterSalesCase {
    try CaseFixture.record("c", .refundOnly, appliedAt: appliedAt)
  }

  @Test func sixHoursIncluded() throws {
    #expect(try clock(record("2024-06-01 06:00:00")).instantRefund?.applies == true)
    #expect(try clock(record("2024-06-01 06:00:01")).instantRefund?.unmet == [.soonAfterPayment])
  }

  @Test func below300() throws {
    #expect(try clock(record(), price: "299.99").instantRefund?.applies == true)
    #expect(try clock(record(), price: "300").instantRefund?.unmet == [.lowAmount])
    let many = try clock(record(), price: "140") {
      $0.quantity = 2
      $0.shipping = try CaseFixture.cny("10")
    }
    #expect(many.instantRefund?.unmet == [.lowAmount], "(140 + 10) × 2")
  }

  @Test func notShippedBeforeTheApplication() throws {
    let at = CaseFixture.beijing
    #expect(try clock(record()) { $0.shippedAt = try at("2024-06-01 06:00:00") }.instantRefund?.unmet == [.notShipped])
    #expect(try clock(record()) { $0.shippedAt = try at("2024-06-01 06:00:01") }.instantRefund?.applies == true)
  }

  @Test func switchedOnAtTheApplication() throws {
    var shop = CaseFixture.bareShop
    #expect(try clock(record(), shop: shop).instantRefund?.unmet == [.switchedOn])
    let at = CaseFixture.beijing
    let periods: [(from: String, to: String?, on: Bool)] = [
      ("2024-06-01 06:00:00", nil, true), ("2024-06-01 06:00:01", nil, false),
      ("2024-05-01 00:00:00", "2024-06-01 06:00:00", true), ("2024-05-01 00:00:00", "2024-06-01 05:59:59", false),
    ]
    for (from, to, on) in periods {
      shop.services = [Shop.ServicePeriod(service: .instantRefund, from: try at(from), to: try to.map(at))]
      #expect(try clock(record(), shop: shop).instantRefund?.applies == on, "\(from) \(to ?? "open")")
    }
  }

  @Test func refundOnlyAndInTheLimitsCurrency() throws {
    let other = try CaseFixture.record("c", .returnRefund, appliedAt: "2024-06-01 06:00:00")
    #expect(try clock(other).instantRefund?.unmet == [.refundOnly])
    var shop = Shop(id: "ks", name: "KS", platform: .kuaishou, currency: .usd)
    shop.services = try CaseFixture.orderlyShop().services
    #expect(try clock(record(), shop: shop).instantRefund?.unmet == [.lowAmount], "dollars are not compared with yuan")
  }

  @Test func thePlatformPaysAtOnce() throws {
    let clock = try clock(record())
    #expect(clock.step == .payRefund)
    #expect(clock.party == .platform)
    #expect(clock.due == (try CaseFixture.beijing("2024-06-01 06:00:00")))
  }
}
