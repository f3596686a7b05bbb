import SellerCommandLine
import SellerCore
import SellerText

/// `seller products show`: one product with its quality.
struct ProductsShow: ShopQuestion {
  static let form = CommandForm(
    name: "show",
    summary: Phrase(
      en: "One product: its figures, why buyers send it back, and what they say.", zh: "单个商品：指标、退货原因和买家原声。"))

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
