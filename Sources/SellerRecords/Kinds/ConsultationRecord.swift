import SellerCore
import SellerText

/// A customer-service conversation: `consultations/YYYY-MM.jsonl`.
extension Consultation: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "conversations", zh: "客服会话") }
  /// The fields, in canonical order.
  public static let schema = Schema<Consultation>(
    blank: { _ in Consultation(id: "", buyerID: "", askedAt: .epoch) },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("buyer_id", \.buyerID, .id()),
      .required("asked_at", \.askedAt, .instant),
      .optional("slowest_reply_s", \.slowestReplySeconds, .count),
      .optional("rating", \.rating, .choice()),
      .optional("rating_reason", \.ratingReason, .choice()),
      .optional("rated_at", \.ratedAt, .instant),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<Consultation>.monthly(folder: "consultations") { $0.askedAt }
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Consultation>.table(\.consultations)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.consultation, id.text) }

  /// Reads a line in exactly the form that the program writes; nil for any other.
  public static func readCanonical(_ line: inout CanonicalCursor, currency: Currency) -> Consultation? {
    line.consultation()
  }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    notes.order(("asked_at", askedAt), ("rated_at", ratedAt))
    if ratingReason != nil, rating == nil { notes.add(.disagrees(with: "rating"), field: "rating_reason") }
  }
}
