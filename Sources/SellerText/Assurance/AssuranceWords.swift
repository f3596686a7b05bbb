import SellerCore

extension AssuranceProduct.Reason: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .neverIncluded: Phrase(en: "never was in A+", zh: "从未加入 A+")
    case .removedFromProgram: Phrase(en: "removed from A+", zh: "已被移出 A+")
    case .noRunningCampaign: Phrase(en: "no campaign runs today", zh: "今天没有进行中的活动")
    }
  }
}

extension AssuranceMonth.Exclusion: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .notScanned: Phrase(en: "not scanned", zh: "未入仓扫描")
    case .late: Phrase(en: "late", zh: "入仓超时")
    case .wrongWarehouse: Phrase(en: "wrong warehouse", zh: "送错仓库")
    }
  }
}

extension CreditStanding: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .short: Phrase(en: "paid short", zh: "少收")
    case .pending: Phrase(en: "pending", zh: "待发放")
    case .unknown: Phrase(en: "not known", zh: "不明")
    case .over: Phrase(en: "paid over", zh: "多收")
    case .settled: Phrase(en: "settled", zh: "已结清")
    case .nothing: Phrase(en: "nothing due", zh: "无应收")
    }
  }
}
