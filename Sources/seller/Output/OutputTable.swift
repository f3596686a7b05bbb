import SellerConsole
import SellerExchange
import SellerTables
import SellerText

/// A table of an answer: for people with its titles in their language, for programs with the keys of its columns.
struct OutputTable {
  /// A column.
  struct Column {
    let key: String
    let title: any Worded
    let alignment: Alignment

    init(_ key: String, _ title: any Worded, _ alignment: Alignment = .left) {
      self.key = key
      self.title = title
      self.alignment = alignment
    }
  }

  /// A cell: what a person reads, in which meaning, and what a spreadsheet gets.
  struct Cell {
    let text: String
    let role: Role
    let export: ExportCell

    init(_ text: String, _ role: Role = .text, export: ExportCell? = nil) {
      self.text = text
      self.role = role
      self.export = export ?? .text(text)
    }
  }

  /// Printed above the table, where there are several.
  var title: String?
  /// Whether the columns' titles stand above them.
  var showsHeadings = true
  let columns: [Column]
  var rows: [[Cell]]

  /// The rows for a spreadsheet.
  var exported: ExportTable {
    ExportTable(columns: columns.map(\.key), rows: rows.map { $0.map(\.export) })
  }
}

extension OutputTable {
  /// A list of facts: what each is, and what it says.
  static func facts(title: String? = nil, _ facts: [(label: String, text: Cell)]) -> OutputTable {
    OutputTable(
      title: title, showsHeadings: false,
      columns: [Column("what", Heading.what), Column("value", Heading.value)],
      rows: facts.map { [Cell($0.label, .dimmed), $0.text] })
  }
}
