import ArgumentParser

/// `seller products`: the products and what buyers make of them.
struct Products: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Products: categories, sales, quality; one product's details; the revenue share of its orders.",
    subcommands: [ProductsList.self, ProductsShow.self, ProductsOrders.self], defaultSubcommand: ProductsList.self)
}

/// `seller products list`: every product.
struct ProductsList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Every product, by id.")

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    try reading.output.print(ProductsAnswer(try reading.view(), rulebook: reading.rulebook))
  }
}
