import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// Every indicator: one row an indicator, scope and window.
struct IndicatorsAnswer: ListAnswer {
  let view: ShopView
  let figures: FigureRuns

  var head: [(String, JSONValue)] { view.answerHead }
  var listName: String { "indicators" }
  var elements: [Figure] { figures.all }
  var runs: [ListRun<Figure>] { figures.runs.map { run in { run()[...] } } }
  var fields: [RowField<Figure>] { FigureFields(view).answer }

  func tables(in language: Language) -> [OutputTable] {
    [OutputTable(FigureFields(view).table(figures), runs: runs, in: language)]
  }

  func spreadsheet() -> DataTable { DataTable(FigureFields(view).export, runs: runs) }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }
}

extension ShopView {
  /// Which shop, and as of when, in words.
  func title(in language: Language) -> String {
    "\(shop.name) · \(language.say(shop.platform)) · "
      + language.say(ChromePhrase.asOf(language.moment(asOf, in: calendar)))
  }
}
