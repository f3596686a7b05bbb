import SellerCore

extension Dispute.Form: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .revenueShare: Phrase(en: "revenue share", zh: "收入分成")
    case .euCompliance: Phrase(en: "EU compliance", zh: "欧盟合规")
    }
  }
}

extension Dispute.Status: Worded {
  /// What it is called.
  public var phrase: Phrase {
    switch self {
    case .pendingReview: Phrase(en: "pending review", zh: "待审核")
    case .resolvedUnchanged: Phrase(en: "resolved – unchanged", zh: "已解决 - 维持不变")
    case .resolvedUpdated: Phrase(en: "resolved – updated", zh: "已解决 - 已更新")
    }
  }
}
