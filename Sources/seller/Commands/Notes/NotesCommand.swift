import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerText

/// `seller notes`: notes and tasks on any record.
enum Notes: CommandFamily {
  static let form = FamilyForm(
    name: NoteFamily.word, summary: NoteFamily.words.family,
    members: [
      RecordsList<NoteFamily>.self, NotesAdd.self, NotesDone.self, NotesAttach.self, RecordsSet<NoteFamily>.self,
    ],
    standard: RecordsList<NoteFamily>.self)
}

/// What the commands on notes are called.
enum NoteFamily: RecordFamily {
  static let word = "notes"
  static let form = RecordForm.note
  static let words = RecordFamilyWords(
    family: Phrase(en: "Notes and tasks on any record: list, add, done, attach, set.", zh: "备注与任务：列出、新增、完成、附加文件、修改。"),
    list: Phrase(en: "Every note and task.", zh: "全部备注和任务。"),
    add: Phrase(en: "Note something, or a task with a due date.", zh: "新增备注，或带到期日的任务。"),
    set: Phrase(en: "Set fields of a note.", zh: "修改备注。"))
}

/// `seller notes add`: notes something, with files that are copied into the store.
struct NotesAdd: Command {
  static let form = CommandForm(name: "add", summary: NoteFamily.words.add)

  @Argument(help: ArgumentHelp(Phrase(en: "What is noted.", zh: "备注内容。")))
  var text: String

  @Option(
    help: ArgumentHelp(
      Phrase(
        en:
          "What it is on: product:ID, order:ID, case:ID, ticket:ID, dispute:ID, boost:ID, violation:ID or indicator:ID.",
        zh: "备注对象：product:编号、order:编号、case:编号、ticket:编号、dispute:编号、boost:编号、violation:编号 或 indicator:标识。"),
      valueName: "kind:id"))
  var on: String?

  @Option(
    help: ArgumentHelp(
      Phrase(en: "By when it is to be done: 2024-06-01 09:00.", zh: "到期时间，如 2024-06-01 09:00。"), valueName: "moment"))
  var due: String?

  @Option(
    parsing: .run,
    help: ArgumentHelp(
      Phrase(en: "Files, which are copied into the store's attachments.", zh: "附件，会复制到店铺的 attachments 目录。"),
      valueName: "file"))
  var attach: [String] = []

  @OptionGroup var deed: DeedArguments

  func run() throws {
    var texts = ["text": text]
    if let on {
      let parts = on.split(separator: ":", maxSplits: 1).map(String.init)
      texts["on.kind"] = parts.first
      texts["on.id"] = parts.count > 1 ? parts[1] : ""
    }
    texts["due"] = due
    let change = Change.addNote(texts, files: try DeedArguments.files(at: attach))
    try deed.performOnRecord("notes add", .note) { _ in change }
  }
}

/// `seller notes done`: marks a task as done.
struct NotesDone: Command {
  static let form = CommandForm(
    name: "done", summary: Phrase(en: "Mark a task as done.", zh: "把任务标记为已完成。"))

  @Argument(help: ArgumentHelp(RecordCommandPhrase.id))
  var id: NoteID

  @OptionGroup var deed: DeedArguments

  func run() throws {
    try deed.performOnRecord("notes done", .note) { view in
      .edit(RecordKey(.note, id.text), .note, ["done_at": view.asOf.description])
    }
  }
}

/// `seller notes attach`: adds files to a note.
struct NotesAttach: Command {
  static let form = CommandForm(
    name: "attach",
    summary: Phrase(en: "Add files to a note; they are copied into the store.", zh: "为备注附加文件，文件会复制到店铺目录。"))

  @Argument(help: ArgumentHelp(RecordCommandPhrase.id))
  var id: NoteID

  @Argument(help: ArgumentHelp(Phrase(en: "The files.", zh: "文件。"), valueName: "file"))
  var files: [String]

  @OptionGroup var deed: DeedArguments

  func run() throws {
    let change = Change.attach(try DeedArguments.files(at: files), to: id)
    try deed.performOnRecord("notes attach", .note) { _ in change }
  }
}
