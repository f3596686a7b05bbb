/// Which products and stores a campaign admits (003, admission of 2022; Readings, 16).
public struct JDAdmissionRules: YearlyRuleSet {
  /// The year.
  public var year: Int
  /// Grades of the quality index that keep a product out; compared without surrounding spaces and without ASCII case.
  public var failingGrades: [String]
  /// Kinds of goods that need no grade.
  public var gradeExempt: Set<Product.Kind>
  /// Price protection (价保): optional, raises display priority.
  public var priceProtection: ServiceNeed
  /// The days whose every price must be no higher than every price of `aftermath`.
  public var window: AnnualPeriod
  /// The days after the campaign that the price promise compares with.
  public var aftermath: AnnualPeriod
  /// A violation this many hours old or younger asks for attention.
  public var violationHours: Int64
  /// Where the violations' age comes from.
  public var violationSource: RuleSource
  /// Where the rest stands.
  public var source: RuleSource

  /// The admission rules of the 2022 campaign.
  public static let of2022 = JDAdmissionRules(
    year: 2022,
    failingGrades: ["D"],
    gradeExempt: [.virtual, .service, .secondHand],
    priceProtection: .advised,
    window: AnnualPeriod(MonthDay(5, 24), MonthDay(6, 20)),
    aftermath: AnnualPeriod(MonthDay(6, 21), MonthDay(7, 5)),
    violationHours: 90 * 24,
    violationSource: RuleSource("003", "2022 §3", isPublicMaterial: true),
    source: RuleSource("003", "2022 §1–3"))
}
