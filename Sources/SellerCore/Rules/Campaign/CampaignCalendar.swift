/// The rules and the moments of one year's campaign, resolved for the year of T (Readings, 16).
public struct CampaignCalendar: Sendable, Hashable {
  /// The year of T in Beijing.
  public let year: Int
  /// Which service rules apply, and why these.
  public let services: Resolved<JDServiceRules>
  /// Which admission rules apply, and why these.
  public let admission: Resolved<JDAdmissionRules>
  /// The stretch that services have to cover.
  public let serviceWindow: ClosedRange<Instant>
  /// The campaign, as the price promise sees it.
  public let window: ClosedRange<Instant>
  /// The days whose prices the campaign's are compared with.
  public let aftermath: ClosedRange<Instant>
  /// The days in which a raise and a cut are watched for.
  public let presale: ClosedRange<Instant>

  /// The campaign of the year that `asOf` falls into in Beijing.
  public init(asOf: Instant, rulebook: JDRulebook) {
    let calendar = Platform.jd.calendar
    let year = calendar.day(of: asOf).civil.year
    let services = rulebook.services.rules(for: year)
    let admission = rulebook.admission.rules(for: year)
    self.year = year
    self.services = services
    self.admission = admission
    serviceWindow = services.rules.window.instants(in: year, calendar: calendar)
    window = admission.rules.window.instants(in: year, calendar: calendar)
    aftermath = admission.rules.aftermath.instants(in: year, calendar: calendar)
    presale = admission.rules.presale.instants(in: year, calendar: calendar)
  }
}
