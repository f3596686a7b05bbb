import SellerTables

/// Rows of a table with their cells as they are printed but not yet aligned: the texts behind one another, how long each is, and
/// how wide.
struct PrintedCells: Sendable {
  private let columns: Int
  private var bytes: [UInt8] = []
  /// Of each cell the place behind its text, and the columns that it takes on the screen.
  private var cells: [(end: Int32, width: Int32)] = []
  /// The columns that each column's widest cell takes.
  private(set) var widths: [Int]

  /// Whether there is no row.
  var isEmpty: Bool { cells.isEmpty }

  /// The cells of rows, each with as many as there are columns, harmless and in colour.
  init(_ rows: [[StyledText]], columns: Int, colours: OutputColours) {
    self.columns = columns
    widths = Array(repeating: 0, count: columns)
    cells.reserveCapacity(rows.count * columns)
    for row in rows {
      for column in 0..<columns {
        let width = column < row.count ? add(row[column], colours) : 0
        cells.append((Int32(clamping: bytes.count), Int32(clamping: width)))
        if width > widths[column] { widths[column] = width }
      }
    }
  }

  private mutating func add(_ cell: StyledText, _ colours: OutputColours) -> Int {
    var width = 0
    for run in cell.runs {
      let text = PlainText.safe(run.text)
      width += DisplayText.width(text)
      bytes += colours.paint(text, run.style.role).utf8
    }
    return width
  }

  /// The rows as lines, their columns so wide and a gap apart.
  func lines(widths: [Int], gap: Int, alignments: [Alignment]) -> [UInt8] {
    var lines: [UInt8] = []
    // Most cells are about as wide as their column; a single one may be as long as a book.
    lines.reserveCapacity(bytes.count * 2)
    var start = 0
    for row in stride(from: 0, to: cells.count, by: max(1, columns)) {
      // Spaces at the end of a line only make it wrap.
      var missing = 0
      for column in 0..<columns {
        let (end, width) = cells[row + column]
        let padding = max(0, widths[column] - Int(width))
        if Int(end) > start {
          let before = missing + (alignments[column] == .right ? padding : 0)
          lines.append(contentsOf: repeatElement(UInt8(ascii: " "), count: before))
          lines += bytes[start..<Int(end)]
          missing = gap + (alignments[column] == .right ? 0 : padding)
        } else {
          missing += padding + gap
        }
        start = Int(end)
      }
      lines.append(UInt8(ascii: "\n"))
    }
    return lines
  }
}
