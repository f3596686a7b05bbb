import SellerConsole
import SellerTables
import SellerText

/// Lays a table out for a terminal: columns aligned by what characters take on the screen, colours only where they are wanted.
struct TableText {
  let language: Language
  let colours: OutputColours

  /// A line of text with everything in it that a terminal takes for more than text made harmless.
  func safe(_ text: String) -> String { PlainText.safe(text) }

  /// A table's lines: title, headings, rows.
  func lines(_ table: OutputTable) -> [String] {
    let titles = table.columns.map { StyledText(language.say($0.title), .tableHeader) }
    let rows = table.rows.map { row in row.map(Self.safe) }
    let widths = table.columns.indices.map { column in
      rows.reduce(table.showsHeadings ? titles[column].width : 0) { widest, row in
        column < row.count ? max(widest, row[column].width) : widest
      }
    }
    var lines = table.title.map { [colours.paint(PlainText.safe($0), .heading)] } ?? []
    for row in (table.showsHeadings ? [titles] : []) + rows { lines.append(line(row, widths, table.columns)) }
    if table.rows.isEmpty { lines.append(language.say(ChromePhrase.nothingHere)) }
    return lines
  }

  private static func safe(_ cell: OutputTable.Cell) -> OutputTable.Cell {
    StyledText(runs: cell.runs.map { TextRun(PlainText.safe($0.text), $0.style) })
  }

  private func line(_ cells: [OutputTable.Cell], _ widths: [Int], _ columns: [OutputTable.Column]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let isLast = column == cells.count - 1
      let padding = String(repeating: " ", count: max(0, widths[column] - cell.width))
      let text = cell.runs.map { colours.paint($0.text, $0.style.role) }.joined()
      switch columns[column].alignment {
      case .right: line += padding + text
      case .left, .centre: line += text + (isLast ? "" : padding)
      }
      if !isLast { line += "  " }
    }
    return line
  }
}
