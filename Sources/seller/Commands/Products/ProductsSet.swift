import SellerChanges
import SellerCommandLine
import SellerCore
import SellerRecords
import SellerText

/// `seller products set`: sets facts of a product.
struct ProductsSet: Command {
  static let form = CommandForm(
    name: "set", summary: Phrase(en: "Set facts of a product that no file tells.", zh: "设置文件中没有的商品信息。"),
    detail: RecordForm.product.manual)

  @Argument(help: ArgumentHelp(RecordCommandPhrase.product))
  var id: ProductID

  @Argument(help: ArgumentHelp(RecordCommandPhrase.fields, valueName: "field value"))
  var fields: [String]

  @OptionGroup var deed: DeedArguments

  func run() throws {
    let texts = try FieldWords(fields).texts
    try deed.performOnRecord("products set", .product) { _ in .edit(RecordKey(.product, id.text), .product, texts) }
  }
}
