import SellerCore

/// An order of the interface. Of the address only the country is read.
enum WishV2Order {
  /// The states of the interface: beside the four of its description those that its older replies have.
  static let states: [(name: String, ending: Ending?)] = [
    ("APPROVED", nil), ("SHIPPED", nil), ("REFUNDED", .refunded), ("REQUIRE_REVIEW", nil), ("DECLINED", .declined),
    ("REFUNDED BY MERCHANT", .refunded), ("REFUNDED BY WISH", .refunded), ("REFUNDED BY WISH FOR MERCHANT", .refunded),
    ("CANCELLED BY CUSTOMER", .cancelled), ("CANCELLED BY WISH (FLAGGED TRANSACTION)", .declined),
    ("UNDER REVIEW FOR FRAUD", nil), ("DELIVERED", nil),
  ]

  /// How an order can end.
  enum Ending { case refunded, cancelled, declined }

  /// The state that a word names; nil where there is none.
  static func state(
    _ word: String?, field: String
  ) throws(ForeignFieldProblem) -> (name: String, ending: Ending?)? {
    guard let word else { return nil }
    guard let state = states.first(where: { $0.name == word.uppercased() }) else {
      throw ForeignFieldProblem(field: field, problem: .unknownValue(text: word, known: states.map(\.name)))
    }
    return state
  }

  /// Reads an order as the store keeps it. An event of which only the day is told is left open, and that is said.
  static func read(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .order
    intake.id = try record.word("order_id")
    let state = try record.stated("state")
    let ending = try Self.state(state, field: record.field("state"))?.ending
    if let state, ending == .declined { return .skipped(.declined(state: state), field: record.field("state")) }
    let imported = try order(record, context, &intake)
    if let state {
      if ending == .refunded, imported.order.cases.isEmpty {
        intake.note(.refundedWithoutRefund(state: state), field: record.field("refunded_time"))
      }
      if ending == .cancelled { intake.note(.cancelledWithoutMoment(state: state), field: record.field("state")) }
    }
    let updated = intake.optional(try record.v2Moment("last_updated"))
    return .row(.order(imported), updatedAt: updated)
  }

  private static func order(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ImportedOrder {
    let id: OrderID = try record.id("order_id")
    let released = intake.optional(try record.v2Moment("released_to_merchant_time"))
    // The release stands in for it, a day alone does not.
    let ordered =
      released == nil ? try record.v2Moment("order_time") : intake.optional(try record.v2Moment("order_time"))
    let paidAt = try record.needed("order_time", ordered ?? released)
    let price = try record.needed("price", try record.v2Money("price", shop: context.currency))
    var order = Order(id: id, productID: try record.id("product_id"), paidAt: paidAt, price: price, channel: .selfBuilt)
    var assumed: ImportedOrder.Assumed = [
      .channel, .riskExcluded, .quantity, .shipping, .express, .caseKind, .caseAppliedAt, .caseReason,
    ]
    if ordered == nil { assumed.insert(.paidAt) }
    order.releasedAt = released
    order.take(try record.quantity("quantity"), \.quantity, .quantity, &assumed)
    order.take(try record.v2Money("shipping", shop: context.currency), \.shipping, .shipping, &assumed)
    order.take(intake.optional(try record.flag("is_wish_express")), \.express, .express, &assumed)
    order.shippedAt = intake.optional(try record.v2Moment("shipped_date"))
    order.trackingNumber = try record.stated("tracking_number")
    if order.trackingNumber != nil { order.trackingUploadedAt = order.shippedAt }
    order.scannedAt = scan(record, &intake)
    order.destination = intake.optional { () throws(ForeignFieldProblem) in
      guard let place = try record.object("ShippingDetail") else { return nil }
      return try FieldReading.country(try place.text("country"), field: place.field("country"))
    }
    if let refunded = intake.optional(try record.v2Moment("refunded_time")) {
      try order.take(
        refundAt: refunded, words: try record.stated("refunded_reason"), field: record.field("refunded_time"), &assumed)
    }
    return ImportedOrder(order, assumed: assumed)
  }

  /// The carrier's first scan: when the tracking was confirmed.
  private static func scan(_ record: ReplyObject, _ intake: inout RecordIntake) -> Instant? {
    let isConfirmed = intake.optional(try record.flag("tracking_confirmed"))
    guard isConfirmed != false else { return nil }
    let before = intake.remarks.count
    let moment = intake.optional(try record.v2Moment("tracking_confirmed_date"))
    if moment == nil, isConfirmed == true, intake.remarks.count == before {
      intake.note(.withoutMoment, field: record.field("tracking_confirmed_date"))
    }
    return moment
  }
}

extension Order {
  /// Takes a refund of which only the moment and the words are told. The words are kept as they came, because no list defines
  /// them.
  mutating func take(
    refundAt moment: Instant, words: String?, field: String, _ assumed: inout ImportedOrder.Assumed
  ) throws(ForeignFieldProblem) {
    let caseID: CaseID = try FieldReading.id("\(id)-refund-1", field: field)
    var refund = AfterSalesCase(id: caseID, kind: .refundOnly, appliedAt: moment, reason: .other)
    refund.completedAt = moment
    refund.reasonText = words
    if let reason = words.flatMap(WishV2Text.refundReason) {
      refund.reason = reason
      assumed.remove(.caseReason)
    }
    cases = [refund]
  }
}
