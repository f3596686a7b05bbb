/// How far a store's disputes are from being especially serious whatever the market does (004 §五, 纠纷; Readings, 10).
///
/// All three bounds have to be exceeded at once.
public struct DisputeEscalationStanding: Sendable, Hashable {
  /// How many more such cases it takes for the rate to be exceeded, 0 when it is; the orders staying the same.
  public let casesUntilRate: Int64
  /// How many more such cases it takes for their number to be exceeded, 0 when it is.
  public let casesUntilNumber: Int64
  /// How many more with the seller liable it takes, 0 when that number is exceeded.
  public let liableUntilNumber: Int64

  /// Whether all three bounds are exceeded.
  public var isReached: Bool { casesUntilRate == 0 && casesUntilNumber == 0 && liableUntilNumber == 0 }

  /// The standing of cases that the platform was asked into, over orders paid, and of those of them with the seller or both sides
  /// liable.
  public init(intervened: Ratio, liable: Int64, bounds: Assessment.DisputeEscalation) {
    let rate = bounds.interventionRateAbove
    // The greatest number of cases that does not exceed the rate, rounded down by whole-number arithmetic.
    let allowed = Int64(clamping: Int128(intervened.denominator) * rate.mantissa / PowersOfTen.power(rate.scale))
    casesUntilRate = max(0, allowed + 1 - intervened.numerator)
    casesUntilNumber = max(0, bounds.intervenedAbove + 1 - intervened.numerator)
    liableUntilNumber = max(0, bounds.liableAbove + 1 - liable)
  }
}

extension Fact where Finding == DisputeEscalationStanding? {
  /// The standing in the window of its indicators; nil on other platforms, and where the rulebook has no such bounds.
  public static let disputeEscalation = Fact(
    "dispute escalation", from: Fact<[Figure]>.figures(only: [.interventionRate, .sellerLiableRate])
  ) { _, rulebook, figures in
    guard case .marketMultiple(_, let bounds?) = rulebook.indicators[.interventionRate].assessment,
      let intervened = figures.first(where: { $0.indicator == .interventionRate })?.ratio,
      let liable = figures.first(where: { $0.indicator == .sellerLiableRate })?.ratio
    else { return nil }
    return DisputeEscalationStanding(intervened: intervened, liable: liable.numerator, bounds: bounds)
  }
}
