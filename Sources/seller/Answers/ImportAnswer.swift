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

  private var rows: [ImportCountRow] { report.rows }

  private static let fields = ImportCountRow.fields
}

extension ImportReport {
  /// What was counted of each kind that came up; of all kinds last.
  var rows: [ImportCountRow] {
    kinds.map { row($0.word, $0.phrase, self[$0]) } + [row("total", ImportHeading.total, total)]
  }

  private func row(_ kind: String, _ name: Phrase, _ counts: Counts) -> ImportCountRow {
    ImportCountRow(
      kind: kind, name: name, added: counts.added, changed: counts.changed, unchanged: counts.unchanged,
      repeated: counts.repeated, older: counts.older, skipped: counts.skipped, refused: counts.refused)
  }
}
