import SellerCore
import SellerSheets
import SellerText

/// Reads any table into what its rows say of records.
public struct TableImport: Sendable {
  /// What becomes of a row.
  public enum Event: Sendable {
    /// A record.
    case record(StatedRecord)
    /// A row that is no record.
    case skip(TableSkip)
    /// A row that did not go in; the payload is the heading of the cell at fault.
    case refuse(TableTrouble, heading: String?)
  }

  /// The kinds of record that a table can have.
  public static var kinds: [String] { TableRecord.names }
  /// A kind of record by its name, as people call it.
  public static func label(of kind: String) -> Phrase { TableRecord.label(kind) }
  /// A field that a table of a kind can have: its name in tables, headings that people have for it, and whether it must be there.
  public typealias Field = (name: String, headings: [String], isNeeded: Bool)
  /// The fields of a kind of record.
  public static func fields(of kind: String) -> [Field] {
    guard let record = try? TableRecord(name: kind) else { return [] }
    let needed = record.needed
    return record.fields.map { record.name(of: $0.path) }.map { name in
      (name, FieldSynonyms.words(for: name, in: record.name), needed.contains(name))
    }
  }

  /// What the rows are.
  var record: TableRecord { reader.map.record }
  /// Headings that nothing is taken from.
  public var unusedHeadings: [String] { reader.map.unused }

  /// What stands in fields of new records that the table does not state.
  var assumed: [String: String] {
    record.assumptions.filter { reader.map.assumed.contains($0.key) }
  }

  /// The paths of the fields that rows state, without those that are only assumed.
  var statedPaths: [[String]] {
    reader.map.columns.filter { !($0.constant != nil && reader.map.assumed.contains($0.path.last ?? "")) }.map(\.path)
  }

  /// The paths of the fields of cases that rows of refunds state.
  var refundPaths: [[String]] { reader.refundMap?.columns.map(\.path).filter { $0.first == "cases" } ?? [] }

  private let file: TableFile
  let headingLine: Int
  private let reader: RowReader

  /// Where its headings and rows stand.
  var layout: TableLayout { TableLayout(file: file, headings: reader.map.headings, headingLine: headingLine) }

  /// Opens a table: finds its headings and lays the map over them.
  public init(_ source: any SourceBytes, _ request: TableRequest) throws(TableTrouble) {
    let file = try Self.open(source, request)
    let name = request.record ?? request.map?.record ?? ""
    guard !name.isEmpty else { throw .map(.noRecord) }
    let record = try Self.record(name)
    let map = request.completed(request.map ?? TableMap(record: name)).orOwnNames(of: record).holding(request.values)
    let head = try Self.head(of: file)
    let wanted = Set(map.headings.map { CellText.folded($0) })
    guard let headings = HeadingRow.find(wanted, in: head) else { throw .noHeadings(wanted: map.headings.sorted()) }
    reader = try rethrowing(
      as: TableTrouble.map,
      Self.reader(
        map, record, HeadingPlaces(headings.cells), request, padsRows: file.isWorkbook))
    headingLine = headings.line
    self.file = file
  }

  private static func record(_ name: String) throws(TableTrouble) -> TableRecord {
    try rethrowing(as: TableTrouble.map, TableRecord(name: name))
  }

  /// The file, opened as the seller or the map says.
  static func open(_ source: any SourceBytes, _ request: TableRequest) throws(TableTrouble) -> TableFile {
    let choices = try rethrowing(as: TableTrouble.map, request.choices(request.map))
    return try rethrowing(as: TableTrouble.file, TableFile(source, choices: choices))
  }

  /// The rows among which the headings are looked for.
  static func head(of file: TableFile, rows: Int = 60) throws(TableTrouble) -> [TableRow] {
    var head: [TableRow] = []
    do throws(TableProblem) {
      try file.forEachRow { row in
        head.append(copy row)
        return head.count < rows
      }
    } catch {
      throw .file(error)
    }
    return head
  }

  private static func reader(
    _ map: TableMap, _ record: TableRecord, _ headings: HeadingPlaces, _ request: TableRequest, padsRows: Bool
  ) throws(MapProblem) -> RowReader {
    let rules = try request.rules(map)
    let named = Set(request.columns.map(\.field))
    let bound = try BoundMap(
      map, record: record, headings: headings, rules: rules, mustFind: named, defaults: record.assumptions)
    var refunds: BoundMap?
    if let stated = map.refunds {
      let columns = TableMap(record: "case", columns: stated.columns)
      let cases = try TableRecord(name: "case")
      let assumptions = cases.assumptions.merging(["order_id": "-"]) { own, _ in own }
      refunds = try BoundMap(columns, record: cases, headings: headings, rules: rules, defaults: assumptions)
    }
    return RowReader(
      bound, refunds: refunds, rules: try RowRules(map, headings), currency: request.currency,
      padsRows: padsRows)
  }

