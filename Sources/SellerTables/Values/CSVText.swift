/// CSV as RFC 4180 has it, made safe to open in a spreadsheet.
///
/// A spreadsheet runs a cell that begins like a formula, quoted or not. A text (never a number of ours) that begins so gets an
/// apostrophe in front, which spreadsheets take for "this is text".
package enum CSVText {
  /// What a formula, or a cell that is taken for one, begins with: the signs, their full-width forms (which some
  /// spreadsheets fold), and the white space that is skipped before them.
  static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

  /// A text cell. One apostrophe in front is always ours to take away: a text that would read as if it had one gets another.
  package static func field(text: String) -> String {
    let begin = text.unicodeScalars.first { $0 != "'" }
    return quoted(begin.map(formulaStarts.contains) ?? true ? "'" + text : text)
  }

  /// The text of a cell that was written here, which is the reverse: an apostrophe that stands in front of a formula's beginning,
  /// or of nothing, is not the text's.
  package static func text(of cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let begin = cell.unicodeScalars.first { $0 != "'" }
    return begin.map(formulaStarts.contains) ?? true ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  /// The cell in quotes where a comma, a quote or a line break stands in it.
  static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Rows of cells that came from a table, just as they stood there; every line ends with CR LF.
  package static func lines(of rows: [[String]]) -> [UInt8] {
    rows.reduce(into: []) { text, row in
      text += row.map(quoted).joined(separator: ",").utf8
      text += [0x0D, 0x0A]
    }
  }

  static func field(_ cell: CellValue) -> String {
    switch cell {
    case .text(let text): field(text: text)
    case .list(let texts): texts.isEmpty ? "" : field(text: texts.joined(separator: "|"))
    case .json(let text): field(text: text)
    case .integer, .money, .decimal, .number, .percentage, .double, .ratio, .instant, .day, .month, .flag, .null,
      .empty:
      cell.plainText ?? ""
    }
  }
}

extension DataTable {
  /// The heading line, then a line a row; every line ends with CR LF.
  func writeCSV(to sink: Sink) throws {
    var piece = Array(columns.map(CSVText.field(text:)).joined(separator: ",").utf8) + [0x0D, 0x0A]
    try forEachRow { row in
      for (index, cell) in row.enumerated() {
        if index > 0 { piece.append(UInt8(ascii: ",")) }
        piece.append(contentsOf: CSVText.field(cell).utf8)
      }
      piece += [0x0D, 0x0A]
      if piece.count >= Self.pieceSize {
        try sink(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try sink(piece)
  }
}
