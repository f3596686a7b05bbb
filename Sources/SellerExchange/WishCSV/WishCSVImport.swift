import SellerCore
import SellerSheets

/// Reads what the Wish dashboard gives for download, and other lists of products whose columns are named: text tables in
/// whichever encoding, or workbooks.
public enum WishCSVImport {
  /// Reads one file; amounts must be in the shop's currency.
  public static func read(_ file: SourceFile, _ context: ImportContext) -> ImportReading {
    var reading = ImportReading()
    do throws(ForeignFieldProblem) {
      let table = try rethrowing(as: ForeignFieldProblem.init(table:), TableFile(file.content))
      let first = try headings(of: table, context)
      reading.layouts[file.name] = TableLayout(file: table, headings: first.cells, headingLine: first.line)
      let headings = HeadingPlaces(first.cells)
      if context.columns.isEmpty, let columns = try WishOrderColumns(headings) {
        try WishOrderRows(columns, file, context).read(table, below: first, into: &reading)
      } else {
        let columns = try WishProductColumns(headings, names: context.columns, currency: context.currency)
        try WishProductRows(columns, file, context).read(table, below: first, into: &reading)
      }
    } catch {
      reading.refuse(.file, at: file.position, error)
    }
    context.report(file, rows: reading.recordCount)
    return reading
  }

  /// The row with the most headings that the seller names, above which a title may stand; else the first row.
  private static func headings(
    of table: TableFile, _ context: ImportContext
  ) throws(ForeignFieldProblem) -> (cells: [String], line: Int) {
    let rows: [TableRow]
    do throws(TableTrouble) { rows = try TableImport.head(of: table) } catch {
      if case .file(let problem) = error { throw ForeignFieldProblem(table: problem) }
      throw ForeignFieldProblem(field: nil, problem: .table(error))
    }
    let named = HeadingRow.find(Set(context.columns.values.map { CellText.folded($0) }), in: rows)
    return named.map { ($0.cells, $0.line) } ?? (rows.first?.cells ?? [], rows.first?.line ?? 0)
  }
}

/// Rows of a table that are taken over one by one.
protocol WishRows {
  /// The file that they stand in.
  var file: SourceFile { get }
  /// What is known beside it.
  var context: ImportContext { get }
  /// What they are.
  var kind: ImportKind { get }
  /// Whether the first row is made of headings.
  var hasHeadings: Bool { get }
  /// The id by which a row says what it belongs to; nil where it has none.
  func key(of cells: [String]) -> String?
  /// Whether nothing but its words tells a row from one that adds up others.
  func mayBeTotal(_ cells: [String]) -> Bool
  /// Takes a row in.
  mutating func take(_ cells: [String], at position: SourcePosition, into reading: inout ImportReading)
  /// Is called behind the last row.
  mutating func finish(into reading: inout ImportReading)
}

extension WishRows {
  func mayBeTotal(_ cells: [String]) -> Bool { true }

  func finish(into reading: inout ImportReading) {}

  /// Reads all rows below the headings; a damaged one is refused by itself, and so is one with more cells than headings, in
  /// which a comma may stand between digits.
  func read(
    _ table: TableFile, below headings: (cells: [String], line: Int), into reading: inout ImportReading
  ) throws(ForeignFieldProblem) {
    var rows = self
    var number = 0
    var read = reading
    do throws(TableProblem) {
      try table.forEachRow { row in
        number += 1
        guard row.line > headings.line || !rows.hasHeadings else { return true }
        let position = SourcePosition(file: rows.file.name, record: number, line: row.line)
        if let damage = row.damage {
          read.refuse(rows.kind, at: position, .notCSV(TextDamage(damage)))
        } else if rows.hasHeadings, row.cells.dropFirst(headings.cells.count).contains(where: { !$0.isEmpty }) {
          let trouble = TableTrouble.ragged(found: row.count, expected: headings.cells.count)
          read.refuse(rows.kind, at: position, .table(trouble))
        } else if rows.hasHeadings, rows.isTotal(row.cells) {
          read.skips.append(ImportSkip(kind: rows.kind, position: position, field: nil, reason: .table(.total)))
        } else {
          rows.take(row.cells, at: position, into: &read)
        }
        if number % ImportProgress.interval == 0 { read.spool(into: rows.context.spool) }
        return true
      }
    } catch {
      throw ForeignFieldProblem(table: error)
    }
    rows.finish(into: &read)
    read.spool(into: rows.context.spool)
    reading = read
  }

  /// Whether a row adds up others: it says so in the first cell that has anything, and belongs to nothing.
  private func isTotal(_ cells: [String]) -> Bool {
    func isWord(_ text: String) -> Bool { TotalWords.has(CellText.trimmed(ArraySlice(text.utf8))) }
    if let key = key(of: cells) { return isWord(key) }
    return mayBeTotal(cells) && cells.indices.lazy.compactMap { cells.field(at: $0) }.first.map(isWord) == true
  }
}
