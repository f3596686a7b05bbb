import SellerCore
import SellerText

/// A customer-service conversation: `consultations/YYYY-MM.jsonl`.
extension Consultation: StoredRecord {
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

  public static let files = RecordFiles<Consultation>.monthly(folder: "consultations") { $0.askedAt }
  public static let place = RecordPlace<Consultation>.table(\.consultations)
  public var key: RecordKey { RecordKey(.consultation, id.text) }

  public static func readCanonical(_ line: UnsafeBufferPointer<UInt8>, currency: Currency) -> Consultation? {
    canonical(line)
  }

  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    notes.order(("asked_at", askedAt), ("rated_at", ratedAt))
    if ratingReason != nil, rating == nil { notes.add(.disagrees(with: "rating"), field: "rating_reason") }
  }
}
