/// The marketplaces that the console speaks for.
public enum Platform: String, Sendable, Hashable, CaseIterable {
  /// Wish Marketplace (Merchant Plus).
  case wish
  /// JD Worldwide (京东国际).
  case jd
  /// Kuaishou Shop (快手小店).
  case kuaishou

  /// How the platform cuts time into days (Rules §0).
  public var calendar: ShopCalendar {
    switch self {
    case .wish: .utc
    case .jd, .kuaishou: .beijing
    }
  }
}
