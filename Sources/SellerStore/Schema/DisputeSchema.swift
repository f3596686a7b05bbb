import SellerCore

extension Schema<Dispute> {
  /// A category dispute.
  static let dispute = Schema(
    blank: { _ in Dispute(id: "", productID: "", form: .revenueShare, submittedAt: .epoch) },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .required("product_id", \.productID, .id()),
      .required("form", \.form, .choice()),
      .required("submitted_at", \.submittedAt, .instant),
      .optional("reason", \.reason, .text),
      .optional("explanation", \.explanation, .text),
      .list("disputed_categories", \.disputedCategories, .name()),
      .optional("proposed_category", \.proposedCategory, .name()),
      .list("confirmations", \.confirmations, .text),
      .list("attachments", \.attachments, .object(.attachment)),
      .required("status", \.status, .choice()),
      .optional("resolved_at", \.resolvedAt, .instant),
      .optional("resolution_reason", \.resolutionReason, .text),
      .optional("updated_category", \.updatedCategory, .name()),
    ])
}

extension Schema<Dispute.Attachment> {
  /// A picture that was sent along.
  static let attachment = Schema(
    blank: { _ in Dispute.Attachment(name: "", bytes: 0) },
    extra: \.extra,
    fields: [
      .required("name", \.name, .text),
      .required("bytes", \.bytes, .count),
    ])
}
