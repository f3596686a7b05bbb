import SellerCore
import Testing

/// Records as they were at an as-of: what happens at exactly that instant has happened (Readings, 1 and 18).
struct SeenAtTests {
  private let asOf = Instant(seconds: 1_000_000)
  private var after: Instant { Instant(seconds: asOf.seconds + 1) }

  /// An order with every event at one moment.
  private func order(events: Instant) -> Order {
    var order = Order(
      id: "o", productID: "p", paidAt: asOf, price: Money(minorUnits: 1, currency: .usd), channel: .other)
    order.releasedAt = events
    order.shipBy = events
    order.shippedAt = events
    order.trackingNumber = "t"
    order.trackingUploadedAt = events
    order.scannedAt = events
    order.deliveredAt = events
    order.advancedLogistics = .init(scannedAt: events, correctWarehouse: true)
    order.cancelledAt = events
    order.cancelledBy = .buyer
    var refund = AfterSalesCase(id: "c", kind: .refundOnly, appliedAt: events, reason: .quality)
    refund.completedAt = events
    order.cases = [refund]
    var review = Review(at: events)
    review.stars = 5
    order.review = review
    return order
  }

  private func seenRow(_ order: Order) -> OrderRow? {
    let shop = Shop(id: "s", name: "S", platform: .wish, currency: .usd)
    return ShopView(ShopSnapshot(shop: shop, orderRecords: [order]), asOf: asOf).orders().first
  }

