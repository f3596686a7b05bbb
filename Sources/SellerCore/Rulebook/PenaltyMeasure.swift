/// One thing that a penalty consists of (004 §五).
public enum PenaltyMeasure: Sendable, Hashable {
  /// A warning (警告).
  case warning
  /// A course (学习).
  case study
  /// A forced course (强制学习).
  case forcedStudy
  /// A forced exam (强制考试).
  case forcedExam
  /// Penalty points (扣分).
  case points(ClosedRange<Int>)
  /// Damages to pay (违约金).
  case fine(Fine)
  /// All products taken off (下架全部商品).
  case delistAll(Duration)
  /// No new products may be listed (禁止上架新商品).
  case listingBan(Term)
  /// Marketing activities are limited (限制参与营销活动).
  case promotionLimit(Term)
  /// The advertising account is closed (封禁广告账号).
  case adAccountBan(Term)
  /// Money due is held back (冻结货款).
  case freezeFunds
  /// No exposure in the public domain (停止公域曝光).
  case noPublicExposure
  /// Boosts for works may not be bought (限制购买粉条).
  case noBoostPurchase
  /// The advertising account or its material is throttled (账户/素材限流).
  case advertisingThrottle

  /// For good or for a time.
  public enum Duration: Sendable, Hashable {
    /// May come back.
    case temporary
    /// For good (永久).
    case permanent
  }

  /// How long a measure lasts.
  public enum Term: Sendable, Hashable {
    /// Between so many days and so many.
    case days(ClosedRange<Int>)
    /// For good (永久).
    case permanent
    /// The document does not say.
    case unstated
  }

  /// What is to be paid.
  public enum Fine: Sendable, Hashable {
    /// From one amount to another, both in.
    case range(from: Money, to: Money)
    /// An amount or a share of all sales, whichever is higher.
    case higher(Money, shareOfSales: Percentage)
  }
}
