import ArgumentParser
import SellerChanges
import SellerCore
import SellerRecords
import SellerText

/// `seller violations`: what the platform recorded against the shop, and the appeals.
struct Violations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: ViolationFamily.word, summary: ViolationFamily.words.family,
    subcommands: [
      RecordsList<ViolationFamily>.self, RecordsAdd<ViolationFamily>.self, RecordsSet<ViolationFamily>.self,
      ViolationsAppeal.self,
    ], defaultSubcommand: RecordsList<ViolationFamily>.self)
}

/// `seller violations appeal`: where the appeal against a violation stands.
struct ViolationsAppeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appeal", summary: Phrase(en: "Note the appeal against a violation.", zh: "记录对违规的申诉。"),
    detail: Phrase(
      en: "The field names may leave “appeal.” out: submitted_at=2024-06-01 reason=…",
      zh: "字段名可省去“appeal.”：submitted_at=2024-06-01 reason=…"))

  @Argument(help: ArgumentHelp(RecordCommandPhrase.id))
  var id: ViolationID

  @Argument(help: ArgumentHelp(RecordCommandPhrase.fields, valueName: "field value"))
  var fields: [String]

  @OptionGroup var deed: DeedArguments

  func run() throws {
    let texts = try FieldWords(fields).texts.map { ($0.hasPrefix("appeal.") ? $0 : "appeal.\($0)", $1) }
    try deed.performOnRecord("violations appeal", .appeal) { _ in
      .edit(RecordKey(.violation, id.text), .appeal, Dictionary(texts) { $1 })
    }
  }
}

/// `seller boosts`: ProductBoost campaigns and months.
struct Boosts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: BoostFamily.word, summary: BoostFamily.words.family,
    subcommands: [
      RecordsList<BoostFamily>.self, RecordsAdd<BoostFamily>.self, RecordsSet<BoostFamily>.self,
      Records<BoostMonthFamily>.self,
    ], defaultSubcommand: RecordsList<BoostFamily>.self)
}
