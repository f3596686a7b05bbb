/// What if: a month's credit as a function of its ProductBoost spend (Rules §2, simulator).
public struct CreditSimulator: Sendable, Hashable {
  /// The month's formula.
  public let formula: CreditFormula
  /// The month's spend as it is.
  public let spend: Money

  /// The simulator of a formula around a spend.
  public init(_ formula: CreditFormula, spend: Money) {
    self.formula = formula
    self.spend = spend
  }

  /// The simulator of a product's month with a factor, which may be a guess of the seller's; nil where not all files tell what
  /// the credit needs.
  public init?(_ month: AssuranceMonth, factor: DecimalNumber?, rulebook: Rulebook = .standard) {
    guard month.missing.isEmpty else { return nil }
    self.init(
      CreditFormula(
        gmv: month.gmv, refundGMV: month.refundGMV, factor: factor,
        threshold: rulebook.wish.assurance.threshold(in: month.month).share), spend: month.spend)
  }

  /// The credit as it is; nil = unknown.
  public var credit: Money? { formula.credit(atSpend: spend) }

  /// The most that any spend can bring.
  public var uncapped: Money { formula.uncapped }

  /// The spend from which more brings nothing; nil while the factor is unset or 0.
  public var kneeSpend: Money? { formula.kneeSpend }

  /// The credit that more spend would still bring, at most; nil = unknown.
  public var leftOnTheTable: Money? {
    credit.map { uncapped.less($0) }
  }

  /// How much more can be spent until more brings nothing; 0 where that is not known.
  public var room: Money {
    let zero = Money.zero(spend.currency)
    let room = (kneeSpend ?? zero).less(spend)
    return room.minorUnits > 0 ? room : zero
  }

  /// How much more credit (less, when negative) another spend brings; nil = unknown.
  public func change(atSpend other: Money) -> Money? {
    guard let now = credit, let then = formula.credit(atSpend: other) else { return nil }
    return then.less(now)
  }

  /// A point of the curve.
  public struct Point: Sendable, Hashable {
    /// The spend.
    public let spend: Money
    /// The credit at it.
    public let credit: Money
  }

  /// The curve at evenly spaced spends from 0 to beyond the knee and the present spend; empty while the factor is unset or
  /// fewer than two points are asked for.
  public func curve(points: Int) -> [Point] {
    guard formula.factor != nil, points >= 2 else { return [] }
    let knee = Int128(kneeSpend?.minorUnits ?? 0)
    let top = max(knee * 3 / 2, Int128(spend.minorUnits) * 5 / 4, Int128(points - 1))
    return (0..<points).compactMap { index in
      let spend = Money(clamping: top * Int128(index) / Int128(points - 1), spend.currency)
      return formula.credit(atSpend: spend).map { Point(spend: spend, credit: $0) }
    }
  }
}
