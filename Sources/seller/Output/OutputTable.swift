import SellerRecords
import SellerTables
import SellerText

/// A table of an answer, for people.
struct OutputTable {
  /// What stands in a row's column: text in its meaning.
  typealias Cell = StyledText
  /// Makes the cells of some rows that follow each other.
  typealias Run = @Sendable () -> [[Cell]]

  struct Column: Sendable {
    let title: Phrase
    let alignment: Alignment

    init(_ title: some Worded, _ alignment: Alignment = .left) {
      self.title = title.phrase
      self.alignment = alignment
    }
  }

  /// Printed above the table, where there are several.
  var title: String?
  /// Whether the columns' titles stand above them.
  var showsHeadings = true
  let columns: [Column]
  /// The rows, made again for whoever asks again: the cells of a long table are nowhere together.
  let runs: [Run]
}

extension OutputTable {
  /// A table of rows that are there.
  init(title: String? = nil, showsHeadings: Bool = true, columns: [Column], rows: [[Cell]]) {
    self.init(
      title: title, showsHeadings: showsHeadings, columns: columns, runs: rows.runs.map { run in { Array(run()) } })
  }

  /// A list in runs: a column for each field.
  init<Row: Sendable>(
    title: String? = nil, showsHeadings: Bool = true, _ fields: [RowField<Row>], runs: [ListRun<Row>],
    in language: Language
  ) {
    self.init(
      title: title, showsHeadings: showsHeadings, columns: fields.map { Column($0.heading, $0.alignment) },
      runs: runs.map { run in { run().map { row in fields.map { $0.cell(row, language) } } } })
  }

  /// A list: a column for each field.
  init<Row: Sendable>(
    title: String? = nil, showsHeadings: Bool = true, _ fields: [RowField<Row>], _ rows: some Sequence<Row>,
    in language: Language
  ) {
    self.init(title: title, showsHeadings: showsHeadings, fields, runs: Array(rows).runs, in: language)
  }

  /// A list, unless there is nothing in it.
  static func ifAny<Row: Sendable>(
    title: String? = nil, showsHeadings: Bool = true, _ fields: [RowField<Row>], _ rows: some Collection<Row>,
    in language: Language
  ) -> [OutputTable] {
    rows.isEmpty ? [] : [OutputTable(title: title, showsHeadings: showsHeadings, fields, rows, in: language)]
  }

  /// A table of records: under the store's own field names, numbers to the right; unknown fields where there are some.
  init(_ table: DataTable) throws {
    let rows = try table.allRows()
    let shown = table.columns.indices.filter { position in
      !table.columns[position].hasSuffix("extra") || rows.contains { $0[position] != .empty }
    }
    self.init(
      columns: shown.map { position in
        let isNumber = rows.lazy.compactMap { $0[position].isNumber }.first ?? false
        return Column(Phrase(verbatim: table.columns[position]), isNumber ? .right : .left)
      }, rows: rows.map { row in shown.map { row[$0] == .empty ? .empty : row[$0].shown } })
  }
}
