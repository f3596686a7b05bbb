import SellerCore

/// What a figure leads to, beside its penalty (004 §二, §三, §五; 002).
public enum FigureConsequence: String, Worded, Hashable, CaseIterable {
  /// The store score moves with it.
  case storeScore = "store_score"
  /// Paid traffic is throttled.
  case paidTraffic = "paid_traffic"
  /// It is a threshold of campaign sign-up.
  case campaignSignUp = "campaign_sign_up"
  /// It decides entry to the distribution programme, and removal from it.
  case distribution
  /// The merchant level moves with it.
  case merchantLevel = "merchant_level"
  /// Its threshold is that of the logistics score's four points.
  case logisticsScore = "logistics_score"
  /// From a serious penalty on, orders are refunded without asking.
  case automaticRefunds = "automatic_refunds"
  /// Being a Trusted Store rests on it.
  case trustedStore = "trusted_store"

  /// What figures of an indicator lead to.
  public static func of(_ indicator: IndicatorID) -> [FigureConsequence] {
    switch indicator {
    case .qualityRefundRate: [.storeScore, .paidTraffic, .campaignSignUp, .distribution, .automaticRefunds]
    case .badReviewRate: [.merchantLevel, .distribution]
    case .refundOnlyHours, .returnRefundHours, .interventionRate, .sellerLiableRate: [.merchantLevel]
    case .onTimeShipping: [.logisticsScore, .automaticRefunds]
    case .pickupAnomaly: [.logisticsScore]
    case .validTrackingRate, .lateShipmentRate, .averageRating, .refundRate63to93, .counterfeitRate: [.trustedStore]
    default: []
    }
  }

  /// What it leads to, in a sentence.
  public var phrase: Phrase {
    switch self {
    case .storeScore: Phrase(en: "The store score moves with it.", zh: "影响店铺分。")
    case .paidTraffic:
      Phrase(en: "Paid traffic is throttled while it is high: the product cannot scale.", zh: "偏高时商业化限流，商品无法稳定放量。")
    case .campaignSignUp: Phrase(en: "It is a threshold of campaign sign-up.", zh: "平台活动报名的门槛之一。")
    case .distribution:
      Phrase(
        en: "It decides entry to the distribution programme, and removal from it.", zh: "入驻快分销的条件之一，不达标可能被清退。")
    case .merchantLevel:
      Phrase(
        en: "The merchant level moves with it: saleable order volume, PK sales, official certification, coins.",
        zh: "影响商家等级：可售订单量、PK 卖货、官方认证、快币奖励。")
    case .logisticsScore:
      Phrase(en: "The threshold is that of four points of the logistics score.", zh: "阈值对标物流得分 4 分门槛。")
    case .automaticRefunds:
      Phrase(
        en: "From a serious penalty on, orders are refunded without asking, at the seller's cost.",
        zh: "被处理且情节严重及以上时，订单自动退款，损失由商家承担。")
    case .trustedStore:
      Phrase(en: "A Trusted Store needs it, which brings exposure and trust.", zh: "诚信店铺的条件之一，带来曝光和信任。")
    }
  }
}
