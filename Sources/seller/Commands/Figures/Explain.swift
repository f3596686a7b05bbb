import SellerCommandLine
import SellerCore
import SellerText

/// `seller explain`: one figure opened up.
struct Explain: ShopQuestion {
  static let form = CommandForm(name: "explain", summary: FiguresWords.explain)

  @Argument(help: ArgumentHelp(FiguresWords.indicator))
  var indicator: IndicatorID

  @Option(help: ArgumentHelp(FiguresWords.product, valueName: "id"))
  var product: ProductID?

  @Option(help: ArgumentHelp(FiguresWords.category, valueName: "name"))
  var category: CategoryName?

  @Option(help: ArgumentHelp(FiguresWords.level))
  var level: Int?

  @Option(help: ArgumentHelp(FiguresWords.window))
  var window = WindowChoice.own

  @Option(help: ArgumentHelp(FiguresWords.members))
  var members = 40

  @OptionGroup var reading: ReadingArguments

  func validate() throws(WordsRefused) {
    if product != nil, category != nil { throw WordsRefused(FiguresWords.productOrCategory) }
    if level != nil, category == nil { throw WordsRefused(FiguresWords.levelWithoutCategory) }
    guard members >= 0 else { throw WordsRefused(CommandTrouble.negative(option: "--members")) }
  }

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    guard indicator.definition.platform == view.shop.platform else {
      throw ProgramFailure(.wrongInput, FiguresWords.foreignIndicator(indicator, view.shop.platform))
    }
    let explanation = try explanation(in: view, by: rulebook)
    let standings = Figures.standings(
      view: view, rulebook: rulebook, scope: explanation.figure.scope, window: window, only: [indicator])
    return ExplanationAnswer(
      view: view, explanation: explanation, standing: standings.first, shownMembers: members, rulebook: rulebook)
  }

  private func explanation(in view: ShopView, by rulebook: Rulebook) throws -> Explanation {
    func explain(_ scope: Scope) -> Explanation? {
      Figures.explain(indicator, view: view, rulebook: rulebook, scope: scope, window: window)
    }
    if let product {
      guard let explanation = explain(.product(product)) else {
        throw ProgramFailure(.wrongInput, CommandTrouble.unknownProduct(product))
      }
      return explanation
    }
    if let category {
      let levels: [Int?] = view.shop.platform == .kuaishou ? level.map { [$0] } ?? [1, 2, 3] : [nil]
      let found = levels.compactMap { level in explain(.category(category, level: level)).map { (level, $0) } }
      guard let first = found.first else { throw ProgramFailure(.wrongInput, FiguresWords.unknownCategory(category)) }
      guard found.count == 1 else {
        throw ProgramFailure(.wrongInput, FiguresWords.ambiguousCategory(category, levels: found.compactMap(\.0)))
      }
      return first.1
    }
    guard let explanation = explain(.store) else {
      throw ProgramFailure(.wrongInput, FiguresWords.foreignIndicator(indicator, view.shop.platform))
    }
    return explanation
  }
}
