import SellerJSON
import SellerTables
import SellerText

struct WorkList<Row: Sendable>: ValueAnswer {
  let name: String
  let rows: [Row]
  /// What programs get.
  let answer: [RowField<Row>]
  /// What people see.
  let table: [RowField<Row>]
  /// What is said of an empty list.
  var nothing = Phrase(en: "Nothing waits for you.", zh: "没有待处理的内容。")

  var json: JSONValue { .object([(name, answer.array(of: rows))]) }

  func spreadsheet() -> DataTable { DataTable(answer, rows) }

  func summary(in language: Language) -> [String] { rows.isEmpty ? [language.say(nothing)] : [] }

  func tables(in language: Language) -> [OutputTable] { OutputTable.ifAny(table, rows, in: language) }
}
