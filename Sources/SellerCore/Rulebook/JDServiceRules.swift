/// Which after-sales services a campaign asks of a store (003, services of 2021).
public struct JDServiceRules: YearlyRuleSet {
  /// The year.
  public var year: Int
  /// The campaign's days; a service is on when its periods cover all of them.
  public var window: AnnualPeriod
  /// Freight insurance (运费险): the document says both "required" and "suggested"; taken as required.
  public var freightInsurance: ServiceNeed
  /// Flash refund (闪电退款).
  public var flashRefund: ServiceNeed
  /// Late-delivery compensation (晚必赔); needs a Promise template on every product on sale.
  public var lateCompensation: ServiceNeed
  /// The services that free door pick-up (免费上门取退) is derived from.
  public var pickupNeeds: [Service]
  /// The assured-purchase label (放心购): shown, never checked.
  public var assuredPurchase: AssuredPurchase
  /// Where it stands.
  public var source: RuleSource

  /// The services that the 2021 campaign asked for.
  public static let of2021 = JDServiceRules(
    year: 2021,
    window: AnnualPeriod(MonthDay(5, 24), MonthDay(6, 20)),
    freightInsurance: .required,
    flashRefund: .required,
    lateCompensation: .advised,
    pickupNeeds: [.freightInsurance, .flashRefund],
    assuredPurchase: AssuredPurchase(conversionGain: Percentage(20), subServices: 100),
    source: RuleSource("003", "2021 §1–6"))
}

/// How strongly a service is asked for.
public enum ServiceNeed: Sendable, Hashable {
  /// Without it the check fails.
  case required
  /// Without it the check asks for attention.
  case advised

  /// What a service that is off amounts to.
  public var verdictWhenOff: CampaignVerdict {
    switch self {
    case .required: .fail
    case .advised: .attention
    }
  }
}

/// The assured-purchase label: what the document says of it, to be shown beside the checks.
public struct AssuredPurchase: Sendable, Hashable {
  /// By how much conversion rises on average with the label, by the document's own account.
  public var conversionGain: Percentage
  /// At least how many sub-services make it up.
  public var subServices: Int
}
