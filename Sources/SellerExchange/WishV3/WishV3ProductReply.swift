import FoundationEssentials
import SellerCore
import SellerText

/// A product of the interface: the fields that the store has a place for.
struct WishV3ProductReply: Decodable {
  let id: String
  let parentSKU: String?
  let name: String?
  let category: String?
  let state: String
  let updatedAt: String?
  let firstMileShippings: [FirstMileShipping]?
  let variations: [Variation]?

  struct FirstMileShipping: Decodable {
    let enabled: Bool?
  }

  struct Variation: Decodable {
    let status: String?
    let price: WishV3Money?
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, category, state, variations
    case parentSKU = "parent_sku"
    case updatedAt = "updated_at"
    case firstMileShippings = "first_mile_shippings"
  }
}

/// An amount of the interface.
struct WishV3Money: Decodable {
  let amount: Decimal
  let currencyCode: String

  private enum CodingKeys: String, CodingKey {
    case amount
    case currencyCode = "currency_code"
  }

  func money(shop: Currency, field: String) throws(FieldProblem) -> Money {
    try FieldReading.money(amount, currencyCode: currencyCode, shop: shop, field: field)
  }
}

extension WishV3ProductReply {
  /// What the interface's states mean to the store.
  static let states: [(name: String, state: Product.State)] = [
    ("ACTIVE", .active),
    ("WISH_INACTIVE", .inactive),
    ("MERCHANT_INACTIVE", .inactive),
    ("REMOVED_BY_WISH", .removed),
    ("REMOVED_BY_MERCHANT", .removed),
  ]

  /// When the platform last changed the product.
  var lastUpdate: Instant? {
    get throws(FieldProblem) {
      guard let updatedAt else { return nil }
      return try FieldReading.instant(updatedAt, field: "updated_at")
    }
  }

  /// The product as the store keeps it.
  ///
  /// Not taken over: the moment of creation (it is not the moment of listing) and a first category assignment (v3 does not
  /// say since when the category holds).
  func imported(currency: Currency) throws(FieldProblem) -> ImportedProduct {
    guard let state = Self.states.first(where: { $0.name.utf8.elementsEqual(state.utf8) })?.state else {
      throw FieldProblem(field: "state", problem: .unknownValue(text: state, known: Self.states.map(\.name)))
    }
    var product = Product(
      id: try FieldReading.id(id, field: "id"), price: try lowestPrice(currency: currency), state: state)
    product.sku = parentSKU
    product.name = name
    if let category, !category.isEmpty { product.categories = [CategoryName(category)] }
    product.advancedLogistics = membership
    return ImportedProduct(product, statesNoAdvancedLogistics: firstMileShippings?.isEmpty == true)
  }

  /// The lowest price; every priced variation must be in the shop's currency.
  private func lowestPrice(currency: Currency) throws(FieldProblem) -> Money {
    var price = LowestPrice()
    for (index, variation) in (variations ?? []).enumerated() {
      guard let money = try variation.price?.money(shop: currency, field: "variations[\(index)].price") else {
        continue
      }
      price.add(money, onSale: variation.status == "ENABLED")
    }
    guard let price = price.price else {
      throw FieldProblem(field: variations == nil ? "variations" : "variations[].price", problem: .missing)
    }
    return price
  }

  /// Membership in A+: an enabled first-mile shipping means in, only disabled ones mean removed, none means never.
  private var membership: Product.AdvancedLogisticsMembership? {
    guard let shippings = firstMileShippings, !shippings.isEmpty else { return nil }
    if shippings.contains(where: { $0.enabled == true }) { return .included }
    return shippings.allSatisfy { $0.enabled == false } ? .removed : nil
  }
}
