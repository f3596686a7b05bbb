/// The percentage that Wish keeps of price + shipping (001; Rules §1).
public struct RevenueShare: Sendable {
  private let table: WishShareTable
  private let merchantRegion: Shop.MerchantRegion?
  private let zones: [CountryCode: WishShareTable.Zones]

  /// The shares of a shop's orders by a rulebook's table.
  public init(shop: Shop, rulebook: Rulebook = .standard) {
    table = rulebook.wish.shares
    merchantRegion = shop.merchantRegion
    let table = table
    let named = table.northAmerica.union(table.europeanUnion)
    zones = Dictionary(uniqueKeysWithValues: named.map { ($0, table.zones(of: $0)) })
  }

  /// What the share of an order depends on beside its categories.
  public struct Factors: Sendable, Hashable {
    /// When it was released.
    public var releasedAt: Instant
    /// Wish Express.
    public var express: Bool
    /// Where it goes; nil = outside the United States, Canada and the EU.
    public var destination: CountryCode?
    /// Where it comes from; nil = outside the EU.
    public var origin: CountryCode?

    /// An order's circumstances.
    public init(
      releasedAt: Instant, express: Bool = false, destination: CountryCode? = nil, origin: CountryCode? = nil
    ) {
      self.releasedAt = releasedAt
      self.express = express
      self.destination = destination
      self.origin = origin
    }

    /// The circumstances of an order; nil until it is released.
    public init?(_ order: OrderRow) {
      guard let releasedAt = order.releasedAt else { return nil }
      self.init(
        releasedAt: releasedAt, express: order.express, destination: order.destination.map { CountryCode($0) },
        origin: order.origin.map { CountryCode($0) })
    }
  }

  /// A share with the rule that gave it.
  public struct Applied: Sendable, Hashable {
    /// The percentage that Wish keeps.
    public let share: Percentage
    /// Which rule it comes from.
    public let basis: ShareBasis
  }

  /// The table's share; of several categories, the lowest share among them applies (001 §2).
  public func applied(to order: Factors, categories: [CategoryName]) -> Applied {
    guard order.releasedAt >= table.effectiveFrom.value else {
      return Applied(share: table.before.value, basis: .beforeEffect)
    }
    let destination = zones(of: order.destination)
    let origin = zones(of: order.origin)
    func share(in category: CategoryName?) -> Applied {
      let row = table.rows.first { row in
        (row.express.map { $0 == order.express } ?? true)
          && (row.category.map { $0 == category } ?? true)
          && (row.destination.map { $0.isSubset(of: destination) } ?? true)
          && (row.origin.map { $0.isSubset(of: origin) } ?? true)
          && (row.merchantRegion.map { $0 == merchantRegion } ?? true)
      }
      guard let row else { return Applied(share: table.otherwise.value, basis: .standard) }
      return Applied(share: row.share, basis: row.basis)
    }
    let candidates = categories.map { share(in: $0) }
    return candidates.min { $0.share < $1.share } ?? share(in: nil)
  }

  private func zones(of country: CountryCode?) -> WishShareTable.Zones {
    country.flatMap { zones[$0] } ?? table.zones(of: nil)
  }

  /// The categories that the order view names under "basis for revenue share": only those with a treatment of their own,
  /// and only where the table is in effect (001 §2).
  public func categoriesNamed(onOrderReleasedAt released: Instant, categories: [CategoryName]) -> [CategoryName] {
    guard released >= table.effectiveFrom.value else { return [] }
    return categories.filter { table.categoriesNamedOnOrders.value.contains($0) }
  }
}
