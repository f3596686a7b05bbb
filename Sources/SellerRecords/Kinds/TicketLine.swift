import SellerCore

/// The canonical line of a ticket, read without going through the schema; proven equal to it by tests.
extension CanonicalCursor {
  /// Takes a ticket that is exactly as the program writes it, without unknown fields and escapes, and all of its line.
  mutating func ticket() -> Ticket? {
    guard take("{\"id\":\""), let id: TicketID = key() else { return nil }
    var ticket = Ticket(id: id, openedAt: .epoch)
    if take(",\"order_id\":\"") {
      guard let order: OrderID = key() else { return nil }
      ticket.orderID = order
    }
    guard text(",\"kind\":\"", &ticket.kind), take(",\"opened_at\":\""), let openedAt = instant(),
      instant(",\"first_reply_at\":\"", &ticket.firstReplyAt), instant(",\"resolved_at\":\"", &ticket.resolvedAt)
    else { return nil }
    ticket.openedAt = openedAt
    ticket.complaint = take(",\"complaint\":true")
    guard text(",\"text\":\"", &ticket.text), take("}"), isAtEnd else { return nil }
    return ticket
  }
}
