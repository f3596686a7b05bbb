import ArgumentParser
import SellerCore
import SellerText

/// `seller explain`: one figure opened up.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open one figure up: formula, window, counts, thresholds, source, and the records behind it.")

  @Argument(help: "The indicator's id, as \"seller indicators\" names it.")
  var indicator: IndicatorID

  @Option(help: ArgumentHelp("The figure of one product.", valueName: "id"))
  var product: ProductID?

  @Option(help: ArgumentHelp("The figure of one category.", valueName: "name"))
  var category: CategoryName?

  @Option(help: "The category's level, 1 to 3, where its name stands at several; Kuaishou only.")
  var level: Int?

  @Option(help: "Over which window: own, 1, 7 or 30 days. Wish's indicators keep their own.")
  var window = WindowChoice.own

  @Option(help: "How many of the records behind the figure the table shows.")
  var members = 40

  @OptionGroup var reading: ReadingArguments

  func validate() throws {
    if product != nil, category != nil { throw ValidationError(.productOrCategory) }
    if level != nil, category == nil { throw ValidationError(.levelWithoutCategory) }
    guard members >= 0 else { throw ValidationError(.negative(option: "--members")) }
  }

  func run() throws {
    let view = try reading.view()
    guard Indicator.named(indicator)?.platform == view.shop.platform else {
      throw ProgramFailure(.wrongInput, CommandTrouble.foreignIndicator(indicator, view.shop.platform))
    }
    let explanation = try explanation(in: view)
    try reading.output.print(
      ExplanationAnswer(
        view: view, explanation: explanation, distances: explanation.figure.distances(rulebook: reading.rulebook),
        shownMembers: members))
  }

  private func explanation(in view: ShopView) throws -> Explanation {
    func explain(_ scope: Scope) -> Explanation? {
      Figures.explain(indicator, view: view, rulebook: reading.rulebook, scope: scope, window: window)
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
      guard let first = found.first else { throw ProgramFailure(.wrongInput, CommandTrouble.unknownCategory(category)) }
      guard found.count == 1 else {
        throw ProgramFailure(.wrongInput, CommandTrouble.ambiguousCategory(category, levels: found.compactMap(\.0)))
      }
      return first.1
    }
    guard let explanation = explain(.store) else {
      throw ProgramFailure(.wrongInput, CommandTrouble.foreignIndicator(indicator, view.shop.platform))
    }
    return explanation
  }
}
