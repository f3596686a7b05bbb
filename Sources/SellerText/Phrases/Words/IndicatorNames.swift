import SellerCore

extension IndicatorID: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .qualityRefundRate: "quality refund rate"
    case .badReviewRate: "bad-review rate"
    case .serviceSatisfaction: "service satisfaction"
    case .serviceDissatisfaction: "service dissatisfaction"
    case .attitudeDissatisfaction: "attitude dissatisfaction"
    case .serviceParticipation: "rating participation"
    case .threeMinuteResponse: "3-minute response"
    case .onTimeShipping: "on-time shipping"
    case .pickupAnomaly: "pick-up anomaly"
    case .refundOnlyHours: "refund-only time"
    case .returnRefundHours: "return-refund time"
    case .interventionRate: "dispute intervention"
    case .sellerLiableRate: "seller-liable disputes"
    case .refusalRate: "refusal rate"
    case .afterSalesRating: "14-day after-sales rating"
    case .liveReportRate: "live-room reports"
    case .poorVideoShare: "poor short videos"
    case .validPlayRate: "valid plays"
    case .validTrackingRate: "valid tracking"
    case .lateShipmentRate: "late shipment"
    case .averageRating: "rating, 30 days"
    case .refundRate63to93: "refunds, 63–93 days"
    case .counterfeitRate: "counterfeits"
    case .trackingUpload2d: "tracking uploaded ≤ 2 d"
    case .trackable3d: "trackable ≤ 3 d"
    case .delivered14d: "delivered ≤ 14 d"
    case .outOfStockRate: "out-of-stock refunds"
    case .cancellationRate: "cancellations"
    case .tickets48h: "tickets ≤ 48 h"
    case .complaintRate: "complaints"
    case .lowRatingsAnswered: "low ratings answered"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .qualityRefundRate: "品退率"
    case .badReviewRate: "差评率"
    case .serviceSatisfaction: "客服满意度"
    case .serviceDissatisfaction: "客服不满意度"
    case .attitudeDissatisfaction: "态度不满意度"
    case .serviceParticipation: "客服参评率"
    case .threeMinuteResponse: "3分钟响应率"
    case .onTimeShipping: "及时发货率"
    case .pickupAnomaly: "揽收异常率"
    case .refundOnlyHours: "仅退款完结时长"
    case .returnRefundHours: "退货退款完结时长"
    case .interventionRate: "纠纷介入率"
    case .sellerLiableRate: "商责纠纷率"
    case .refusalRate: "拒绝退单率"
    case .afterSalesRating: "售后14日好评率"
    case .liveReportRate: "直播间举报率"
    case .poorVideoShare: "短视频劣质占比"
    case .validPlayRate: "短视频有效播放率"
    case .validTrackingRate: "有效跟踪率"
    case .lateShipmentRate: "延迟发货率"
    case .averageRating: "30天平均评分"
    case .refundRate63to93: "63–93天退款率"
    case .counterfeitRate: "仿品率"
    case .trackingUpload2d: "2天内上传单号"
    case .trackable3d: "3天内可跟踪"
    case .delivered14d: "14天内妥投"
    case .outOfStockRate: "缺货退款率"
    case .cancellationRate: "取消率"
    case .tickets48h: "48小时内解决工单"
    case .complaintRate: "投诉率"
    case .lowRatingsAnswered: "差评已回复"
    }
  }
}
