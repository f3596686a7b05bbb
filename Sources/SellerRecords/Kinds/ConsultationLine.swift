import SellerCore

/// The canonical line of a conversation, read without going through the schema; proven equal to it by tests.
extension CanonicalCursor {
  /// Takes a conversation that is exactly as the program writes it, without unknown fields and escapes, and all of its line.
  mutating func consultation() -> Consultation? {
    guard take("{\"id\":\""), let id: ConsultationID = key(),
      take(",\"buyer_id\":\""), let buyerID: BuyerID = key(),
      take(",\"asked_at\":\""), let askedAt = instant()
    else { return nil }
    var consultation = Consultation(id: id, buyerID: buyerID, askedAt: askedAt)
    if take(",\"slowest_reply_s\":") {
      guard let seconds = count(upTo: 1_000_000_000_000) else { return nil }
      consultation.slowestReplySeconds = seconds
    }
    guard choice(",\"rating\":\"", &consultation.rating),
      choice(",\"rating_reason\":\"", &consultation.ratingReason),
      instant(",\"rated_at\":\"", &consultation.ratedAt), take("}"), isAtEnd
    else { return nil }
    return consultation
  }
}
