import SellerCore

/// An order of the interface. One with several goods becomes an order for each: the first keeps the order's id and its freight,
/// the others add their goods' id.
enum JDOrder {
  /// The states of the interface.
  static let states = [
    "WAIT_SELLER_STOCK_OUT", "WAIT_SELLER_DELIVERY", "WAIT_GOODS_RECEIVE_CONFIRM", "SEND_TO_DISTRIBUTION_CENER",
    "DISTRIBUTION_CENTER_RECEIVED", "RECEIPTS_CONFIRM", finished, cancelled, "LOCKED", "PAUSE", "POP_ORDER_PAUSE",
    "WAIT_SEND_CODE", "DELIVERY_RETURN",
  ]
  /// The state of an order that the buyer has.
  static let finished = "FINISHED_L"
  /// The state of an order that was called off.
  static let cancelled = "TRADE_CANCELED"

  /// Reads an order as the store keeps it.
  ///
  /// An order that is paid on delivery names no moment of payment: that of the order stands in for it. When an order was called
  /// off is not told: the moment of the latest change stands in for it, the first time it is seen.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .order
    intake.id = try record.word("orderId")
    let id: OrderID = try record.id("orderId")
    let state = try record.stated("orderState")
    if let state, !states.contains(state) {
      throw ForeignFieldProblem(field: "orderState", problem: .unknownValue(text: state, known: states))
    }
    let paid = try record.beijingMoment("paymentConfirmTime")
    if paid == nil, state == nil || state == cancelled || state == "LOCKED" {
      return .skipped(.unpaid, field: "paymentConfirmTime")
    }
    let ordered = try record.beijingMoment("orderStartTime")
    let paidAt = try record.needed("paymentConfirmTime", paid ?? ordered)
    let updated = intake.optional(try record.beijingMoment("modified"))
    let items = try record.objects("itemInfoList") ?? []
    guard !items.isEmpty else { throw ForeignFieldProblem(field: "itemInfoList", problem: .missing) }
    var rows: [ImportedRow.Content] = []
    for (place, item) in items.enumerated() {
      var order = try order(item, id: id, isFirst: place == 0, paidAt: paidAt, context.currency)
      var assumed: ImportedOrder.Assumed = [.channel, .express, .quantity, .riskExcluded, .cancelledAt]
      order.take(try item.quantity("itemTotal"), \.quantity, .quantity, &assumed)
      if paid == nil { assumed.insert(.paidAt) }
      if place > 0 {
        assumed.insert(.shipping)
      } else if let freight = try record.amount("freightPrice", .major, context.currency) {
        try order.take(freight: freight, field: "freightPrice", &intake)
      } else {
        assumed.insert(.shipping)
      }
      takeEvents(of: record, state, updated, into: &order, &intake)
      rows.append(.order(ImportedOrder(order, assumed: assumed)))
      if let product = try product(item, order, context.currency) { rows.append(.product(product)) }
    }
    return .rows(rows, updatedAt: updated)
  }

  private static func order(
    _ item: ReplyObject, id: OrderID, isFirst: Bool, paidAt: Instant, _ currency: Currency
  ) throws(ForeignFieldProblem) -> Order {
    let price = try item.needed("jdPrice", try item.amount("jdPrice", .major, currency))
    let sku: ProductID? = try item.optionalID("skuId")
    let product: ProductID = try item.needed("wareId", try item.optionalID("wareId") ?? sku)
    let itemID: OrderID =
      isFirst ? id : try FieldReading.id("\(id)-\(sku ?? product)", field: item.field("skuId"))
    return Order(id: itemID, productID: product, paidAt: paidAt, price: price, channel: .selfBuilt)
  }

  private static func takeEvents(
    of record: ReplyObject, _ state: String?, _ updated: Instant?, into order: inout Order, _ intake: inout RecordIntake
  ) {
    order.shippedAt = intake.optional(try record.beijingMoment("outBoundDate"))
    order.trackingNumber = intake.optional { () throws(ForeignFieldProblem) in
      // Several parcels are written one after the other.
      try record.word("waybill")?.split { "|,; ".contains($0) }.first.map(String.init)
    }
    if order.trackingNumber != nil { order.trackingUploadedAt = order.shippedAt }
    if state == finished {
      order.deliveredAt = intake.optional(try record.beijingMoment("orderEndTime"))
    } else if state == cancelled {
      order.cancelledAt = updated
      if updated == nil { intake.note(.cancelledWithoutMoment(state: cancelled), field: "modified") }
    }
  }

  /// The goods as the order names them: they fill what is not known of them otherwise.
  private static func product(
    _ item: ReplyObject, _ order: Order, _ currency: Currency
  ) throws(ForeignFieldProblem) -> ImportedProduct? {
    guard let price = try item.amount("jdPrice", .major, currency) else { return nil }
    var product = Product(id: order.productID, price: price, state: .active)
    product.name = try item.stated("skuName")
    product.sku = try item.stated("outerSkuId")
    return ImportedProduct(product, [.assumesState, .isInPassing])
  }
}
