import SellerChanges
import SellerCore
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

/// What is said about notes.
enum NotePhrase {
  static let title = Phrase(en: "Notes", zh: "备注")
  static let shown = Phrase(en: "The notes are what is shown.", zh: "当前就是备注列表。")
  static let none = Phrase(en: "Nothing is noted.", zh: "没有备注。")
  static let on = Phrase(en: "on", zh: "对象")
  static let text = Phrase(en: "note", zh: "内容")
  static let written = Phrase(en: "written", zh: "记录时间")
  static let done = Phrase(en: "done", zh: "完成")
  static let doneAlready = Phrase(en: "It is done already.", zh: "已完成。")
}
