/// The 618 campaign of JD Worldwide by year (003).
public struct JDRulebook: Sendable, Hashable {
  /// The services asked for, by year; the document has those of 2021.
  public var services: YearlyRuleSets<JDServiceRules>
  /// The admission rules, by year; the document has those of 2022.
  public var admission: YearlyRuleSets<JDAdmissionRules>

  /// A rulebook of these sets.
  public init(services: YearlyRuleSets<JDServiceRules>, admission: YearlyRuleSets<JDAdmissionRules>) {
    self.services = services
    self.admission = admission
  }

  /// What the documents say.
  public static let standard = JDRulebook(
    services: YearlyRuleSets(.of2021), admission: YearlyRuleSets(.of2022))
}
