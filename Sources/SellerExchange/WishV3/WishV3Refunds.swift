import SellerCore

/// An order's refunds.
enum WishV3Refunds {
  /// What the interface's refund reasons mean to the store.
  static let reasons: [(name: String, reason: AfterSalesCase.Reason)] = [
    ("UNABLE_TO_SHIP", .other),
    ("ITEM_RETURNED_TO_SENDER", .notReceived),
    ("ITEM_IS_DAMAGED", .damaged),
    ("SHIPPING_TAKING_TOO_LONG", .late),
    ("ITEM_DOES_NOT_FIT", .size),
    ("RECEIVED_WRONG_ITEM", .wrongItem),
    ("ITEM_IS_COUNTERFEIT", .counterfeit),
    ("ITEM_DOES_NOT_WORK_AS_DESCRIBED", .quality),
    ("ITEM_DOES_NOT_MATCH_LISTING", .notAsDescribed),
    ("ITEM_MARKED_DELIVERED_BUT_DID_NOT_ARRIVE", .notReceived),
    ("MERCHANT_SENT_TO_WRONG_ADDRESS", .notReceived),
    ("REPLACEMENT_NEVER_RECEIVED", .notReceived),
    ("WRONG_COLOR", .wrongItem),
    ("ITEM_IS_POOR_QUALITY", .quality),
    ("INCOMPLETE_ORDER", .wrongItem),
    ("MERCHANT_OUT_OF_STOCK", .outOfStock),
    ("EMPTY_PACKAGE", .notReceived),
    ("PRODUCT_LISTING_MISSING_INFO", .notAsDescribed),
    ("ITEM_DID_NOT_MEET_EXPECTATIONS", .other),
    ("RECEIVED_NOTE_FROM_MERCHANT", .other),
    ("MERCHANT_REPORTED_ORDER", .other),
    ("MERCHANT_REPORTED_BUYER_FRAUD", .other),
  ]

  static let reasonOfName = Dictionary(uniqueKeysWithValues: reasons.map { ($0.name, $0.reason) })

  /// The refunds as cases, by their time. v3 tells only when a refund was paid: it stands for the application too.
  ///
  /// A case's id is the order's, `-refund-` and the refund's place by time from 1: the same in every reply, because later
  /// refunds only come after earlier ones. A refund whose moment cannot be read is left out, and that is said.
  static func cases(
    of orderID: OrderID, _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> [AfterSalesCase] {
    var paid: [(at: Instant, place: Int, refund: ReplyObject)] = []
    for (place, refund) in (try record.objects("refunds") ?? []).enumerated() {
      let moment = intake.optional(
        try FieldReading.instant(try refund.requiredText("refund_time"), field: refund.field("refund_time")))
      if let moment { paid.append((moment, place, refund)) }
    }
    paid.sort { ($0.at, $0.place) < ($1.at, $1.place) }
    var cases: [AfterSalesCase] = []
    for (at, place, refund) in paid {
      let id: CaseID = try FieldReading.id("\(orderID)-refund-\(cases.count + 1)", field: "refunds[\(place)]")
      let word = try refund.stated("refund_reason")
      let reason = word.flatMap { reasonOfName[$0] } ?? .other
      var afterSalesCase = AfterSalesCase(id: id, kind: .refundOnly, appliedAt: at, reason: reason)
      afterSalesCase.completedAt = at
      // Where the store's reason says no more than "other", the platform's word stands before the note.
      let words = [reason == .other ? word : nil, try refund.stated("refund_reason_note")].compactMap(\.self)
      afterSalesCase.reasonText = words.isEmpty ? nil : words.joined(separator: ": ")
      afterSalesCase.amount = try refund.wishMoney("refund_amount", shop: context.currency)
      cases.append(afterSalesCase)
    }
    return cases
  }
}
