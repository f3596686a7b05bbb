import SellerCommandLine
import SellerCore
import SellerStore
import SellerTables
import SellerText

/// `seller attachments`: the files that notes and disputes brought into the store.
enum Attachments: CommandFamily {
  static let form = FamilyForm(
    name: "attachments",
    summary: Phrase(en: "Files kept with notes and disputes: list, open.", zh: "备注和申诉的附件：列出、打开。"),
    members: [AttachmentsList.self, AttachmentsOpen.self], standard: AttachmentsList.self)
}

/// `seller attachments list`: every file with the record that names it.
struct AttachmentsList: ShopQuestion {
  static let form = CommandForm(
    name: "list", summary: Phrase(en: "Every file with the record that names it.", zh: "全部附件及其所属记录。"))

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    WorkList(
      name: "attachments", rows: view.keptFiles, answer: KeptFileFields.all, table: KeptFileFields.all,
      nothing: RecordCommandPhrase.none)
  }
}

/// `seller attachments open`: opens one with the user's own program.
struct AttachmentsOpen: Command {
  static let form = CommandForm(
    name: "open",
    summary: Phrase(en: "Open a file with $SELLER_OPEN or xdg-open.", zh: "用 $SELLER_OPEN 或 xdg-open 打开附件。"))

  @Argument(
    help: ArgumentHelp(Phrase(en: "The file's name, or the beginning of its hash.", zh: "文件名，或哈希的开头。")),
    completion: Completion.list { $0.keptFiles.map(\.file.name) })
  var file: String

  @OptionGroup var storeArguments: StoreArguments
  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    let store = try storeArguments.open()
    let snapshot = try withStoreFailures(store.load()).snapshot
    let files = ShopView(snapshot, asOf: .endOfTime).keptFiles
    let fitting = files.filter { $0.file.name == file || file.utf8.count >= 6 && $0.file.sha256.hasPrefix(file) }
    guard let chosen = fitting.first?.file else {
      throw ProgramFailure(.wrongInput, OpeningTrouble.notKept(file))
    }
    guard Set(fitting.map(\.file.sha256)).count == 1 else {
      throw ProgramFailure(
        .wrongInput,
        Phrase(
          en: "Several files are called \(file): name one by its hash.", zh: "有多个文件名为 \(file)，请用哈希指定。"))
    }
    try rethrowing(
      as: { (trouble: OpeningTrouble) in ProgramFailure(.storeUnusable, trouble) }, FileOpener.open(chosen, of: store))
    StandardStreams.complain(languageArguments.chosen.say(ChromePhrase.opened(chosen.name)))
  }
}
