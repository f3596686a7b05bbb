import SellerCore
import SellerText

/// A note or a task: `notes.jsonl`.
extension Note: StoredRecord {
  /// What several of them are called.
  public static var plural: Phrase { Phrase(en: "notes", zh: "备注") }
  /// The fields, in canonical order.
  public static let schema = Schema<Note>(
    blank: { _ in Note(id: "", on: nil, at: .epoch, text: "") },
    extra: \.extra,
    fields: [
      .required("id", \.id, .id()),
      .optional("on", \.subject, .object(.noteSubject)),
      .required("at", \.at, .instant),
      .required("text", \.text, .text),
      .optional("due", \.due, .instant),
      .optional("done_at", \.doneAt, .instant),
      .list("attachments", \.attachments, .object(.fileIdentity)),
    ])

  /// Where the records are kept.
  public static let storage = RecordStorage<Note>.one("notes.jsonl")
  /// Where the records stand in a snapshot.
  public static let place = RecordPlace<Note>.table(\.notes)
  /// What a record is told apart by.
  public var key: RecordKey { RecordKey(.note, id.text) }

  /// What in a record that can be read does not fit.
  public func check(beside others: OtherRecords, _ notes: inout RecordNotes) {
    notes.order(("at", at), ("done_at", doneAt))
    switch subject.flatMap({ RecordKind(rawValue: $0.kind) }) {
    case .product: others.require(ProductID(subject?.id.text ?? ""), "on.id", &notes)
    case .order: others.require(OrderID(subject?.id.text ?? ""), "on.id", &notes)
    default: break
    }
  }
}

extension Schema<Note.Subject> {
  /// What a note is about.
  static let noteSubject = Schema(
    blank: { _ in Note.Subject(kind: "", id: "") },
    extra: \.extra,
    fields: [
      .required("kind", \.kind, .text),
      .required("id", \.id, .id()),
    ])
}
