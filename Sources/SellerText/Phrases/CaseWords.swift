import SellerCore

extension CaseStep: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .answer: "grant or refuse"
    case .handInReturn: "send goods back"
    case .receiveReturn: "confirm the return"
    case .sendReplacement: "send the replacement"
    case .repair: "repair, send back"
    case .payRefund: "pay the refund"
    case .acceptRefusal: "accept or appeal"
    case .answerIntervention: "answer with proof"
    case .carryOutDecision: "carry out decision"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .answer: "审核申请"
    case .handInReturn: "寄回商品"
    case .receiveReturn: "确认收货"
    case .sendReplacement: "换货发出"
    case .repair: "维修寄回"
    case .payRefund: "打款退款"
    case .acceptRefusal: "接受或申请介入"
    case .answerIntervention: "举证"
    case .carryOutDecision: "执行判定"
    }
  }
}

extension CaseParty: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .seller: "you"
    case .buyer: "buyer"
    case .platform: "platform"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .seller: "商家"
    case .buyer: "买家"
    case .platform: "平台"
    }
  }
}

extension CaseNote: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .sellerBearsReturn: "Returns for quality, and for damage on the way, are the seller's to bear."
    case .packagingIsNoGround: "Missing packaging or accessories of it are no ground to refuse."
    case .discountForMissingParts: "Missing parts may be settled at a discount."
    case .resendWithoutReturn: "What was wrong or missing may be sent again without a return."
    case .betterPromiseHolds: "Where your own promise is better for the buyer, it holds."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .sellerBearsReturn: "质量问题及运输毁损的退换货由商家承担。"
    case .packagingIsNoGround: "不得以无包装、缺少包装配件为由拒绝退换。"
    case .discountForMissingParts: "缺少配件的可以折价退款。"
    case .resendWithoutReturn: "错发、漏发可不退货直接补发。"
    case .betterPromiseHolds: "自家承诺对消费者更有利的，以承诺为准。"
    }
  }
}

extension ResponseTime.Expiry: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .approved: "When the time is over, the application counts as granted."
    case .received: "When the time is over, the return counts as received and the refund is paid."
    case .closed: "When the time is over, the case is closed without a refund."
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .approved: "超时未处理，系统自动同意。"
    case .received: "超时未确认，视为已收货并退款。"
    case .closed: "超时未寄回，售后单自动关闭。"
    }
  }
}

extension InstantRefund.Condition: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .refundOnly: "not refund-only"
    case .switchedOn: "service switched off"
    case .soonAfterPayment: "too long after payment"
    case .lowAmount: "amount too high"
    case .notShipped: "already shipped"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .refundOnly: "不是仅退款"
    case .switchedOn: "未开通服务"
    case .soonAfterPayment: "付款已超时限"
    case .lowAmount: "金额超限"
    case .notShipped: "已经发货"
    }
  }
}

extension ClockStanding: PhrasePair {
  /// In English.
  public var english: String {
    let language = Language.english
    return switch self {
    case .running(let seconds): language.duration(seconds: seconds)
    case .overdue(let seconds): "\(language.duration(seconds: seconds)) late"
    case .lapsed: "lapsed"
    case .unset(let seconds): "\(language.duration(seconds: seconds)) old"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    let language = Language.chinese
    return switch self {
    case .running(let seconds): "剩 \(language.duration(seconds: seconds))"
    case .overdue(let seconds): "超 \(language.duration(seconds: seconds))"
    case .lapsed: "已失效"
    case .unset(let seconds): "已 \(language.duration(seconds: seconds))"
    }
  }
}

extension Contact: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .manager: "manager"
    case .service: "service"
    case .shipping: "shipping"
    case .returns: "returns"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .manager: "店铺管理员"
    case .service: "客服"
    case .shipping: "发货"
    case .returns: "退货"
    }
  }
}
