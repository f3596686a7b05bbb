import SellerText

/// Why a theme cannot be used. Nothing of it is applied then.
public enum ThemeError: Error, Worded, Hashable {
  /// The file is not JSON5 from a line on.
  case malformed(file: String, line: Int)
  /// A name that themes do not have; `closest` is the known one that it may have been meant for.
  case unknownName(file: String, field: String, name: String, closest: String?)
  /// A value that a field does not take.
  case badValue(file: String, field: String, value: String, expected: Expectation)
  /// A value of another JSON type than the field's.
  case wrongType(file: String, field: String)
  /// A sign whose character does not take exactly one column.
  case badSign(file: String, sign: String, text: String, width: Int)
  /// No theme of this name is inside the program.
  case noSuchTheme(name: String, known: [String])

  /// What a field takes.
  public enum Expectation: Sendable, Hashable {
    /// A colour, by its value or one of these names.
    case colour(names: [String])
    /// One of these words.
    case oneOf([String])
  }
}

extension ThemeError {
  /// Where, what, and what to do about it.
  public var phrase: Phrase {
    switch self {
    case .malformed(let file, let line):
      Phrase(
        en: "\(file): line \(digits: line) is not valid JSON5; compare it with themes/default.json5",
        zh: "\(file)：第 \(digits: line) 行不是有效的 JSON5；请对照 themes/default.json5")
    case .unknownName(let file, let field, let name, let closest?):
      Phrase(
        en: "\(file): \(field): unknown name \"\(name)\"; did you mean \"\(closest)\"?",
        zh: "\(file)：\(field)：没有名称“\(name)”；是否应为“\(closest)”？")
    case .unknownName(let file, let field, let name, nil):
      Phrase(
        en: "\(file): \(field): unknown name \"\(name)\"; themes/default.json5 has all names",
        zh: "\(file)：\(field)：没有名称“\(name)”；全部名称见 themes/default.json5")
    case .badValue(let file, let field, let value, .colour(let names)):
      Phrase(
        en: """
          \(file): \(field): "\(value)" does not fit; write "#rrggbb", a number from "0" to "255", \
          "default", or one of \(list: names)
          """,
        zh: """
          \(file)：\(field)：“\(value)”不合适；应为 "#rrggbb"、"0" 至 "255" 的数字、"default"，或以下之一：\
          \(list: names)
          """)
    case .badValue(let file, let field, let value, .oneOf(let words)):
      Phrase(
        en: "\(file): \(field): \"\(value)\" does not fit; write \(quoted(words, joinedBy: " or "))",
        zh: "\(file)：\(field)：“\(value)”不合适；应为 \(quoted(words, joinedBy: " 或 "))")
    case .wrongType(let file, let field):
      Phrase(
        en: "\(file): \(field): this value does not fit; write it as in themes/default.json5",
        zh: "\(file)：\(field)：此值不合适；请照 themes/default.json5 的写法")
    case .badSign(let file, let sign, let text, let width):
      Phrase(
        en: "\(file): signs.\(sign): \"\(text)\" takes \(width) columns; choose a character that takes one",
        zh: "\(file)：signs.\(sign)：“\(text)”占 \(width) 列；请选用占一列的字符")
    case .noSuchTheme(let name, let known):
      Phrase(
        en: "no theme \"\(name)\"; there are \(list: known), or name a file",
        zh: "没有主题“\(name)”；可用 \(list: known)，或指定主题文件")
    }
  }

  /// Words as a theme file has them.
  private func quoted(_ words: [String], joinedBy separator: String) -> String {
    words.map { "\"\($0)\"" }.joined(separator: separator)
  }
}