  @Test func ordersAtTheInstant() throws {
    let row = try #require(seenRow(order(events: asOf)))
    #expect(
      [row.releasedAt, row.shippedAt, row.trackingUploadedAt, row.scannedAt, row.deliveredAt]
        == Array(repeating: asOf, count: 5))
    #expect(row.trackingNumber == "t" && row.hasTrackingNumber)
    #expect(row.warehouseScannedAt == asOf && row.correctWarehouse && row.isAdvancedLogistics)
    #expect(row.cancelledAt == asOf && row.cancelledBy == .buyer)
    #expect(row.cases.count == 1 && row.firstRefundCase?.completedAt == asOf && row.review?.stars == 5)
  }

  @Test func ordersASecondBefore() throws {
    let row = try #require(seenRow(order(events: after)))
    #expect(
      [row.releasedAt, row.shippedAt, row.trackingUploadedAt, row.scannedAt, row.deliveredAt]
        == Array(repeating: nil, count: 5))
    #expect(row.shipBy == after, "a promise is no event")
    #expect(row.trackingNumber == nil && !row.hasTrackingNumber)
    #expect(row.warehouseScannedAt == nil && !row.correctWarehouse && row.isAdvancedLogistics)
    #expect(row.cancelledAt == nil && row.cancelledBy == nil)
    #expect(row.cases.isEmpty && row.firstRefundCase == nil && row.review == nil)
    var future = order(events: after)
    future.paidAt = after
    #expect(seenRow(future) == nil)
  }

  @Test func whatHasNoInstantStands() throws {
    var order = order(events: asOf)
    order.trackingUploadedAt = nil
    order.cancelledAt = nil
    order.advancedLogistics?.scannedAt = nil
    let row = try #require(seenRow(order))
    #expect(row.trackingNumber == "t" && row.cancelledBy == .buyer && row.correctWarehouse)
  }

  @Test func cases() throws {
    var refund = AfterSalesCase(id: "c", kind: .refundOnly, appliedAt: asOf, reason: .quality)
    (refund.consentedAt, refund.buyerShippedAt, refund.refusedAt, refund.completedAt) = (after, after, after, after)
    (refund.intervenedAt, refund.liability) = (after, .seller)
    (refund.ratedAt, refund.rating) = (after, 5)
    refund.amount = Money(minorUnits: 1, currency: .usd)
    let seen = try #require(refund.seen(at: asOf))
    var bare = AfterSalesCase(id: "c", kind: .refundOnly, appliedAt: asOf, reason: .quality)
    bare.amount = refund.amount
    #expect(seen == bare)
    #expect(refund.seen(at: after) == refund)
    #expect(refund.seen(at: Instant(seconds: asOf.seconds - 1)) == nil)
    (refund.intervenedAt, refund.ratedAt) = (nil, nil)
    #expect(refund.seen(at: asOf)?.liability == .seller, "without a moment it stands")
    #expect(refund.seen(at: asOf)?.rating == 5)
  }

  @Test func reviewsTicketsAndConversations() throws {
    var review = Review(at: asOf)
    (review.answeredAt, review.answer) = (after, "Sorry")
    #expect(review.seen(at: asOf) == Review(at: asOf), "an answer goes with its moment")
    #expect(review.seen(at: after) == review)
    #expect(review.seen(at: Instant(seconds: 0)) == nil)
    var ticket = Ticket(id: "t", openedAt: asOf)
    (ticket.firstReplyAt, ticket.resolvedAt) = (asOf, after)
    #expect(ticket.seen(at: asOf)?.firstReplyAt == asOf)
    #expect(ticket.seen(at: asOf)?.resolvedAt == nil)
    #expect(ticket.seen(at: Instant(seconds: 0)) == nil)
    var talk = Consultation(id: "k", buyerID: "b", askedAt: asOf)
    (talk.rating, talk.ratingReason, talk.ratedAt, talk.slowestReplySeconds) = (.neutral, .slow, after, 7)
    let seen = try #require(talk.seen(at: asOf))
    #expect(seen.rating == nil && seen.ratingReason == nil && seen.ratedAt == nil && seen.slowestReplySeconds == 7)
    #expect(talk.seen(at: after) == talk)
    #expect(talk.seen(at: Instant(seconds: 0)) == nil)
  }

  /// An appeal that comes later is open; what has no moment of its own stands.
  @Test func violations() throws {
    var violation = Violation(id: "v", at: asOf, violation: "content")
    violation.endsAt = after
    violation.appeal = .init(deadline: after)
    let open = violation
    violation.appeal?.submittedAt = after
    violation.appeal?.status = .submitted
    violation.appeal?.reason = "r"
    #expect(violation.seen(at: asOf) == open)
    #expect(violation.seen(at: after) == violation)
    #expect(violation.seen(at: Instant(seconds: 0)) == nil)
    violation.appeal?.submittedAt = nil
    #expect(violation.seen(at: asOf) == violation, "without a moment it stands")
  }

  @Test func notesSourcesAndReportedFigures() {
    let before = Instant(seconds: asOf.seconds - 1)
    var note = Note(id: "n", on: nil, at: asOf, text: "t")
    note.due = after
    let open = note
    note.doneAt = after
    #expect(note.seen(at: asOf) == open && note.seen(at: after) == note && note.seen(at: before) == nil)
    let source = ImportSource(id: "i", at: asOf, format: "wish")
    #expect(source.seen(at: asOf) == source && source.seen(at: before) == source, "it tells of the records, whenever")
    let day = Day(number: 0)
    let figure = ReportedFigure(indicator: "late_shipment_rate", from: day, to: day, at: asOf)
    #expect(figure.seen(at: asOf) == figure && figure.seen(at: before) == nil)
  }

  /// A view's tables are the records as they were, each by its own rule.
  @Test func tablesOfAView() {
    var tables = ShopSnapshot.Tables()
    tables.notes = [Note(id: "a", on: nil, at: asOf, text: "t"), Note(id: "b", on: nil, at: after, text: "t")]
    tables.prices = [PriceChange(productID: "p", at: after, price: .zero(.usd))]
    let shop = Shop(id: "s", name: "S", platform: .wish, currency: .usd)
    let view = ShopView(ShopSnapshot(shop: shop, tables: tables), asOf: asOf)
    #expect(view.notes.map(\.id) == ["a"] && view.prices.isEmpty)
  }

  @Test func disputes() throws {
    var dispute = Dispute(id: "d", productID: "p", form: .revenueShare, submittedAt: asOf)
    (dispute.status, dispute.resolvedAt) = (.resolvedUpdated, after)
    (dispute.resolutionReason, dispute.updatedCategory) = ("r", "c")
    #expect(dispute.seen(at: asOf) == Dispute(id: "d", productID: "p", form: .revenueShare, submittedAt: asOf))
    #expect(dispute.seen(at: after) == dispute)
    #expect(dispute.seen(at: Instant(seconds: 0)) == nil)
  }

  @Test func products() {
    var product = Product(id: "p", price: Money(minorUnits: 1, currency: .usd), state: .active)
    product.categories = ["now"]
    product.counterfeitReview = .init(at: after, found: true)
    #expect(product.seen(at: asOf)?.counterfeitReview == nil)
    #expect(product.seen(at: after)?.counterfeitReview?.found == true)
    #expect(product.seen(at: asOf)?.categories == ["now"], "without a history they stand")
    product.categoryHistory = [
      .init(at: asOf, categories: ["first"], by: .initial), .init(at: after, categories: ["second"], by: .review),
    ]
    #expect(product.seen(at: asOf)?.categories == ["first"])
    #expect(product.seen(at: asOf)?.categoryHistory.count == 1)
    #expect(product.seen(at: after)?.categories == ["second"])
    #expect(product.seen(at: Instant(seconds: 0))?.categories == [])
  }
}
