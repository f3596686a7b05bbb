import SellerCore

extension Platform: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .wish: "Wish"
    case .jd: "JD Worldwide"
    case .kuaishou: "Kuaishou"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .wish: "Wish"
    case .jd: "京东国际"
    case .kuaishou: "快手小店"
    }
  }
}

extension BoostCampaign.State: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .draft: "draft"
    case .running: "running"
    case .ended: "ended"
    case .cancelled: "called off"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .draft: "草稿"
    case .running: "进行中"
    case .ended: "已结束"
    case .cancelled: "已取消"
    }
  }
}

extension Severity: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .minor: "minor"
    case .serious: "serious"
    case .especiallySerious: "especially serious"
    case .extremelySerious: "extremely serious"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .minor: "轻微"
    case .serious: "严重"
    case .especiallySerious: "特别严重"
    case .extremelySerious: "极其严重"
    }
  }
}

extension Consultation.Rating: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .satisfied: "satisfied"
    case .neutral: "so-so"
    case .dissatisfied: "dissatisfied"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .satisfied: "满意"
    case .neutral: "一般"
    case .dissatisfied: "差评"
    }
  }
}
