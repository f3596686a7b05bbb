import SellerConsole
import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// What an import added, changed, found unchanged, found repeated, skipped and refused.
struct ImportAnswer: ValueAnswer {
  let report: ImportReport

  var json: JSONValue { report.json }

  func tables(in language: Language) -> [OutputTable] {
    let rows = report.kinds.map { ($0.rawValue, language.say($0), report[$0]) }
    let total = ("total", language.say(ImportHeading.total), report.total)
    return [
      OutputTable(
        columns: [
          .init("kind", Heading.kind), .init("added", ImportHeading.added, .right),
          .init("changed", ImportHeading.changed, .right), .init("unchanged", ImportHeading.unchanged, .right),
          .init("repeated", ImportHeading.repeated, .right), .init("skipped", ImportHeading.skipped, .right),
          .init("refused", ImportHeading.refused, .right),
        ],
        rows: (rows + [total]).map { key, name, counts in
          func cell(_ count: Int, _ role: Role = .text) -> OutputTable.Cell {
            .init(language.count(count), count == 0 ? .dimmed : role, export: .integer(count))
          }
          return [
            .init(name, export: .text(key)), cell(counts.added, .good), cell(counts.changed, .accent),
            cell(counts.unchanged), cell(counts.repeated), cell(counts.skipped), cell(counts.refused, .danger),
          ]
        })
    ]
  }
}
