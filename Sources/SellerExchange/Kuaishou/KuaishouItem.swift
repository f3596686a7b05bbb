import SellerCore

/// A product of the interface's list of goods.
enum KuaishouItem {
  /// Reads a product as the store keeps it. `shelfStatus` and `onOfflineStatus` say whether it is on sale: 1 is, 0, 2 and 3 are
  /// not; where neither is stated its state is only assumed.
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
    guard let price = lowest.price ?? whole else {
      throw ForeignFieldProblem(field: "price", problem: .missing)
    }
    let state = try state(record)
    var product = Product(id: try record.id("kwaiItemId"), price: price, state: state ?? .active)
    product.name = try record.stated("title")
    product.categoryPath = path(try record.stated("categoryName"))
    let updated = intake.optional(try record.moment("updateTime"))
    return .row(.product(ImportedProduct(product, state == nil ? .assumesState : [])), updatedAt: updated)
  }

  private static func state(_ record: ReplyObject) throws(ForeignFieldProblem) -> Product.State? {
    for name in ["shelfStatus", "onOfflineStatus"] {
      guard let status = try record.whole(name) else { continue }
      switch status {
      case 1: return .active
      case 0, 2, 3: return .inactive
      default:
        throw ForeignFieldProblem(
          field: name, problem: .unknownValue(text: "\(status)", known: ["0", "1", "2", "3"]))
      }
    }
    return nil
  }

  /// The levels of a category's name, which may be written one after the other; a name by itself is the first.
  static func path(_ name: String?) -> [CategoryName] {
    (name ?? "").split { ">/＞".contains($0) }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }.prefix(3)
      .map { CategoryName($0) }
  }
}
