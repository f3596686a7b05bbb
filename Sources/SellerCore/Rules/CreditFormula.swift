/// The credit of one product and month: GMV × (refund rate − 5 %), never below 0 and never above factor × spend
/// (Rules §2). Exact until the one rounding of each amount (Readings, 15).
public struct CreditFormula: Sendable, Hashable {
  /// The month's A+ GMV.
  public let gmv: Money
  /// The month's assured refunds.
  public let refundGMV: Money
  /// Refunds up to this share of the GMV bring no credit.
  public let threshold: Percentage
  /// The cap's factor; nil while the store's setting is unset, for the factor is not public.
  public let factor: DecimalNumber?

  /// The formula for a month's amounts, which are of one currency.
  public init(
    gmv: Money, refundGMV: Money, factor: DecimalNumber?, threshold: Percentage? = nil, rulebook: Rulebook = .standard
  ) {
    self.gmv = gmv
    self.refundGMV = refundGMV
    self.threshold = threshold ?? rulebook.wish.assurance.threshold.value
    self.factor = factor
  }

  /// Refunds above the threshold as minor units × `scale`; negative below the threshold.
  private var excess: Int128 {
    Int128(refundGMV.minorUnits) * scale - Int128(gmv.minorUnits) * threshold.number.mantissa
  }

  private var scale: Int128 { 100 * PowersOfTen.power(threshold.number.scale) }

  /// Whether there is anything to cap.
  public var exceedsThreshold: Bool { excess > 0 }

  /// The credit without the cap.
  public var uncapped: Money {
    Money(minorUnits: Rounding.halfAwayFromZero(max(0, excess), over: scale), currency: gmv.currency)
  }

  /// The cap at a spend; nil while the factor is unset.
  public func cap(atSpend spend: Money) -> Money? {
    factor.map { factor in
      let units = Rounding.halfAwayFromZero(
        Int128(spend.minorUnits) * factor.mantissa, over: PowersOfTen.power(factor.scale))
      return Money(minorUnits: max(0, units), currency: gmv.currency)
    }
  }

  /// The credit at a spend. Unknown (nil) when the factor is unset and both spend and uncapped credit are above 0: then
  /// `uncapped` is the most it can be (Readings, 14).
  public func credit(atSpend spend: Money) -> Money? {
    guard spend.minorUnits > 0, exceedsThreshold else { return .zero(gmv.currency) }
    // Rounding keeps order, so the smaller of the rounded amounts is the rounded smaller amount.
    return cap(atSpend: spend).map { $0.minorUnits < uncapped.minorUnits ? $0 : uncapped }
  }

  /// The spend from which the cap no longer binds: uncapped credit ÷ factor. Nil while the factor is unset, and where a
  /// factor of 0 always binds; 0 where there is nothing to cap.
  public var kneeSpend: Money? {
    guard let factor else { return nil }
    guard exceedsThreshold else { return .zero(gmv.currency) }
    guard factor.mantissa > 0 else { return nil }
    let (numerator, above) = excess.multipliedReportingOverflow(by: PowersOfTen.power(factor.scale))
    let (denominator, below) = scale.multipliedReportingOverflow(by: factor.mantissa)
    guard !above, !below, numerator.magnitude < .max / 4, denominator.magnitude < .max / 4 else { return nil }
    return Money(minorUnits: Rounding.halfAwayFromZero(numerator, over: denominator), currency: gmv.currency)
  }
}
