import SellerCore
import SellerJSON
import SellerText

/// Reads replies of the Wish Marketplace API v3: an envelope `{message, code, data}`, its data one record or a list.
///
/// Products, orders, ratings, tickets, penalties and ProductBoost campaigns are told apart by their fields, so one file may hold
/// all of them. A file may hold several envelopes, one after the other or in a list: pages that were saved together. A record
/// that cannot be taken over exactly is refused by itself.
enum WishV3Import {
  static let shape = ReplyShape.wish(
    record: read,
    isRecord: { $0.has("id", "Product", "Order", "released_at", "product_information", "order_id") },
    lists: ["data.daily_performances": WishBoostDay.read])

  private static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    // API v2 wraps each record in one of these.
    if record.has("Product", "Order", "Ticket") {
      throw ForeignFieldProblem(field: nil, problem: .notThisFormat(looksLike: nil))
    }
    intake.id = try? record.text("id")
    if record.has("order_payment", "product_information", "released_at", "fulfillment_records") {
      return try WishV3Order.read(record, context, &intake)
    }
    if record.has("variations", "parent_sku", "num_sold") { return try WishV3Product.read(record, context, &intake) }
    if record.has("campaign_name", "merchant_budget") { return try WishBoost.read(record, context, &intake) }
    if WishV3Feedback.isRating(record.has) { return try WishV3Feedback.rating(record, &intake) }
    if WishV3Feedback.isTicket(record.has) { return try WishV3Feedback.ticket(record, &intake) }
    if record.has("penalty_reason", "penalty_amount") {
      return try WishV3Feedback.penalty(record, context, &intake)
    }
    if record.has("daily_performances") {
      return try WishBoostDay.readAll(record, context, &intake)
    }
    throw ForeignFieldProblem(field: nil, problem: .unrecognisedRecord)
  }
}

extension ReplyObject {
  /// What the word in `state` means.
  func state<State>(of known: [(name: String, state: State)]) throws(ForeignFieldProblem) -> State {
    let word = try requiredText("state")
    guard let state = known.first(where: { $0.name.utf8.elementsEqual(word.utf8) })?.state else {
      throw ForeignFieldProblem(field: "state", problem: .unknownValue(text: word, known: known.map(\.name)))
    }
    return state
  }

  /// An amount `{"amount": 10.4, "currency_code": "USD"}`, which must be in the shop's currency; nil where none is stated.
  func wishMoney(_ name: String, shop: Currency) throws(ForeignFieldProblem) -> Money? {
    guard let money = try object(name) else { return nil }
    guard let amount = try money.required("amount").number else {
      throw ForeignFieldProblem(field: money.field("amount"), problem: .wrongShape(expected: .number))
    }
    return try FieldReading.money(
      number: amount, currencyCode: try money.requiredText("currency_code"), shop: shop, field: field(name))
  }

  /// A moment with `Z` or an offset; nil where none is stated.
  func offsetInstant(_ name: String) throws(ForeignFieldProblem) -> Instant? {
    guard let text = try text(name) else { return nil }
    return try FieldReading.instant(text, field: field(name))
  }
}
