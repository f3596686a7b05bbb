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
struct ProductsList: Command {
  static let form = CommandForm(name: "list", summary: ProductsWords.list)

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    let fields = ProductFields(view)
    try reading.print(
      ShopList(
        view: view, listName: "products", elements: view.report(by: rulebook, .products), head: view.answerHead,
        fields: fields.answer, export: fields.table, table: fields.table))
  }
}
