import SellerCore

extension CampaignVerdict: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .pass: "ok"
    case .unknown: "not known"
    case .attention: "needs attention"
    case .fail: "fails"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .pass: "通过"
    case .unknown: "未知"
    case .attention: "需注意"
    case .fail: "不通过"
    }
  }
}

extension CampaignItem: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .qualityIndex: "quality index"
    case .freightInsurance: "freight insurance"
    case .flashRefund: "flash refund"
    case .freePickup: "free door pick-up"
    case .sevenDayReturn: "7-day no-reason return"
    case .lateCompensation: "late-delivery compensation"
    case .priceProtection: "price protection"
    case .promiseTemplate: "Promise template"
    case .pricePromise: "price promise"
    case .priceControl: "price control"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .qualityIndex: "质量指数"
    case .freightInsurance: "运费险"
    case .flashRefund: "闪电退款"
    case .freePickup: "免费上门取退"
    case .sevenDayReturn: "7天无理由退货"
    case .lateCompensation: "晚必赔"
    case .priceProtection: "价保"
    case .promiseTemplate: "Promise 时效模板"
    case .pricePromise: "价格承诺"
    case .priceControl: "价格管控"
    }
  }
}

extension CampaignStoreItem: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .compliance: "compliance"
    case .freightInsurance: "freight insurance"
    case .flashRefund: "flash refund"
    case .lateCompensation: "late-delivery compensation"
    case .priceProtection: "price protection"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .compliance: "商家合规"
    case .freightInsurance: "运费险"
    case .flashRefund: "闪电退款"
    case .lateCompensation: "晚必赔"
    case .priceProtection: "价保"
    }
  }
}

/// A checklist line's name in four columns, for the head of the matrix.
public struct CampaignItemAbbreviation: PhrasePair, Hashable {
  let item: CampaignItem

  /// The short name of a line.
  public init(_ item: CampaignItem) {
    self.item = item
  }

  /// In English.
  public var english: String {
    switch item {
    case .qualityIndex: "qual"
    case .freightInsurance: "frgt"
    case .flashRefund: "flsh"
    case .freePickup: "pick"
    case .sevenDayReturn: "7day"
    case .lateCompensation: "late"
    case .priceProtection: "prot"
    case .promiseTemplate: "tmpl"
    case .pricePromise: "prom"
    case .priceControl: "ctrl"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch item {
    case .qualityIndex: "质量"
    case .freightInsurance: "运费"
    case .flashRefund: "闪退"
    case .freePickup: "取退"
    case .sevenDayReturn: "七天"
    case .lateCompensation: "晚赔"
    case .priceProtection: "价保"
    case .promiseTemplate: "模板"
    case .pricePromise: "承诺"
    case .priceControl: "价控"
    }
  }
}

extension Service: PhrasePair {
  /// In English; a service that the program does not know keeps its name in the store.
  public var english: String {
    switch self {
    case .freightInsurance: "freight insurance"
    case .lateCompensation: "late-delivery compensation"
    case .flashRefund: "flash refund"
    case .pickup: "free door pick-up"
    case .sevenDayReturn: "7-day no-reason return"
    case .priceProtection: "price protection"
    case .instantRefund: "instant refund"
    default: rawValue
    }
  }

  /// In Simplified Chinese; a service that the program does not know keeps its name in the store.
  public var chinese: String {
    switch self {
    case .freightInsurance: "运费险"
    case .lateCompensation: "晚必赔"
    case .flashRefund: "闪电退款"
    case .pickup: "免费上门取退"
    case .sevenDayReturn: "7天无理由退货"
    case .priceProtection: "价保"
    case .instantRefund: "极速退款"
    default: rawValue
    }
  }
}
