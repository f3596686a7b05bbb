import SellerCore
import SellerText

/// Adds a note with files, which the store keeps under their hash.
public struct AddNote: Deed {
  /// What is typed, by the fields' paths.
  public let texts: [String: String]
  /// The files.
  public let files: [AttachedFile]

  /// What the audit trail calls it.
  public var auditText: String { AddRecord(form: .note, texts: texts).auditText }

  /// The note.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    let attachments = files.map(\.identity)
    if let empty = attachments.first(where: { $0.bytes == 0 }) { throw .emptyAttachment(empty.name) }
    for (place, file) in attachments.enumerated()
    where attachments[..<place].contains(where: { $0.sha256 == file.sha256 }) {
      throw .repeatedAttachment(file.name)
    }
    let records = try AddRecord(form: .note, texts: texts).edits(in: view, rulebook: rulebook)
    return records.map { record in
      guard var note = record.content as? Note else { return record }
      note.attachments = attachments
      return Record(note)
    }
  }
}

extension Change {
  /// Adds a note with files.
  public static func addNote(_ texts: [String: String], files: [AttachedFile]) -> Change {
    Change(AddNote(texts: texts, files: files))
  }
}

extension ChangeRefusal {
  /// A file without anything in it is hardly meant.
  static func emptyAttachment(_ name: String) -> ChangeRefusal {
    ChangeRefusal(Phrase(en: "\(name) is empty.", zh: "\(name) 是空文件。"))
  }

  /// The same file twice.
  static func repeatedAttachment(_ name: String) -> ChangeRefusal {
    ChangeRefusal(
      Phrase(
        en: "\(name) is there twice: the same content under two names, or named twice.", zh: "\(name) 重复：内容与另一附件相同。"))
  }
}

extension Change {
  /// Marks a task as done.
  public static func finishNote(_ note: Note, at moment: Instant, in view: ShopView) -> Change {
    RecordDraft(.note, Record(note), in: view).change(
      typed: ["done_at": moment.typed(in: view.calendar)], in: view)
  }
}
