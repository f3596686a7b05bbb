/// Targets, windows, gates and market multiples of the indicators, and the numbers in their definitions.
public struct IndicatorRulebook: Sendable, Hashable {
  /// One number of the rulebook, with its source.
  public struct Setting<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The number.
    public var value: Value
    /// Where it comes from.
    public var source: RuleSource

    /// A number with its source.
    public init(_ value: Value, _ source: RuleSource) {
      self.value = value
      self.source = source
    }
  }

  /// The rules of each indicator; one without rules is observed over the assessment period.
  public var rules: [IndicatorID: IndicatorRule]
  /// The figure that tells the lowest tenth of a week (Readings, 21).
  public var lowestTenth: IndicatorRule

  /// 考核期: the near days that are assessed unless said.
  public var assessmentDays = Setting(30, RuleSource("004", "五.1"))
  /// Days × 24 h after payment in which goods are signed and a quality refund counts; the source says that it varies.
  public var qualityRefundDays = Setting(14, RuleSource("004", "一.2"))
  /// Days, the day of payment included, in which a first review counts.
  public var reviewDays = Setting(14, RuleSource("004", "五 差评率"))
  /// Quality + service + logistics up to this is a bad review.
  public var badReviewScore = Setting(6, RuleSource("004", "五 差评率"))
  /// Days, the day of application included, in which the rating of a case counts.
  public var caseRatingDays = Setting(14, RuleSource("004", "五 申请售后14日好评率"))
  /// The rating of a case that counts as good.
  public var goodCaseRating = Setting(4, RuleSource("004", "五 申请售后14日好评率"))
  /// Seconds within which every message is answered (3 分钟).
  public var responseSeconds = Setting(180, RuleSource("004", "五 3分钟响应率"))
  /// The first hour of the day in which answers are measured; they are until midnight.
  public var responseFromHour = Setting(8, RuleSource("004", "五 3分钟响应率"))
  /// Hours after shipping in which a carrier scans the parcel.
  public var pickupHours = Setting(24, RuleSource("004", "五 揽收异常率"))

  /// Days × 24 h after release; no scan by then is a late shipment.
  public var lateScanDays = Setting(5, RuleSource("002", "Seller customer service capability", isPublicMaterial: true))
  /// Days × 24 h after release in which the tracking number is uploaded.
  public var uploadDays = Setting(2, RuleSource("002", "1. Delivery speed"))
  /// Days × 24 h after release from which on the buyer can track.
  public var trackableDays = Setting(3, RuleSource("002", "1. Delivery speed"))
  /// Days × 24 h after release in which orders are delivered.
  public var deliveredDays = Setting(14, RuleSource("002", "1. Delivery speed"))
  /// Hours in which a ticket is resolved.
  public var ticketHours = Setting(48, RuleSource("002", "3. Invoice processing speed"))
  /// So many stars or fewer are a low rating.
  public var lowStars = Setting(2, RuleSource("002", "4. Product Feedback", isPublicMaterial: true))

  /// The indicators of a Trusted Store (诚信店铺), all of which must pass.
  public var trustedStore = Setting<[IndicatorID]>(
    [.validTrackingRate, .lateShipmentRate, .averageRating, .refundRate63to93, .counterfeitRate],
    RuleSource("002", "Seller customer service capability"))
  /// A figure that passes is near its target when what is adverse in it is within this share of what is allowed.
  public var nearMargin = Setting(Percentage(10), RuleSource("", "seller", isPublicMaterial: true))

  /// A rulebook of the given rules and the documents' numbers.
  public init(rules: [IndicatorID: IndicatorRule], lowestTenth: IndicatorRule) {
    self.rules = rules
    self.lowestTenth = lowestTenth
  }

  /// The rules of an indicator.
  public subscript(_ indicator: IndicatorID) -> IndicatorRule {
    rules[indicator] ?? .observed
  }

  /// Whether a review speaks against what was bought: a low rating by its stars, else a bad review by its scores.
  public func isLow(_ review: Review) -> Bool {
    if let stars = review.stars { return stars <= lowStars.value }
    return review.scoreSum.map { $0 <= badReviewScore.value } ?? false
  }

  /// The rules that a formula's figures follow.
  func rule(of formula: Formula) -> IndicatorRule {
    switch formula {
    case .own(let indicator):
      return self[indicator]
    case .weeklyLowestTenth:
      return lowestTenth
    case .qualityRefundsOverPaidOrders:
      var rule = self[.qualityRefundRate]
      rule.assessment = .observed(goal: nil)
      rule.gates = []
      return rule
    }
  }

  /// What the documents say.
  public static let standard = IndicatorRulebook(
    rules: kuaishouRules.merging(wishRules) { first, _ in first }, lowestTenth: weeklyLowestTenth)
}

extension IndicatorRule {
  /// An indicator that is only looked at, over the assessment period.
  static let observed = IndicatorRule(
    window: .near(own: .assessmentPeriod, lag: .none), assessment: .observed(goal: nil), source: RuleSource("004", "五"))
}
