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
    kinds.map { ImportCountRow($0.word, $0.phrase, self[$0]) }
      + [ImportCountRow("total", ImportHeading.total, total)]
  }
}
