import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerTables
import SellerText

/// `seller violations`: what the platform recorded against the shop, and the appeals.
enum Violations: CommandFamily {
  static let form = FamilyForm(
    name: ViolationFamily.word, summary: ViolationFamily.words.family,
    members: [
      RecordsList<ViolationFamily>.self, RecordShow<ViolationFamily>.self, RecordsAdd<ViolationFamily>.self,
      RecordsSet<ViolationFamily>.self,
      ViolationsAppeal.self,
    ], standard: RecordsList<ViolationFamily>.self)
}

/// `seller violations appeal`: where the appeal against a violation stands, and its draft.
struct ViolationsAppeal: Command {
  static let form = CommandForm(
    name: "appeal",
    summary: Phrase(en: "Note the appeal against a violation, or draft it.", zh: "记录对违规的申诉，或生成草稿。"),
    detail: Phrase(
      en: """
        The field names may leave “appeal.” out: submitted_at=2024-06-01 reason=… A draft is a folder with the text in the \
        language of the platform, the orders and their timeline as CSV, and the files of the notes.
        """,
      zh: "字段名可省去“appeal.”：submitted_at=2024-06-01 reason=…。草稿是一个文件夹：申诉文本、订单与时间线 CSV、备注附件。"))

  @Argument(help: ArgumentHelp(RecordCommandPhrase.id))
  var id: ViolationID

  @Argument(help: ArgumentHelp(RecordCommandPhrase.fields, valueName: "field value"))
  var fields: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(en: "Write a draft into this folder, which must be new or empty.", zh: "把草稿写入该文件夹（须不存在或为空）。"),
      valueName: "folder"))
  var draft: String?

  @OptionGroup var deed: DeedArguments

  func run() throws {
    if draft == nil || !fields.isEmpty {
      let texts = try FieldWords(fields).texts.map { ($0.hasPrefix("appeal.") ? $0 : "appeal.\($0)", $1) }
      try deed.performOnRecord("violations appeal", .appeal) { _ in
        .edit(RecordKey(.violation, id.text), .appeal, Dictionary(texts) { $1 })
      }
    }
    if let draft { try write(to: draft) }
  }

  private func write(to folder: String) throws {
    let store = try deed.writing.open()
    let view = try deed.writing.view(of: store)
    guard let draft = AppealDraft(id, in: view, rulebook: UserRules.rulebook(for: view)) else {
      throw ProgramFailure(.wrongInput, RecordCommandPhrase.unknown(id.text))
    }
    if deed.dryRun { return StandardStreams.complain(draft.text.joined(separator: "\n")) }
    try AppealFolder.write(draft, to: folder, of: store)
    deed.writing.complain(ChromePhrase.exported(folder))
  }
}

/// `seller boosts`: ProductBoost campaigns and months.
enum Boosts: CommandFamily {
  static let form = FamilyForm(
    name: BoostFamily.word, summary: BoostFamily.words.family,
    members: [
      RecordsList<BoostFamily>.self, RecordShow<BoostFamily>.self, RecordsAdd<BoostFamily>.self,
      RecordsSet<BoostFamily>.self,
      Records<BoostMonthFamily>.self,
    ], standard: RecordsList<BoostFamily>.self)
}
