import SellerCommandLine
import SellerCore
import SellerTables
import SellerText

/// `seller products orders`: the revenue share of released orders.
struct ProductsOrders: ShopQuestion {
  static let form = CommandForm(
    name: "orders",
    summary: Phrase(
      en: "The revenue share of released orders, before and after disputes.", zh: "已释放订单的收入分成，申诉前后对照。"))

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "The product's id; without it, the orders of all products.", zh: "商品编号；不写则为全部商品的订单。")))
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
