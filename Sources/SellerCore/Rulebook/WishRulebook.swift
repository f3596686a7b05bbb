/// Revenue share, disputes and Refund Assurance.
public struct WishRulebook: Sendable, Hashable {
  /// What Wish keeps of an order (Merchant Policy 9.2.1).
  public var shares: WishShareTable = .standard
  /// Category disputes (001).
  public var disputes: WishDisputeRules = .standard
  /// ProductBoost Refund Assurance (000).
  public var assurance: WishAssuranceRules = .standard
  /// ProductBoost campaigns.
  public var campaigns: WishCampaignRules = .standard
  /// Category names that a dispute can propose; a shop's own names are offered beside them.
  public var categories: [CategoryName] = WishCategoryNames.known

  /// What the documents say.
  public static let standard = WishRulebook()
}

/// The figures of category disputes (001; Rules §1).
public struct WishDisputeRules: Sendable, Hashable {
  /// How many calendar days before the submission day have their orders adjusted.
  public var adjustmentDays = Sourced(14, RuleSource("001", "§5"))
  /// How many business days after the category is first shown the platform may review it once; an estimate.
  public var reviewBusinessDays = Sourced(5...7, RuleSource("001", "§2"))
  /// How many pictures a form takes.
  public var maximumAttachments = Sourced(10, RuleSource("001", "§3", isPublicMaterial: true))
  /// How large one picture may be, in bytes: 5 MB as file systems count them.
  public var maximumAttachmentBytes = Sourced(
    5 * 1024 * 1024, RuleSource("001", "§3", isPublicMaterial: true))
  /// The endings of picture names, in small letters.
  public var attachmentExtensions = Sourced(
    ["jpg", "jpeg", "png"], RuleSource("001", "§3", isPublicMaterial: true))
  /// How many days of orders the advisor takes for the present pace; the project's own choice.
  public var paceDays = Sourced(30, RuleSource("domain", "§1"))

  /// What the documents say.
  public static let standard = WishDisputeRules()
}

/// The figures of ProductBoost Refund Assurance (000; Rules §2).
public struct WishAssuranceRules: Sendable, Hashable {
  /// Refunds up to this share of a month's GMV are the seller's own.
  public var threshold = Sourced(Percentage(5), RuleSource("000"))
  /// The seller's own shares for months that begin in their time, those that go before others first.
  public var ownThresholds: [OwnThreshold] = []

  /// A share that the seller entered for a time.
  public struct OwnThreshold: Sendable, Hashable {
    /// From when to when, by whom.
    public var set: RuleSet
    /// The share.
    public var share: Percentage

    /// A share for a time.
    public init(_ set: RuleSet, _ share: Percentage) {
      self.set = set
      self.share = share
    }
  }

  /// The share that judges a month, and which rules it is one of.
  public func threshold(in month: Month) -> (share: Percentage, set: RuleSetID) {
    let start = ShopCalendar.utc.start(of: month.days.first)
    let own = ownThresholds.first { $0.set.holds(at: start) }
    return own.map { ($0.share, $0.set.id) } ?? (threshold.value, "wish.assurance")
  }
  /// An order is on time when the A+ warehouse scanned it within this many hours of its release, the last second included.
  public var onTimeHours = Sourced(Int64(168), RuleSource("000", "", isPublicMaterial: true))
  /// For how many months after its own a month's refunds may still move.
  public var movingMonths = Sourced(6, RuleSource("000", "", isPublicMaterial: true))

  /// What the documents say.
  public static let standard = WishAssuranceRules()
}

/// The figures of ProductBoost campaigns.
public struct WishCampaignRules: Sendable, Hashable {
  /// How many days a campaign may run, first and last included: four weeks.
  public var maximumDays = Sourced(28, RuleSource("000", "", isPublicMaterial: true))

  /// What the documents say.
  public static let standard = WishCampaignRules()
}
