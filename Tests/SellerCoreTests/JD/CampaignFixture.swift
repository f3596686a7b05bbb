import SellerCore
import Testing

/// Makes JD shops for the campaign's tests.
enum CampaignFixture {
  /// A moment in Beijing time, `2022-05-24 00:00:00`.
  static func beijing(_ text: String) throws -> Instant {
    let utc = try #require(Instant(text.split(separator: " ").joined(separator: "T") + "Z"))
    return Instant(seconds: utc.seconds - 8 * 3600)
  }

  static func cny(_ text: String) throws -> Money {
    try #require(Money(text: text, currency: .cny))
  }

  static func product(_ id: ProductID = "p", price: String = "100", _ edit: (inout Product) -> Void = { _ in })
    throws -> Product
  {
    var product = Product(id: id, price: try cny(price), state: .active)
    edit(&product)
    return product
  }

  /// A shop with every service off.
  static let bareShop = Shop(id: "jd", name: "JD", platform: .jd, currency: .cny)

  static func shop(_ edit: (inout Shop) throws -> Void) rethrows -> Shop {
    var shop = bareShop
    try edit(&shop)
    return shop
  }

  /// The check of one shop at a Beijing moment.
  static func check(
    _ shop: Shop = bareShop, products: [Product] = [], prices: [PriceChange] = [], violations: [Violation] = [],
    asOf: String
  ) throws -> CampaignAdmission {
    var tables = ShopSnapshot.Tables()
    tables.products = products
    tables.prices = prices
    tables.violations = violations
    let view = ShopView(ShopSnapshot(shop: shop, tables: tables), asOf: try beijing(asOf))
    return CampaignAdmission(view, rulebook: .standard)
  }

  /// Price changes of product `p`, as (Beijing moment, price).
  static func changes(_ list: [(String, String)]) throws -> [PriceChange] {
    try list.map { PriceChange(productID: "p", at: try beijing($0.0), price: try cny($0.1)) }
  }

  /// Services that are on for the whole year 2022.
  static func on(_ services: Service...) throws -> Shop {
    try shop { shop in
      for service in services {
        shop.services.append(Shop.ServicePeriod(service: service, from: try beijing("2022-01-01 00:00:00")))
      }
    }
  }
}
