import SellerCommandLine
import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// `seller categories`: each category's figure beside the industry's.
struct Categories: ShopQuestion {
  static let form = CommandForm(
    name: "categories",
    summary: Phrase(
      en: "Categories by level: the shop's rate, the industry's, the distance, orders, worst products.",
      zh: "各级类目：本店数值、行业值、差距、订单和影响最大的商品。"),
    detail: Phrase(
      en: "The statistics date is the day of --as-of.", zh: "统计日期为 --as-of 当天。"))

  @Option(help: ArgumentHelp(FiguresWords.indicator, valueName: "id"))
  var indicator: IndicatorID?

  @Option(help: ArgumentHelp(FiguresWords.window))
  var window = WindowChoice.own

  @OptionGroup var reading: ReadingArguments

  func answer(in view: ShopView, by rulebook: Rulebook) throws -> some Answer {
    let known = Indicator.of(view.shop.platform).map(\.id)
    guard let asked = indicator ?? view.shop.platform.productIndicators.first, known.contains(asked) else {
      throw ProgramFailure(.wrongInput, FiguresWords.otherPlatform(indicator, view.shop.platform))
    }
    let rows = view.report(by: rulebook, .board(of: asked, over: window))
    return CategoriesAnswer(view: view, rows: rows)
  }
}

/// The categories of a shop.
private struct CategoriesAnswer: ListAnswer {
  let view: ShopView
  let rows: [CategoryStanding]

  var head: [(String, JSONValue)] { view.answerHead }
  var listName: String { "categories" }
  var elements: [CategoryStanding] { rows }
  var fields: [RowField<CategoryStanding>] { CategoryFields(view).answer }

  func tables(in language: Language) -> [OutputTable] {
    OutputTable.ifAny(CategoryFields(view).table, rows, in: language)
  }

  func summary(in language: Language) -> [String] {
    [view.title(in: language)] + (rows.isEmpty ? [language.say(CategoryPhrase.none)] : [])
  }
}
