import SellerCore

/// The canonical line of a dispute, read without going through the schema; proven equal to it by tests.
extension Dispute {
  /// Reads a line that is exactly as the program writes it, without unknown fields and escapes; nil for any other line.
  public static func readCanonical(_ cursor: inout CanonicalCursor, currency: Currency) -> Dispute? {
    guard cursor.take("{\"id\":\""), let id: DisputeID = cursor.key(),
      cursor.take(",\"product_id\":\""), let productID: ProductID = cursor.key(),
      cursor.take(",\"form\":\""), let form: Form = cursor.choice(),
      cursor.take(",\"submitted_at\":\""), let submittedAt = cursor.instant()
    else { return nil }
    var dispute = Dispute(id: id, productID: productID, form: form, submittedAt: submittedAt)
    guard cursor.text(",\"reason\":\"", &dispute.reason), cursor.text(",\"explanation\":\"", &dispute.explanation),
      cursor.texts(",\"disputed_categories\":[", &dispute.disputedCategories),
      cursor.text(",\"proposed_category\":\"", &dispute.proposedCategory),
      cursor.texts(",\"confirmations\":[", &dispute.confirmations), cursor.attachments(&dispute.attachments),
      cursor.take(",\"status\":\""), let status: Status = cursor.choice(),
      cursor.instant(",\"resolved_at\":\"", &dispute.resolvedAt),
      cursor.text(",\"resolution_reason\":\"", &dispute.resolutionReason),
      cursor.text(",\"updated_category\":\"", &dispute.updatedCategory), cursor.take("}"), cursor.isAtEnd
    else { return nil }
    dispute.status = status
    return dispute
  }
}

extension CanonicalCursor {
  /// Takes the pictures, if there are any.
  fileprivate mutating func attachments(_ attachments: inout [Dispute.Attachment]) -> Bool {
    guard take(",\"attachments\":[") else { return true }
    repeat {
      guard take("{\"name\":\""), let name: String = text(), take(",\"bytes\":"),
        let bytes = count(upTo: 1_000_000_000_000)
      else { return false }
      var attachment = Dispute.Attachment(name: name, bytes: bytes)
      guard text(",\"sha256\":\"", &attachment.sha256), attachment.sha256.map(FileIdentity.isHash) ?? true, take("}")
      else { return false }
      attachments.append(attachment)
    } while take(",")
    return take("]")
  }
}
