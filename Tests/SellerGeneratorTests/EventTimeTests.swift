import SellerCore
import Testing

@testable import SellerGenerator

/// Nothing happens after the as-of, and what happens happens in an order that can be.
@Suite struct EventTimeTests {
  /// Promises and what is announced may lie ahead; everything else has happened.
  private static let ahead: Set<String> = ["Order.shipBy", "Shop.restrictedUntil"]

  @Test(arguments: Platform.allCases) func dataEndsAtTheAsOf(platform: Platform) {
    for asOf in [nil, Instant(seconds: 1_700_000_123)] {
      let made = Demos.Made(.init(platform: platform, orders: 500, products: 80, seed: 3, asOf: asOf))
      var walk = RecordWalk()
      for order in made.orders { walk.visit(order) }
      walk.visit(made.shop.shop)
      let tables = made.tables
      let records: [[Any]] = [
        tables.products, tables.disputes, tables.consultations, tables.tickets, tables.prices, tables.violations,
      ]
      for record in records.joined() { walk.visit(record) }
      for (field, latest) in walk.latest where !Self.ahead.contains(field) {
        #expect(latest <= made.shop.plan.asOf, "\(field)")
      }
      let today = platform.calendar.day(of: made.shop.plan.asOf)
      #expect(tables.media.allSatisfy { $0.day < today })
      #expect(tables.benchmarks.allSatisfy { $0.to < today })
    }
  }

  @Test(arguments: Platform.allCases) func parcelsTravelForward(platform: Platform) {
    let impossible = Demos.of(platform).orders.filter { order in
      let ways: [[Instant?]] = [
        [order.paidAt, order.releasedAt, order.trackingUploadedAt, order.scannedAt, order.deliveredAt],
        [order.paidAt, order.shippedAt, order.deliveredAt], [order.releasedAt, order.cancelledAt],
        [order.deliveredAt, order.review?.at, order.review?.answeredAt],
        [order.releasedAt, order.advancedLogistics?.scannedAt],
      ]
      return !ways.allSatisfy(inOrder) || (order.trackingNumber == nil) != (order.trackingUploadedAt == nil)
    }
    #expect(impossible.map(\.id) == [])
  }

  @Test(arguments: Platform.allCases) func casesRunForward(platform: Platform) {
    let orders = Demos.of(platform).orders.filter { !$0.cases.isEmpty }
    let unordered = orders.filter { !inOrder([$0.paidAt] + $0.cases.map(\.appliedAt)) }
    #expect(unordered.map(\.id) == [])
    let impossible = orders.flatMap(\.cases).filter { record in
      let ways: [[Instant?]] = [
        [record.appliedAt, record.consentedAt, record.buyerShippedAt, record.completedAt],
        [record.appliedAt, record.refusedAt, record.ratedAt], [record.appliedAt, record.intervenedAt],
      ]
      // A refusal never sets completion; the platform's decision for the buyer may (store format, case).
      let refusedAndPaid =
        record.refusedAt != nil && record.completedAt != nil && record.liability?.isSellers != true
      return !ways.allSatisfy(inOrder) || refusedAndPaid
        || (record.refusedAt != nil && record.consentedAt != nil)
        || (record.rating == nil) != (record.ratedAt == nil)
        || (record.liability != nil && record.intervenedAt == nil)
        || record.amount.map { $0.minorUnits <= 0 } == true
    }
    #expect(impossible.map(\.id) == [])
  }

  private func inOrder(_ moments: [Instant?]) -> Bool {
    let known = moments.compactMap(\.self)
    return zip(known, known.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
