import SellerCore

extension Schema<Consultation> {
  /// A customer-service conversation.
  static let consultation = Schema(
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
}

extension Schema<Ticket> {
  /// A buyer's ticket.
  static let ticket = Schema(
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
}
