/// The rules and the moments of one year's campaign, resolved for the year of T (Readings, 16).
public struct CampaignCalendar: Sendable, Hashable {
  /// The year of T in Beijing.
  public let year: Int
  /// The service rules that apply.
  public let services: JDServiceRules
  /// The admission rules that apply.
  public let admission: JDAdmissionRules
  /// The stretch that services have to cover.
  public let serviceWindow: ClosedRange<Instant>
  /// The campaign, as the price promise sees it.
  public let window: ClosedRange<Instant>
  /// The days whose prices the campaign's are compared with.
  public let aftermath: ClosedRange<Instant>
  /// The days in which a raise and a cut are watched for; nil where none are known for the year.
  public let presale: ClosedRange<Instant>?
  /// Since when no presale days are known; nil where they are, and where they never were.
  public let presaleUnknownSince: Instant?
  /// Whether rules of the year's campaign are known: rules of an earlier year stand in where they are not.
  public let isKnown: Bool
  private let presaleSet: RuleSetID?
  private let own: [String: RuleSet]

  /// The campaign of the year that `asOf` falls into in Beijing.
  public init(asOf: Instant, rulebook: JDRulebook) {
    let calendar = Platform.jd.calendar
    let year = calendar.day(of: asOf).civil.year
    self.year = year
    own = rulebook.own
    services = rulebook.services
    admission = rulebook.admission
    serviceWindow = (rulebook.ownWindow ?? services.window).instants(in: year, calendar: calendar)
    window = (rulebook.ownWindow ?? admission.window).instants(in: year, calendar: calendar)
    aftermath = (rulebook.ownAftermath ?? admission.aftermath).instants(in: year, calendar: calendar)
    let start = window.lowerBound
    let found = rulebook.presales.first { $0.set.holds(at: start) }
    presale = found?.period?.instants(in: year, calendar: calendar)
    presaleSet = found?.period == nil ? nil : found?.set.id
    presaleUnknownSince =
      found?.period == nil
      ? rulebook.presales.flatMap { [$0.set.until, $0.period == nil ? $0.set.from : nil] }.compactMap(\.self)
        .filter { $0 <= start }.max() : nil
    isKnown = year <= rulebook.lastKnownYear.value || own["jd.campaign"] != nil
  }

  /// Which rules judge a line of a product's checklist; nil where none are known.
  public func ruleSet(of item: CampaignItem) -> RuleSetID? {
    switch item {
    case .qualityIndex, .priceProtection: admissionSet
    case .freightInsurance, .flashRefund, .freePickup, .sevenDayReturn, .lateCompensation, .promiseTemplate: servicesSet
    case .pricePromise: own["jd.aftermath"]?.id ?? own["jd.campaign"]?.id ?? admissionSet
    case .priceControl: presaleSet
    }
  }

  /// Which rules judge a line of the store's checklist.
  public func ruleSet(of item: CampaignStoreItem) -> RuleSetID {
    switch item {
    case .compliance: admissionSet
    case .priceProtection: own["jd.campaign"]?.id ?? admissionSet
    case .freightInsurance, .flashRefund, .lateCompensation: servicesSet
    }
  }

  private var servicesSet: RuleSetID { own["jd.campaign"]?.id ?? RuleSetID("jd.services.\(services.year)") }
  private var admissionSet: RuleSetID { RuleSetID("jd.admission.\(admission.year)") }
}
