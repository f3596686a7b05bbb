/// The revenue share by an order's circumstances (Merchant Policy 9.2.1; Rules §1), table by table in time (Readings, 25).
public struct WishShareTable: Sendable, Hashable {
  /// E: from it on categories are shown and disputed, and the share depends on them.
  public var effectiveFrom: Sourced<Instant>
  /// The tables, those that go before others first. The first one that holds at an order's release and has a row for it gives
  /// the share; where none does, no rule is known.
  public var tables: [Table]
  /// The shop's tiers in time, those that go before others first; a tier of nil is not known.
  public var tiers: [Tier] = []
  /// The countries that Wish Express tells from all others.
  public var northAmerica: Set<CountryCode>
  /// The member states that make an order EU-bound.
  public var europeanUnion: Set<CountryCode>
  /// The categories that the order view names (001 §2); the product view names all.
  public var categoriesNamedOnOrders: Sourced<[CategoryName]>

  /// Rows that hold for a time.
  public struct Table: Sendable, Hashable {
    /// From when to when, and by whom.
    public var set: RuleSet
    /// From when on it does not hold for EU-bound orders any more; nil where they are as all others.
    public var untilBoundForEU: Instant?
    /// The rows; the first that fits an order applies. Nil where the seller says that no rule is known.
    public var rows: [Row]?

    /// A table.
    public init(_ set: RuleSet, untilBoundForEU: Instant? = nil, rows: [Row]?) {
      self.set = set
      self.untilBoundForEU = untilBoundForEU
      self.rows = rows
    }

    /// Whether it holds for an order that was released at a moment.
    func holds(at released: Instant, boundForEU: Bool) -> Bool {
      set.holds(at: released) && !(boundForEU && untilBoundForEU.map { released >= $0 } ?? false)
    }
  }

  /// The shop's tier of Wish Standards for a time.
  public struct Tier: Sendable, Hashable {
    /// From when to when, and by whom.
    public var set: RuleSet
    /// Its name; nil where the seller says that it is not known.
    public var name: String?

    /// A tier for a time.
    public init(_ set: RuleSet, _ name: String?) {
      self.set = set
      self.name = name
    }
  }

  /// The shop's tier at a moment; nil where none is known.
  public func tier(at moment: Instant) -> String? { tiers.first { $0.set.holds(at: moment) }?.name }

  /// A rule that has to be entered before shares are known.
  public struct MissingRule: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Since when it is missing; nil where it always was.
    public let since: Instant?
  }

  /// What is missing at a moment for the share of an order that is not EU-bound: the table, or the tier that it goes by; nil
  /// where nothing is.
  public func missingRule(at moment: Instant) -> MissingRule? {
    if let since = unknownSince(at: moment) { return MissingRule(name: "wish.shares", since: since) }
    let table = tables.first { $0.holds(at: moment, boundForEU: false) }
    let goesByTier = table?.rows?.contains { $0.tier != nil } ?? false
    return goesByTier && tier(at: moment) == nil ? MissingRule(name: "wish.tier", since: table?.set.from) : nil
  }

  /// Where a country lies, as far as the table cares. An unknown country is outside all of them (Readings, 17).
  public struct Zones: OptionSet, Sendable, Hashable {
    /// The set's bits.
    public let rawValue: UInt8

    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The United States or Canada.
    public static let northAmerica = Zones(rawValue: 1)
    /// Anywhere but the United States and Canada.
    public static let outsideNorthAmerica = Zones(rawValue: 2)
    /// A member state of the EU.
    public static let europeanUnion = Zones(rawValue: 4)
  }

  /// A share and the circumstances it asks for; what is nil is not asked.
  public struct Row: Sendable, Hashable {
    /// The row's name.
    public var basis: ShareBasis
    /// The percentage that Wish keeps.
    public var share: Percentage
    /// Wish Express or not.
    public var express: Bool?
    /// The category.
    public var category: CategoryName?
    /// Where the order goes.
    public var destination: Zones?
    /// Where it comes from.
    public var origin: Zones?
    /// Where the merchant is established.
    public var merchantRegion: Shop.MerchantRegion?
    /// The shop's tier of Wish Standards.
    public var tier: String?
    /// Price and shipping of a piece lie above this, in the shop's currency.
    public var above: DecimalNumber?
    /// Price and shipping of a piece are at most this.
    public var upTo: DecimalNumber?
    /// What is kept of each piece beside the share, in the shop's currency.
    public var fee: DecimalNumber?
    /// Where the row comes from.
    public var source: RuleSource

    /// A row; circumstances left out are not asked.
    public init(
      _ basis: ShareBasis, share: Percentage, express: Bool? = nil, category: CategoryName? = nil,
      destination: Zones? = nil, origin: Zones? = nil, merchantRegion: Shop.MerchantRegion? = nil, source: RuleSource
    ) {
      self.basis = basis
      self.share = share
      self.express = express
      self.category = category
      self.destination = destination
      self.origin = origin
      self.merchantRegion = merchantRegion
      self.source = source
    }
  }

  /// The zones of a country.
  public func zones(of country: CountryCode?) -> Zones {
    guard let country else { return .outsideNorthAmerica }
    var zones: Zones = northAmerica.contains(country) ? .northAmerica : .outsideNorthAmerica
    if europeanUnion.contains(country) { zones.insert(.europeanUnion) }
    return zones
  }

  /// The categories that have a share of their own; all others are alike.
  public var categoriesWithOwnShare: Set<CategoryName> {
    Set(tables.lazy.flatMap { $0.rows ?? [] }.compactMap(\.category))
  }

  /// Since when no table is known at a moment for orders that are not EU-bound: the latest end before it; nil where one holds.
  public func unknownSince(at moment: Instant) -> Instant? {
    if tables.first(where: { $0.holds(at: moment, boundForEU: false) })?.rows != nil { return nil }
    return tables.flatMap { [$0.set.until, $0.rows == nil ? $0.set.from : nil] }.compactMap(\.self).filter {
      $0 <= moment
    }
    .max() ?? effectiveFrom.value
  }
}

