import SellerCore
import SellerText

/// A buyer's ticket: `tickets.jsonl`.
extension Ticket: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "tickets", zh: "工单") }
  /// The fields, in canonical order.
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
      .optional("text", \.text, .text),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<Ticket>.one("tickets.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Ticket>.table(\.tickets)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.ticket, id.text) }

  /// Reads a line in exactly the form that the program writes; nil for any other.
  public static func readCanonical(_ line: inout CanonicalCursor, currency: Currency) -> Ticket? { line.ticket() }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    if let orderID { others.require(orderID, "order_id", &notes) }
    notes.order(("opened_at", openedAt), ("first_reply_at", firstReplyAt))
    notes.order(("opened_at", openedAt), ("resolved_at", resolvedAt))
  }
}
