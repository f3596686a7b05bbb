import SellerCore

/// The canonical line of a conversation, read without going through the schema; proven equal to it by tests.
extension Consultation {
  /// Reads a line that is exactly as the program writes it, without unknown fields and escapes; nil for any other line.
  static func canonical(_ line: UnsafeBufferPointer<UInt8>) -> Consultation? {
    guard var cursor = CanonicalCursor(line),
      cursor.take("{\"id\":\""), let id: ConsultationID = cursor.key(),
      cursor.take(",\"buyer_id\":\""), let buyerID: BuyerID = cursor.key(),
      cursor.take(",\"asked_at\":\""), let askedAt = cursor.instant()
    else { return nil }
    var consultation = Consultation(id: id, buyerID: buyerID, askedAt: askedAt)
    if cursor.take(",\"slowest_reply_s\":") {
      guard let seconds = cursor.count(upTo: 1_000_000_000_000) else { return nil }
      consultation.slowestReplySeconds = seconds
    }
    guard cursor.choice(",\"rating\":\"", &consultation.rating),
      cursor.choice(",\"rating_reason\":\"", &consultation.ratingReason),
      cursor.instant(",\"rated_at\":\"", &consultation.ratedAt), cursor.take("}"), cursor.isAtEnd
    else { return nil }
    return consultation
  }
}
