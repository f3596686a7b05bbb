import SellerCore
import SellerExchange
import SellerJSON
import SellerTables
import SellerText

/// What an import added, changed, found unchanged, found repeated or older, skipped and refused.
struct ImportAnswer: ValueAnswer {
  let report: ImportReport

  var json: JSONValue { report.json }

  func spreadsheet() -> DataTable { DataTable(Self.fields, rows) }

  func tables(in language: Language) -> [OutputTable] { [OutputTable(Self.fields, rows, in: language)] }

  /// What was counted of a kind of record; of all kinds last.
  private struct Row {
    let key: String
    let name: Phrase
    let counts: ImportReport.Counts
  }

  private var rows: [Row] {
    report.kinds.map { Row(key: $0.word, name: $0.phrase, counts: report[$0]) }
      + [Row(key: "total", name: ImportHeading.total.phrase, counts: report.total)]
  }

  private static let fields: [RowField<Row>] = [
    RowField("kind", Heading.kind, look: { StyledText($1.say($0.name)) }, value: { .text($0.key) }),
    .count("added", ImportHeading.added, .good) { $0.counts.added },
    .count("changed", ImportHeading.changed, .accent) { $0.counts.changed },
    .count("unchanged", ImportHeading.unchanged) { $0.counts.unchanged },
    .count("repeated", ImportHeading.repeated) { $0.counts.repeated },
    .count("older", ImportHeading.older) { $0.counts.older },
    .count("skipped", ImportHeading.skipped) { $0.counts.skipped },
    .count("refused", ImportHeading.refused, .danger) { $0.counts.refused },
  ]
}
