import SellerCore

/// A product of the interface.
enum WishV3Product {
  /// What the interface's states mean to the store.
  static let states: [(name: String, state: Product.State)] = [
    ("ACTIVE", .active),
    ("WISH_INACTIVE", .inactive),
    ("MERCHANT_INACTIVE", .inactive),
    ("REMOVED_BY_WISH", .removed),
    ("REMOVED_BY_MERCHANT", .removed),
  ]

  /// Reads a product as the store keeps it.
  ///
  /// Not taken over: the moment of creation (it is not the moment of listing) and a first category assignment (v3 does not
  /// say since when the category holds).
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .product
    let state = try record.state(of: states)
    var product = Product(id: try record.textID("id"), price: try price(record, context.currency), state: state)
    product.sku = try record.text("parent_sku")
    product.name = try record.text("name")
    if let category = try record.text("category"), !category.isEmpty { product.categories = [CategoryName(category)] }
    let shippings = try record.objects("first_mile_shippings")
    product.advancedLogistics = try shippings.flatMap { (list) throws(ForeignFieldProblem) in try membership(list) }
    let updated = intake.optional(try record.offsetInstant("updated_at"))
    return .row(
      .product(ImportedProduct(product, shippings?.isEmpty == true ? .statesNoAdvancedLogistics : [])),
      updatedAt: updated)
  }

  /// The lowest price; every priced variation must be in the shop's currency.
  private static func price(_ record: ReplyObject, _ currency: Currency) throws(ForeignFieldProblem) -> Money {
    var price = LowestPrice()
    let variations = try record.objects("variations")
    for variation in variations ?? [] {
      guard let money = try variation.wishMoney("price", shop: currency) else { continue }
      price.add(money, onSale: try variation.text("status") == "ENABLED")
    }
    return try record.needed(variations == nil ? "variations" : "variations[].price", price.price)
  }

  /// Membership in A+: an enabled first-mile shipping means in, only disabled ones mean removed, none means never.
  private static func membership(
    _ shippings: [ReplyObject]
  ) throws(ForeignFieldProblem) -> Product.AdvancedLogisticsMembership? {
    var flags: [Bool?] = []
    for shipping in shippings { flags.append(try shipping.flag("enabled")) }
    guard !flags.isEmpty else { return nil }
    if flags.contains(true) { return .included }
    return flags.allSatisfy { $0 == false } ? .removed : nil
  }
}

extension ReplyObject {
  func textID<Subject>(_ name: String) throws(ForeignFieldProblem) -> Key<Subject> {
    try FieldReading.id(try requiredText(name), field: field(name))
  }
}
