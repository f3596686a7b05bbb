import SellerCore

extension PenaltyLadder.ID: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .licence: Phrase(en: "business licence", zh: "商家资质")
    case .physicalQuality: Phrase(en: "physical quality", zh: "物理性能")
    case .sensoryQuality: Phrase(en: "sensory quality", zh: "感官质量")
    case .abnormalQuality: Phrase(en: "quality metric", zh: "品质指标异常")
    case .badReviews: Phrase(en: "bad reviews", zh: "差评率")
    case .service: Phrase(en: "customer service", zh: "商家服务")
    case .shipping: Phrase(en: "shipping", zh: "发货违规")
    case .completionTime: Phrase(en: "refund time", zh: "完结时长")
    case .disputes: Phrase(en: "disputes", zh: "纠纷")
    case .content: Phrase(en: "live and video", zh: "内容治理")
    }
  }
}

/// The name of what a violation is recorded under: an indicator's, or one of the store format's other words.
public struct PenaltyViolationName: Worded, Hashable {
  /// The recorded word.
  public let violation: String

  /// The name of a recorded word.
  public init(_ violation: String) { self.violation = violation }

  /// What it is called.
  public var phrase: Phrase {
    switch violation {
    case "listing_quality": Phrase(en: "product quality", zh: "商品质量")
    case "shipping": Phrase(en: "shipping", zh: "发货")
    case "licence": Phrase(en: "licence", zh: "资质")
    case "content": Phrase(en: "content", zh: "内容")
    default: IndicatorID(rawValue: violation)?.phrase ?? Phrase(verbatim: violation)
    }
  }
}

extension PenaltyLadder.GoodsGroup: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .homeTextiles: Phrase(en: "home textiles", zh: "家纺")
    case .clothing: Phrase(en: "clothing", zh: "服饰")
    case .shoesAndHats: Phrase(en: "shoes and hats", zh: "鞋帽")
    case .beauty: Phrase(en: "beauty", zh: "美妆")
    case .householdCleaning: Phrase(en: "household cleaning", zh: "家清")
    case .homeFurnishing: Phrase(en: "home furnishing", zh: "家居")
    }
  }
}

extension Violation.Appeal.Status: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(en: "open", zh: "未提交")
    case .submitted: Phrase(en: "submitted", zh: "已提交")
    case .upheld: Phrase(en: "upheld", zh: "申诉成功")
    case .rejected: Phrase(en: "rejected", zh: "申诉驳回")
    }
  }
}
