import SellerCore

/// A ticket of the interface (`ticket/get-action-required`): its replies tell when the seller answered first.
///
/// When a ticket was resolved, and whether it is a complaint, the replies that public clients show do not tell.
enum WishV2Ticket {
  /// Reads a ticket. Of the buyer nothing is read; the words are the ticket's subject.
  static func read(_ record: ReplyObject, _ intake: inout RecordIntake) throws(ForeignFieldProblem) -> ReplyOutcome {
    intake.kind = .ticket
    intake.id = try record.word("id")
    let opened = try record.needed("open_date", try record.v2Moment("open_date"))
    var ticket = Ticket(id: try record.id("id"), openedAt: opened)
    ticket.kind = try record.stated("sublabel", "label")
    ticket.orderID = try record.objects("items")?.first?.object("Order")?.optionalID("order_id")
    ticket.firstReplyAt = intake.optional { () throws(ForeignFieldProblem) in
      for wrapper in try record.objects("replies") ?? [] {
        guard let reply = try wrapper.object("Reply"), try reply.text("sender") == "merchant" else { continue }
        return try reply.v2Moment("date")
      }
      return nil
    }
    let updated = intake.optional(try record.v2Moment("last_update_date"))
    return .row(.ticket(ticket), updatedAt: updated)
  }
}
