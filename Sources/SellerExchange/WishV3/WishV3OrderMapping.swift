import SellerCore
import SellerText

extension WishV3OrderReply {
  /// The states that the interface's description lists.
  static let states = ["APPROVED", "SHIPPED", "REFUNDED", "REQUIRE_REVIEW", declined]

  /// The state of an order that the platform did not let through: nothing was sold.
  static let declined = "DECLINED"

  /// When the platform last changed the order.
  var lastUpdate: Instant? {
    get throws(FieldProblem) {
      guard let updatedAt else { return nil }
      return try FieldReading.instant(updatedAt, field: "updated_at")
    }
  }

  /// The order as the store keeps it.
  ///
  /// v3 names no moment of payment: the release stands in for it. It names no cancellation either: an order that was
  /// refunded before it was shipped is a refund here, because who called it off, and when, is not told. Shipping is per piece,
  /// as `payment_total` = (price + shipping) × quantity shows. The category behind the share has no place in the store.
  func imported(currency: Currency) throws(FieldProblem) -> ImportedOrder {
    try checkState()
    let orderID: OrderID = try FieldReading.id(id, field: "id")
    let payment = orderPayment.generalPaymentDetails
    let released = try FieldReading.instant(releasedAt, field: "released_at")
    var assumed: Set<ImportedOrder.AssumedField> = [.paidAt, .channel, .riskExcluded, .caseKind, .caseAppliedAt]

    var order = Order(
      id: orderID, productID: try FieldReading.id(productInformation.id, field: "product_information.id"),
      paidAt: released,
      price: try payment.productPrice.money(shop: currency, field: Self.paymentField("product_price")),
      // A Wish shop sells what it lists itself; the other channels are Kuaishou's.
      channel: .selfBuilt)
    order.releasedAt = released

    if let shipping = payment.productShippingPrice {
      order.shipping = try shipping.money(shop: currency, field: Self.paymentField("product_shipping_price"))
    } else {
      assumed.insert(.shipping)
    }
    if let quantity = payment.productQuantity {
      order.quantity = try FieldReading.quantity(quantity, field: Self.paymentField("product_quantity"))
    } else {
      assumed.insert(.quantity)
    }
    if let types = fulfillmentOrderTypes {
      order.express = types.contains("WISH_EXPRESS")
      // When the warehouse scanned it, and whether it was the right one, v3 does not tell.
      if types.contains(where: Self.advancedLogisticsTypes.contains) { order.advancedLogistics = .init() }
    } else {
      assumed.insert(.express)
    }
    if let time = fulfillmentRequirements?.expectedShipTime {
      order.shipBy = try FieldReading.instant(time, field: "fulfillment_requirements.expected_ship_time")
    }
    if let share = orderPayment.revShare?.revShare {
      order.revenueShare = try FieldReading.percentage(ofOne: share, field: "order_payment.rev_share.rev_share")
    }
    order.destination = try FieldReading.country(
      fullAddress?.shippingDetail?.countryCode, field: "full_address.shipping_detail.country_code")
    order.trackingNumber = trackingInformation?.lazy.compactMap(\.trackingNumber).first { !$0.isEmpty }
    order.cases = try cases(of: orderID, currency: currency)

    let fulfilment = try WishV3Fulfilment(records: fulfillmentRecords ?? [])
    order.shippedAt = fulfilment.markedShippedAt
    order.trackingUploadedAt = fulfilment.markedShippedAt
    order.scannedAt = fulfilment.confirmedAt
    order.deliveredAt = fulfilment.deliveredAt
    return ImportedOrder(order, assumed: assumed, restartsFulfilment: fulfilment.restarted)
  }

  private static let advancedLogisticsTypes: Set = ["ADVANCED_LOGISTICS", "OPTIONAL_ADVANCED_LOGISTICS"]

  private static func paymentField(_ name: String) -> String { "order_payment.general_payment_details.\(name)" }

  private func checkState() throws(FieldProblem) {
    guard let state else { return }
    guard Self.states.contains(state) else {
      throw FieldProblem(field: "state", problem: .unknownValue(text: state, known: Self.states))
    }
  }
}
