/// What a line of the campaign checklist comes to.
public enum CampaignVerdict: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Met.
  case pass
  /// The store does not hold what would be needed to tell, or the time has not come.
  case unknown
  /// No obstacle, but worth doing something about.
  case attention
  /// Keeps the store or the product out.
  case fail

  /// From the best, 0, to the worst.
  public var rank: Int {
    switch self {
    case .pass: 0
    case .unknown: 1
    case .attention: 2
    case .fail: 3
    }
  }

  /// Whether the left one is better: a list's `max()` is its worst.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// The lines of a product's checklist, by their names in the store contract and in its order.
public enum CampaignItem: String, Sendable, Hashable, CaseIterable {
  /// Grade of the quality index.
  case qualityIndex = "quality_index"
  /// Freight insurance.
  case freightInsurance = "freight_insurance"
  /// Flash refund.
  case flashRefund = "flash_refund"
  /// Free door pick-up.
  case freePickup = "free_pickup"
  /// 7-day no-reason return.
  case sevenDayReturn = "seven_day_return"
  /// Late-delivery compensation.
  case lateCompensation = "late_compensation"
  /// Price protection.
  case priceProtection = "price_protection"
  /// Promise delivery template.
  case promiseTemplate = "promise_template"
  /// No campaign price above a later one.
  case pricePromise = "price_promise"
  /// No raise followed by a cut in the presale days.
  case priceControl = "price_control"
}

/// The lines of the store's checklist, by their names in the store contract.
public enum CampaignStoreItem: String, Sendable, Hashable, CaseIterable {
  /// No restriction and no recent violation.
  case compliance
  /// Freight insurance.
  case freightInsurance = "freight_insurance"
  /// Flash refund.
  case flashRefund = "flash_refund"
  /// Late-delivery compensation.
  case lateCompensation = "late_compensation"
  /// Price protection.
  case priceProtection = "price_protection"

  /// Whether the store's verdict depends on it (Readings, 16).
  public var decidesAdmission: Bool {
    switch self {
    case .compliance, .freightInsurance, .flashRefund: true
    case .lateCompensation, .priceProtection: false
    }
  }
}
