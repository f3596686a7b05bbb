import SellerJSON
import SellerRecords
import SellerText

/// How a value stands in `config.json5`.
enum SettingShape: Sendable {
  case text, number, flag
  /// Words between blanks where one line holds it.
  case list
}

/// How the text of a setting becomes a value and back.
struct SettingCodec<Value>: Sendable {
  let takes: Phrase
  var shape = SettingShape.text
  /// The words that it takes, or that a list of it is made of, as far as they can be told.
  var choices: [String] = []
  let read: @Sendable (String) throws(SettingProblem) -> Value
  let text: @Sendable (Value) -> String

  /// The word for what the program finds out by itself.
  fileprivate static var automatic: String { "auto" }
}

extension SettingCodec<Language?> {
  static let language = SettingCodec(
    takes: Phrase(en: "auto (by the locale), en or zh-Hans", zh: "auto（按系统区域）、en 或 zh-Hans"),
    choices: [automatic] + Language.allCases.map(\.rawValue),
    read: { text throws(SettingProblem) in
      if text == automatic { return nil }
      guard let language = Language(name: text) else { throw .refused(text, nearest: nil) }
      return language
    }, text: { $0?.rawValue ?? automatic })
}

extension SettingCodec<Bool> {
  static let flag = SettingCodec(
    takes: Phrase(en: "true or false", zh: "true 或 false"), shape: .flag, choices: ["true", "false"],
    read: { text throws(SettingProblem) in
      switch text {
      case "true", "on", "1": return true
      case "false", "off", "0": return false
      default: throw .refused(text, nearest: nil)
      }
    }, text: { "\($0)" })
}

extension SettingCodec<Int> {
  static let columns = SettingCodec(
    takes: Phrase(en: "1 or 2", zh: "1 或 2"), shape: .number, choices: ["1", "2"],
    read: { text throws(SettingProblem) in
      guard let columns = Int(text), (1...2).contains(columns) else {
        throw .refused(text, nearest: nil)
      }
      return columns
    }, text: { "\($0)" })
}

extension SettingCodec<String?> {
  static let theme = SettingCodec(
    takes: Phrase(
      en: "auto (by the terminal), \(list: BuiltInThemes.names), or a file",
      zh: "auto（按终端）、\(list: BuiltInThemes.names)，或文件"),
    choices: [automatic] + BuiltInThemes.names,
    read: { text throws(SettingProblem) in
      if text == automatic { return nil }
      guard BuiltInThemes.names.contains(text) || text.contains("/") || text.hasSuffix(".json5") else {
        throw .refused(text, nearest: Similarity.closest(to: text, in: BuiltInThemes.names))
      }
      return text
    }, text: { $0 ?? automatic })
}

extension SettingCodec<String> {
  static func rule(_ slot: RuleSlot) -> SettingCodec {
    SettingCodec(
      takes: Phrase(en: "a number; \(slot.standard) as the program comes", zh: "数字，默认 \(slot.standard)"),
      shape: .number,
      read: { text throws(SettingProblem) in
        let node = try? JSONNode(reading: Array(text.utf8))
        guard let node, node.kind == .number else { throw .refused(text, nearest: nil) }
        do throws(FieldProblem) { try slot.check(node) } catch { throw .because(error.problem.phrase) }
        return text
      }, text: { $0 })
  }
}

extension SettingCodec<[PaneID]> {
  static let panes = words(
    Phrase(en: "some of \(list: PaneID.allCases.map(\.name))", zh: "\(list: PaneID.allCases.map(\.name)) 中的若干个"),
    choices: PaneID.allCases.map(\.name)
  ) {
    PaneID(name: $0)
  } text: {
    $0.name
  }
}

extension SettingCodec<[KeyPress]> {
  static let keys = words(
    Phrase(
      en: "keys: x, X, Ctrl-X, Alt-x, F5, Enter, Space …; none takes them away",
      zh: "按键：x、X、Ctrl-X、Alt-x、F5、Enter、Space 等；留空则不设按键"),
    mayBeEmpty: true
  ) {
    KeyPress(name: $0)
  } text: {
    $0.name
  }
}

extension SettingCodec<[ColumnChoice]> {
  static let columns = words(
    Phrase(
      en:
        "columns by the names that CSV has, with a width where wanted: name price:12; none for those it comes with",
      zh: "按 CSV 列名列出，可带宽度：name price:12；留空为默认"),
    mayBeEmpty: true
  ) {
    ColumnChoice($0)
  } text: {
    $0.text
  }
}

extension SettingCodec {
  /// A list of words, each once.
  static func words<Element: Hashable & Sendable>(
    _ takes: Phrase, choices: [String] = [], mayBeEmpty: Bool = false,
    _ element: @escaping @Sendable (String) -> Element?, text: @escaping @Sendable (Element) -> String
  ) -> SettingCodec where Value == [Element] {
    SettingCodec(
      takes: takes, shape: .list, choices: choices,
      read: { line throws(SettingProblem) in
        var found: [Element] = []
        for word in line.split(separator: " ").map(String.init) {
          guard let element = element(word), !found.contains(element) else {
            throw .refused(word, nearest: Similarity.closest(to: word, in: choices))
          }
          found.append(element)
        }
        if found.isEmpty, !mayBeEmpty { throw .refused("", nearest: nil) }
        return found
      }, text: { $0.map(text).joined(separator: " ") })
  }
}
