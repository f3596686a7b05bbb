import SellerCommandLine
import SellerCore
import SellerText

/// `seller penalties`: where the shop stands on each ladder, and what its breaches cost.
struct Penalties: ShopQuestion {
  static let form = CommandForm(
    name: "penalties",
    summary: Phrase(
      en: "Where the shop stands on each ladder of penalties, and what its breaches cost.",
      zh: "列出各处罚阶梯的现状，以及超标项的代价。"))

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    PenaltiesAnswer(view, rulebook: rulebook)
  }
}
