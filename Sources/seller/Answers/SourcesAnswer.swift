import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// The imports of a shop, and the facts that none of them states.
struct SourcesAnswer: ValueAnswer {
  let view: ShopView
  private let sources: [ImportSource]
  private let untold: [UntoldFact]
  private let fields: UntoldFields

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    sources = SourceFields.rows(of: view)
    untold = view.report(by: rulebook, .untold)
    fields = UntoldFields(FactWays(view.shop.platform))
  }

  var json: JSONValue {
    let source = SourceFields(view).answer
    return .object([
      ("sources", source.array(of: sources)),
      ("untold", fields.answer.array(of: untold)),
    ])
  }

  func spreadsheet() -> DataTable { DataTable(SourceFields(view).answer, sources) }

  func summary(in language: Language) -> [String] {
    if sources.isEmpty { return [language.say(UntoldPhrase.noImports)] }
    return [
      untold.isEmpty
        ? language.say(UntoldPhrase.allTold) : language.say(UntoldPhrase.title(figures: untold.figureCount))
    ]
  }

  func tables(in language: Language) -> [OutputTable] {
    let table = SourceFields(view)
    let imports = [table.id, table.at, table.format, table.files, table.records, table.from, table.to]
    return (sources.isEmpty ? [] : [OutputTable(imports, sources, in: language)])
      + (untold.isEmpty
        ? [] : [OutputTable([fields.fact, fields.neededBy, fields.broughtBy], untold, in: language)])
  }
}
