import SellerCore

/// An order of the interface. Of the address only the country is read, so that no personal data ever comes into the program.
enum WishV3Order {
  /// The states that the interface's description lists.
  static let states = ["APPROVED", "SHIPPED", refunded, "REQUIRE_REVIEW", declined]
  /// The state of an order that the platform did not let through: nothing was sold.
  static let declined = "DECLINED"
  /// The state of an order whose money went back.
  static let refunded = "REFUNDED"
  /// The state of an order that the platform still looks at.
  static let underReview = "REQUIRE_REVIEW"

  /// Reads an order as the store keeps it.
  ///
  /// v3 names no moment of payment: the release stands in for it. It names no cancellation either: an order that was
  /// refunded before it was shipped is a refund here, because who called it off, and when, is not told. Shipping is per piece,
  /// as `payment_total` = (price + shipping) × quantity shows. The category behind the share has no place in the store.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .order
    let state = try record.text("state")
    if let state {
      guard states.contains(state) else {
        throw ForeignFieldProblem(field: "state", problem: .unknownValue(text: state, known: states))
      }
      // What a declined order has besides is of no matter: it may never have been released.
      if state == declined { return .skipped(.declined(state: state), field: "state") }
      if state == underReview, record.member("released_at") == nil {
        return .skipped(.notReleased(state: state), field: "released_at")
      }
    }
    let imported = try order(record, state, context, &intake)
    let updated = intake.optional(try record.offsetInstant("updated_at"))
    return .row(.order(imported), updatedAt: updated)
  }

  private static func order(
    _ record: ReplyObject, _ state: String?, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ImportedOrder {
    let id: OrderID = try record.textID("id")
    let product = try record.requiredObject("product_information")
    let payment = try record.requiredObject("order_payment")
    let details = try payment.requiredObject("general_payment_details")
    let released = try FieldReading.instant(try record.requiredText("released_at"), field: "released_at")
    let price = try details.needed("product_price", try details.wishMoney("product_price", shop: context.currency))
    // A Wish shop sells what it lists itself; the other channels are Kuaishou's.
    var order = Order(
      id: id, productID: try product.textID("id"), paidAt: released, price: price, channel: .selfBuilt)
    order.releasedAt = released
    var assumed: ImportedOrder.Assumed = [
      .paidAt, .channel, .riskExcluded, .caseKind, .caseAppliedAt, .shipping, .quantity, .express,
    ]
    let shipping = try details.wishMoney("product_shipping_price", shop: context.currency)
    order.take(shipping, \.shipping, .shipping, &assumed)
    order.take(try details.quantity("product_quantity"), \.quantity, .quantity, &assumed)
    if let types = try record.texts("fulfillment_order_types") {
      order.take(types.contains("WISH_EXPRESS"), \.express, .express, &assumed)
      // When the warehouse scanned it, and whether it was the right one, v3 does not tell.
      if types.contains(where: advancedLogisticsTypes.contains) { order.advancedLogistics = .init() }
    }
    order.shipBy = intake.optional(try record.object("fulfillment_requirements")?.offsetInstant("expected_ship_time"))
    order.revenueShare = intake.optional { () throws(ForeignFieldProblem) in
      guard let share = try payment.object("rev_share"), let part = try share.number("rev_share") else { return nil }
      return try FieldReading.percentage(ofOne: part, field: share.field("rev_share"))
    }
    order.destination = intake.optional { () throws(ForeignFieldProblem) in
      guard let place = try record.object("full_address")?.object("shipping_detail") else { return nil }
      return try FieldReading.country(try place.text("country_code"), field: place.field("country_code"))
    }
    order.trackingNumber = intake.optional { () throws(ForeignFieldProblem) in
      for parcel in try record.objects("tracking_information") ?? [] {
        if let number = try parcel.stated("tracking_number") { return number }
      }
      return nil
    }
    order.cases = try WishV3Refunds.cases(of: id, record, context, &intake)
    if state == refunded, order.cases.isEmpty { intake.note(.refundedWithoutRefund(state: refunded), field: "refunds") }
    let fulfilment = try WishV3Fulfilment(record, &intake)
    order.shippedAt = fulfilment.markedShippedAt
    if order.trackingNumber != nil { order.trackingUploadedAt = order.shippedAt }
    order.scannedAt = fulfilment.confirmedAt
    order.deliveredAt = fulfilment.deliveredAt
    return ImportedOrder(order, assumed: assumed, restartsFulfilment: fulfilment.restarted)
  }

  private static let advancedLogisticsTypes: Set = ["ADVANCED_LOGISTICS", "OPTIONAL_ADVANCED_LOGISTICS"]
}
