import SellerCore

extension Product.State: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .active: Phrase(en: "active", zh: "在售")
    case .inactive: Phrase(en: "inactive", zh: "下架")
    case .removed: Phrase(en: "removed", zh: "已移除")
    }
  }
}

extension Product.Kind: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .physical: Phrase(en: "physical", zh: "实物")
    case .virtual: Phrase(en: "virtual", zh: "虚拟")
    case .service: Phrase(en: "service", zh: "服务")
    case .secondHand: Phrase(en: "second-hand", zh: "二手")
    }
  }
}

extension Product.AdvancedLogisticsMembership: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .included: Phrase(en: "A+ included", zh: "已加入 A+")
    case .removed: Phrase(en: "A+ removed", zh: "已移出 A+")
    }
  }
}

extension Product.ResponsiblePerson: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .linked: Phrase(en: "linked", zh: "已关联")
    case .missing: Phrase(en: "missing", zh: "缺少")
    case .notNeeded: Phrase(en: "not needed", zh: "不需要")
    }
  }
}

extension Product.SevenDayReturn: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .yes: Phrase(en: "yes", zh: "支持")
    case .no: Phrase(en: "no", zh: "不支持")
    case .notApplicable: Phrase(en: "not applicable", zh: "不适用")
    }
  }
}

extension Product.CategoryAssignment.Cause: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .initial: Phrase(en: "initial", zh: "初始")
    case .review: Phrase(en: "review", zh: "复审")
    case .dispute: Phrase(en: "dispute", zh: "申诉")
    }
  }
}
