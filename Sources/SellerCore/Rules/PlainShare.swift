/// The share of a plain order released now: not Wish Express, not EU-bound.
public struct PlainShare: Sendable {
  private let table: RevenueShare
  private let moment: Instant

  /// The shares of a shop at the view's moment, or when the table came into force.
  public init(_ view: ShopView, _ rulebook: Rulebook) {
    table = RevenueShare(shop: view.shop, rulebook: rulebook)
    moment = max(view.asOf, rulebook.wish.shares.effectiveFrom.value)
  }

  /// The share in these categories; nil where no rule is known for the moment.
  public func callAsFunction(in categories: [CategoryName]) -> RevenueShare.Applied? {
    table.applied(to: RevenueShare.Factors(releasedAt: moment), categories: categories)
  }
}
