import SellerConsole
import SellerRecords
import SellerTables
import SellerText

/// Lays a table out for people: columns aligned by what characters take on the screen, colours only where they are wanted.
///
/// Where the reader's screen is narrower than the table, texts are broken into lines between their words; where that is not
/// enough, each row is a block of its own, a line a column. Nothing is cut off.
struct TableText: Sendable {
  let language: Language
  let colours: OutputColours
  /// The columns that there are; nil where nobody knows, as in a file.
  let room: Int?

  /// What stands between two columns.
  private static let gap = 2
  /// A word that is longer is broken.
  private static let longestWord = 40

  /// A line of text with everything in it that a terminal takes for more than text made harmless, and no longer than a line.
  func safe(_ text: String) -> String {
    let text = PlainText.safe(text)
    return room.map { LineWrapping.wrap(text, to: $0).joined(separator: "\n") } ?? text
  }

  /// A table's lines: title, headings, rows.
  func lines(_ table: OutputTable) -> [String] {
    let titles = table.columns.map { StyledText(language.say($0.title), .tableHeader) }
    let rows = ParallelMap.map(lines: table.rows) { $0.map(Self.safe) }
    var lines = table.title.map { [colours.paint(PlainText.safe($0), .heading)] } ?? []
    let shown = (table.showsHeadings ? [titles] : []) + rows
    if let widths = widths(of: shown, table.columns) {
      lines += ParallelMap.map(lines: shown) { self.lines($0, widths, table.columns) }.joined()
    } else {
      lines += rows.map { block($0, titles).joined(separator: "\n") + "\n" }
    }
    if table.rows.isEmpty { lines.append(language.say(ChromePhrase.nothingHere)) }
    return lines
  }

  private static func safe(_ cell: OutputTable.Cell) -> OutputTable.Cell {
    StyledText(runs: cell.runs.map { TextRun(PlainText.safe($0.text), $0.style) })
  }

  /// The columns' widths: as wide as their texts, the widest first narrowed to the longest word; nil where that does not fit.
  private func widths(of rows: [[StyledText]], _ columns: [OutputTable.Column]) -> [Int]? {
    var widths = columns.indices.map { column in rows.lazy.compactMap { $0[at: column]?.width }.max() ?? 0 }
    guard let room, !widths.isEmpty else { return widths }
    let least = columns.indices.map { column in
      rows.lazy.compactMap { $0[at: column].map(Self.longestWord) }.max() ?? 0
    }
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - room
    while excess > 0 {
      let narrowable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// The columns that a text needs at least: numbers with their units stay whole, and so does each word.
  private static func longestWord(_ text: StyledText) -> Int {
    let words = text.text.split { (letter: Character) in letter == " " || DisplayText.width(letter) == 2 }
    return min(longestWord, words.map { DisplayText.width(String($0)) }.max() ?? min(2, text.width))
  }

  private func lines(_ cells: [StyledText], _ widths: [Int], _ columns: [OutputTable.Column]) -> [String] {
    let wrapped = cells.enumerated().map { column, cell in
      cell.width <= widths[column] ? [cell] : LineWrapping.wrap(cell, to: widths[column])
    }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in
      self.line(wrapped.map { $0[at: line] ?? .empty }, widths, columns)
    }
  }

  private func line(_ cells: [StyledText], _ widths: [Int], _ columns: [OutputTable.Column]) -> String {
    // Spaces at the end of a line only make it wrap.
    let last = cells.lastIndex { !$0.isEmpty } ?? -1
    var line = ""
    for (column, cell) in cells[...last].enumerated() {
      let padding = String(repeating: " ", count: max(0, widths[column] - cell.width))
      let text = paint(cell)
      switch columns[column].alignment {
      case .right: line += padding + text
      case .left, .centre: line += text + (column == last ? "" : padding)
      }
      if column < last { line += String(repeating: " ", count: Self.gap) }
    }
    return line
  }

  /// A row as lines: what each column is called, and what it says.
  private func block(_ cells: [StyledText], _ titles: [StyledText]) -> [String] {
    let titleWidth = titles.map(\.width).max() ?? 0
    let width = max(Self.longestWord / 2, (room ?? 0) - titleWidth - Self.gap)
    return zip(titles, cells).filter { !$1.isEmpty }.flatMap { title, cell in
      LineWrapping.wrap(cell, to: width).enumerated().map { place, text in
        paint((place == 0 ? title : .empty).padded(to: titleWidth + Self.gap)) + paint(text)
      }
    }
  }

  private func paint(_ text: StyledText) -> String {
    text.runs.map { colours.paint($0.text, $0.style.role) }.joined()
  }
}

extension Array {
  /// The element at a place; nil beside the array.
  fileprivate subscript(at place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
