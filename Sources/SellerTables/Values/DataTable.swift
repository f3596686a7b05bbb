/// A table that can be written as CSV or JSON: columns with keys, rows of typed cells.
///
/// Rows are made one at a time, so that a table of a million orders needs no memory of its own.
public struct DataTable: Sendable {
  /// Takes one row: as many cells as there are columns, missing ones are empty.
  public typealias RowBody = (_ row: [CellValue]) throws -> Void

  /// The columns' keys: CSV headings and JSON member names.
  public let columns: [String]
  private let visit: @Sendable (RowBody) throws -> Void

  /// A table whose rows are made when they are written; `visit` hands them over in their order.
  public init(columns: [String], visit: @escaping @Sendable (RowBody) throws -> Void) {
    self.columns = columns
    self.visit = visit
  }

  /// A table with the given rows.
  public init(columns: [String], rows: [[CellValue]]) {
    self.init(columns: columns) { body in
      for row in rows { try body(row) }
    }
  }

  /// Goes through the rows; each has exactly as many cells as there are columns.
  public func forEachRow(_ body: RowBody) throws {
    let count = columns.count
    try visit { row in
      if row.count == count {
        try body(row)
      } else {
        try body(Array(row.prefix(count)) + Array(repeating: .empty, count: max(0, count - row.count)))
      }
    }
  }

  /// All rows at once, for tables that are small.
  public func allRows() throws -> [[CellValue]] {
    var rows: [[CellValue]] = []
    try forEachRow { rows.append($0) }
    return rows
  }
}

/// The formats that a table can be written in.
public enum DataFormat: String, Sendable, CaseIterable {
  /// Comma-separated values.
  case csv
  /// A JSON array of objects.
  case json
}

extension DataTable {
  /// Takes a piece of a table's text, in UTF-8.
  public typealias Sink = (_ piece: [UInt8]) throws -> Void

  /// Writes the table piece by piece; an error of the sink ends the writing and is passed on.
  public func write(_ format: DataFormat, to sink: Sink) throws {
    switch format {
    case .csv: try writeCSV(to: sink)
    case .json: try writeJSON(to: sink)
    }
  }

  /// The whole table as text.
  public func text(_ format: DataFormat) throws -> String {
    var bytes: [UInt8] = []
    try write(format) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How many bytes are gathered before the sink is called.
  static let pieceSize = 1 << 16
}
