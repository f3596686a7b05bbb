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
    /// Price and shipping of a piece; nil where it is of no certain product.
    public var piece: DecimalNumber?

    /// An order's circumstances.
    public init(
      releasedAt: Instant, express: Bool = false, destination: CountryCode? = nil, origin: CountryCode? = nil,
      piece: DecimalNumber? = nil
    ) {
      self.piece = piece
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
        origin: order.origin.map { CountryCode($0) },
        piece: DecimalNumber(
          mantissa: Int128(order.price.minorUnits) + Int128(order.shipping.minorUnits),
          scale: order.price.currency.minorDigits))
    }
  }

  /// An order's circumstances with the zones that it goes to and comes from, found once for all categories.
  struct Placed: Sendable {
    var factors: Factors
    fileprivate let destination: WishShareTable.Zones
    fileprivate let origin: WishShareTable.Zones
  }

  /// An order's circumstances with its zones.
  func placed(_ order: Factors) -> Placed {
    Placed(factors: order, destination: zones(of: order.destination), origin: zones(of: order.origin))
  }

  /// A share with the rule that gave it.
  public struct Applied: Sendable, Hashable {
    /// The percentage that Wish keeps.
    public let share: Percentage
    /// Which rule it comes from.
    public let basis: ShareBasis
    /// Which rules that is one of.
    public let set: RuleSetID
    /// What is kept of each piece beside the share, in the shop's currency.
    public let fee: DecimalNumber?

    /// What is kept of so many pieces beside the share; nil where the rule has no fee.
    public func fee(of pieces: Int, in currency: Currency) -> Money? {
      fee.map { fee in
        Money(
          minorUnits: Rounding.halfAwayFromZero(
            fee.mantissa * Int128(pieces) * PowersOfTen.power(currency.minorDigits),
            over: PowersOfTen.power(fee.scale)), currency: currency)
      }
    }
  }

  /// The share by the table of the time; of several categories, the lowest share among them applies (001 §2). Nil where no rule
  /// is known for the release, or for one of the categories; also where the row goes by a tier or a price that is not known.
  public func applied(to order: Factors, categories: [CategoryName]) -> Applied? {
    applied(to: placed(order), categories: categories)
  }

  /// The share of an order whose zones are known.
  func applied(to order: Placed, categories: [CategoryName]) -> Applied? {
    var lowest: Applied?
    for category in categories {
      guard let found = share(of: order, in: category) else { return nil }
      if lowest.map({ found.share < $0.share }) ?? true { lowest = found }
    }
    return lowest ?? share(of: order, in: nil)
  }

  /// The share of an order in one category, or in none.
  func share(of order: Placed, in category: CategoryName?) -> Applied? {
    let boundForEU = order.destination.contains(.europeanUnion)
    for table in table.tables where table.holds(at: order.factors.releasedAt, boundForEU: boundForEU) {
      guard let rows = table.rows else { return nil }
      // By their places: a row is large, and would be copied for each order and category.
      for place in rows.indices {
        if let express = rows[place].express, express != order.factors.express { continue }
        if let destination = rows[place].destination, !destination.isSubset(of: order.destination) { continue }
        if let origin = rows[place].origin, !origin.isSubset(of: order.origin) { continue }
        if let region = rows[place].merchantRegion, region != merchantRegion { continue }
        if let wanted = rows[place].category, wanted != category { continue }
        guard let fits = fitsByPriceAndTier(rows[place], order.factors) else { return nil }
        if fits {
          return Applied(
            share: rows[place].share, basis: rows[place].basis, set: table.set.id, fee: rows[place].fee)
        }
      }
    }
    return nil
  }

  /// Whether a row's steps of price and tier are the order's; nil where it has some and the order's are not known.
  private func fitsByPriceAndTier(_ row: WishShareTable.Row, _ order: Factors) -> Bool? {
    if row.above != nil || row.upTo != nil {
      guard let piece = order.piece else { return nil }
      if row.above.map({ piece <= $0 }) ?? false || row.upTo.map({ piece > $0 }) ?? false { return false }
    }
    guard let wanted = row.tier else { return true }
    return table.tier(at: order.releasedAt).map { $0.utf8.elementsEqual(wanted.utf8) }
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
