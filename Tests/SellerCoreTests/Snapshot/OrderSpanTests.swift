import Testing

@testable import SellerCore

/// Months are passed over by the first and the last moment of their orders: none of an order's events lies outside.
struct OrderSpanTests {
  private static let paid = Instant(seconds: 1_700_000_000)

  private func columns(_ change: (inout Order, Instant) -> Void, _ moment: Instant) -> OrderColumns {
    var order = Order(id: "O", productID: "P", paidAt: Self.paid, price: .zero(.usd), channel: .flash)
    order.advancedLogistics = Order.AdvancedLogistics()
    order.cases = [AfterSalesCase(id: "C", kind: .repair, appliedAt: Self.paid, reason: .other)]
    order.review = Review(at: Self.paid)
    change(&order, moment)
    var columns = OrderColumns(month: ShopCalendar.utc.day(of: Self.paid).month, currency: .usd)
    columns.append(order)
    #expect(columns.span == nil && columns.settledAt == nil)
    columns.settle()
    return columns
  }

  private func span(_ change: (inout Order, Instant) -> Void, _ moment: Instant) -> ClosedRange<Instant>? {
    columns(change, moment).span
  }

  private static let events: [@Sendable (inout Order, Instant) -> Void] = [
    { $0.releasedAt = $1 }, { $0.shipBy = $1 }, { $0.shippedAt = $1 }, { $0.trackingUploadedAt = $1 },
    { $0.scannedAt = $1 }, { $0.deliveredAt = $1 }, { $0.advancedLogistics?.scannedAt = $1 }, { $0.cancelledAt = $1 },
    { $0.review?.at = $1 }, { $0.review?.answeredAt = $1 }, { $0.cases[0].appliedAt = $1 },
    { $0.cases[0].consentedAt = $1 }, { $0.cases[0].buyerShippedAt = $1 }, { $0.cases[0].refusedAt = $1 },
    { $0.cases[0].completedAt = $1 }, { $0.cases[0].intervenedAt = $1 }, { $0.cases[0].provedAt = $1 },
    { $0.cases[0].decidedAt = $1 }, { $0.cases[0].advancedAt = $1 }, { $0.cases[0].repaidAt = $1 },
    { $0.cases[0].ratedAt = $1 }, { $0.cases[0].closedAt = $1 },
  ]

  @Test func everyEventIsWithin() {
    #expect(span({ _, _ in }, Self.paid) == Self.paid...Self.paid)
    for event in Self.events {
      for seconds: Int64 in [1_600_000_000, -1, 0] {
        let moment = Instant(seconds: seconds)
        #expect(span(event, moment) == moment...Self.paid)
      }
      for seconds: Int64 in [1_800_000_000, 4_294_967_293, 4_294_967_294, 4_294_967_295] {
        let moment = Instant(seconds: seconds)
        #expect(span(event, moment) == Self.paid...moment)
      }
    }
  }

  /// The last of what happens decides; a promise is known before its moment.
  @Test func whatIsStillToComeIsKnown() {
    let later = Instant(seconds: 1_800_000_000)
    for event in Self.events { #expect([later, Self.paid].contains(columns(event, later).settledAt)) }
    #expect(Self.events.count { columns($0, later).settledAt == later } == Self.events.count - 1)
    #expect(columns({ $0.shipBy = $1 }, later).settledAt == Self.paid)
    #expect(columns({ $0.shippedAt = $1 }, Instant(seconds: 0)).settledAt == Self.paid)
  }
}
