import SellerCommandLine
import SellerCore
import SellerText

/// `seller products show`: one product with its quality.
struct ProductsShow: Command {
  static let form = CommandForm(name: "show", summary: ProductsWords.show)

  @Argument(help: ArgumentHelp(CommonWords.product))
  var id: ProductID

  @OptionGroup var reading: ReadingArguments

  func run() throws {
    let (view, rulebook) = try reading.shop()
    guard let answer = ProductAnswer(id, in: view, rulebook: rulebook) else {
      throw ProgramFailure(.wrongInput, CommandTrouble.unknownProduct(id))
    }
    try reading.print(answer)
  }
}
