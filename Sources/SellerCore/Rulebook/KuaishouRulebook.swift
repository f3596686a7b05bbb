/// Penalty ladders and after-sales rules of Kuaishou Shop (004 §五, §六).
public struct KuaishouRulebook: Sendable, Hashable {
  /// The penalty ladders, in the document's order.
  public var ladders: [PenaltyLadder]
  /// How recorded violations add up.
  public var register: ViolationRegisterRules
  /// The after-sales rules.
  public var afterSales: KuaishouAfterSalesRules

  /// A ladder by its id.
  public subscript(ladder id: PenaltyLadder.ID) -> PenaltyLadder? {
    ladders.first { $0.id == id }
  }

  /// What the documents say.
  public static let standard = KuaishouRulebook(
    ladders: PenaltyLadder.qualityAndLicence + PenaltyLadder.serviceAndAfterSales,
    register: .standard,
    afterSales: .standard)
}

/// How recorded violations add up. The document gives no period: both are this program's own choice.
public struct ViolationRegisterRules: Sendable, Hashable {
  /// A ladder counts violations of so many days × 24 h before the as-of (Readings, 20).
  public var countDays: Int
  /// Penalty points of so many days × 24 h before the as-of are added up.
  public var pointsDays: Int
  /// Where the periods come from.
  public var source: RuleSource

  /// A year for both.
  public static let standard = ViolationRegisterRules(
    countDays: 365, pointsDays: 365, source: RuleSource("004", "§五", isPublicMaterial: true))
}
