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

  /// Writes a table's lines: title, headings, rows.
  func write(_ table: OutputTable, to sink: DataTable.Sink) throws {
    let titles = table.columns.map { StyledText(language.say($0.title), .tableHeader) }
    if let title = table.title { try sink(line(colours.paint(PlainText.safe(title), .heading))) }
    let runs = (table.showsHeadings ? [{ [titles] }] : []) + table.runs
    let printed = each(of: runs) { cells(of: $0, in: table) }
    let widths = titles.indices.map { column in printed.lazy.map { $0.widths[column] }.max() ?? 0 }
    let alignments = table.columns.map(\.alignment)
    if excess(of: widths) <= 0 {
      for rows in printed { try sink(rows.lines(widths: widths, gap: Self.gap, alignments: alignments)) }
    } else if let narrowed = narrowed(widths, to: runs) {
      for run in runs {
        let rows = cells(of: run().flatMap { wrapped($0, to: narrowed) }, in: table)
        try sink(rows.lines(widths: narrowed, gap: Self.gap, alignments: alignments))
      }
    } else {
      var isFirst = true
      for row in table.runs.lazy.flatMap({ $0() }) {
        if !isFirst { try sink(line("")) }
        try sink(block(row.map(Self.safe), titles).flatMap(line))
        isFirst = false
      }
    }
    if printed.dropFirst(table.showsHeadings ? 1 : 0).allSatisfy(\.isEmpty) {
      try sink(line(language.say(ChromePhrase.nothingHere)))
    }
  }

  private func line(_ text: String) -> [UInt8] { Array((text + "\n").utf8) }

  private func each<Output: Sendable>(
    of runs: [OutputTable.Run], _ transform: @escaping @Sendable ([[OutputTable.Cell]]) -> Output
  ) -> [Output] {
    ParallelMap.map(runs, workers: runs.count > 2 ? 2 : 1) { transform($0()) }
  }

  private func cells(of rows: [[OutputTable.Cell]], in table: OutputTable) -> PrintedCells {
    PrintedCells(rows, columns: table.columns.count, colours: colours)
  }

  private static func safe(_ cell: OutputTable.Cell) -> OutputTable.Cell {
    StyledText(runs: cell.runs.map { TextRun(PlainText.safe($0.text), $0.style) })
  }

  /// How many columns are missing for columns of these widths.
  private func excess(of widths: [Int]) -> Int {
    room.map { widths.reduce(0, +) + Self.gap * (widths.count - 1) - $0 } ?? 0
  }

  /// The columns' widths, the widest first narrowed to the longest word; nil where that does not fit.
  private func narrowed(_ widths: [Int], to runs: [OutputTable.Run]) -> [Int]? {
    let least = each(of: runs) { rows in
      widths.indices.map { column in rows.lazy.compactMap { $0[at: column].map(Self.longestWord) }.max() ?? 0 }
    }.reduce(widths.map { _ in 0 }) { zip($0, $1).map(max) }
    var (widths, excess) = (widths, excess(of: widths))
    while excess > 0 {
      let narrowable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// The columns that a text needs at least: numbers with their units stay whole, and so does each word.
  private static func longestWord(_ cell: OutputTable.Cell) -> Int {
    let text = safe(cell)
    let words = text.text.split { (letter: Character) in letter == " " || DisplayText.width(letter) == 2 }
    return min(longestWord, words.map { DisplayText.width(String($0)) }.max() ?? min(2, text.width))
  }

  /// A row as rows of which each cell is no wider than its column.
  private func wrapped(_ cells: [OutputTable.Cell], to widths: [Int]) -> [[OutputTable.Cell]] {
    let wrapped = zip(cells.map(Self.safe), widths).map { cell, width in
      cell.width <= width ? [cell] : LineWrapping.wrap(cell, to: width)
    }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in wrapped.map { $0[at: line] ?? .empty } }
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
