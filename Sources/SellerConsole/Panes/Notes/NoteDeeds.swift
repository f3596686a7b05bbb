import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// Noting something, from wherever a record is shown.
enum NoteDeeds {
  /// A note on what is selected: its kind as notes name it, and its id.
  static func offer<Owner>(on subject: (kind: String, id: String)?, in context: PageContext) -> Offer<Owner> {
    Offer(.addNote, of: subject) { subject in
      .push(RecordFormPage(.note, given: ["on.kind": subject.kind, "on.id": subject.id], in: context))
    }
  }
}

/// Opening the files that a record brought into the store.
enum FileDeeds {
  /// Opens the only file, or lists several.
  static func offer<Owner>(of files: [FileIdentity], in context: PageContext) -> Offer<Owner> {
    Offer(.openFile, of: files.isEmpty ? nil : files, orElse: NotePhrase.noFiles) { files in
      files.count == 1 ? .effect(.openFile(files[0])) : .push(FilesPage(files, in: context))
    }
  }
}

/// The files of a record, each to be opened.
struct FilesPage: ListPage {
  var list: RowList<KeptFile>
  /// The hashes of the files.
  private let hashes: Set<String>

  init(_ files: [FileIdentity], in context: PageContext) {
    hashes = Set(files.map(\.sha256))
    list = RowList(
      .files,
      columns: [
        .init(KeptFileFields.name, width: 20...60, takesRest: true), .init(KeptFileFields.bytes, width: 8...10),
        .init(KeptFileFields.hash, width: 12...64, priority: 1),
      ], rows: Self.rows(hashes, in: context), in: context
    ) { $0.file.sha256 }
  }

  private static func rows(_ hashes: Set<String>, in context: PageContext) -> [KeptFile] {
    context.view.keptFiles.filter { hashes.contains($0.file.sha256) }
  }

  mutating func refresh(in context: PageContext) {
    list.replace(rows: Self.rows(hashes, in: context), language: context.language)
  }

  func title(in context: PageContext) -> String { context.say(NotePhrase.files) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    Offer(.open, of: list.selected) { .effect(.openFile($0.file)) }
    partOffers
    Offer(.copy, of: list.selected) { .effect(.copy($0.file.sha256)) }
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    list.draw(in: rect.inset(columns: 1, rows: 0), of: &frame, context: context)
  }
}

/// What is said about notes.
enum NotePhrase {
  static let title = Phrase(en: "Notes", zh: "备注")
  static let shown = Phrase(en: "The notes are what is shown.", zh: "当前就是备注列表。")
  static let none = Phrase(en: "Nothing is noted.", zh: "没有备注。")
  static let on = Phrase(en: "on", zh: "对象")
  static let text = Phrase(en: "note", zh: "内容")
  static let written = Phrase(en: "written", zh: "记录时间")
  static let done = Phrase(en: "done", zh: "完成")
  static let files = Phrase(en: "Files", zh: "附件")
  static let noFiles = Phrase(en: "No file of it is kept.", zh: "没有保存附件。")
  static let doneAlready = Phrase(en: "It is done already.", zh: "已完成。")
}
