/// Why a theme cannot be used. Nothing of it is applied then.
public enum ThemeError: Error, Hashable, Sendable {
  /// The file is not JSON5. `detail` is the decoder's own word on it.
  case malformed(file: String, detail: String)
  /// A name that themes do not have; `closest` is the known one that it may have been meant for.
  case unknownName(file: String, field: String, name: String, closest: String?)
  /// A value that a field does not take; `expected` says what it takes.
  case badValue(file: String, field: String, value: String, expected: String)
  /// A sign whose character does not take exactly one column.
  case badSign(file: String, sign: Sign, text: String, width: Int)
  /// No theme of this name is inside the program.
  case noSuchTheme(name: String, known: [String])
}

extension ThemeError: CustomStringConvertible {
  /// One sentence: where, what, and what to do about it. In English; the front end words it in the user's language
  /// from the case's parts.
  public var description: String {
    switch self {
    case .malformed(let file, let detail):
      "\(file): not valid JSON5 (\(detail)); compare it with themes/default.json5"
    case .unknownName(let file, let field, let name, let closest?):
      "\(file): \(field): unknown name \"\(name)\"; did you mean \"\(closest)\"?"
    case .unknownName(let file, let field, let name, nil):
      "\(file): \(field): unknown name \"\(name)\"; themes/default.json5 has all names"
    case .badValue(let file, let field, let value, let expected):
      "\(file): \(field): \"\(value)\" does not fit; write \(expected)"
    case .badSign(let file, let sign, let text, let width):
      "\(file): signs.\(sign.rawValue): \"\(text)\" takes \(width) columns; choose a character that takes one"
    case .noSuchTheme(let name, let known):
      "no theme \"\(name)\"; there are \(known.joined(separator: ", ")), or name a file"
    }
  }
}
