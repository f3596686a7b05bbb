import SellerCore

extension AfterSalesCase.Kind: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .refundOnly: Phrase(en: "refund only", zh: "仅退款")
    case .returnRefund: Phrase(en: "return and refund", zh: "退货退款")
    case .exchange: Phrase(en: "exchange", zh: "换货")
    case .repair: Phrase(en: "repair", zh: "维修")
    }
  }
}

extension AfterSalesCase.Reason: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .quality: Phrase(en: "quality problem", zh: "质量问题")
    case .notAsDescribed: Phrase(en: "not as described", zh: "描述不符")
    case .damaged: Phrase(en: "damaged", zh: "破损")
    case .counterfeit: Phrase(en: "counterfeit", zh: "假冒")
    case .late: Phrase(en: "late", zh: "发货慢")
    case .notReceived: Phrase(en: "not received", zh: "未收到")
    case .wrongItem: Phrase(en: "wrong item", zh: "发错货")
    case .outOfStock: Phrase(en: "out of stock", zh: "缺货")
    case .size: Phrase(en: "does not fit", zh: "尺寸不合")
    case .changedMind: Phrase(en: "changed mind", zh: "不想要了")
    case .logisticsProgram: Phrase(en: "logistics program", zh: "物流计划")
    case .other: Phrase(en: "other", zh: "其他")
    }
  }
}

extension AfterSalesCase.Liability: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .seller: Phrase(en: "seller", zh: "商家责任")
    case .both: Phrase(en: "both sides", zh: "双方责任")
    case .buyer: Phrase(en: "buyer", zh: "买家责任")
    }
  }
}
