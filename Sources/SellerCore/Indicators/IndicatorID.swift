/// The figures that the console knows, by the ids of the store format.
public enum IndicatorID: String, Sendable, Hashable, CaseIterable {
  // Kuaishou (004)
  /// 品退率 (004 §一).
  case qualityRefundRate = "quality_refund_rate"
  /// 差评率.
  case badReviewRate = "bad_review_rate"
  /// 商家客服满意度.
  case serviceSatisfaction = "service_satisfaction"
  /// 商家客服不满意度.
  case serviceDissatisfaction = "service_dissatisfaction"
  /// 商家客服态度不满意度.
  case attitudeDissatisfaction = "attitude_dissatisfaction"
  /// 商家客服参评率.
  case serviceParticipation = "service_participation"
  /// 3分钟响应率.
  case threeMinuteResponse = "three_minute_response"
  /// 及时发货率.
  case onTimeShipping = "on_time_shipping"
  /// 揽收异常率.
  case pickupAnomaly = "pickup_anomaly"
  /// 仅退款完结时长.
  case refundOnlyHours = "refund_only_hours"
  /// 退货退款完结时长.
  case returnRefundHours = "return_refund_hours"
  /// 纠纷介入率.
  case interventionRate = "intervention_rate"
  /// 商责纠纷率.
  case sellerLiableRate = "seller_liable_rate"
  /// 拒绝退单率.
  case refusalRate = "refusal_rate"
  /// 申请售后14日好评率.
  case afterSalesRating = "aftersales_rating"
  /// 直播间举报率.
  case liveReportRate = "live_report_rate"
  /// 短视频劣质占比.
  case poorVideoShare = "poor_video_share"
  /// 短视频有效播放率.
  case validPlayRate = "valid_play_rate"
  // Wish (002)
  /// Valid tracking rate (002).
  case validTrackingRate = "valid_tracking_rate"
  /// Late shipment (confirmed fulfilment) rate.
  case lateShipmentRate = "late_shipment_rate"
  /// Average rating of 30 days.
  case averageRating = "average_rating"
  /// Average refund rate, 63–93 days.
  case refundRate63to93 = "refund_rate_63_93"
  /// Counterfeit rate.
  case counterfeitRate = "counterfeit_rate"
  /// Tracking number uploaded within 2 days.
  case trackingUpload2d = "tracking_upload_2d"
  /// Trackable within 3 days.
  case trackable3d = "trackable_3d"
  /// Delivered within 14 days.
  case delivered14d = "delivered_14d"
  /// Out-of-stock refund rate.
  case outOfStockRate = "out_of_stock_rate"
  /// Cancelled by system or buyer.
  case cancellationRate = "cancellation_rate"
  /// Tickets resolved within 48 hours.
  case tickets48h = "tickets_48h"
  /// Complaint tickets over orders.
  case complaintRate = "complaint_rate"
  /// Low ratings answered.
  case lowRatingsAnswered = "low_ratings_answered"
}

extension IndicatorID {
  /// What it counts, and what the documents hold it against.
  public var definition: Indicator {
    switch self {
    case .qualityRefundRate: .qualityRefundRate
    case .badReviewRate: .badReviewRate
    case .serviceSatisfaction: .serviceSatisfaction
    case .serviceDissatisfaction: .serviceDissatisfaction
    case .attitudeDissatisfaction: .attitudeDissatisfaction
    case .serviceParticipation: .serviceParticipation
    case .threeMinuteResponse: .threeMinuteResponse
    case .onTimeShipping: .onTimeShipping
    case .pickupAnomaly: .pickupAnomaly
    case .refundOnlyHours: .refundOnlyHours
    case .returnRefundHours: .returnRefundHours
    case .interventionRate: .interventionRate
    case .sellerLiableRate: .sellerLiableRate
    case .refusalRate: .refusalRate
    case .afterSalesRating: .afterSalesRating
    case .liveReportRate: .liveReportRate
    case .poorVideoShare: .poorVideoShare
    case .validPlayRate: .validPlayRate
    case .validTrackingRate: .validTrackingRate
    case .lateShipmentRate: .lateShipmentRate
    case .averageRating: .averageRating
    case .refundRate63to93: .refundRate63to93
    case .counterfeitRate: .counterfeitRate
    case .trackingUpload2d: .trackingUpload2d
    case .trackable3d: .trackable3d
    case .delivered14d: .delivered14d
    case .outOfStockRate: .outOfStockRate
    case .cancellationRate: .cancellationRate
    case .tickets48h: .tickets48h
    case .complaintRate: .complaintRate
    case .lowRatingsAnswered: .lowRatingsAnswered
    }
  }
}
