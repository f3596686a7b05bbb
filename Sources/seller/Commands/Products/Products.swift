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
    try reading.print(ProductsAnswer(view, rulebook: rulebook))
  }
}
