import SellerCore
import SellerText

/// A category dispute: `disputes.jsonl`.
extension Dispute: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "disputes", zh: "申诉") }
  /// The fields, in canonical order.
  public static let schema = Schema<Dispute>(
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

  /// Where the records are kept.
  public static let storage = RecordStorage<Dispute>.one("disputes.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Dispute>.table(\.disputes)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.dispute, id.text) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    others.require(productID, "product_id", &notes)
    notes.order(("submitted_at", submittedAt), ("resolved_at", resolvedAt))
    if (status == .pendingReview) != (resolvedAt == nil) {
      notes.add(.disagrees(with: "resolved_at"), field: "status")
    }
    if status == .resolvedUpdated, updatedCategory == nil {
      notes.add(.disagrees(with: "updated_category"), field: "status")
    }
    if let first = others.firstDispute(of: productID), first != id {
      notes.add(.secondDispute(first: first.text), field: "product_id")
    }
  }
}

extension Schema<Dispute.Attachment> {
  /// A picture that was sent along.
  static let attachment = Schema(
    blank: { _ in Dispute.Attachment(name: "", bytes: 0) },
    extra: \.extra,
    fields: [
      .required("name", \.name, .text),
      .required("bytes", \.bytes, .count),
      .optional("sha256", \.sha256, .hash),
    ])
}
