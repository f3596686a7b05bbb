/// The 618 campaign of JD Worldwide by year (003).
public struct JDRulebook: Sendable, Hashable {
  /// The services asked for: the document has those of 2021.
  public var services = JDServiceRules.of2021
  /// The admission rules: the document has those of 2022.
  public var admission = JDAdmissionRules.of2022
  /// The days in which raises and cuts are watched for, those that go before others first.
  public var presales: [Presale] = Presale.standard
  /// The campaign's days, where the seller says otherwise than the rules of the year.
  public var ownWindow: AnnualPeriod?
  /// The days that prices are compared with, where the seller says otherwise.
  public var ownAftermath: AnnualPeriod?
  /// The last year of which the rules are known to have held.
  public var lastKnownYear = Sourced(2023, RuleSource("003", "2022", isPublicMaterial: true))
  /// The seller's own rules that stand for others in the campaign of the moment, by the names of the rules.
  public var own: [String: RuleSet] = [:]

  /// The campaign's days of the latest rules, or the seller's own.
  public var window: AnnualPeriod {
    get { ownWindow ?? admission.window }
    set { ownWindow = newValue }
  }

  /// The days that prices are compared with, of the latest rules, or the seller's own.
  public var aftermath: AnnualPeriod {
    get { ownAftermath ?? admission.aftermath }
    set { ownAftermath = newValue }
  }

  /// What the documents say.
  public static let standard = JDRulebook()

  /// The presale days of the campaigns of some years.
  public struct Presale: Sendable, Hashable {
    /// From when to when; a campaign is judged by what holds at its first second.
    public var set: RuleSet
    /// The days; nil where the seller says that none are known.
    public var period: AnnualPeriod?

    /// Presale days.
    public init(_ set: RuleSet, _ period: AnnualPeriod?) {
      self.set = set
      self.period = period
    }

    /// Public seller material: the last week of May up to 2021, from 2022 on twelve days from 20:00 of 23 May; the big platforms
    /// gave the presale up in 2024.
    public static let standard: [Presale] = [
      Presale(
        RuleSet("jd.presale.2021", until: newYear(2022), source: source),
        AnnualPeriod(MonthDay(5, 24), MonthDay(5, 31))),
      Presale(
        RuleSet("jd.presale.2022", from: newYear(2022), until: newYear(2024), source: source),
        AnnualPeriod(MonthDay(5, 23, second: 20 * 3600), MonthDay(6, 3))),
    ]

    private static let source = RuleSource("003", "2022 §2", isPublicMaterial: true).description

    private static func newYear(_ year: Int) -> Instant { Platform.jd.calendar.start(of: MonthDay(1, 1).day(in: year)) }
  }
}
