/// A price and since when it is in force; nil where it is the product's price without a recorded change.
public struct PriceInForce: Sendable, Hashable {
  /// The price.
  public let price: Money
  /// The recorded change that brought it; nil when none is on record.
  public let since: Instant?
}

/// What a product cost when, as far as it had come at an as-of (Readings, 16).
///
/// A price is in force from its moment until the next one. A product without any change on record has always had its price.
public struct PriceHistory: Sendable, Hashable {
  /// The changes by moment; empty when none is on record.
  public let changes: [PriceInForce]
  /// The product's own price, which holds when no change is on record.
  public let listed: Money

  /// The history of a product with this price and these changes of it, in any order.
  public init(listed: Money, changes: [PriceChange]) {
    self.listed = listed
    self.changes = changes.sorted { $0.at < $1.at }.map { PriceInForce(price: $0.price, since: $0.at) }
  }

  /// The histories of all products that have changes on record at the view's as-of.
  public static func changesByProduct(_ view: ShopView) -> [ProductID: [PriceChange]] {
    Dictionary(grouping: view.prices, by: \.productID)
  }

  /// The price in force at a moment; nil when changes are on record but none by then.
  public func price(at instant: Instant) -> PriceInForce? {
    guard let first = changes.first else { return PriceInForce(price: listed, since: nil) }
    guard let since = first.since, since <= instant else { return nil }
    return changes[changesBegun(by: instant) - 1]
  }

  /// Every price in force in a period, from the one at its first second on; nil when that one is not known.
  public func prices(in period: ClosedRange<Instant>) -> [PriceInForce]? {
    guard let first = price(at: period.lowerBound) else { return nil }
    return [first] + changes[changesBegun(by: period.lowerBound)..<changesBegun(by: period.upperBound)]
  }

  /// How many changes have a moment not after `instant`, found by halving.
  private func changesBegun(by instant: Instant) -> Int {
    changes.indices.prefixEnd { changes[$0].since.map { $0 <= instant } ?? false }
  }
}
