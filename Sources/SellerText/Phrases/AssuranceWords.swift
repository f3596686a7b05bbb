import SellerCore

extension AssuranceProduct.Reason: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .neverIncluded: "never was in A+"
    case .removedFromProgram: "removed from A+"
    case .noRunningCampaign: "no campaign runs today"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .neverIncluded: "从未加入 A+"
    case .removedFromProgram: "已被移出 A+"
    case .noRunningCampaign: "今天没有进行中的活动"
    }
  }
}

extension AssuranceMonth.Exclusion: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .notScanned: "not scanned"
    case .late: "late"
    case .wrongWarehouse: "wrong warehouse"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .notScanned: "未入仓扫描"
    case .late: "入仓超时"
    case .wrongWarehouse: "送错仓库"
    }
  }
}
