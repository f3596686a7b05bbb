/// An Excel workbook (`.xlsx`), of which one sheet is read as a table.
struct Workbook: Sendable {
  private let archive: ZipArchive
  private let sheet: ZipArchive.Part
  private let texts: SharedTexts
  private let styles: CellStyles
  private let countsFrom1904: Bool

  /// Opens a workbook at a sheet: the named one, or the first that is not hidden.
  init(_ source: any SourceBytes, sheet name: String?) throws(TableProblem) {
    archive = try ZipArchive(source)
    if archive.part("[Content_Types].xml") == nil {
      throw .foreign(archive.part("content.xml") == nil ? .archive : .openDocument)
    }
    if archive.part("xl/workbook.bin") != nil { throw .foreign(.binaryWorkbook) }
    let parts = try WorkbookParts(archive)
    let chosen =
      name.map { name in parts.sheets.first { $0.name.utf8.elementsEqual(name.utf8) } }
      ?? parts.sheets.first(where: \.isVisible) ?? parts.sheets.first
    guard let chosen else {
      if let name { throw .noSuchSheet(name: name, found: parts.sheets.map(\.name)) }
      throw .workbook(.missing(part: "worksheet"))
    }
    sheet = try archive.required(chosen.part)
    countsFrom1904 = parts.countsFrom1904
    texts = try SharedTexts(archive, part: parts.sharedTexts.flatMap { [archive] in archive.part($0) })
    styles = try CellStyles(archive, part: parts.styles.flatMap { [archive] in archive.part($0) })
  }

  /// The sheets that are seen, and whether anything stands in them.
  static func sheets(of source: any SourceBytes) throws(TableProblem) -> [(name: String, isFilled: Bool)] {
    let archive = try ZipArchive(source)
    var sheets: [(name: String, isFilled: Bool)] = []
    for sheet in try WorkbookParts(archive).sheets where sheet.isVisible {
      let taker = FilledTaker()
      try archive.readXML(try archive.required(sheet.part), limit: WorkbookLimits.sheet, taker: taker) {
        !taker.isFilled
      }
      sheets.append((sheet.name, taker.isFilled))
    }
    return sheets
  }

  /// Hands over row by row those that are not blank, until the visitor has enough.
  func forEachRow(_ visit: (borrowing TableRow) -> Bool) throws(TableProblem) {
    let taker = SheetTaker(texts: texts, styles: styles, countsFrom1904: countsFrom1904)
    var read = 0
    try archive.readXML(sheet, limit: WorkbookLimits.sheet, taker: taker) { () throws(TableProblem) in
      read += MemoryBytes.pieceSize
      if let problem = taker.problem(part: sheet.name) { throw problem }
      let share = Double(min(read, sheet.size)) / Double(max(1, sheet.size))
      for var row in taker.takeRows() {
        row.bytesRead = Int(share * Double(archive.source.count))
        guard visit(row) else { return false }
      }
      return true
    }
  }
}

/// Looks for a cell with a value.
private final class FilledTaker: XMLTaker {
  private(set) var isFilled = false

  func begin(_ name: XMLName, _ attributes: XMLAttributes) { if name == "v" || name == "t" { isFilled = true } }
}
