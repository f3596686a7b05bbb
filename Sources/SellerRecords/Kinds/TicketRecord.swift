import SellerCore
import SellerText

/// A buyer's ticket: `tickets.jsonl`.
extension Ticket: StoredRecord {
  public static let schema = Schema<Ticket>(
    blank: { _ in Ticket(id: "", openedAt: .epoch) },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .optional("order_id", \.orderID, .id()),
      .optional("kind", \.kind, .text),
      .required("opened_at", \.openedAt, .instant),
      .optional("first_reply_at", \.firstReplyAt, .instant),
      .optional("resolved_at", \.resolvedAt, .instant),
      .flag("complaint", \.complaint),
    ])

  public static let files = RecordFiles<Ticket>.one("tickets.jsonl")
  public static let place = RecordPlace<Ticket>.table(\.tickets)
  public var key: RecordKey { RecordKey(.ticket, id.text) }

  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    if let orderID { others.require(orderID, "order_id", &notes) }
    notes.order(("opened_at", openedAt), ("first_reply_at", firstReplyAt))
    notes.order(("opened_at", openedAt), ("resolved_at", resolvedAt))
  }
}
