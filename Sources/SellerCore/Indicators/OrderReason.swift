/// Why an order counts in a figure as it does.
public enum OrderReason: Sendable, Hashable {
  /// A step came so many seconds after the moment that it is counted from, where so many are allowed.
  case step(Step, seconds: Int64, allowed: Int64)
  /// A step has not come so many seconds after that moment.
  case missing(Step, seconds: Int64, allowed: Int64)
  /// Whether there is a tracking number, and a scan.
  case tracking(hasNumber: Bool, hasScan: Bool)
  /// The first refund was asked for with this reason, on this day (of 24 hours) after payment, the first being day 1.
  case refund(AfterSalesCase.Reason, day: Int64)
  /// No refund counts.
  case noRefund
  /// A review of so many stars, or of so many points in all.
  case review(stars: Int?, points: Int?)
  /// Who cancelled it.
  case cancelled(Order.CancellationCause)
  /// How long its cases took.
  case took(seconds: Int64)
  /// The platform was asked to step in, and whom it found liable; in which situation, where that is the seller.
  case intervened(AfterSalesCase.Liability?, LiableSituation?)
  /// How the buyer rated the handling.
  case handling(rating: Int)

  /// A step on the way to the buyer.
  public enum Step: Sendable, Hashable {
    /// The parcel is handed over.
    case shipping
    /// The tracking number is uploaded.
    case upload
    /// The carrier scans it.
    case scan
    /// The buyer has it.
    case delivery
  }
}

extension OrderReason {
  /// The reason in words of the order's own facts; nil where it only counts.
  init?(_ order: OrderFacts, in indicator: IndicatorID, _ counted: Ratio, _ context: CountingContext) {
    let row = order.row
    func days(_ number: RuleNumber) -> Int64 { Int64(context.rules[number]) * 86_400 }
    func step(_ step: Step, at moment: Instant?, from base: Instant?, allowed: Int64) -> OrderReason? {
      base.map { base in
        moment.map { .step(step, seconds: $0.seconds(since: base), allowed: allowed) }
          ?? .missing(step, seconds: row.asOf.seconds(since: base), allowed: allowed)
      }
    }
    let reason: OrderReason? =
      switch indicator {
      case .lateShipmentRate: step(.scan, at: row.scannedAt, from: row.releasedAt, allowed: days(.lateScanDays))
      case .trackable3d: step(.scan, at: row.scannedAt, from: row.releasedAt, allowed: days(.trackableDays))
      case .trackingUpload2d:
        step(.upload, at: row.trackingUploadedAt, from: row.releasedAt, allowed: days(.uploadDays))
      case .delivered14d: step(.delivery, at: row.deliveredAt, from: row.releasedAt, allowed: days(.deliveredDays))
      case .onTimeShipping: step(.shipping, at: row.shippedAt, from: row.shipBy, allowed: 0)
      case .pickupAnomaly:
        step(.scan, at: row.scannedAt, from: row.shippedAt, allowed: Int64(context.rules[.pickupHours]) * 3600)
      case .validTrackingRate: .tracking(hasNumber: row.hasTrackingNumber, hasScan: row.scannedAt != nil)
      case .qualityRefundRate, .refundRate63to93, .outOfStockRate: Self.refund(order, in: indicator)
      case .averageRating, .lowRatingsAnswered: row.review.map { .review(stars: $0.stars, points: nil) }
      case .badReviewRate: row.review.map { .review(stars: nil, points: $0.scoreSum) }
      case .cancellationRate: row.cancelledBy.map { .cancelled($0) }
      case .refundOnlyHours, .returnRefundHours: .took(seconds: counted.numerator)
      case .interventionRate, .sellerLiableRate:
        counted.numerator > 0
          ? order.cases.first { $0.intervenedAt != nil }.map {
            .intervened($0.liability, LiableSituation($0))
          } : nil
      case .afterSalesRating: order.cases.compactMap(\.rating).first.map { .handling(rating: $0) }
      default: nil
      }
    guard let reason else { return nil }
    self = reason
  }

  /// The case that decides: the first refund case, or the first with the reason that the figure asks for.
  private static func refund(_ order: OrderFacts, in indicator: IndicatorID) -> OrderReason {
    let refunds = order.cases.filter(\.kind.isRefund)
    let deciding: AfterSalesCase? =
      switch indicator {
      case .outOfStockRate: refunds.first { $0.reason == .outOfStock }
      case .refundRate63to93: refunds.first { $0.completedAt != nil }
      default: order.firstRefund
      }
    return deciding.map { .refund($0.reason, day: $0.appliedAt.seconds(since: order.row.paidAt) / 86_400 + 1) }
      ?? .noRefund
  }
}
