import SellerJSON
import SellerRecords
import SellerTables

/// Reads the cells of a table that `seller export` wrote as CSV: the reverse of what ``RecordTable`` says of cells.
enum OwnCell {
  /// The JSON of a cell; nil where nothing stands in it, which is: the field is absent.
  static func json(_ cell: ArraySlice<UInt8>, _ form: FieldForm?) throws(CellProblem) -> String? {
    if cell.isEmpty { return nil }
    let text = CSVText.text(of: String(decoding: cell, as: UTF8.self))
    switch form {
    case .plain(.bool): return try flag(text)
    case .plain(.wholeNumber), .whole:
      guard JSONNumber.isNumber(text.utf8) else { throw .notWhole(text) }
      return text
    case .plain(.json), .list(.object), .object, .counts, nil: return try verbatim(text)
    case .list:
      if text.utf8.first == UInt8(ascii: "[") { return try verbatim(text) }
      return list(text.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
    case .plain, .id, .choice: return quoted(text)
    }
  }

  /// A spreadsheet writes flags in capitals.
  private static func flag(_ text: String) throws(CellProblem) -> String {
    let word = text.lowercased()
    guard word == "true" || word == "false" else { throw .unknownWord(text, known: ["true", "false"]) }
    return word
  }

  private static func verbatim(_ text: String) throws(CellProblem) -> String {
    guard let node = try? JSONNode(reading: Array(text.utf8)) else { throw .notJSON(text) }
    return node.compact
  }

  private static func quoted(_ text: String) -> String { JSONValue.string(text).compact }

  private static func list(_ texts: [String]) -> String { JSONValue.array(texts.map { .string($0) }).compact }
}
