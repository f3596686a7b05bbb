/// How much of a workbook is read at most, so that one made to harm cannot. Excel's own limits are far below.
enum WorkbookLimits {
  /// Parts of the archive.
  static let parts = 10_000
  /// Bytes of the list of parts.
  static let directory = 16 << 20
  /// Bytes of a sheet, unpacked; they are read as a stream.
  static let sheet = 2 << 30
  /// Bytes of any other part, unpacked.
  static let part = 64 << 20
  /// Bytes of the texts that cells share; they are held in memory.
  static let sharedText = 64 << 20
  /// Columns: Excel's own limit.
  static let columns = 16_384
  /// Rows: Excel's own limit.
  static let rows = 1_048_576
  /// Bytes of one row's cells.
  static let row = TextTable.longestRow
}
