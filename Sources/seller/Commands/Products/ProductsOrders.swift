import SellerCommandLine
import SellerCore
import SellerTables
import SellerText

/// `seller products orders`: the revenue share of released orders.
struct ProductsOrders: ShopQuestion {
  static let form = CommandForm(name: "orders", summary: ProductsWords.orders)

  @Argument(help: ArgumentHelp(ProductsWords.productOrAll))
  var id: ProductID?

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    if let id, view.snapshot.productIndex(id) == nil {
      throw ProgramFailure(.wrongInput, CommandTrouble.unknownProduct(id))
    }
    let rows = view.report(by: rulebook, .shares).rows(of: id)
    let fields = OrderShareFields(view)
    return ShopList(
      view: view, listName: "orders", elements: rows, fields: fields.answer, export: fields.export,
      table: fields.table)
  }
}
