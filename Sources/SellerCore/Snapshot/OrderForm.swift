/// An order as columns take it and as a canonical line gives it: the record itself (``Order``), or one whose texts stay in the
/// line (``LineOrder``), of which a store that is read has a million.
package protocol OrderForm: ~Copyable {
  /// The order's id.
  associatedtype ID: TextForm
  associatedtype ProductID: TextForm
  /// Any other text.
  associatedtype Text: TextForm
  associatedtype Case: CaseForm
  associatedtype FirstReview: ReviewForm

  // What each is, the record says.
  var id: ID { get }
  var productID: ProductID { get }
  var paidAt: Instant { get }
  var releasedAt: Instant? { get set }
  var quantity: Int { get set }
  var price: Money { get set }
  var shipping: Money { get set }
  var channel: Order.Channel { get set }
  var destination: Text? { get set }
  var origin: Text? { get set }
  var express: Bool { get set }
  var riskExcluded: Bool { get set }
  var shipBy: Instant? { get set }
  var shippedAt: Instant? { get set }
  var trackingNumber: Text? { get set }
  var trackingUploadedAt: Instant? { get set }
  var scannedAt: Instant? { get set }
  var deliveredAt: Instant? { get set }
  var advancedLogistics: Order.AdvancedLogistics? { get set }
  var cancelledAt: Instant? { get set }
  var cancelledBy: Order.CancellationCause? { get set }
  var revenueShare: Percentage? { get set }
  var cases: [Case] { get set }
  var review: FirstReview? { get set }
  var updatedAt: Instant? { get set }
}

/// An order's case in such a form.
package protocol CaseForm {
  /// The case's id.
  associatedtype ID: TextForm
  /// Any other text.
  associatedtype Text: TextForm

  /// A case with nothing but what every case has.
  init(id: ID, kind: AfterSalesCase.Kind, appliedAt: Instant, reason: AfterSalesCase.Reason)

  var id: ID { get }
  var kind: AfterSalesCase.Kind { get }
  var appliedAt: Instant { get }
  var reason: AfterSalesCase.Reason { get }
  var reasonText: Text? { get set }
  var amount: Money? { get set }
  var consentedAt: Instant? { get set }
  var buyerShippedAt: Instant? { get set }
  var refusedAt: Instant? { get set }
  var completedAt: Instant? { get set }
  var intervenedAt: Instant? { get set }
  var liability: AfterSalesCase.Liability? { get set }
  var provedAt: Instant? { get set }
  var decidedAt: Instant? { get set }
  var advancedAt: Instant? { get set }
  var repaidAt: Instant? { get set }
  var rating: Int? { get set }
  var ratedAt: Instant? { get set }
  var closedAt: Instant? { get set }
  var updatedAt: Instant? { get set }
  var extra: ExtraFields { get }
}

/// An order's review in such a form.
package protocol ReviewForm {
  /// The buyer's words and the answer.
  associatedtype Text: TextForm

  /// A review with nothing but its moment.
  init(at: Instant)

  var at: Instant { get }
  var stars: Int? { get set }
  var quality: Int? { get set }
  var service: Int? { get set }
  var logistics: Int? { get set }
  var text: Text? { get set }
  var answer: Text? { get set }
  var answeredAt: Instant? { get set }
  var valid: Bool { get set }
  var extra: ExtraFields { get }
}

extension Order: OrderForm {}
extension AfterSalesCase: CaseForm {}
extension Review: ReviewForm {}
