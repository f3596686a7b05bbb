import SellerCommandLine
import SellerCore
import SellerTables

/// `seller products`: the products and what buyers make of them.
enum Products: CommandFamily {
  static let form = FamilyForm(
    name: "products", summary: ProductsWords.products,
    members: [ProductsList.self, ProductsShow.self, ProductsOrders.self, ProductsSet.self],
    standard: ProductsList.self)
}

/// `seller products list`: every product.
struct ProductsList: ShopQuestion {
  static let form = CommandForm(name: "list", summary: ProductsWords.list)

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let fields = ProductFields(view)
    return ShopList(
      view: view, listName: "products", elements: view.report(by: rulebook, .products), head: view.answerHead,
      fields: fields.answer, export: fields.table, table: fields.table)
  }
}
