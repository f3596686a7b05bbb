import SellerCore

extension IndicatorID {
  /// How the indicator is counted, in words.
  public var formula: IndicatorFormula { IndicatorFormula(id: self) }
}

/// How an indicator is counted, in words of our own.
public struct IndicatorFormula: PhrasePair {
  let id: IndicatorID

  /// In English.
  public var english: String {
    switch id {
    case .qualityRefundRate:
      """
      orders whose first refund case has a quality reason and was applied for within 14 days of payment ÷ \
      orders paid in the window, not excluded by risk control, signed within 14 days of payment
      """
    case .badReviewRate:
      """
      orders first reviewed within 14 days with quality + service + logistics of at most 6 ÷ orders paid \
      in the window and reviewed within 14 days (self channels, valid reviews)
      """
    case .serviceSatisfaction:
      "buyers whose latest rating is satisfied ÷ buyers who rated"
    case .serviceDissatisfaction:
      "buyers whose latest rating is dissatisfied ÷ buyers who rated"
    case .attitudeDissatisfaction:
      "buyers who rated neutral or dissatisfied because of the attitude ÷ buyers who rated"
    case .serviceParticipation:
      "buyers who rated ÷ buyers who asked"
    case .threeMinuteResponse:
      """
      buyers all of whose conversations were answered within 3 minutes ÷ buyers who asked between 08:00 \
      and 24:00 Beijing time
      """
    case .onTimeShipping:
      """
      orders shipped by the promised moment ÷ self-built physical orders due in the window, without those \
      refunded before shipping
      """
    case .pickupAnomaly:
      """
      parcels without a carrier scan 24 h after shipping ÷ parcels shipped with a number, without \
      after-sales applied before the scan (self channels)
      """
    case .refundOnlyHours:
      "mean of completed − applied over refund-only cases completed without intervention (self channels)"
    case .returnRefundHours:
      """
      mean of (completed − applied) − (buyer shipped − consented) over return-refund cases completed \
      without intervention (self channels)
      """
    case .interventionRate:
      "cases in which the platform was asked to step in ÷ orders paid (self channels)"
    case .sellerLiableRate:
      "intervened cases found the seller's or both sides' fault ÷ orders paid (self channels)"
    case .refusalRate:
      "cases that the seller refused ÷ cases applied for (self channels)"
    case .afterSalesRating:
      "cases rated 4 or 5 ÷ cases applied for in the window and rated within 14 days (self channels)"
    case .liveReportRate:
      "reporters ÷ viewers of at least 5 seconds, over all live rooms"
    case .poorVideoShare:
      "videos rated poor ÷ videos reviewed"
    case .validPlayRate:
      "valid plays ÷ plays"
    case .validTrackingRate:
      "orders with a tracking number and a carrier scan ÷ orders released in the week, not cancelled"
    case .lateShipmentRate:
      "orders without a carrier scan within 5 × 24 h of release ÷ orders released in the week, not cancelled"
    case .averageRating:
      "mean stars of the reviews of the last 30 days"
    case .refundRate63to93:
      "orders with a completed refund ÷ orders released 63 to 93 days ago"
    case .counterfeitRate:
      "products found to be counterfeits ÷ products reviewed"
    case .trackingUpload2d:
      "tracking number uploaded within 2 × 24 h of release ÷ orders released in the window, not cancelled"
    case .trackable3d:
      "carrier scan within 3 × 24 h of release ÷ orders released in the window, not cancelled"
    case .delivered14d:
      "delivered within 14 × 24 h of release ÷ orders released in the window, not cancelled"
    case .outOfStockRate:
      "orders with a refund case for lack of stock ÷ orders released"
    case .cancellationRate:
      "orders cancelled by the system or the buyer ÷ orders released"
    case .tickets48h:
      "tickets resolved within 48 h ÷ tickets opened"
    case .complaintRate:
      "complaint tickets opened ÷ orders released"
    case .lowRatingsAnswered:
      "reviews of 1 or 2 stars that were answered ÷ such reviews"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch id {
    case .qualityRefundRate: "支付后14日内首次退款原因为品质原因的订单 ÷ 周期内风控后支付且14日内签收的订单"
    case .badReviewRate: "支付14日内首评且质量+服务+物流不超过6分的订单 ÷ 支付14日内有有效首评的订单（自建、闪电购、拍卖）"
    case .serviceSatisfaction: "最近一次评价为满意的买家 ÷ 参评买家"
    case .serviceDissatisfaction: "最近一次评价为差评的买家 ÷ 参评买家"
    case .attitudeDissatisfaction: "因服务态度给出一般或差评的买家 ÷ 参评买家"
    case .serviceParticipation: "参评买家 ÷ 咨询买家"
    case .threeMinuteResponse: "每次咨询均在3分钟内得到回复的买家 ÷ 8:00–24:00咨询的买家"
    case .onTimeShipping: "承诺时效内发货的订单 ÷ 周期内应发货的自建实物订单（排除时效内已申请退款且未发货）"
    case .pickupAnomaly: "发货后24小时内无揽收记录的包裹 ÷ 已发货包裹（排除揽收前已申请售后；自建、闪电购、拍卖）"
    case .refundOnlyHours: "自主完结的仅退款单的（完结时间 − 申请时间）均值（排除纠纷单）"
    case .returnRefundHours: "自主完结的退货退款单的（完结 − 申请）−（买家寄出 − 商家同意）均值（排除纠纷单）"
    case .interventionRate: "申请平台介入的售后单 ÷ 支付订单（自建、闪电购、拍卖）"
    case .sellerLiableRate: "判为商家责任或双方责任的纠纷单 ÷ 支付订单（自建、闪电购、拍卖）"
    case .refusalRate: "商家拒绝的售后单 ÷ 申请的售后单（自建、闪电购、拍卖）"
    case .afterSalesRating: "评为4–5分的售后单 ÷ 申请后14日内获评价的售后单（自建、闪电购、拍卖）"
    case .liveReportRate: "举报人数 ÷ 有效观看（≥5秒）人数，全部直播间合计"
    case .poorVideoShare: "被评为劣质的短视频 ÷ 进入审核的短视频"
    case .validPlayRate: "有效播放 ÷ 播放"
    case .validTrackingRate: "有单号且有承运商扫描的订单 ÷ 当周释放且未取消的订单"
    case .lateShipmentRate: "释放后5×24小时内无承运商扫描的订单 ÷ 当周释放且未取消的订单"
    case .averageRating: "最近30天评价的平均星级"
    case .refundRate63to93: "已完成退款的订单 ÷ 63至93天前释放的订单"
    case .counterfeitRate: "被判定为仿品的产品 ÷ 已审核的产品"
    case .trackingUpload2d: "释放后2×24小时内上传单号的订单 ÷ 周期内释放且未取消的订单"
    case .trackable3d: "释放后3×24小时内有扫描的订单 ÷ 周期内释放且未取消的订单"
    case .delivered14d: "释放后14×24小时内妥投的订单 ÷ 周期内释放且未取消的订单"
    case .outOfStockRate: "因缺货退款的订单 ÷ 释放的订单"
    case .cancellationRate: "被系统或买家取消的订单 ÷ 释放的订单"
    case .tickets48h: "48小时内解决的工单 ÷ 新开工单"
    case .complaintRate: "投诉工单 ÷ 释放的订单"
    case .lowRatingsAnswered: "已回复的1–2星评价 ÷ 1–2星评价"
    }
  }
}
