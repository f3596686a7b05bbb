import SellerCore

/// The canonical line of a ticket, read without going through the schema; proven equal to it by tests.
extension Ticket {
  /// Reads a line that is exactly as the program writes it, without unknown fields and escapes; nil for any other line.
  public static func readCanonical(_ cursor: inout CanonicalCursor, currency: Currency) -> Ticket? {
    guard cursor.take("{\"id\":\""), let id: TicketID = cursor.key() else { return nil }
    var ticket = Ticket(id: id, openedAt: .epoch)
    if cursor.take(",\"order_id\":\"") {
      guard let order: OrderID = cursor.key() else { return nil }
      ticket.orderID = order
    }
    guard cursor.text(",\"kind\":\"", &ticket.kind), cursor.take(",\"opened_at\":\""),
      let openedAt = cursor.instant(), cursor.instant(",\"first_reply_at\":\"", &ticket.firstReplyAt),
      cursor.instant(",\"resolved_at\":\"", &ticket.resolvedAt)
    else { return nil }
    ticket.openedAt = openedAt
    ticket.complaint = cursor.take(",\"complaint\":true")
    guard cursor.text(",\"text\":\"", &ticket.text), cursor.take("}"), cursor.isAtEnd else { return nil }
    return ticket
  }
}
