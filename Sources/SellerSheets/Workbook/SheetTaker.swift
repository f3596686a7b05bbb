/// Gathers the rows of a sheet from its XML.
final class SheetTaker: XMLTaker {
  private let texts: SharedTexts
  private let styles: CellStyles
  private let countsFrom1904: Bool
  private var rows: [TableRow] = []
  private var cells: [[UInt8]] = []
  private var rowSize = 0
  private var rowNumber = 0
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var value: [UInt8] = []
  private var isInValue = false
  private var phonetics = 0
  private var hasTooMuch = false

  private enum CellType { case number, shared, text, bool, other }

  init(texts: SharedTexts, styles: CellStyles, countsFrom1904: Bool) {
    self.texts = texts
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
  }

  /// The rows that are complete; they are handed over once.
  func takeRows() -> [TableRow] {
    defer { rows.removeAll(keepingCapacity: true) }
    return rows
  }

  /// Whether the sheet goes beyond what Excel itself can hold.
  func problem(part: String) -> TableProblem? {
    hasTooMuch || rowSize > WorkbookLimits.row ? .workbook(.tooLarge(part: part, limit: WorkbookLimits.row)) : nil
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "c" {
      beginCell(attributes)
    } else if name == "v" || name == "t" {
      isInValue = true
    } else if name == "rPh" {
      phonetics += 1
    } else if name == "row" {
      cells.removeAll(keepingCapacity: true)
      rowSize = 0
      column = 0
      rowNumber = attributes["r"].flatMap { Int($0) } ?? rowNumber &+ 1
      if !(1...WorkbookLimits.rows).contains(rowNumber) { hasTooMuch = true }
    }
  }

  func end(_ name: XMLName) {
    if name == "v" || name == "t" {
      isInValue = false
    } else if name == "rPh" {
      phonetics -= 1
    } else if name == "c" {
      endCell()
    } else if name == "row" {
      endRow()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInValue, phonetics == 0, rowSize <= WorkbookLimits.row else { return }
    value.append(contentsOf: bytes)
    rowSize += bytes.count
  }

  private func beginCell(_ attributes: XMLAttributes) {
    if let place = attributes["r"].flatMap(Self.column) { column = place }
    type =
      switch attributes["t"] ?? "n" {
      case "n": .number
      case "s": .shared
      case "str", "inlineStr": .text
      case "b": .bool
      default: .other
      }
    style = attributes["s"].flatMap { Int($0) } ?? 0
    value.removeAll(keepingCapacity: true)
  }

  private func endCell() {
    defer { column += 1 }
    guard !value.isEmpty else { return }
    guard column < WorkbookLimits.columns else {
      hasTooMuch = true
      return
    }
    while cells.count < column { cells.append([]) }
    let text = cellText()
    rowSize += text.count
    // Of two cells in one place the later one stands.
    if cells.count > column { cells[column] = text } else { cells.append(text) }
  }

  private func cellText() -> [UInt8] {
    switch type {
    case .shared:
      return Int(String(decoding: value, as: UTF8.self)).flatMap { texts[$0] }.map(Array.init) ?? []
    case .bool:
      return Array((value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8)
    case .text:
      EscapedText.unescape(&value, from: 0)
      return value
    case .other:
      // An error such as #N/A, or a moment in ISO 8601.
      return value
    case .number:
      let raw = String(decoding: value, as: UTF8.self)
      return Array(CellNumber.text(raw, as: styles[style], countsFrom1904: countsFrom1904).utf8)
    }
  }

  private func endRow() {
    guard !hasTooMuch, rowSize <= WorkbookLimits.row else { return }
    var row = TableRow()
    row.line = rowNumber
    for cell in cells { row.append(contentsOf: cell) }
    if !row.isBlank { rows.append(row) }
  }

  /// The column of a cell's name, from 0: `AB12` is 27.
  private static func column(_ name: String) -> Int? {
    var number = 0
    for byte in name.utf8 {
      let letter = byte & 0xDF
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter) else { break }
      number = number * 26 + Int(letter - UInt8(ascii: "A")) + 1
      guard number <= WorkbookLimits.columns * 2 else { break }
    }
    return number > 0 ? number - 1 : nil
  }
}
