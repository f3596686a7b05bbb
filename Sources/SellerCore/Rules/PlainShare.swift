/// The share of a plain order released now: not Wish Express, not EU-bound.
public struct PlainShare: Sendable {
  private let table: RevenueShare
  private let moment: Instant

  /// The shares of a shop at the view's moment, or when the table came into force.
  public init(_ view: ShopView, _ rulebook: Rulebook) {
    table = RevenueShare(shop: view.shop, rulebook: rulebook)
    moment = max(view.asOf, rulebook.wish.shares.effectiveFrom.value)
  }

  /// The share in these categories, of a piece at this price; nil where no rule is known for the moment, or for any price.
  public func callAsFunction(in categories: [CategoryName], at price: Money? = nil) -> RevenueShare.Applied? {
    let piece = price?.number
    return table.applied(to: RevenueShare.Factors(releasedAt: moment, piece: piece), categories: categories)
  }
}
