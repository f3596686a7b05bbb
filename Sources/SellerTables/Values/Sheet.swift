/// A table whose rows are there, as a list that somebody sees and wants in a file.
public struct Sheet: Sendable, Hashable {
  /// What it is called.
  public let name: String
  /// The columns' keys.
  public let columns: [String]
  /// The rows, a value for each column.
  public let rows: [[CellValue]]

  /// A table from its parts.
  public init(name: String, columns: [String], rows: [[CellValue]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// The same to be written.
  public var table: DataTable { DataTable(columns: columns, rows: rows) }
}
