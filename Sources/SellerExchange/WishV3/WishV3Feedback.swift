import SellerCore
import SellerRecords

/// What buyers and the platform say of orders: ratings, tickets and penalties of the interface, as its published description
/// (3.0.65) has them. Of buyers nothing but their words about the goods is read.
enum WishV3Feedback {
  /// Whether what has these members is a rating: other programs rate orders, too, but name no product of the order.
  static func isRating(_ has: (String...) -> Bool) -> Bool { has("rating") && has("order_id") && has("product_id") }

  /// Whether what has these members is a ticket: other help desks have tickets that were opened, too, but not what Wish says of one.
  static func isTicket(_ has: (String...) -> Bool) -> Bool {
    has("opened_at") && has("sub_label", "orders", "buyer_info", "resolution_info")
  }

  /// Reads a product's rating as its order's review; 0 is no star.
  static func rating(
    _ record: ReplyObject, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .review
    let created = try record.needed("created_at", try record.offsetInstant("created_at"))
    var review = Review(at: created)
    if let stars = try record.whole("rating"), stars != 0 {
      guard (1...5).contains(stars) else {
        throw ForeignFieldProblem(
          field: "rating", problem: .outOfRange(text: "\(stars)", allowed: .between(1, 5)))
      }
      review.stars = Int(stars)
    }
    review.text = try record.stated("comment")
    return .row(.review(ImportedReview(orderID: try record.textID("order_id"), review)))
  }

  /// Reads a ticket: the merchant's earliest reply answers it, its being closed resolves it.
  static func ticket(
    _ record: ReplyObject, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .ticket
    let opened = try record.needed("opened_at", try record.offsetInstant("opened_at"))
    var ticket = Ticket(id: try record.textID("id"), openedAt: opened)
    ticket.kind = try record.stated("sub_label", "type")
    if let order = try record.objects("orders")?.first { ticket.orderID = try order.textID("id") }
    ticket.firstReplyAt = intake.optional { () throws(ForeignFieldProblem) in
      var replies: [Instant] = []
      for reply in try record.objects("replies") ?? [] where try reply.text("sender") == "MERCHANT" {
        if let replied = try reply.offsetInstant("replied_at") { replies.append(replied) }
      }
      return replies.min()
    }
    ticket.resolvedAt = intake.optional(try record.object("resolution_info")?.offsetInstant("closed_at"))
    let updated = intake.optional(try record.offsetInstant("updated_at"))
    return .row(.ticket(ticket), updatedAt: updated)
  }

  /// Reads a penalty as a violation. One that the platform took back is none.
  static func penalty(
    _ record: ReplyObject, _ context: ImportContext, _ intake: inout RecordIntake
  ) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .record(.violation)
    if try record.flag("reversed") == true {
      let id: ViolationID = try record.textID("id")
      return .skipped(.takenBack(RecordKey(.violation, id.text)), field: "reversed")
    }
    let created = try record.needed("created_at", try record.offsetInstant("created_at"))
    var violation = Violation(
      id: try record.textID("id"), at: created,
      violation: try record.stated("penalty_reason") ?? "other")
    violation.fine = try record.wishMoney("penalty_amount", shop: context.currency)
    if try record.text("related_entity_type") == "ORDER", record.has("related_entity_id") {
      violation.orderIDs = [try record.textID("related_entity_id")]
    }
    violation.extra.updatedAt = intake.optional(try record.offsetInstant("updated_at"))
    return .stated(
      StatedRecord(
        violation.key, caseID: nil, assumed: [], isWhole: false,
        json: violation.line(currency: context.currency).bytes))
  }
}
