import SellerCore

extension Dispute.Form: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .revenueShare: "revenue share"
    case .euCompliance: "EU compliance"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .revenueShare: "收入分成"
    case .euCompliance: "欧盟合规"
    }
  }
}

extension Dispute.Status: PhrasePair {
  /// In English.
  public var english: String {
    switch self {
    case .pendingReview: "pending review"
    case .resolvedUnchanged: "resolved – unchanged"
    case .resolvedUpdated: "resolved – updated"
    }
  }

  /// In Simplified Chinese.
  public var chinese: String {
    switch self {
    case .pendingReview: "待审核"
    case .resolvedUnchanged: "已解决 - 维持不变"
    case .resolvedUpdated: "已解决 - 已更新"
    }
  }
}
