import SellerCore

extension CaseStep: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .answer: Phrase(en: "grant or refuse", zh: "审核申请")
    case .handInReturn: Phrase(en: "send goods back", zh: "寄回商品")
    case .receiveReturn: Phrase(en: "confirm the return", zh: "确认收货")
    case .sendReplacement: Phrase(en: "send the replacement", zh: "换货发出")
    case .repair: Phrase(en: "repair, send back", zh: "维修寄回")
    case .payRefund: Phrase(en: "pay the refund", zh: "打款退款")
    case .acceptRefusal: Phrase(en: "accept or appeal", zh: "接受或申请介入")
    case .answerIntervention: Phrase(en: "answer with proof", zh: "举证")
    case .awaitDecision: Phrase(en: "decide the dispute", zh: "判定纠纷")
    case .carryOutDecision: Phrase(en: "carry out decision", zh: "执行判定")
    case .repayAdvance: Phrase(en: "repay the advance", zh: "归还先行赔付款")
    case .grantOwed: Phrase(en: "grant what is owed", zh: "按三包规定同意")
    }
  }
}

extension CaseParty: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .seller: Phrase(en: "you", zh: "商家")
    case .buyer: Phrase(en: "buyer", zh: "买家")
    case .platform: Phrase(en: "platform", zh: "平台")
    }
  }
}

extension CaseNote: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .sellerBearsReturn:
      Phrase(
        en: "Returns for quality, and for damage on the way, are the seller's to bear.",
        zh: "质量问题及运输毁损的退换货由商家承担。")
    case .packagingIsNoGround:
      Phrase(en: "Missing packaging or accessories of it are no ground to refuse.", zh: "不得以无包装、缺少包装配件为由拒绝退换。")
    case .discountForMissingParts: Phrase(en: "Missing parts may be settled at a discount.", zh: "缺少配件的可以折价退款。")
    case .resendWithoutReturn:
      Phrase(en: "What was wrong or missing may be sent again without a return.", zh: "错发、漏发可不退货直接补发。")
    case .sellerCompensates:
      Phrase(
        en: "Freight, coupons and price differences that the buyer loses by your fault are yours to bear.",
        zh: "因商家原因或商品质量造成的运费、优惠券、商品差价等损失由商家承担。")
    case .betterPromiseHolds:
      Phrase(en: "Where your own promise is better for the buyer, it holds.", zh: "自家承诺对消费者更有利的，以承诺为准。")
    }
  }
}

extension ResponseTime.Expiry: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .approved: Phrase(en: "When the time is over, the application counts as granted.", zh: "超时未处理，系统自动同意。")
    case .received:
      Phrase(en: "When the time is over, the return counts as received and the refund is paid.", zh: "超时未确认，视为已收货并退款。")
    case .closed: Phrase(en: "When the time is over, the case is closed without a refund.", zh: "超时未寄回，售后单自动关闭。")
    }
  }
}

extension InstantRefund.Condition: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .refundOnly: Phrase(en: "not refund-only", zh: "不是仅退款")
    case .switchedOn: Phrase(en: "service switched off", zh: "未开通服务")
    case .soonAfterPayment: Phrase(en: "too long after payment", zh: "付款已超时限")
    case .lowAmount: Phrase(en: "amount too high", zh: "金额超限")
    case .notShipped: Phrase(en: "already shipped", zh: "已经发货")
    }
  }
}

extension ClockStanding: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .running(let seconds): Phrase(en: "\(seconds: seconds)", zh: "剩 \(seconds: seconds)")
    case .overdue(let seconds): Phrase(en: "\(seconds: seconds) late", zh: "超 \(seconds: seconds)")
    case .lapsed: Phrase(en: "lapsed", zh: "已失效")
    case .unset(let seconds): Phrase(en: "\(seconds: seconds) old", zh: "已 \(seconds: seconds)")
    }
  }
}

extension Contact: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .manager: Phrase(en: "manager", zh: "店铺管理员")
    case .service: Phrase(en: "service", zh: "客服")
    case .shipping: Phrase(en: "shipping", zh: "发货")
    case .returns: Phrase(en: "returns", zh: "退货")
    }
  }
}

extension LiableSituation: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .settledBySeller: Phrase(en: "settled by the seller, found its fault on looking again", zh: "商家自行处理后核实为商家责任")
    case .decidedAgainstSeller: Phrase(en: "decided against the seller", zh: "平台判定为商家责任")
    case .bothAtFault: Phrase(en: "both sides at fault", zh: "平台判定双方有责")
    }
  }
}

extension ThreeGuaranteesRule.Level: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .national: Phrase(en: "national", zh: "国家")
    case .local: Phrase(en: "local", zh: "地方")
    }
  }
}
