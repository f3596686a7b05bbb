import SellerCore

/// A product of the interface.
enum WishV2Product {
  /// Reads a product as the store keeps it. v2 tells no state but that the seller took the product off: otherwise one with a
  /// variation on sale is taken as active, until another file says more.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .product
    intake.id = try record.word("id")
    var price = LowestPrice()
    let variants = try record.objects("variants")
    for wrapper in variants ?? [] {
      let variant = try wrapper.requiredObject("Variant")
      guard let money = try variant.v2Money("price", shop: context.currency) else { continue }
      price.add(money, onSale: try variant.flag("enabled") ?? false)
    }
    let lowest = try record.needed(variants == nil ? "variants" : "variants[].Variant.price", price.price)
    let isRemoved = try record.flag("removed_by_merchant") == true
    var product = Product(
      id: try record.id("id"), price: lowest,
      state: isRemoved ? .removed : price.isOnSale ? .active : .inactive)
    product.sku = try record.text("parent_sku")
    product.name = try record.text("name")
    if let category = try record.stated("category") { product.categories = [CategoryName(category)] }
    let updated = intake.optional(try record.v2Moment("last_updated"))
    return .row(.product(ImportedProduct(product, isRemoved ? [] : .assumesState)), updatedAt: updated)
  }
}
