import SellerCore

extension CampaignVerdict: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .pass: Phrase(en: "ok", zh: "通过")
    case .unknown: Phrase(en: "not known", zh: "未知")
    case .attention: Phrase(en: "needs attention", zh: "需注意")
    case .fail: Phrase(en: "fails", zh: "不通过")
    }
  }
}

extension CampaignItem: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .qualityIndex: Phrase(en: "quality index", zh: "质量指数")
    case .freePickup: Service.pickup.phrase
    case .freightInsurance, .flashRefund, .sevenDayReturn, .lateCompensation, .priceProtection:
      Service(rawValue: rawValue).phrase
    case .promiseTemplate: Phrase(en: "Promise template", zh: "Promise 时效模板")
    case .pricePromise: Phrase(en: "price promise", zh: "价格承诺")
    case .priceControl: Phrase(en: "price control", zh: "价格管控")
    }
  }
}

extension CampaignStoreItem: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .compliance: Phrase(en: "compliance", zh: "商家合规")
    case .freightInsurance, .flashRefund, .lateCompensation, .priceProtection: Service(rawValue: rawValue).phrase
    }
  }
}

/// A checklist line's name in four columns, for the head of the matrix.
public struct CampaignItemAbbreviation: Worded, Hashable {
  let item: CampaignItem

  /// The short name of a line.
  public init(_ item: CampaignItem) { self.item = item }

  /// What it is called.
  public var phrase: Phrase {
    switch item {
    case .qualityIndex: Phrase(en: "qual", zh: "质量")
    case .freightInsurance: Phrase(en: "frgt", zh: "运费")
    case .flashRefund: Phrase(en: "flsh", zh: "闪退")
    case .freePickup: Phrase(en: "pick", zh: "取退")
    case .sevenDayReturn: Phrase(en: "7day", zh: "七天")
    case .lateCompensation: Phrase(en: "late", zh: "晚赔")
    case .priceProtection: Phrase(en: "prot", zh: "价保")
    case .promiseTemplate: Phrase(en: "tmpl", zh: "模板")
    case .pricePromise: Phrase(en: "prom", zh: "承诺")
    case .priceControl: Phrase(en: "ctrl", zh: "价控")
    }
  }
}

extension Service: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .freightInsurance: Phrase(en: "freight insurance", zh: "运费险")
    case .lateCompensation: Phrase(en: "late-delivery compensation", zh: "晚必赔")
    case .flashRefund: Phrase(en: "flash refund", zh: "闪电退款")
    case .pickup: Phrase(en: "free door pick-up", zh: "免费上门取退")
    case .sevenDayReturn: Phrase(en: "7-day no-reason return", zh: "7 天无理由退货")
    case .priceProtection: Phrase(en: "price protection", zh: "价保")
    case .instantRefund: Phrase(en: "instant refund", zh: "极速退款")
    default: Phrase(verbatim: rawValue)
    }
  }
}
