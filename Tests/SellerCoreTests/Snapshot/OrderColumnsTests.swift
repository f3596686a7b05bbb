import SellerCore
import Testing

/// What stands in columns is what was put there.
struct OrderColumnsTests {
  private static func extra(_ name: String) -> ExtraFields {
    ExtraFields(members: [ExtraFields.Member(name: name, json: "1")])
  }

  @Test("cases and reviews come back with every field, unknown ones too, each with its own order")
  func casesAndReviewsComeBack() throws {
    let full = try CaseFixture.record("c2", .exchange, reason: .damaged) {
      $0.reasonText = "碎了"
      $0.amount = try CaseFixture.cny("12.50")
      $0.consentedAt = try CaseFixture.beijing("2024-06-03 00:00:00")
      $0.buyerShippedAt = try CaseFixture.beijing("2024-06-04 00:00:00")
      $0.refusedAt = try CaseFixture.beijing("2024-06-05 00:00:00")
      $0.completedAt = try CaseFixture.beijing("2024-06-06 00:00:00")
      $0.intervenedAt = try CaseFixture.beijing("2024-06-07 00:00:00")
      $0.liability = .both
      $0.provedAt = try CaseFixture.beijing("2024-06-08 00:00:00")
      $0.decidedAt = try CaseFixture.beijing("2024-06-09 00:00:00")
      $0.advancedAt = try CaseFixture.beijing("2024-06-10 00:00:00")
      $0.repaidAt = try CaseFixture.beijing("2024-06-11 00:00:00")
      $0.rating = 4
      $0.ratedAt = try CaseFixture.beijing("2024-06-12 00:00:00")
      $0.closedAt = try CaseFixture.beijing("2024-06-13 00:00:00")
      $0.updatedAt = try CaseFixture.beijing("2024-06-14 00:00:00")
      $0.extra = Self.extra("wanted")
    }
    var review = Review(at: try CaseFixture.beijing("2024-06-15 00:00:00"))
    (review.stars, review.quality, review.service, review.logistics) = (5, 4, 3, 1)
    (review.text, review.answer, review.valid) = ("好", "", false)
    review.answeredAt = try CaseFixture.beijing("2024-06-16 00:00:00")
    review.extra = Self.extra("seen")
    let orders = [
      try CaseFixture.order("a", cases: [try CaseFixture.record("c1"), full]),
      try CaseFixture.order("b"),
      try CaseFixture.order("c", cases: [try CaseFixture.record("c3", .repair)]) { $0.review = review },
      try CaseFixture.order("d") { $0.review = Review(at: review.at) },
    ]
    let view = try CaseFixture.view(orders, asOf: "2024-07-01 00:00:00")
    let found = view.orders()
    #expect(found.map(\.cases) == orders.map(\.cases))
    #expect(found.map(\.review) == orders.map(\.review))
  }

  @Test(
    "orders are sorted by the bytes of their ids",
    arguments: [
      ([], true), (["a"], true), (["a", "b", "b"], true), (["b", "a"], false),
      (["order-0001", "order-00010", "order-0002"], true), (["order-0002", "order-00010"], false),
    ] as [([OrderID], Bool)])
  func sortedByID(_ ids: [OrderID], _ areSorted: Bool) throws {
    var columns = OrderColumns(
      month: ShopCalendar.utc.day(of: try CaseFixture.beijing("2024-06-02 00:00:00")).month, currency: .cny)
    for id in ids { columns.append(try CaseFixture.order(id, paidAt: "2024-06-02 00:00:00")) }
    #expect(columns.areSorted == areSorted)
  }
}
