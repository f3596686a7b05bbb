import SellerJSON
import SellerTables
import SellerText

/// What a command did: the fields of its report for programs, words for people.
struct ReportAnswer<Report: Sendable>: ValueAnswer {
  let report: Report
  let fields: [RowField<Report>]
  let words: [Phrase]

  var json: JSONValue { fields.object(of: report) }

  func spreadsheet() -> DataTable { DataTable(fields, [report]) }

  func summary(in language: Language) -> [String] { words.map { language.say($0) } }

  func tables(in language: Language) -> [OutputTable] { [] }
}
