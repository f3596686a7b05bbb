import SellerCore
import SellerJSON

/// An order of the interface, and what it tells in passing of its product.
enum KuaishouOrder {
  /// Reads an order as the store keeps it. An order that was never paid is no sale.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .order
    let base = try record.requiredObject("orderBaseInfo")
    intake.id = try base.word("oid")
    let id: OrderID = try base.id("oid")
    guard let paidAt = try base.moment("payTime") else {
      return .skipped(.unpaid, field: base.field("payTime"))
    }
    let item = try record.requiredObject("orderItemInfo")
    let unit = context.unit
    let price = try item.needed("price", try item.amount("price", unit, context.currency))
    let channel = try channel(item, &intake)
    var order = Order(
      id: id, productID: try item.id("itemId"), paidAt: paidAt, price: price,
      channel: channel ?? .selfBuilt)
    var assumed: ImportedOrder.Assumed = [.express, .quantity, .shipping, .riskExcluded]
    if channel == nil { assumed.insert(.channel) }
    order.take(try item.quantity("num"), \.quantity, .quantity, &assumed)
    if let freight = try base.amount("expressFee", unit, context.currency) {
      try order.take(freight: freight, field: base.field("expressFee"), &intake)
      assumed.remove(.shipping)
    }
    if let code = try base.whole("riskCode") {
      order.take(KuaishouImport.riskExclusionCodes.contains(code), \.riskExcluded, .riskExcluded, &assumed)
      if code != 0, !order.riskExcluded { intake.note(.unknownWord("\(code)"), field: base.field("riskCode")) }
    }
    order.shipBy = try promise(base, &intake)
    order.shippedAt = intake.optional(try base.moment("sendTime"))
    order.deliveredAt = intake.optional(try base.moment("recvTime"))
    order.trackingNumber = intake.optional(try trackingNumber(record))
    // The number is handed in with the notice that the parcel was sent.
    if order.trackingNumber != nil { order.trackingUploadedAt = order.shippedAt }
    let updated = intake.optional(try base.moment("updateTime"))
    var rows: [ImportedRow.Content] = [.order(ImportedOrder(order, assumed: assumed))]
    if let product = try product(item, base, order, context) { rows.append(.product(product)) }
    return .rows(rows, updatedAt: updated)
  }

  private static func channel(
    _ item: ReplyObject, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> Order.Channel? {
    guard let type = try item.whole("itemType") else { return nil }
    let channel = KuaishouImport.channels[type]
    if channel == nil { intake.note(.unknownWord("\(type)"), field: item.field("itemType")) }
    return channel
  }

  /// By when the order is promised to be shipped: a presale's own moment, else the one that follows from the payment.
  private static func promise(_ base: ReplyObject, _ intake: inout RecordIntake) throws(ForeignFieldProblem) -> Instant?
  {
    let usual = intake.optional(try base.moment("promiseTimeStampOfDelivery"))
    let presale = intake.optional(try base.moment("validPromiseShipmentTimeStamp"))
    return try base.whole("preSale") == 1 ? presale ?? usual : usual ?? presale
  }

  private static func trackingNumber(_ record: ReplyObject) throws(ForeignFieldProblem) -> String? {
    guard let node = record.member("orderLogisticsInfo") else { return nil }
    if node.kind == .object { return try record.object("orderLogisticsInfo")?.stated("expressNo") }
    for parcel in try record.objects("orderLogisticsInfo") ?? [] {
      if let number = try parcel.stated("expressNo") { return number }
    }
    return nil
  }

  /// The product as the order names it: it fills what is not known of it otherwise.
  private static func product(
    _ item: ReplyObject, _ base: ReplyObject, _ order: Order, _ context: ImportContext
  ) throws(ForeignFieldProblem) -> ImportedProduct? {
    guard let title = try item.stated("itemTitle"),
      let price = try item.amount("price", context.unit, context.currency)
    else { return nil }
    var product = Product(
      id: order.productID, price: price, state: .active)
    product.name = title
    product.categoryPath = KuaishouItem.path(
      try item.object("itemExtra")?.object("categoryInfo")?.stated("categoryName"))
    if let type = try base.whole("coType"), KuaishouImport.virtualTypes.contains(type) { product.kind = .virtual }
    return ImportedProduct(product, [.assumesState, .isInPassing])
  }
}

extension Order {
  /// Takes in the freight of the whole order, which is per piece in the store. Where it does not divide by the pieces, the order
  /// is kept as one piece, so that its sum is right.
  mutating func take(freight: Money, field: String, _ intake: inout RecordIntake) throws(ForeignFieldProblem) {
    let pieces = Int64(quantity)
    guard freight.minorUnits % pieces != 0 else {
      shipping = Money(minorUnits: freight.minorUnits / pieces, currency: freight.currency)
      return
    }
    let (goods, overflow) = price.minorUnits.multipliedReportingOverflow(by: pieces)
    guard !overflow, goods <= Money.maximumMinorUnits else {
      throw ForeignFieldProblem(
        field: field, problem: .outOfRange(text: "\(goods)", allowed: .minorUnits(Money.maximumMinorUnits)))
    }
    intake.note(.keptAsOnePiece(freight: freight, pieces: quantity), field: field)
    price = Money(minorUnits: goods, currency: price.currency)
    shipping = freight
    extra.members.append(.init(name: "pieces", json: "\(quantity)"))
    quantity = 1
  }
}
