import SellerCore

extension AfterSalesCase.Kind: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .refundOnly: "refund only"
    case .returnRefund: "return and refund"
    case .exchange: "exchange"
    case .repair: "repair"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .refundOnly: "仅退款"
    case .returnRefund: "退货退款"
    case .exchange: "换货"
    case .repair: "维修"
    }
  }
}

extension AfterSalesCase.Reason: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .quality: "quality problem"
    case .notAsDescribed: "not as described"
    case .damaged: "damaged"
    case .counterfeit: "counterfeit"
    case .late: "late"
    case .notReceived: "not received"
    case .wrongItem: "wrong item"
    case .outOfStock: "out of stock"
    case .size: "does not fit"
    case .changedMind: "changed mind"
    case .logisticsProgram: "logistics program"
    case .other: "other"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .quality: "质量问题"
    case .notAsDescribed: "描述不符"
    case .damaged: "破损"
    case .counterfeit: "假冒"
    case .late: "太慢"
    case .notReceived: "未收到"
    case .wrongItem: "发错货"
    case .outOfStock: "缺货"
    case .size: "尺寸不合"
    case .changedMind: "不想要了"
    case .logisticsProgram: "物流计划"
    case .other: "其他"
    }
  }
}

extension AfterSalesCase.Liability: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .seller: "seller"
    case .both: "both sides"
    case .buyer: "buyer"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .seller: "商家责任"
    case .both: "双方责任"
    case .buyer: "买家责任"
    }
  }
}
