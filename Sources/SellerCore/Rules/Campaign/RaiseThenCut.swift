/// A raise followed by a cut in the presale days (先涨后降, 003): what the platform watches for.
public struct RaiseThenCut: Sendable, Hashable {
  /// The price before the raise.
  public let before: PriceInForce
  /// The raised price.
  public let raised: PriceInForce
  /// The first price after it that is lower than the one it replaced.
  public let cut: PriceInForce

  /// The first such pair among prices in the order in which they came into force; nil when there is none.
  ///
  /// A change at a period's first second is no change within it: its price holds throughout.
  public init?(in prices: [PriceInForce]) {
    var raise: (before: PriceInForce, raised: PriceInForce)?
    for (earlier, later) in zip(prices, prices.dropFirst()) {
      if let raise, later.price.minorUnits < earlier.price.minorUnits {
        before = raise.before
        raised = raise.raised
        cut = later
        return
      }
      if raise == nil, later.price.minorUnits > earlier.price.minorUnits { raise = (earlier, later) }
    }
    return nil
  }
}
