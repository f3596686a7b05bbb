import SellerCore

extension WishV3OrderReply {
  /// What the interface's refund reasons mean to the store.
  static let refundReasons: [(name: String, reason: AfterSalesCase.Reason)] = [
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

  static let reasonOfName = Dictionary(uniqueKeysWithValues: refundReasons.map { ($0.name, $0.reason) })

  /// The refunds as cases, by their time. v3 tells only when a refund was paid: it stands for the application too.
  ///
  /// A case's id is the order's, `-refund-` and the refund's place by time from 1: the same in every reply, because later
  /// refunds only come after earlier ones.
  func cases(of orderID: OrderID, currency: Currency) throws(FieldProblem) -> [AfterSalesCase] {
    var paid: [(at: Instant, place: Int, refund: Refund)] = []
    for (place, refund) in (refunds ?? []).enumerated() {
      paid.append((try FieldReading.instant(refund.refundTime, field: "refunds[\(place)].refund_time"), place, refund))
    }
    paid.sort { ($0.at, $0.place) < ($1.at, $1.place) }

    var cases: [AfterSalesCase] = []
    for (at, place, refund) in paid {
      let id: CaseID = try FieldReading.id("\(orderID)-refund-\(cases.count + 1)", field: "refunds[\(place)]")
      let reason = refund.refundReason.flatMap { Self.reasonOfName[$0] } ?? .other
      var afterSalesCase = AfterSalesCase(id: id, kind: .refundOnly, appliedAt: at, reason: reason)
      afterSalesCase.completedAt = at
      afterSalesCase.reasonText = refund.words(for: reason)
      afterSalesCase.amount = try refund.refundAmount?.money(
        shop: currency, field: "refunds[\(place)].refund_amount")
      cases.append(afterSalesCase)
    }
    return cases
  }
}

extension WishV3OrderReply.Refund {
  /// The note; where the store's reason says no more than "other", the platform's word stands before it.
  fileprivate func words(for reason: AfterSalesCase.Reason) -> String? {
    let note = refundReasonNote.flatMap { $0.isEmpty ? nil : $0 }
    guard reason == .other, let refundReason, !refundReason.isEmpty else { return note }
    return note.map { "\(refundReason): \($0)" } ?? refundReason
  }
}
