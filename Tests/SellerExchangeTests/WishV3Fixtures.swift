import SellerCore

@testable import SellerExchange

/// Replies of the Wish interface in its shape, with made-up values; a test changes one field at a time.
enum WishV3Fixtures {
  static let productID = "5a0000000000000000000001"
  static let orderID = "6b0000000000000000000001"

  /// One product; a field given here replaces the usual one, nil leaves it out.
  static func product(_ changes: [String: String?] = [:]) -> String {
    object(
      [
        "id": "\"\(productID)\"", "parent_sku": "\"MUG-1\"", "name": "\"Enamel mug\"", "category": "\"Kitchen\"",
        "state": "\"ACTIVE\"", "updated_at": "\"2021-08-01T00:00:00.000Z\"", "num_sold": "3",
        "tags": "[{\"id\":\"t\",\"name\":\"T\"}]", "max_quantity": "null",
        "first_mile_shippings": "[]",
        "variations": "[\(variation("10.4")), \(variation("9.99", status: "DISABLED")), \(variation("12"))]",
      ], changes)
  }

  static func variation(_ amount: String, status: String = "ENABLED", currency: String = "USD") -> String {
    "{\"status\":\"\(status)\",\"price\":\(money(amount, currency))}"
  }

  static func money(_ amount: String, _ currency: String = "USD") -> String {
    "{\"amount\":\(amount),\"currency_code\":\"\(currency)\"}"
  }

  /// One order; a field given here replaces the usual one, nil leaves it out.
  static func order(_ changes: [String: String?] = [:]) -> String {
    object(
      [
        "id": "\"\(orderID)\"", "state": "\"SHIPPED\"", "released_at": "\"2021-08-03T05:22:00.000Z\"",
        "updated_at": "\"2021-08-23T05:22:00.000Z\"",
        "product_information": "{\"id\":\"\(productID)\",\"color\":\"白色\",\"size\":null}",
        "fulfillment_requirements": "{\"expected_ship_time\":\"2021-08-08T05:22:00.000Z\"}",
        "fulfillment_records": events([
          ("ORDER_RELEASED", "2021-08-03T05:22:00.000Z"), ("MARK_SHIPPED", "2021-08-05T00:22:00.000Z"),
          ("CONFIRM_FULFILLED", "2021-08-05T07:22:59.999Z"), ("ORDER_DELIVERED", "2021-08-14T15:22:00.000+08:00"),
        ]),
        "fulfillment_order_types": "[\"ADVANCED_LOGISTICS\", \"SOMETHING_NEW\"]",
        "tracking_information": "[{\"tracking_number\":\"LP1CN\"}]",
        "full_address":
          "{\"shipping_detail\":{\"country_code\":\"FR\",\"name\":\"Jeanne Secret\",\"street_address1\":\"1 Hidden Rd\"}}",
        "refunds": "[]",
        "order_payment": payment(),
      ], changes)
  }

  static func payment(
    price: String = money("54.54"), shipping: String = money("1.99"), quantity: String = "2", share: String = "0.15"
  ) -> String {
    """
    {"rev_share":{"rev_share":\(share),"product_category":"HOUSEHOLD"},"general_payment_details":{\
    "product_price":\(price),"product_shipping_price":\(shipping),"product_quantity":\(quantity)}}
    """
  }

  static func events(_ events: [(String, String)]) -> String {
    "[" + events.map { "{\"event_type\":\"\($0.0)\",\"event_time\":\"\($0.1)\"}" }.joined(separator: ",") + "]"
  }

  static func refund(
    _ time: String, reason: String = "ITEM_IS_DAMAGED", note: String = "", amount: String = money("54.54")
  ) -> String {
    """
    {"refund_time":"\(time)","refund_reason":"\(reason)","refund_reason_note":"\(note)","refund_amount":\(amount)}
    """
  }

  static func envelope(_ records: [String]) -> String {
    "{\"message\":\"\",\"code\":0,\"data\":[\(records.joined(separator: ","))]}"
  }

  static func read(_ text: String, currency: Currency = .usd) -> ImportReading {
    ReplyReader.read(
      SourceFile(name: "reply.json", bytes: Array(text.utf8)), as: WishV3Import.shape, ImportContext(currency: currency)
    )
  }

  /// The one order of a reply; nil when it was refused.
  static func readOrder(_ changes: [String: String?] = [:]) -> ImportedOrder? {
    let contents = read(envelope([order(changes)])).rows.map(\.content)
    guard contents.count == 1, case .order(let imported) = contents[0] else { return nil }
    return imported
  }

  /// The one product of a reply; nil when it was refused.
  static func readProduct(_ changes: [String: String?] = [:], currency: Currency = .usd) -> ImportedProduct? {
    let contents = read(envelope([product(changes)]), currency: currency).rows.map(\.content)
    guard contents.count == 1, case .product(let imported) = contents[0] else { return nil }
    return imported
  }

  private static func object(_ fields: [String: String], _ changes: [String: String?]) -> String {
    let merged = fields.merging(changes.mapValues { $0 ?? "" }) { _, new in new }
    let members = merged.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    return "{" + members.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }
}
