/// One order as it was at an as-of instant: what came later is not there (Readings, 1).
///
/// This is the only way rules look at orders, so the as-of rule stands here once.
public struct OrderRow: Sendable {
  /// The month's columns, boxed so that a row is two words.
  let box: OrderMonth
  /// The row in the columns.
  public let row: Int
  /// The moment that is asked about.
  public let asOf: Instant

  /// The order's id.
  public var id: OrderID { OrderID(box.columns.texts.columns.id[row] ?? "") }
  /// Hands over the bytes of its id.
  func withID<Answer>(_ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
    box.columns.texts.columns.id.withBytes(row, body)
  }
  /// The product's id.
  public var productID: ProductID { box.columns.product[row] ?? "" }
  /// The index of the product in `ShopSnapshot.productIDs`, which also holds ids of products that have no record.
  public var productIndex: Int { box.columns.product.code(row).map { Int(box.productIndexes[$0]) } ?? 0 }
  /// When it was paid.
  public var paidAt: Instant { box.columns.paidAt[row] ?? Instant(seconds: 0) }
  /// When it was released.
  public var releasedAt: Instant? { box.columns.releasedAt.happened(row, by: asOf) }
  /// Pieces.
  public var quantity: Int { Int(box.columns.quantity[row]) }
  /// Price per piece.
  public var price: Money { money(box.columns.price[row]) }
  /// Shipping per piece.
  public var shipping: Money { money(box.columns.shipping[row]) }
  /// (price + shipping) × quantity: shipping is per piece (Readings, 13). Held within 64 bits.
  public var gross: Money {
    Money(clamping: Order.gross(price: price, shipping: shipping, quantity: quantity), box.columns.currency)
  }
  /// Where it was sold.
  public var channel: Order.Channel { box.columns.channel[row] ?? .other }
  /// Country it goes to.
  public var destination: String? { box.columns.destination[row] }
  /// Country it comes from.
  public var origin: String? { box.columns.origin[row] }
  /// Wish Express.
  public var express: Bool { has(.express) }
  /// Taken out by risk control.
  public var riskExcluded: Bool { has(.riskExcluded) }
  /// The promise: ship by then. A promise, not an event: the as-of does not hide it.
  public var shipBy: Instant? { box.columns.shipBy[row] }
  /// When it was shipped.
  public var shippedAt: Instant? { box.columns.shippedAt.happened(row, by: asOf) }
  /// The tracking number, which comes with its upload.
  public var trackingNumber: String? { hasTrackingNumber ? box.columns.texts.columns.trackingNumber[row] : nil }
  /// Whether there is a tracking number, without making its text.
  public var hasTrackingNumber: Bool {
    guard has(.tracked) else { return false }
    return box.columns.trackingUploadedAt[row] == nil || trackingUploadedAt != nil
  }
  /// When the tracking number was uploaded.
  public var trackingUploadedAt: Instant? { box.columns.trackingUploadedAt.happened(row, by: asOf) }
  /// The carrier's first scan.
  public var scannedAt: Instant? { box.columns.scannedAt.happened(row, by: asOf) }
  /// When the buyer signed.
  public var deliveredAt: Instant? { box.columns.deliveredAt.happened(row, by: asOf) }
  /// Whether it is an A+ order.
  public var isAdvancedLogistics: Bool { has(.advancedLogistics) }
  /// When the A+ warehouse scanned it.
  public var warehouseScannedAt: Instant? { box.columns.warehouseScannedAt.happened(row, by: asOf) }
  /// Whether it was the right warehouse; known with the scan.
  public var correctWarehouse: Bool {
    let scanPending = box.columns.warehouseScannedAt[row] != nil && warehouseScannedAt == nil
    return has(.correctWarehouse) && !scanPending
  }
  /// When it was cancelled.
  public var cancelledAt: Instant? { box.columns.cancelledAt.happened(row, by: asOf) }
  /// Who cancelled it.
  public var cancelledBy: Order.CancellationCause? {
    let pending = box.columns.cancelledAt[row] != nil && cancelledAt == nil
    return pending ? nil : box.columns.cancelledBy[row]
  }
  /// The revenue share that the platform applied, if known.
  public var revenueShare: Percentage? { box.columns.revenueShare[row] }

  /// Whether there are cases at all, whatever the as-of: a quick way past most orders.
  public var mayHaveCases: Bool { !box.columns.caseRange(row).isEmpty }

  /// The cases applied for by the as-of, each as it was then.
  public var cases: [AfterSalesCase] {
    box.columns.caseRange(row).compactMap { box.columns.cases[$0].seen(at: asOf) }
  }

  /// The first refund case: kinds refund-only and return-refund, the smallest by (`appliedAt`, id) (Readings, 5).
  public var firstRefundCase: AfterSalesCase? { cases.firstRefund }

  /// Whether there may be a review written within a span, whatever the as-of: a quick way past most orders.
  func mayHaveReview(within span: ClosedRange<Instant>) -> Bool {
    let place = Int(box.columns.reviewPlace[row])
    return place != 0 && box.columns.reviews.moment(place - 1).map(span.contains) ?? false
  }

  /// The review, if written by the as-of.
  public var review: Review? {
    let place = Int(box.columns.reviewPlace[row])
    return place == 0 ? nil : box.columns.reviews[place - 1].seen(at: asOf)
  }

  /// When the platform last changed it, as far as a file says; no event, so that the as-of does not hide it.
  public var updatedAt: Instant? { box.columns.updatedAt[row] }

  private func has(_ mark: OrderColumns.Marks) -> Bool {
    OrderColumns.Marks(rawValue: box.columns.marks[row]).contains(mark)
  }

  private func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: box.columns.currency) }
}
