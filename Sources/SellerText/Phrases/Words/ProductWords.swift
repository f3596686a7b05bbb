import SellerCore

extension Product.State: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .active: "active"
    case .inactive: "inactive"
    case .removed: "removed"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .active: "在售"
    case .inactive: "下架"
    case .removed: "已移除"
    }
  }
}

extension Product.Kind: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .physical: "physical"
    case .virtual: "virtual"
    case .service: "service"
    case .secondHand: "second-hand"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .physical: "实物"
    case .virtual: "虚拟"
    case .service: "服务"
    case .secondHand: "二手"
    }
  }
}

extension Product.AdvancedLogisticsMembership: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .included: "A+ included"
    case .removed: "A+ removed"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .included: "已加入 A+"
    case .removed: "已移出 A+"
    }
  }
}

extension Product.ResponsiblePerson: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .linked: "linked"
    case .missing: "missing"
    case .notNeeded: "not needed"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .linked: "已关联"
    case .missing: "缺少"
    case .notNeeded: "不需要"
    }
  }
}

extension Product.SevenDayReturn: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .notApplicable: "not applicable"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .yes: "支持"
    case .no: "不支持"
    case .notApplicable: "不适用"
    }
  }
}

extension Product.CategoryAssignment.Cause: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .initial: "initial"
    case .review: "review"
    case .dispute: "dispute"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .initial: "初始"
    case .review: "复审"
    case .dispute: "申诉"
    }
  }
}