  /// Reads the rows below the headings, until the taker has enough. `bytesRead` tells how far the file has been read. Rows that
  /// can go straight into a spool, which takes them as `direct`, are not handed over one by one.
  public func forEachRow(_ take: RowTaker) throws(TableTrouble) { try forEachRow(into: nil, { _, _ in }, take) }

  /// Takes what became of a row; false when it has enough.
  public typealias RowTaker = (_ event: Event, _ line: Int, _ bytesRead: Int) -> Bool

  func forEachRow(
    into spool: RowSpool?, _ direct: (_ rows: DirectReader, _ bytesRead: Int) -> Void, _ take: RowTaker
  ) throws(TableTrouble) {
    try withoutActuallyEscaping(direct) { (direct) throws(TableTrouble) in
      try withoutActuallyEscaping(take) { (take) throws(TableTrouble) in
        var batches = RowBatches(self, reader, spool, direct, take)
        var problem: TableTrouble?
        func add(_ rows: RowBatches.Rows) -> Bool {
          do throws(TableTrouble) {
            return try batches.add(rows)
          } catch {
            problem = error
            return false
          }
        }
        do throws(TableProblem) {
          try file.forEachRow(pieces: reader.readsRowsAlone ? { add(.piece($0)) } : nil) { row in
            row.line > headingLine ? add(.row(copy row)) : true
          }
        } catch {
          throw .file(error)
        }
        if let problem { throw problem }
        _ = try batches.finish()
      }
    }
  }

  /// Looks at all rows for what single cells leave open.
  func survey() throws(TableTrouble) -> ColumnSurvey {
    var survey = ColumnSurvey()
    do throws(TableProblem) {
      try file.forEachRow { row in
        if row.line > headingLine, row.damage == nil { survey.look(at: row, reader.map) }
        return true
      }
    } catch {
      throw .file(error)
    }
    return survey
  }
}

extension TableMap {
  /// The map, or, where it names no column at all, one in which each field has its own name, as in tables that were exported.
  func orOwnNames(of record: TableRecord) -> TableMap {
    guard columns.isEmpty else { return self }
    var map = self
    for (path, _) in record.fields {
      let name = record.name(of: path)
      map.columns[name] = Source(name)
    }
    return map
  }

  /// The map with fields that have one value in every row.
  func holding(_ values: [(field: String, value: String)]) -> TableMap {
    var map = self
    for (field, value) in values {
      map.columns[field] = Source()
      map.columns[field]?.value = value
    }
    return map
  }

  /// The headings of the columns by which rows are no records, or refunds of others.
  var conditionHeadings: [String] { ((skip ?? []) + (refunds?.when ?? [])).map(\.column) }

  /// All headings that the map names.
  var headings: [String] {
    var headings: [String] = []
    for source in Array(columns.values) + Array((refunds?.columns ?? [:]).values) {
      headings += source.headings + (source.join ?? [])
    }
    headings += (skip ?? []).map(\.column) + (continuation?.same ?? []) + (refunds?.match ?? [])
    return headings
  }
}

/// The row of a table's headings: above it may stand a title, a period, who made it and when.
struct HeadingRow {
  let cells: [String]
  let line: Int

  /// The first row that has the most of the wanted headings; nil when none has any.
  static func find(_ wanted: Set<String>, in rows: [TableRow]) -> HeadingRow? {
    var best: (count: Int, row: TableRow)?
    for row in rows where row.damage == nil {
      let count = HeadingPlaces(row.cells).count(of: wanted)
      if count > best?.count ?? 0 { best = (count, row) }
    }
    return best.map { HeadingRow($0.row) }
  }

  /// A row's cells as headings: without line breaks and the blanks around them.
  init(_ row: TableRow) {
    cells = (0..<row.count).map { place in
      String(decoding: CellText.trimmed(row.bytes(place)), as: UTF8.self).exchanging("\r\n", for: " ").exchanging(
        "\n", for: " ")
    }
    line = row.line
  }
}
