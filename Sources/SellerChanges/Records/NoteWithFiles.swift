import SellerCore
import SellerRecords
import SellerText

/// A note with files, which the store keeps under their hash: a new one, or one that gets more of them.
public struct NoteWithFiles: Deed {
  /// The note that is there; nil for a new one.
  public let key: RecordKey?
  /// What is typed, by the fields' paths.
  public let texts: [String: String]
  /// What stood in the fields of a note that is there, as far as the user knows.
  public let seen: [String: String]
  /// The files.
  public let files: [AttachedFile]

  private var typed: Change { key.map { .edit($0, .note, texts, from: seen) } ?? .add(.note, texts) }

  /// What was done.
  public var what: Phrase {
    guard let key else { return typed.what }
    let names = files.map(\.identity.name)
    let attached = Phrase(
      en: "attach to note \(key.description): \(list: names)", zh: "为备注 \(key.description) 附加文件：\(list: names)")
    return texts.isEmpty ? attached : Phrase(en: "\(attached); \(typed.what)", zh: "\(attached)；\(typed.what)")
  }

  /// What a note without files looks at.
  public func needs(in view: ShopView, rulebook: Rulebook) -> StoreNeeds {
    typed.needs(in: view, rulebook: rulebook)
  }

  /// The note with its files; no content is in it twice.
  public func edits(in view: ShopView, rulebook: Rulebook) throws(ChangeRefusal) -> [Record] {
    let attachments = files.map(\.identity)
    if let empty = attachments.first(where: { $0.bytes == 0 }) { throw .emptyAttachment(empty.name) }
    let records = try typed.edits(in: view, rulebook: rulebook)
    guard var note = (records.first ?? key.flatMap { view.record(of: $0) })?.content as? Note else { return records }
    for file in attachments {
      if note.attachments.contains(where: { $0.sha256 == file.sha256 }) { throw .repeatedAttachment(file.name) }
      note.attachments.append(file)
    }
    return attachments.isEmpty ? records : [Record(note)]
  }
}

extension Change {
  /// Adds a note with files.
  public static func addNote(_ texts: [String: String], files: [AttachedFile]) -> Change {
    Change(NoteWithFiles(key: nil, texts: texts, seen: [:], files: files))
  }

  /// Adds files to a note that is there, and sets fields of it.
  public static func attach(
    _ files: [AttachedFile], to note: NoteID, _ texts: [String: String] = [:], from seen: [String: String] = [:]
  ) -> Change {
    Change(NoteWithFiles(key: RecordKey(.note, note.text), texts: texts, seen: seen, files: files))
  }
}

extension ChangeRefusal {
  /// A file without anything in it is hardly meant.
  static func emptyAttachment(_ name: String) -> ChangeRefusal {
    ChangeRefusal(en: "\(name) is empty.", zh: "\(name) 是空文件。")
  }

  /// The same file twice.
  static func repeatedAttachment(_ name: String) -> ChangeRefusal {
    ChangeRefusal(
      en: "\(name) is there twice: the same content under two names, or named twice.", zh: "\(name) 重复：内容与另一附件相同。")
  }
}

extension Change {
  /// Marks a task as done.
  public static func finishNote(_ note: Note, at moment: Instant, in view: ShopView) -> Change {
    RecordDraft(.note, Record(note), in: view).change(
      typed: ["done_at": moment.typed(in: view.calendar)], in: view)
  }
}
