import SellerCommandLine
import SellerCore
import SellerTables
import SellerText

/// `seller products orders`: the revenue share of released orders.
struct ProductsOrders: Command {
  static let form = CommandForm(name: "orders", summary: ProductsWords.orders)

  @Argument(help: ArgumentHelp(ProductsWords.productOrAll))
  var id: ProductID?

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    if let id, view.snapshot.productIndex(id) == nil {
      throw ProgramFailure(.wrongInput, CommandTrouble.unknownProduct(id))
    }
    let rows = view.report(by: rulebook, .shares).rows(of: id)
    let fields = OrderShareFields(view)
    try reading.print(
      ShopList(
        view: view, listName: "orders", elements: rows, fields: fields.answer, export: fields.export,
        table: fields.table))
  }
}
