import SellerCommandLine
import SellerConsole
import SellerCore
import SellerJSON
import SellerRecords
import SellerStore
import SellerTables
import SellerText

/// `seller undo`: takes the latest change back.
struct UndoCommand: Command {
  static let form = CommandForm(
    name: "undo", summary: Phrase(en: "Take the latest change back.", zh: "撤销最近一次更改。"),
    detail: Phrase(
      en: """
        Its records are as they were before; those that were changed since stay as they are, and are named. The audit trail \
        keeps both. What was done on the platform stays.
        """,
      zh: "记录恢复原状；其后又被修改的记录保持不变并列出。审计记录保留两次操作。平台上已做的操作不受影响。"))

  @Flag(help: ArgumentHelp(CommonWords.dryRun))
  var dryRun = false

  @OptionGroup var writing: WritingArguments

  func run() throws {
    let store = try writing.open()
    let change = try withStoreFailures(store.undoable())
    guard let change else { throw ProgramFailure(.wrongInput, UndoProblem.nothing) }
    if !dryRun {
      let kept = try writing.takeBack(change, in: store, command: "undo").kept
      if !kept.isEmpty { writing.complain(UndoWords.kept(kept.map(\.description))) }
    }
    try writing.print(TakenBackAnswer(change: RecordedChange(change), calendar: store.shop.platform.calendar))
    if dryRun { writing.complain(CommandNote.onlyTried) }
  }
}

/// The change that was taken back.
private struct TakenBackAnswer: ValueAnswer {
  let change: RecordedChange
  let calendar: ShopCalendar

  var json: JSONValue { .object([("taken_back", fields.object(of: change))]) }

  func spreadsheet() -> DataTable { DataTable(fields, [change]) }

  func tables(in language: Language) -> [OutputTable] { [OutputTable(fields, [change], in: language)] }

  private var fields: [RowField<RecordedChange>] {
    [
      .moment("at", Phrase(en: "made", zh: "更改时间"), .full, in: calendar) { $0.at },
      RowField("what", Phrase(en: "taken back", zh: "撤销内容"), look: { StyledText($1.say($0.what)) }) {
        .text($0.what.english)
      },
      .count("records", Phrase(en: "records", zh: "记录数")) { $0.records },
    ]
  }
}
