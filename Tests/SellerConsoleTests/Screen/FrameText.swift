import SellerTables

@testable import SellerConsole

/// Reading a frame back.
extension Frame {
  /// The frame as lines of plain text, without the spaces at the ends of lines.
  var text: String {
    lines.joined(separator: "\n")
  }

  /// Each row as plain text, without the spaces at its end.
  var lines: [String] {
    (0..<size.height).map { number in
      var line = row(number).reduce(into: "") { $0 += $1.glyph.text }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Each row as runs of one style; together they are as wide as the frame.
  var styledRuns: [[TextRun]] {
    (0..<size.height).map { number in
      row(number).reduce(into: []) { runs, cell in
        if let last = runs.last, last.style == cell.style {
          runs[runs.count - 1] = TextRun(last.text + cell.glyph.text, cell.style)
        } else {
          runs.append(TextRun(cell.glyph.text, cell.style))
        }
      }
    }
  }
}
