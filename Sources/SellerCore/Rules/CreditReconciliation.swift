/// How the credit of a product's month stands: what is owed by our estimate against what was paid (Rules §2). What is to be looked at
/// comes first.
public enum CreditStanding: String, Sendable, Hashable, CaseIterable {
  /// Less was paid than estimated.
  case short
  /// Not paid yet, and something is to come.
  case pending
  /// What is to come, or what was to be paid, is not known.
  case unknown
  /// More was paid than estimated.
  case over
  /// What was estimated was paid; a single minor unit more or less is rounding.
  case settled
  /// Nothing is owed and nothing was paid.
  case nothing
}

extension AssuranceMonth {
  /// What was paid less what is owed by the estimate: below 0 where the platform paid too little. Nil while either is unknown.
  public var difference: Money? {
    guard let received, let estimated else { return nil }
    return received.less(estimated)
  }

  /// How its credit stands.
  public var creditStanding: CreditStanding {
    guard let received else {
      guard let estimated else { return uncapped.minorUnits > 0 || !missing.isEmpty ? .unknown : .nothing }
      return estimated.minorUnits > 0 ? .pending : .nothing
    }
    guard let difference else { return .unknown }
    if abs(difference.minorUnits) > 1 { return difference.minorUnits < 0 ? .short : .over }
    return received.minorUnits == 0 ? .nothing : .settled
  }
}

/// The credit of all months, reconciled: those that matter first.
public struct CreditReconciliation: Sendable {
  /// The products' months in which anything is owed, paid or unknown: short ones first, those that lack most; then pending ones,
  /// those with most to come; then the rest. Within, the latest first.
  public let rows: [AssuranceMonth]
  /// What the months add up to, the latest first.
  public let months: [Total]

  /// Reconciles a shop's months.
  public init(_ assurance: RefundAssurance, currency: Currency) { self.init(assurance.months, currency: currency) }

  /// Reconciles these months.
  init(_ months: [AssuranceMonth], currency: Currency) {
    rows = months.filter { $0.creditStanding != .nothing }.sorted { left, right in
      (left.creditStanding.place, Self.weight(right), right.month, left.productID)
        < (right.creditStanding.place, Self.weight(left), left.month, right.productID)
    }
    self.months = Dictionary(grouping: rows, by: \.month).sorted { $0.key > $1.key }
      .map { Total(month: $0, rows: $1, currency: currency) }
  }

  private static func weight(_ month: AssuranceMonth) -> Int64 {
    abs((month.difference ?? month.estimated ?? month.uncapped).minorUnits)
  }

  /// What the products of a month add up to.
  public struct Total: Sendable, Hashable {
    /// The month.
    public let month: Month
    /// What is owed by the estimate, as far as it is known.
    public let owed: Money
    /// What was paid.
    public let received: Money
    /// What is to come by the estimate.
    public let pending: Money
    /// What was paid less what is owed, of the months that were paid.
    public let difference: Money
    /// What is lacking of the products that were paid too little.
    public let lacking: Money
    /// How many products were paid too little.
    public let short: Int
    /// Of how many products it is not known.
    public let unknown: Int

    init(month: Month, rows: [AssuranceMonth], currency: Currency) {
      func total(_ amounts: [Money]) -> Money { MoneySum.total(amounts, in: currency) }
      self.month = month
      owed = total(rows.compactMap(\.estimated))
      received = total(rows.compactMap(\.received))
      pending = total(rows.filter { $0.creditStanding == .pending }.compactMap(\.estimated))
      difference = total(rows.compactMap(\.difference))
      lacking = total(
        rows.filter { $0.creditStanding == .short }.compactMap(\.difference)
          .map { Money(minorUnits: -$0.minorUnits, currency: currency) })
      short = rows.count { $0.creditStanding == .short }
      unknown = rows.count { $0.creditStanding == .unknown }
    }
  }
}
