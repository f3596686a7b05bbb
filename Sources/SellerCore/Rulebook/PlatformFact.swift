/// What public seller material says of the platforms' rules in time, and no figure is computed with: to be shown where it matters
/// (Rules §7).
public enum PlatformFact: String, Sendable, Hashable, CaseIterable {
  /// Wish grades sellers by Wish Standards.
  case wishStandards = "wish.standards"
  /// EPR numbers are asked for in France, Germany, Austria, Spain and Sweden.
  case wishEPRNumbers = "wish.epr_numbers"
  /// Category names have changed.
  case wishCategoryNames = "wish.category_names"
  /// The share goes by price steps and tiers, and there is a fee for each item; the percentages are not public.
  case wishSharesByTier = "wish.shares_by_tier"
  /// The share goes by category and tier, and there is a fee for each item; the percentages are not public.
  case wishSharesByCategory = "wish.shares_by_category"
  /// Regulation (EU) 2019/1020: market surveillance, and with it the Responsible Person.
  case marketSurveillance = "eu.2019_1020"
  /// Regulation (EU) 2023/988: general product safety.
  case productSafety = "eu.2023_988"
  /// 618 lasted 21 days in 2024 and 39 days in 2025.
  case jdCampaignLength = "jd.618_days"
  /// The platform's rules of violations were revised.
  case kuaishouViolationRules = "kuaishou.violation_rules"
  /// Relief from the deposit takes an experience score of 4.7 or more.
  case kuaishouDepositRelief = "kuaishou.deposit_relief"
  /// The distribution programme has a limit of bad reviews over 30 days.
  case kuaishouDistribution = "kuaishou.distribution_bad_reviews"
  /// The platform's own refunds without return, up to 200 yuan.
  case refundWithoutReturn = "refund_without_return"

  /// Where it matters.
  public var platforms: [Platform] {
    switch self {
    case .wishStandards, .wishEPRNumbers, .wishCategoryNames, .wishSharesByTier, .wishSharesByCategory,
      .marketSurveillance, .productSafety:
      [.wish]
    case .jdCampaignLength: [.jd]
    case .kuaishouViolationRules, .kuaishouDepositRelief, .kuaishouDistribution: [.kuaishou]
    case .refundWithoutReturn: [.kuaishou, .jd]
    }
  }

  /// From when to when it holds; where a beginning is not known it is as old as the documents.
  public var set: RuleSet {
    let (from, until): (Instant?, Instant?) =
      switch self {
      case .wishStandards: (start(2021, 11, 18), nil)
      case .wishEPRNumbers, .wishCategoryNames: (nil, nil)
      case .wishSharesByTier: (start(2022, 7, 6), start(2023, 5, 11))
      case .wishSharesByCategory: (start(2023, 5, 11), nil)
      case .marketSurveillance: (start(2021, 7, 16), nil)
      case .productSafety: (start(2024, 12, 13), nil)
      case .jdCampaignLength: (start(2024, 1, 1), nil)
      case .kuaishouViolationRules: (start(2023, 7, 3), nil)
      case .kuaishouDepositRelief: (start(2024, 4, 1), nil)
      case .kuaishouDistribution: (start(2022, 3, 23), nil)
      case .refundWithoutReturn: (nil, start(2025, 8, 1))
      }
    return RuleSet(RuleSetID(rawValue), from: from, until: until, source: "[+]")
  }

  /// Whether it still is to be confirmed.
  public var isToConfirm: Bool { self == .refundWithoutReturn }

  private func start(_ year: Int, _ month: Int, _ day: Int) -> Instant {
    let calendar = platforms.first?.calendar ?? .utc
    return calendar.start(of: Day(year: year, month: month, day: day) ?? Day(number: 0))
  }
}
