extension IndicatorID {
  /// The facts that a figure is counted from, and that a source may or may not tell (Readings, 23). What every record of the
  /// kind has is not among them.
  public var facts: [ImportSource.Fact] {
    let names: [String] =
      switch self {
      case .qualityRefundRate: ["order.delivered_at", "case", "case.reason"]
      case .badReviewRate: ["review.quality", "review.service", "review.logistics"]
      case .serviceSatisfaction, .serviceDissatisfaction, .attitudeDissatisfaction, .serviceParticipation,
        .threeMinuteResponse:
        ["consultation"]
      case .onTimeShipping: ["order.ship_by", "order.shipped_at", "case"]
      case .pickupAnomaly: ["order.shipped_at", "order.tracking_number", "order.scanned_at"]
      case .refundOnlyHours: ["case.completed_at"]
      case .returnRefundHours: ["case.consented_at", "case.buyer_shipped_at", "case.completed_at"]
      case .interventionRate: ["case.intervened_at"]
      case .sellerLiableRate: ["case.intervened_at", "case.liability"]
      case .refusalRate: ["case.refused_at"]
      case .afterSalesRating: ["case.rating"]
      case .liveReportRate, .poorVideoShare, .validPlayRate: ["media"]
      case .validTrackingRate: ["order.released_at", "order.tracking_number", "order.scanned_at"]
      case .lateShipmentRate, .trackable3d: ["order.released_at", "order.scanned_at"]
      case .averageRating: ["review.stars"]
      case .refundRate63to93: ["order.released_at", "case.completed_at"]
      case .counterfeitRate: ["product.counterfeit_review"]
      case .trackingUpload2d: ["order.released_at", "order.tracking_uploaded_at"]
      case .delivered14d: ["order.released_at", "order.delivered_at"]
      case .outOfStockRate: ["order.released_at", "case.reason"]
      case .cancellationRate: ["order.released_at", "order.cancelled_at"]
      case .tickets48h: ["ticket.resolved_at"]
      case .complaintRate: ["ticket.complaint"]
      case .lowRatingsAnswered: ["review.stars", "review.answered_at"]
      }
    return names.map { ImportSource.Fact(rawValue: $0) }
  }
}
