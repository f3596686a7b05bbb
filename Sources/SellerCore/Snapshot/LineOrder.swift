/// An order whose texts stand where they stood in its line, without unknown fields: as good as the line's bytes, which whoever
/// read it keeps alive. It is large and never copied.
package struct LineOrder: OrderForm, ~Copyable {
  package let id: LineText
  package let productID: LineText
  package let paidAt: Instant
  package var releasedAt: Instant?
  package var quantity = 1
  package var price: Money
  package var shipping: Money
  package var channel: Order.Channel
  package var destination: LineText?
  package var origin: LineText?
  package var express = false
  package var riskExcluded = false
  package var shipBy: Instant?
  package var shippedAt: Instant?
  package var trackingNumber: LineText?
  package var trackingUploadedAt: Instant?
  package var scannedAt: Instant?
  package var deliveredAt: Instant?
  package var advancedLogistics: Order.AdvancedLogistics?
  package var cancelledAt: Instant?
  package var cancelledBy: Order.CancellationCause?
  package var revenueShare: Percentage?
  package var cases: [Case] = []
  private var hasReview = false
  private var lastReview = Review(at: Instant(seconds: 0))
  package var updatedAt: Instant?

  package init(id: LineText, productID: LineText, paidAt: Instant, price: Money, channel: Order.Channel) {
    (self.id, self.productID, self.paidAt, self.price, self.channel) = (id, productID, paidAt, price, channel)
    shipping = .zero(price.currency)
  }

  /// Its review; most orders have none, and are not asked for all of one.
  package var review: Review? {
    get { hasReview ? lastReview : nil }
    set {
      guard let newValue else { return hasReview = false }
      (hasReview, lastReview) = (true, newValue)
    }
  }

  /// Makes an order in its place and hands it over.
  package static func make<Answer>(
    id: LineText, productID: LineText, paidAt: Instant, currency: Currency, _ body: (inout LineOrder) -> Answer
  ) -> Answer {
    var order = LineOrder(id: id, productID: productID, paidAt: paidAt, price: .zero(currency), channel: .other)
    return body(&order)
  }

  /// One of its cases.
  package struct Case: CaseForm {
    package let id: LineText
    package let kind: AfterSalesCase.Kind
    package let appliedAt: Instant
    package let reason: AfterSalesCase.Reason
    package var reasonText: LineText?
    package var amount: Money?
    package var consentedAt: Instant?
    package var buyerShippedAt: Instant?
    package var refusedAt: Instant?
    package var completedAt: Instant?
    package var intervenedAt: Instant?
    package var liability: AfterSalesCase.Liability?
    package var provedAt: Instant?
    package var decidedAt: Instant?
    package var advancedAt: Instant?
    package var repaidAt: Instant?
    package var rating: Int?
    package var ratedAt: Instant?
    package var closedAt: Instant?
    package var updatedAt: Instant?
    package var extra: ExtraFields { .none }

    package init(id: LineText, kind: AfterSalesCase.Kind, appliedAt: Instant, reason: AfterSalesCase.Reason) {
      (self.id, self.kind, self.appliedAt, self.reason) = (id, kind, appliedAt, reason)
    }
  }

  package struct Review: ReviewForm {
    package let at: Instant
    package var stars: Int?
    package var quality: Int?
    package var service: Int?
    package var logistics: Int?
    package var text: LineText?
    package var answer: LineText?
    package var answeredAt: Instant?
    package var valid = true
    package var extra: ExtraFields { .none }

    package init(at: Instant) { self.at = at }
  }
}
