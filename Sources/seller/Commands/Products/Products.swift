import ArgumentParser
import SellerText

/// `seller products`: the products and what buyers make of them.
struct Products: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "products", summary: ProductsWords.products,
    subcommands: [ProductsList.self, ProductsShow.self, ProductsOrders.self, ProductsSet.self],
    defaultSubcommand: ProductsList.self)
}

/// `seller products list`: every product.
struct ProductsList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", summary: ProductsWords.list)

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    try reading.print(ProductsAnswer(view, rulebook: rulebook))
  }
}
