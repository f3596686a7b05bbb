/// A campaign price that a later one undercuts.
public struct PromiseBreach: Sendable, Hashable {
  /// The campaign's highest price.
  public let campaign: PriceInForce
  /// The lowest price of the days after it, as far as they had come.
  public let later: PriceInForce
  /// From when the promise is broken: the first moment of the days after the campaign with a price below its highest.
  public let since: Instant
  /// What the seller bears a piece at most: highest less lowest.
  public let difference: Money
}

/// The price promise (价格承诺, 003): every price of the campaign is at most every price of the days after it.
public enum PricePromise: Sendable, Hashable {
  /// No price is known at the campaign's first second.
  case unknownPrice
  /// Unbroken so far; `floor` is the campaign's highest price as far as it had come, nil before it.
  case running(floor: PriceInForce?)
  /// Broken; nothing mends it.
  case broken(PromiseBreach)
  /// All of the days have passed unbroken.
  case kept(highest: PriceInForce)

  /// The promise of one product at `asOf`; an equal price is fine.
  public init(
    _ history: PriceHistory, campaign: ClosedRange<Instant>, aftermath: ClosedRange<Instant>, asOf: Instant
  ) {
    guard asOf >= campaign.lowerBound else {
      self = .running(floor: nil)
      return
    }
    guard let during = history.prices(in: campaign.lowerBound...min(asOf, campaign.upperBound)),
      let highest = during.max(by: { $0.price.minorUnits < $1.price.minorUnits })
    else {
      self = .unknownPrice
      return
    }
    guard asOf >= aftermath.lowerBound,
      let after = history.prices(in: aftermath.lowerBound...min(asOf, aftermath.upperBound))
    else {
      self = .running(floor: highest)
      return
    }
    let below = after.filter { $0.price.minorUnits < highest.price.minorUnits }
    if let first = below.first, let lowest = below.min(by: { $0.price.minorUnits < $1.price.minorUnits }) {
      self = .broken(
        PromiseBreach(
          campaign: highest, later: lowest, since: max(aftermath.lowerBound, first.since ?? aftermath.lowerBound),
          difference: highest.price.less(lowest.price)))
    } else if asOf >= aftermath.upperBound {
      self = .kept(highest: highest)
    } else {
      self = .running(floor: highest)
    }
  }
}
