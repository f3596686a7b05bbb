import SellerCore
import SellerText

/// A product of the interface: the fields that the store has a place for.
struct WishV2ProductReply: Decodable {
  let id: String
  let name: String?
  let category: String?
  let parentSKU: String?
  let variants: [Wrapped]?

  struct Wrapped: Decodable {
    let variant: Variant

    private enum CodingKeys: String, CodingKey {
      case variant = "Variant"
    }
  }

  struct Variant: Decodable {
    let price: String?
    let enabled: String?
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, category, variants
    case parentSKU = "parent_sku"
  }

  /// The product as the store keeps it. v2 tells no state: a product with a variation on sale is taken as active, until
  /// another file says more.
  func imported(currency: Currency) throws(FieldProblem) -> ImportedProduct {
    var price = LowestPrice()
    for (index, variant) in (variants ?? []).map(\.variant).enumerated() {
      let field = "Product.variants[\(index)].Variant"
      guard let text = variant.price else { continue }
      let money = try FieldReading.money(text: text, shop: currency, field: "\(field).price")
      var onSale = false
      if let enabled = variant.enabled { onSale = try WishV2Text.flag(enabled, field: "\(field).enabled") }
      price.add(money, onSale: onSale)
    }
    guard let lowest = price.price else {
      throw FieldProblem(
        field: variants == nil ? "Product.variants" : "Product.variants[].Variant.price", problem: .missing)
    }
    var product = Product(
      id: try FieldReading.id(id, field: "Product.id"), price: lowest, state: price.isOnSale ? .active : .inactive)
    product.sku = parentSKU
    product.name = name
    if let category, !category.isEmpty { product.categories = [CategoryName(category)] }
    return ImportedProduct(product, assumesState: true)
  }
}
