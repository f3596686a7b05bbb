// Goes with the parser whose texts these are.
import _StringProcessing

/// What swift-argument-parser says, the library that reads a command's words, in the program's languages.
///
/// The library has English and no catalogue, so its text is all there is to go by: each line is recognised by its form. A
/// line of no known form stays as it is.
extension Language {
  /// The refusal of a command's words.
  public func parserRefusal(_ text: String) -> String {
    switch self {
    case .english: text
    case .chinese: Self.lines(of: text) { ParserForm.translate($0, by: ParserForm.refusals) }
    }
  }

  /// A screen of help.
  public func parserHelp(_ text: String) -> String {
    switch self {
    case .english: text
    case .chinese: ParserForm.translateMarks(of: Self.lines(of: text) { ParserForm.translate($0, by: ParserForm.help) })
    }
  }

  private static func lines(of text: String, _ translate: (Substring) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(translate).joined(separator: "\n")
  }
}

/// The form of a line, in the library's English and in Chinese: `*` stands for a part that is kept, `…` for the rest of the
/// line, which is a form of its own.
private struct ParserForm {
  let english: String
  let chinese: String

  init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  static let refusals = [
    ParserForm("Error: …", "错误：…"),
    ParserForm("Help:  *", "说明：*"),
    ParserForm("Usage: *", "用法：*"),
    ParserForm("  See '*' for more information.", "  详见 *"),
    ParserForm("Unknown option '*'. Did you mean '*'?", "没有选项 *。是否要用 *？"),
    ParserForm("Unknown option '*'", "没有选项 *"),
    ParserForm("Missing expected argument '*'", "缺少 *"),
    ParserForm("Missing value for '*'", "* 缺少值"),
    ParserForm("The value '*' is invalid for '*'. Please provide one of the following:", "“*”不能用于 *，只能是："),
    ParserForm("The value '*' is invalid for '*'. Did you mean '*'?", "“*”不能用于 *。是否要用 *？"),
    ParserForm("The value '*' is invalid for '*'. Please provide one of …", "“*”不能用于 *，只能是 …"),
    ParserForm("The value '*' is invalid for '*'", "“*”不能用于 *"),
    ParserForm("The option '*' does not take any value, but '*' was specified.", "选项 * 不带值，不能写成 *。"),
    ParserForm("Unexpected argument '*'", "多余的参数 *"),
    ParserForm("* unexpected arguments: *", "多余的参数有 * 个：*"),
    // The end of a list of choices.
    ParserForm("* and '*'.", "* 或 '*'。"),
    ParserForm("* or '*'.", "* 或 '*'。"),
  ]

  static let help = [
    ParserForm("OVERVIEW: *", "概述：*"),
    ParserForm("USAGE: *", "用法：*"),
    ParserForm("ARGUMENTS:", "参数："),
    ParserForm("OPTIONS:", "选项："),
    ParserForm("SUBCOMMANDS:", "命令："),
    ParserForm("  -h, --help *Show help information.", "  -h, --help *显示帮助。"),
    ParserForm("  --version *Show the version.", "  --version *显示版本。"),
    ParserForm("  See '*' for detailed help.", "  详见 *"),
  ]

  /// What opens brackets in a screen of help. The library may break lines inside them.
  private static let brackets = [ParserForm("(values: ", "（取值："), ParserForm("(default: ", "（默认：")]

  /// The screen with its brackets in Chinese, and the mark of a default command, which stays as wide as it is.
  static func translateMarks(of text: String) -> String {
    var rest = text.replacing(" (default) ", with: "（默认）   ")[...]
    var done = ""
    while let (form, range) = brackets.compactMap({ form in rest.firstRange(of: form.english).map { (form, $0) } })
      .min(by: { $0.1.lowerBound < $1.1.lowerBound }), let end = rest[range.upperBound...].firstIndex(of: ")")
    {
      done += rest[..<range.lowerBound]
      if done.hasSuffix("。 ") { done.removeLast() }
      done +=
        form.chinese
        + rest[range.upperBound..<end].replacing(";", with: "；").replacing("default: ", with: "默认：")
        .replacing("default:\n", with: "默认：\n")
        .replacing("； 默认", with: "；默认") + "）"
      rest = rest[rest.index(after: end)...]
    }
    return done + rest
  }

  /// The line by the first of the forms that it has.
  static func translate(_ line: Substring, by forms: [ParserForm]) -> String {
    for form in forms {
      if let parts = form.parts(of: line) { return form.fill(parts, by: forms) }
    }
    return String(line)
  }

  /// What stands in the places of a line of this form; nil for a line of another one.
  private func parts(of line: Substring) -> [Substring]? {
    let texts = english.split(omittingEmptySubsequences: false, whereSeparator: Self.isPlace)
    guard let first = texts.first, line.hasPrefix(first) else { return nil }
    var rest = line.dropFirst(first.count)
    var parts: [Substring] = []
    for text in texts.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: text) else { return nil }
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    guard texts.count > 1, let last = texts.last else { return rest.isEmpty ? [] : nil }
    guard rest.hasSuffix(last) else { return nil }
    return parts + [rest.dropLast(last.count)]
  }

  private func fill(_ parts: [Substring], by forms: [ParserForm]) -> String {
    var rest = parts[...]
    return chinese.reduce(into: "") { line, character in
      guard Self.isPlace(character), let part = rest.popFirst() else { return line.append(character) }
      line += character == "…" ? Self.translate(part, by: forms) : String(part)
    }
  }

  private static func isPlace(_ character: Character) -> Bool { character == "*" || character == "…" }
}
