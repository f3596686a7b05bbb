import SellerCore

/// Reads replies of the Wish API v2: an envelope `{code, data, paging}` whose records are wrapped as `{"Product": …}`,
/// `{"Order": …}` or `{"Ticket": …}`, with numbers and booleans as texts.
///
/// Amounts are in US dollars; beside them an amount in the seller's own currency may stand (`localized_price` with
/// `localized_currency_code`). Times name no zone: they are UTC, as all of Wish's days are.
enum WishV2Import {
  static let shape = ReplyShape.wish(
    record: read, isRecord: { $0.has("Product", "Order", "Ticket", "variations", "order_payment") })

  private static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    // v3 wraps nothing.
    if record.has("variations", "order_payment") {
      throw ForeignFieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
    }
    if let product = try record.object("Product") { return try WishV2Product.read(product, context, &intake) }
    if let order = try record.object("Order") { return try WishV2Order.read(order, context, &intake) }
    if let ticket = try record.object("Ticket") { return try WishV2Ticket.read(ticket, &intake) }
    throw ForeignFieldProblem(field: nil, problem: .unrecognisedRecord)
  }
}

extension ReplyObject {
  /// An amount of v2: in the shop's currency where one stands beside it, else in US dollars; nil where none is stated.
  func v2Money(_ name: String, shop: Currency) throws(ForeignFieldProblem) -> Money? {
    let code = try stated("localized_currency_code")
    if let code, code.utf8.elementsEqual(shop.code.utf8), let text = try number("localized_\(name)") {
      return try FieldReading.money(text: text, shop: shop, field: field("localized_\(name)"))
    }
    guard let text = try number(name) else { return nil }
    guard shop == .usd else {
      throw ForeignFieldProblem(
        field: field(code == nil ? name : "localized_currency_code"),
        problem: .wrongCurrency(found: code ?? Currency.usd.code, shop: shop.code))
    }
    return try FieldReading.money(text: text, shop: shop, field: field(name))
  }

  /// A moment of v2; nil where none is stated.
  func v2Moment(_ name: String) throws(ForeignFieldProblem) -> Instant? {
    guard let text = try stated(name) else { return nil }
    return try WishV2Text.instant(text, field: field(name))
  }
}
