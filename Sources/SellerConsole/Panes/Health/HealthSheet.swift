import SellerCore
import SellerTables
import SellerText

/// The Health pane as a table: a row a line, each in full, under its block's title.
struct HealthSheet {
  let blocks: [HealthBlock]
  let context: PageContext

  var sheet: Sheet {
    Sheet(
      name: "health", columns: ["part", "what", "value", "target", "state"],
      rows: blocks.flatMap { block in
        block.lines.map { line in ([block.title.text] + cells(line)).map { $0.isEmpty ? .null : .text($0) } }
      })
  }

  /// What it is, its value, what is asked for, and how it stands.
  private func cells(_ line: HealthLine) -> [String] {
    let language = context.language
    switch line {
    case .figure(let standing, _):
      let figure = standing.figure
      return [
        language.say(figure.indicator), language.value(of: figure), language.comparison(of: figure) ?? "",
        FigureOutcome.text(standing, isShort: false, language).text,
      ]
    case .service(let item, let finding): return [language.say(item), "", "", language.say(finding.verdict)]
    case .products(let item, let totals):
      return [language.say(item), "", "", language.say(HealthPhrase.totals(totals))]
    case .damage(let place): return [language.say(place), "", "", ""]
    case .untold(let fact): return [language.say(fact.fact), "", "", language.say(fact.needs)]
    case .aside(let count): return [language.say(HealthPhrase.aside(count)), "", "", ""]
    case .need(let need):
      let line = NeedLine(need: need, context: context)
      return [line.sentence.text, "", "", line.due.text]
    }
  }
}
