import SellerCore

/// A product of the interface's list of goods.
enum KuaishouItem {
  /// What `shelfStatus` and `onOfflineStatus` say of whether it is on sale.
  static let states: [(code: Int64, meaning: Product.State)] = [
    (0, .inactive), (1, .active), (2, .inactive), (3, .inactive),
  ]

  /// Reads a product as the store keeps it: where no status is stated its state is only assumed.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .product
    intake.id = try record.word("kwaiItemId")
    let unit = context.unit
    var lowest = LowestPrice()
    for sku in try record.firstObjects("skuList", "skuInfos") {
      guard let price = try sku.amount("skuSalePrice", unit, context.currency) else { continue }
      lowest.add(price, onSale: try sku.whole("isValid") != 0)
    }
    let whole = try record.amount("price", unit, context.currency)
    let price = try record.needed("price", lowest.price ?? whole)
    var state = try record.meaning(of: "shelfStatus", among: states)
    if state == nil { state = try record.meaning(of: "onOfflineStatus", among: states) }
    var product = Product(id: try record.id("kwaiItemId"), price: price, state: state ?? .active)
    product.name = try record.stated("title")
    product.categoryPath = path(try record.stated("categoryName"))
    let updated = intake.optional(try record.moment("updateTime"))
    return .row(.product(ImportedProduct(product, state == nil ? .assumesState : [])), updatedAt: updated)
  }

  /// The levels of a category's name, which may be written one after the other; a name by itself is the first.
  static func path(_ name: String?) -> [CategoryName] {
    (name ?? "").split { ">/＞".contains($0) }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }.prefix(3)
      .map { CategoryName($0) }
  }
}
