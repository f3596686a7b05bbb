import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerText

/// `seller shop`: the shop's own facts.
enum ShopCommand: CommandFamily {
  static let form = FamilyForm(
    name: "shop", summary: Phrase(en: "The shop's own facts: show them, set them.", zh: "店铺信息：查看、设置。"),
    members: [ShopShow.self, ShopSet.self], standard: ShopShow.self)
}

/// `seller shop show`: every fact.
struct ShopShow: Command {
  static let form = CommandForm(
    name: "show", summary: Phrase(en: "Every fact of the shop.", zh: "全部店铺信息。"))

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let view = try reading.shop().view
    if let answer = RecordAnswer("shop", .shop, Record(view.shop), in: view) { try reading.print(answer) }
  }
}

/// `seller shop set`: sets facts.
struct ShopSet: Command {
  static let form = CommandForm(
    name: "set", summary: Phrase(en: "Set facts of the shop.", zh: "设置店铺信息。"),
    detail: RecordForm.shop.manual)

  @Argument(help: ArgumentHelp(RecordCommandPhrase.fields, valueName: "field value"))
  var fields: [String]

  @OptionGroup var deed: DeedArguments

  func run() throws {
    let texts = try FieldWords(fields).texts
    try deed.performOnRecord("shop set", .shop) { _ in .edit(RecordKey(.shop, ""), .shop, texts) }
  }
}
