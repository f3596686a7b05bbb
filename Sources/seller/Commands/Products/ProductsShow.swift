import SellerCommandLine
import SellerCore
import SellerText

/// `seller products show`: one product with its quality.
struct ProductsShow: ShopQuestion {
  static let form = CommandForm(name: "show", summary: ProductsWords.show)

  @Argument(help: ArgumentHelp(CommonWords.product))
  var id: ProductID

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    guard let answer = ProductAnswer(id, in: view, rulebook: rulebook) else {
      throw ProgramFailure(.wrongInput, CommandTrouble.unknownProduct(id))
    }
    return answer
  }
}
