/// Policy as data: every threshold, ladder and table that the rules use, each with its source.
///
/// The rules take a rulebook as an argument; `standard` is what the documents say, and a seller may correct it.
public struct Rulebook: Sendable, Hashable {
  /// Targets, gates and market multiples of the indicators (002, 004 §五).
  public var indicators: IndicatorRulebook
  /// Revenue share, disputes and Refund Assurance (000, 001).
  public var wish: WishRulebook
  /// Penalty ladders and after-sales clocks (004 §五, §六).
  public var kuaishou: KuaishouRulebook
  /// The 618 campaign by year (003).
  public var jd: JDRulebook
  /// When something is worth an alert.
  public var alerts: AlertRules
  /// The seller's own rules that stand for others at the moment, by the names of the rules.
  public var own: [String: RuleSet] = [:]

  /// What the documents say.
  public static let standard = Rulebook(
    indicators: .standard, wish: .standard, kuaishou: .standard, jd: .standard, alerts: .standard)
}
