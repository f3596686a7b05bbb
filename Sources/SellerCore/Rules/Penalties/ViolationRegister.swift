/// The violations that the platform recorded, and what their points add up to (004 §五, §六.1).
public struct ViolationRegister: Sendable, Hashable {
  /// All violations by the as-of, the latest first.
  public let violations: [Violation]
  /// The points of the period that counts.
  public let points: Int
  /// Those of `violations` whose points are in `points`.
  public let counted: [Violation]
  /// From so many points on, orders are refunded without asking and the store may be cleared out.
  public let limit: Int

  fileprivate init(_ view: ShopView, _ rulebook: KuaishouRulebook) {
    violations = view.violationsLatestFirst
    let since = view.asOf.adding(days: -Int64(rulebook.register.pointsDays))
    counted = violations.filter { $0.at >= since }
    points = counted.reduce(0) { $0 + $1.points }
    limit = rulebook.afterSales.automaticRefund.points
  }

  /// Whether the limit is reached.
  public var isAtLimit: Bool { points >= limit }
}

extension Fact where Finding == ViolationRegister {
  /// What was recorded, and the points.
  public static let violations = Fact("violations") { ViolationRegister($0.view, $0.rulebook.kuaishou) }
}

extension ShopView {
  /// The violations on record, on any platform, the latest first.
  public var violationsLatestFirst: [Violation] {
    tables.violations.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
  }
}
