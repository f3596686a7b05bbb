import SellerCore

/// Goods of the interface (`ware.read.searchWare4Valid`), or one of their variants (`sku.read.searchSkuList`).
enum JDWare {
  /// What the interface's statuses are in the store: 8 on sale, 520 on sale and being examined; -1 deleted.
  static let states: [(code: Int64, meaning: Product.State)] = [
    (-1, .removed), (1, .inactive), (2, .inactive), (4, .inactive), (8, .active), (513, .inactive), (514, .inactive),
    (516, .inactive), (520, .active), (1028, .inactive),
  ]

  /// Reads goods as a product; variants fill what is not known of their goods otherwise.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .product
    intake.id = try record.word("wareId")
    let price = try record.amount("jdPrice", .major, context.currency)
    let updated = intake.optional(try record.beijingMoment("modified"))
    guard let state = try record.meaning(of: "wareStatus", among: states) else {
      let price = try record.needed("jdPrice", price)
      var product = Product(id: try record.id("wareId"), price: price, state: .active)
      product.name = try record.stated("skuName", "title")
      return .row(.product(ImportedProduct(product, [.assumesState, .isInPassing])), updatedAt: updated)
    }
    var product = Product(id: try record.id("wareId"), price: price ?? .zero(context.currency), state: state)
    product.name = try record.stated("title")
    product.sku = try record.stated("outerId", "itemNum")
    if state == .active {
      product.listedAt = intake.optional(try record.beijingMoment("onlineTime"))
    }
    return .row(.product(ImportedProduct(product, price == nil ? .assumesPrice : [])), updatedAt: updated)
  }
}
