import SellerCore

extension PenaltyLadder.ID: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .licence: "business licence"
    case .physicalQuality: "physical quality"
    case .sensoryQuality: "sensory quality"
    case .abnormalQuality: "quality metric"
    case .badReviews: "bad reviews"
    case .service: "customer service"
    case .shipping: "shipping"
    case .completionTime: "refund time"
    case .disputes: "disputes"
    case .content: "live and video"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .licence: "商家资质"
    case .physicalQuality: "物理性能"
    case .sensoryQuality: "感官质量"
    case .abnormalQuality: "品质指标异常"
    case .badReviews: "差评率"
    case .service: "商家服务"
    case .shipping: "发货违规"
    case .completionTime: "完结时长"
    case .disputes: "纠纷"
    case .content: "内容治理"
    }
  }
}

/// The name of what a violation is recorded under: an indicator's, or one of the store format's other words.
public struct PenaltyViolationName: PhrasePair, Hashable {
  /// The recorded word.
  public let violation: String

  /// The name of a recorded word.
  public init(_ violation: String) {
    self.violation = violation
  }

  /// In English.
  public var english: String {
    switch violation {
    case "listing_quality": "product quality"
    case "shipping": "shipping"
    case "licence": "licence"
    case "content": "content"
    default: IndicatorID(rawValue: violation)?.english ?? violation
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch violation {
    case "listing_quality": "商品质量"
    case "shipping": "发货"
    case "licence": "资质"
    case "content": "内容"
    default: IndicatorID(rawValue: violation)?.chinese ?? violation
    }
  }
}

extension PenaltyLadder.GoodsGroup: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .homeTextiles: "home textiles"
    case .clothing: "clothing"
    case .shoesAndHats: "shoes and hats"
    case .beauty: "beauty"
    case .householdCleaning: "household cleaning"
    case .homeFurnishing: "home furnishing"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .homeTextiles: "家纺"
    case .clothing: "服饰"
    case .shoesAndHats: "鞋帽"
    case .beauty: "美妆"
    case .householdCleaning: "家清"
    case .homeFurnishing: "家居"
    }
  }
}
