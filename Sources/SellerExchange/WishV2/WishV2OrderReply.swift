import SellerCore
import SellerText

/// An order of the interface: the fields that the store has a place for. Of the address only the country is read.
struct WishV2OrderReply: Decodable {
  let orderID: String
  let productID: String
  let state: String?
  let quantity: String?
  let price: String
  let shipping: String?
  let orderTime: String?
  let releasedToMerchantTime: String?
  let shippedDate: String?
  let trackingNumber: String?
  let isWishExpress: String?
  let refundedTime: String?
  let refundedReason: String?
  let shippingDetail: ShippingDetail?

  struct ShippingDetail: Decodable {
    let country: String?
  }

  private enum CodingKeys: String, CodingKey {
    case state, quantity, price, shipping
    case orderID = "order_id"
    case productID = "product_id"
    case orderTime = "order_time"
    case releasedToMerchantTime = "released_to_merchant_time"
    case shippedDate = "shipped_date"
    case trackingNumber = "tracking_number"
    case isWishExpress = "is_wish_express"
    case refundedTime = "refunded_time"
    case refundedReason = "refunded_reason"
    case shippingDetail = "ShippingDetail"
  }

  /// The order as the store keeps it. An order with an event of which only the day is told is refused: without the event it
  /// would be another order (no refund, outside every window).
  func imported(currency: Currency) throws(FieldProblem) -> ImportedOrder {
    let id: OrderID = try FieldReading.id(orderID, field: "Order.order_id")
    let ordered = try moment(orderTime, field: "order_time")
    let released = try moment(releasedToMerchantTime, field: "released_to_merchant_time")
    guard let paidAt = ordered ?? released else { throw FieldProblem(field: "Order.order_time", problem: .missing) }
    var order = Order(
      id: id, productID: try FieldReading.id(productID, field: "Order.product_id"), paidAt: paidAt,
      price: try FieldReading.money(text: price, shop: currency, field: "Order.price"), channel: .selfBuilt)
    var assumed: Set<ImportedOrder.AssumedField> = [
      .channel, .riskExcluded, .quantity, .shipping, .express, .caseKind, .caseAppliedAt, .caseReason,
    ]
    if ordered == nil { assumed.insert(.paidAt) }
    order.releasedAt = released
    if let quantity {
      order.quantity = try WishV2Text.quantity(quantity, field: "Order.quantity")
      assumed.remove(.quantity)
    }
    if let shipping {
      order.shipping = try FieldReading.money(text: shipping, shop: currency, field: "Order.shipping")
      assumed.remove(.shipping)
    }
    if let isWishExpress {
      order.express = try WishV2Text.flag(isWishExpress, field: "Order.is_wish_express")
      assumed.remove(.express)
    }
    order.shippedAt = try moment(shippedDate, field: "shipped_date")
    if order.shippedAt != nil { order.trackingUploadedAt = order.shippedAt }
    order.trackingNumber = trackingNumber.flatMap { $0.isEmpty ? nil : $0 }
    order.destination = try FieldReading.country(shippingDetail?.country, field: "Order.ShippingDetail.country")
    if let refunded = try moment(refundedTime, field: "refunded_time") {
      let caseID: CaseID = try FieldReading.id("\(id)-refund-1", field: "Order.refunded_time")
      var refund = AfterSalesCase(id: caseID, kind: .refundOnly, appliedAt: refunded, reason: .other)
      refund.completedAt = refunded
      // The words are kept as they came, because no list defines them.
      refund.reasonText = refundedReason.flatMap { $0.isEmpty ? nil : $0 }
      if let reason = refund.reasonText.flatMap(WishV2Text.refundReason) {
        refund.reason = reason
        assumed.remove(.caseReason)
      }
      order.cases = [refund]
    }
    return ImportedOrder(order, assumed: assumed)
  }

  private func moment(_ text: String?, field: String) throws(FieldProblem) -> Instant? {
    guard let text, !text.isEmpty else { return nil }
    return try WishV2Text.instant(text, field: "Order.\(field)")
  }
}
