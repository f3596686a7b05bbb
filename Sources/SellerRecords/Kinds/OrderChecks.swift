import SellerCore

/// What in an order that can be read does not fit.
struct OrderChecks {
  let order: Order

  private var paid: (String, Instant?) { ("paid_at", order.paidAt) }

  func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    others.require(order.productID, "product_id", &notes)
    values(&notes)
    journey(&notes)
    let applied = order.cases.map(\.appliedAt)
    if applied != applied.sorted() { notes.add(.listNotSorted, field: "cases") }
    for (number, found) in order.cases.enumerated() { check(found, "cases[\(number)].", &notes) }
    let gross = Order.gross(price: order.price, shipping: order.shipping, quantity: order.quantity)
    if refunded > gross { notes.add(.moreThan(field: "price"), field: "cases") }
    if let review = order.review {
      notes.order(paid, ("review.at", review.at))
      notes.order(("review.at", review.at), ("review.answered_at", review.answeredAt))
      if review.answer != nil, review.answeredAt == nil {
        notes.add(.disagrees(with: "review.answered_at"), field: "review.answer")
      }
    }
  }

  private func values(_ notes: inout RecordNotes) {
    notes.notNegative("price", order.price)
    notes.notNegative("shipping", order.shipping)
    if let share = order.revenueShare, !(Percentage(0)...Percentage(100)).contains(share) {
      notes.add(.unusual(found: share.description), field: "revenue_share")
    }
    if order.quantity == 0 { notes.add(.unusual(found: "0"), field: "quantity") }
    for (field, country) in [("destination", order.destination), ("origin", order.origin)] {
      let isCode = country.map { $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } } ?? true
      if !isCode { notes.add(.unusual(found: country ?? ""), field: field) }
    }
  }

  private func journey(_ notes: inout RecordNotes) {
    for later in [
      ("released_at", order.releasedAt), ("ship_by", order.shipBy), ("shipped_at", order.shippedAt),
      ("tracking_uploaded_at", order.trackingUploadedAt), ("cancelled_at", order.cancelledAt),
    ] { notes.order(paid, later) }
    notes.order(("shipped_at", order.shippedAt), ("scanned_at", order.scannedAt))
    notes.order(("shipped_at", order.shippedAt), ("delivered_at", order.deliveredAt))
    if order.cancelledBy != nil, order.cancelledAt == nil {
      notes.add(.disagrees(with: "cancelled_at"), field: "cancelled_by")
    }
    if order.trackingUploadedAt != nil, order.trackingNumber == nil {
      notes.add(.disagrees(with: "tracking_number"), field: "tracking_uploaded_at")
    }
  }

  /// What was paid back in minor units; a refund without an amount is of the whole order and adds nothing here.
  private var refunded: Int128 {
    order.cases.filter { $0.kind.isRefund && $0.completedAt != nil }
      .reduce(0) { $0 + Int128($1.amount?.minorUnits ?? 0) }
  }

  private func check(_ found: AfterSalesCase, _ prefix: String, _ notes: inout RecordNotes) {
    let applied = (prefix + "applied_at", Optional(found.appliedAt))
    notes.order(paid, applied)
    for (name, moment) in [
      ("consented_at", found.consentedAt), ("buyer_shipped_at", found.buyerShippedAt), ("refused_at", found.refusedAt),
      ("completed_at", found.completedAt), ("intervened_at", found.intervenedAt), ("rated_at", found.ratedAt),
      ("advanced_at", found.advancedAt),
    ] { notes.order(applied, (prefix + name, moment)) }
    for (name, moment) in [("proved_at", found.provedAt), ("decided_at", found.decidedAt)] {
      notes.order((prefix + "intervened_at", found.intervenedAt), (prefix + name, moment))
    }
    notes.order((prefix + "advanced_at", found.advancedAt), (prefix + "repaid_at", found.repaidAt))
    if found.liability != nil, found.intervenedAt == nil {
      notes.add(.disagrees(with: prefix + "intervened_at"), field: prefix + "liability")
    }
    notes.notNegative(prefix + "amount", found.amount)
  }
}
