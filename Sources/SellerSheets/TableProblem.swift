/// Why a table cannot be read at all. What is wrong with one row only stands at the row, as a `RowDamage`.
public enum TableProblem: Error, Sendable, Hashable {
  /// The system does not give the bytes; its error number.
  case unreadable(errno: Int32)
  /// Nothing stands in the file.
  case empty
  /// The file is something else than a table.
  case foreign(ForeignContent)
  /// The workbook has no sheet of this name; the ones it has.
  case noSuchSheet(name: String, found: [String])
  /// The workbook cannot be unpacked or is not built as one.
  case workbook(WorkbookProblem)
}

/// What files are that people take for tables.
public enum ForeignContent: Sendable, Hashable, CaseIterable {
  /// Excel's form before 2007, or a workbook with a password: both come in the same wrapping.
  case oldWorkbook
  /// A LibreOffice or OpenOffice document.
  case openDocument
  /// A binary workbook (`.xlsb`).
  case binaryWorkbook
  /// Some other archive.
  case archive
  /// A web page, which some shops' back ends save with a spreadsheet's name.
  case webPage
  /// A PDF document.
  case pdf
  /// Text in UTF-32.
  case utf32
  /// Bytes that are no text in any encoding known here.
  case binary
}

/// What is wrong with a workbook.
public enum WorkbookProblem: Error, Sendable, Hashable {
  /// The list of parts at the end is missing or damaged: the file is cut off.
  case noDirectory
  /// The archive is of the form for more than 4 GiB.
  case zip64
  /// A part is encrypted.
  case encrypted(part: String)
  /// A part is packed in a way that workbooks are not.
  case method(part: String, number: Int)
  /// A part does not unpack to what the list of parts says.
  case damaged(part: String)
  /// A part that every workbook has is missing.
  case missing(part: String)
  /// A part is larger than is read here.
  case tooLarge(part: String, limit: Int)
  /// There are more parts than are read here.
  case tooManyParts(limit: Int)
  /// A part is not well-formed; where, from 1.
  case notXML(part: String, line: Int, column: Int)
  /// A part declares entities of its own, as no workbook does.
  case documentType(part: String)
}
