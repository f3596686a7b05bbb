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
    let titles = table.columns.map { language.say($0.title) }
    let cells = table.rows.map { row in row.map { PlainText.safe($0.text) } }
    let widths = table.columns.indices.map { column in
      cells.reduce(table.showsHeadings ? DisplayText.width(titles[column]) : 0) { widest, row in
        column < row.count ? max(widest, DisplayText.width(row[column])) : widest
      }
    }
    var lines = table.title.map { [colours.paint(PlainText.safe($0), .heading)] } ?? []
    if table.showsHeadings {
      lines.append(line(titles, widths, table.columns) { _, text in colours.paint(text, .tableHeader) })
    }
    for (row, texts) in zip(table.rows, cells) {
      lines.append(line(texts, widths, table.columns) { column, text in colours.paint(text, row[column].role) })
    }
    if table.rows.isEmpty { lines.append(language.say(ChromePhrase.nothingHere)) }
    return lines
  }

  private func line(
    _ texts: [String], _ widths: [Int], _ columns: [OutputTable.Column], paint: (Int, String) -> String
  ) -> String {
    var line = ""
    for (column, text) in texts.enumerated() {
      let isLast = column == texts.count - 1
      let padding = String(repeating: " ", count: max(0, widths[column] - DisplayText.width(text)))
      switch columns[column].alignment {
      case .right: line += padding + paint(column, text)
      case .left, .centre: line += paint(column, text) + (isLast ? "" : padding)
      }
      if !isLast { line += "  " }
    }
    return line
  }
}
