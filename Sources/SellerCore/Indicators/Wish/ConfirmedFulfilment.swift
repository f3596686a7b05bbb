extension Indicator {
  /// Valid tracking rate (002): of the orders released in the week and not cancelled, those with a tracking number and a scan.
  static let validTrackingRate = Indicator(
    .validTrackingRate, .wish, better: .higher, source: RuleSource("002", "Seller customer service capability"),
    rule: .trusted(.weekAFortnightAgo, .atLeast, DecimalNumber(mantissa: 95, scale: 2)),
    needs: FactNeeds(datedBy: "order.released_at", "order.tracking_number", "order.scanned_at"),
    .releasedOrders(sql: "has_tracking AND scanned_at IS NOT NULL") { order, _, _ in
      order.row.hasTrackingNumber && order.row.scannedAt != nil
    })

  /// Late shipment (confirmed fulfilment) rate (002): of the same orders, those without a scan within 5 × 24 h of release.
  static let lateShipmentRate = Indicator(
    .lateShipmentRate, .wish, better: .lower, source: RuleSource("002", "Seller customer service capability"),
    rule: .trusted(.weekAFortnightAgo, .atMost, DecimalNumber(mantissa: 10, scale: 2)),
    needs: FactNeeds(datedBy: "order.released_at", "order.scanned_at"),
    .releasedOrders(
      sql: "scanned_at IS NULL OR scanned_at > released_at + to_days(\(.lateScanDays))"
    ) { order, releasedAt, context in
      let limit = releasedAt.adding(days: Int64(context.rules[.lateScanDays]))
      return order.row.scannedAt.map { $0 > limit } ?? true
    })

  /// Tracking numbers uploaded within 2 × 24 h of release (002, delivery speed).
  static let trackingUpload2d = Indicator(
    .trackingUpload2d, .wish, better: .higher, dimension: .speed, source: RuleSource("002", "1. Delivery speed"),
    rule: .dimension(.releasedLongAgo, "1. Delivery speed"),
    needs: FactNeeds(datedBy: "order.released_at", "order.tracking_uploaded_at"),
    .releasedOrders(sql: "tracking_uploaded_at <= released_at + to_days(\(.uploadDays))") {
      order, releasedAt, context in
      isWithin(context.rules[.uploadDays], of: releasedAt, order.row.trackingUploadedAt)
    })

  /// Trackable, that is scanned, within 3 × 24 h of release (002, delivery speed).
  static let trackable3d = Indicator(
    .trackable3d, .wish, better: .higher, dimension: .speed, source: RuleSource("002", "1. Delivery speed"),
    rule: .dimension(.releasedLongAgo, "1. Delivery speed"),
    needs: FactNeeds(datedBy: "order.released_at", "order.scanned_at"),
    .releasedOrders(sql: "scanned_at <= released_at + to_days(\(.trackableDays))") { order, releasedAt, context in
      isWithin(context.rules[.trackableDays], of: releasedAt, order.row.scannedAt)
    })

  /// Delivered within 14 × 24 h of release (002, delivery speed).
  static let delivered14d = Indicator(
    .delivered14d, .wish, better: .higher, dimension: .speed, source: RuleSource("002", "1. Delivery speed"),
    rule: .dimension(.releasedLongAgo, "1. Delivery speed"),
    needs: FactNeeds(datedBy: "order.released_at", "order.delivered_at"),
    .releasedOrders(sql: "delivered_at <= released_at + to_days(\(.deliveredDays))") { order, releasedAt, context in
      isWithin(context.rules[.deliveredDays], of: releasedAt, order.row.deliveredAt)
    })

  private static func isWithin(_ days: Int, of releasedAt: Instant, _ event: Instant?) -> Bool {
    event.map { $0 <= releasedAt.adding(days: Int64(days)) } ?? false
  }
}

extension Cohort {
  /// Orders by release, without cancelled ones.
  fileprivate static func releasedOrders(
    sql: SQLExpression, _ isInNumerator: @escaping @Sendable (OrderFacts, Instant, CountingContext) -> Bool
  ) -> Cohort {
    .orders(
      sql: .each(.orders, at: "released_at", numerator: sql, where: "cancelled_at IS NULL")
    ) { order, context, tally in
      guard let releasedAt = order.row.releasedAt, tally.reaches(releasedAt), order.row.cancelledAt == nil else {
        return
      }
      tally.count(at: releasedAt, inNumerator: isInNumerator(order, releasedAt, context))
    }
  }
}

extension RuleNumber {
  /// Days × 24 h after release; no scan by then is a late shipment.
  public static let lateScanDays = RuleNumber(
    "late_scan_days", 5, RuleSource("002", "Seller customer service capability", isPublicMaterial: true))
  /// Days × 24 h after release in which the tracking number is uploaded.
  public static let uploadDays = RuleNumber("upload_days", 2, RuleSource("002", "1. Delivery speed"))
  /// Days × 24 h after release from which on the buyer can track.
  public static let trackableDays = RuleNumber("trackable_days", 3, RuleSource("002", "1. Delivery speed"))
  /// Days × 24 h after release in which orders are delivered.
  public static let deliveredDays = RuleNumber("delivered_days", 14, RuleSource("002", "1. Delivery speed"))
}
