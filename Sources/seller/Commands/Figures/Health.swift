import SellerCommandLine
import SellerCore

/// `seller health`: store health at a glance.
struct Health: ShopQuestion {
  static let form = CommandForm(name: "health", summary: FiguresWords.health)

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    HealthAnswer(view, rulebook: rulebook)
  }
}
