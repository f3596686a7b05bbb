public import SellerCore

extension MadeUpShop {
  /// What a made-up shop is made from: the same plan gives the same records, on every machine and in every run.
  public struct Plan: Sendable, Hashable {
    /// Which marketplace.
    public let platform: Platform
    /// How many orders, 0 … `maximumOrders`.
    public let orders: Int
    /// How many products, 1 … `maximumProducts`.
    public let products: Int
    /// What all chance is drawn from.
    public let seed: UInt64
    /// The last second that anything happens at; only promises (`ship_by`) lie beyond.
    public let asOf: Instant

    /// The moments at which a shop can end: what lies before the first order and beyond the as-of (a history, a promise) must
    /// have years of four digits, too.
    public static let datable: ClosedRange<Instant> = {
      let first = Instant(seconds: -62_072_438_400)  // 0003-01-02T00:00:00Z
      let last = Instant(seconds: 253_370_764_799)  // 9998-12-31T23:59:59Z
      return first...last
    }()

    /// The most orders that ids have room for.
    public static let maximumOrders = 99_999_999
    /// The most products that ids have room for.
    public static let maximumProducts = 999_999

    /// A plan; counts outside their bounds are held at them, and `asOf` is the platform's default where it is nil.
    public init(platform: Platform, orders: Int, products: Int, seed: UInt64, asOf: Instant? = nil) {
      self.platform = platform
      self.orders = min(max(0, orders), Self.maximumOrders)
      self.products = min(max(1, products), Self.maximumProducts)
      self.seed = seed
      self.asOf = asOf ?? Self.defaultAsOf(platform)
    }

    /// The shop that `seller demo` shows.
    public static func demo(_ platform: Platform) -> Plan {
      switch platform {
      case .wish: Plan(platform: .wish, orders: 12_000, products: 260, seed: 5)
      case .jd: Plan(platform: .jd, orders: 8000, products: 120, seed: 618)
      case .kuaishou: Plan(platform: .kuaishou, orders: 20_000, products: 140, seed: 7)
      }
    }

    /// The as-of that shows most of a platform's rules at work: on Wish a Monday after months of shown categories, on
    /// Kuaishou the first morning after a full month and week, on JD a day inside the 618 window of 2022.
    public static func defaultAsOf(_ platform: Platform) -> Instant {
      switch platform {
      case .wish: Instant(seconds: 1_636_966_800)  // 2021-11-15T09:00:00Z
      case .jd: Instant(seconds: 1_654_826_400)  // 2022-06-10T02:00:00Z
      case .kuaishou: Instant(seconds: 1_719_795_600)  // 2024-07-01T01:00:00Z
      }
    }

    /// Over how many days up to the as-of the orders spread: 180 up to 50,000 orders, 365 above.
    public var days: Int { orders > 50_000 ? 365 : 180 }
  }
}
