import SellerCore
import SellerRecords

/// A record on its way to being typed: which form, and the record as it stands, if it is there. What is typed becomes a change.
public struct RecordDraft: Sendable {
  /// Which form.
  public let form: RecordForm
  /// The record as it stood when the typing began; nil for a new one.
  public let record: Record?
  /// What stands in each field.
  public let texts: [String: String]

  /// A record that is there, or a new one; `given` is what is known of a new one already.
  public init(_ form: RecordForm, _ record: Record? = nil, given: [String: String] = [:], in view: ShopView) {
    self.form = form
    self.record = record
    let source = RecordTexts(form.kind, record, in: view.shop)
    var texts = record == nil ? form.beginning(view).merging(given) { $1 } : [:]
    for field in form.fields(on: view.shop.platform) where texts[field.path] == nil {
      texts[field.path] = source.text(at: field.path)
    }
    self.texts = texts
  }

  /// The change that what is typed amounts to, with files of a note; `current` is the record where the user knows that it has
  /// changed since.
  public func change(
    typed: [String: String], files: [AttachedFile] = [], over current: Record? = nil, in view: ShopView
  ) -> Change {
    guard let record else { return files.isEmpty ? .add(form, typed) : .addNote(typed, files: files) }
    let seen = current.map { RecordDraft(form, $0, in: view).texts } ?? texts
    let new = typed.filter { $0.value != texts[$0.key] }
    guard !files.isEmpty, let note = record.content as? Note else { return .edit(record.key, form, new, from: seen) }
    return .attach(files, to: note.id, new, from: seen)
  }
}