/// Which rule gave an order its revenue share.
public enum ShareBasis: Sendable, Hashable {
  /// Released before the table took effect.
  case beforeEffect
  /// Wish Express to the United States or Canada.
  case expressNorthAmerica
  /// Wish Express to anywhere else.
  case expressElsewhere
  /// A category with a share of its own.
  case category(CategoryName)
  /// From the EU to the EU by a merchant established there.
  case withinEU
  /// To the EU otherwise.
  case boundForEU
  /// None of the others.
  case standard
  /// The platform stated a share that the table does not give.
  case stated
}

extension WishShareTable {
  private static let material = RuleSource("001", "§1", isPublicMaterial: true)

  /// What seller material says; the effective instant and the two named categories are the document's. The table of 2021 ended
  /// twice: for EU-bound orders on 2022-07-06, for all others on 2022-09-20; what came after it is in no public material.
  public static let standard = WishShareTable(
    effectiveFrom: .init(effect, RuleSource("001", "§1")),
    tables: [
      Table(
        RuleSet(
          "wish.shares.2021", from: effect, until: Instant(seconds: 1_663_632_000),
          source: material.description + "; EU-bound until 2022-07-06"),
        untilBoundForEU: Instant(seconds: 1_657_065_600),
        rows: [
          Row(
            .expressElsewhere, share: Percentage(5), express: true, destination: .outsideNorthAmerica, source: material),
          Row(.expressNorthAmerica, share: Percentage(10), express: true, destination: .northAmerica, source: material),
          Row(
            .category(WishCategoryNames.householdSupplies), share: Percentage(10),
            category: WishCategoryNames.householdSupplies, source: material),
          Row(
            .category(WishCategoryNames.sexToys), share: Percentage(25), category: WishCategoryNames.sexToys,
            source: material),
          Row(
            .withinEU, share: Percentage(15), destination: .europeanUnion, origin: .europeanUnion, merchantRegion: .eu,
            source: material),
          Row(.boundForEU, share: Percentage(22), destination: .europeanUnion, source: material),
          Row(.standard, share: Percentage(15), source: material),
        ]),
      Table(
        RuleSet("wish.shares.before", until: effect, source: material.description),
        rows: [Row(.beforeEffect, share: Percentage(15), source: material)]),
    ],
    northAmerica: ["US", "CA"],
    europeanUnion: EuropeanUnion.memberStates,
    categoriesNamedOnOrders: .init(
      [WishCategoryNames.householdSupplies, WishCategoryNames.sexToys], RuleSource("001", "§2")))

  /// 2021-07-19T19:00:00Z.
  private static let effect = Instant(seconds: 1_626_721_200)
}
