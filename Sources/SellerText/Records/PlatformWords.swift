import SellerCore

extension Platform: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .wish: Phrase(verbatim: "Wish")
    case .jd: Phrase(en: "JD Worldwide", zh: "京东国际")
    case .kuaishou: Phrase(en: "Kuaishou", zh: "快手小店")
    }
  }
}

extension Platform {
  /// The same amid a sentence: in Chinese a Latin name has blanks around it.
  package var withinText: Phrase { Phrase(en: "\(self)", zh: self == .wish ? " \(self) " : "\(self)") }
}

extension BoostCampaign.State: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .draft: Phrase(en: "draft", zh: "草稿")
    case .running: Phrase(en: "running", zh: "进行中")
    case .ended: Phrase(en: "ended", zh: "已结束")
    case .cancelled: Phrase(en: "called off", zh: "已取消")
    }
  }
}

extension Severity: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .minor: Phrase(en: "minor", zh: "轻微")
    case .serious: Phrase(en: "serious", zh: "严重")
    case .especiallySerious: Phrase(en: "especially serious", zh: "特别严重")
    case .extremelySerious: Phrase(en: "extremely serious", zh: "极其严重")
    }
  }
}

extension Consultation.Rating: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .satisfied: Phrase(en: "satisfied", zh: "满意")
    case .neutral: Phrase(en: "so-so", zh: "一般")
    case .dissatisfied: Phrase(en: "dissatisfied", zh: "差评")
    }
  }
}
