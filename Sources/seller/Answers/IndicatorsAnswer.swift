import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// Every indicator: one row an indicator, scope and window.
struct IndicatorsAnswer: ListAnswer {
  let view: ShopView
  let figures: [Figure]

  var head: [(String, JSONValue)] { view.answerHead }
  var listName: String { "indicators" }
  var elements: [Figure] { figures }
  func json(of figure: Figure) -> JSONValue { figure.json }

  func tables(in language: Language) -> [OutputTable] {
    [FigureRows(view: view, figures: figures).table(in: language)]
  }

  func spreadsheet() -> ExportTable { FigureRows(view: view, figures: figures).export }

  func summary(in language: Language) -> [String] { [view.title(in: language)] }
}

extension ShopView {
  /// Which shop, and as of when, in words.
  func title(in language: Language) -> String {
    "\(shop.name) · \(language.say(shop.platform)) · "
      + language.say(ChromePhrase.asOf(language.moment(asOf, in: calendar)))
  }
}
