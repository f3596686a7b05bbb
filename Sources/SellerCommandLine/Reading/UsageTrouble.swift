import SellerText

/// Why the words of a command line say nothing that can be done, and where to read what can be said.
public struct UsageTrouble: Error, Worded, Hashable {
  /// What is wrong with words, whosever they are.
  public enum Reason: Error, Hashable {
    /// The word after a family's names none of it; the nearest one, if one is near.
    case unknownCommand(String, nearest: String?)
    /// There is no option of this name; the nearest one, if one is near.
    case unknownOption(String, nearest: String?)
    /// Nothing that could be a value stands after the option.
    case missingValue(AskedArgument)
    /// The word says no value of the argument.
    case invalid(String, AskedArgument)
    /// A value was given to what stands alone.
    case takesNoValue(option: String, value: String)
    /// There is no place for these words.
    case unexpected([String])
    /// What has to be said was not.
    case missing(AskedArgument)
    /// The words are right alone, and wrong together.
    case together(Phrase)
  }

  /// What is wrong.
  public let reason: Reason
  /// The command or family that the words were read for: `seller disputes list`.
  public let command: String
  private let usage: String

  init(reason: Reason, path: CommandPath) {
    self.reason = reason
    command = path.name
    usage = path.usage
  }

  /// Words that a command refused.
  public init(_ refused: WordsRefused, of path: CommandPath) {
    self.init(reason: .together(refused.reason), path: path)
  }

  /// What is wrong, and what to do next, in lines.
  public var phrase: Phrase {
    if case .unknownCommand(let word, let nearest) = reason {
      return unknownCommand(word, nearest)
    }
    let lines = [
      Phrase(en: "Error: \(reason.words)", zh: "错误：\(reason.words)"), help,
      Phrase(en: "Usage: \(usage)", zh: "用法：\(usage)"),
      Phrase(en: "  See '\(command) --help' for more information.", zh: "  详见 \(command) --help"),
    ]
    return Phrase { language in lines.compactMap { $0.map { language.say($0) } }.joined(separator: "\n") }
  }

  private func unknownCommand(_ word: String, _ nearest: String?) -> Phrase {
    let family = command.contains(" ") ? Phrase(en: " of \(quoted: command)", zh: "\(command) ") : .nothing
    return Phrase(
      en: """
        \(quoted: word) is no command\(family). \(nearest.map { "Did you mean \(quoted: $0)? " } ?? "")\
        "\(command) --help" lists them.
        """,
      zh: """
        \(family)没有命令\(quoted: word)。\(nearest.map { "是否要用\(quoted: $0)？" } ?? "")用 \(command) --help 列出命令。
        """)
  }

  /// What help says of the argument that is wrong.
  private var help: Phrase? {
    switch reason {
    case .missingValue(let argument), .invalid(_, let argument), .missing(let argument):
      Phrase(
        en: "Help:  \(argument.written)  \(argument.meaning)", zh: "说明：\(argument.written)  \(argument.meaning)")
    case .unknownCommand, .unknownOption, .takesNoValue, .unexpected, .together: nil
    }
  }
}

/// Words that are right alone, and wrong together.
public struct WordsRefused: Error {
  let reason: Phrase

  /// What does not go together.
  public init(_ reason: Phrase) { self.reason = reason }
}

extension UsageTrouble.Reason {
  /// What is wrong, in a sentence.
  fileprivate var words: Phrase {
    switch self {
    case .unknownCommand(let word, _): Phrase(verbatim: word)
    case .unknownOption(let word, let nearest): Self.unknownOption(word, nearest)
    case .missingValue(let argument):
      Phrase(en: "Missing value for '\(argument.written)'", zh: "\(argument.written) 缺少值")
    case .invalid(let word, let argument): Self.invalid(word, argument)
    case .takesNoValue(let option, let value):
      Phrase(
        en: "The option '\(option)' does not take any value, but '\(value)' was specified.",
        zh: "选项 \(option) 不带值，不能写成 \(value)。")
    case .unexpected(let words) where words.count == 1:
      Phrase(en: "Unexpected argument '\(words[0])'", zh: "多余的参数 \(words[0])")
    case .unexpected(let words):
      Phrase(
        en: "\(words.count) unexpected arguments: \(Self.quoted(words, ", "))",
        zh: "多余的参数有 \(words.count) 个：\(words.joined(separator: "、"))")
    case .missing(let argument):
      Phrase(en: "Missing expected argument '\(argument.expected)'", zh: "缺少 \(argument.expected)")
    case .together(let reason): reason
    }
  }

  private static func unknownOption(_ word: String, _ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase(en: "Unknown option '\(word)'", zh: "没有选项 \(word)") }
    return Phrase(
      en: "Unknown option '\(word)'. Did you mean '\(nearest)'?", zh: "没有选项 \(word)。是否要用 \(nearest)？")
  }

  /// So many words that are taken stand in one sentence; more are a list.
  private static let sentence = 6

  private static func invalid(_ word: String, _ argument: AskedArgument) -> Phrase {
    let choices = argument.choices
    let place = argument.written
    if let nearest = Similarity.closest(to: word, in: choices) {
      return Phrase(
        en: "The value '\(word)' is invalid for '\(place)'. Did you mean '\(nearest)'?",
        zh: "“\(word)”不能用于 \(place)。是否要用 \(nearest)？")
    }
    guard let last = choices.last else {
      return Phrase(en: "The value '\(word)' is invalid for '\(place)'", zh: "“\(word)”不能用于 \(place)")
    }
    guard choices.count <= sentence else {
      let list = choices.map { "\n  - \($0)" }.joined()
      return Phrase(
        en: "The value '\(word)' is invalid for '\(place)'. Please provide one of the following:\(list)",
        zh: "“\(word)”不能用于 \(place)，只能是：\(list)")
    }
    let all = choices.count == 1 ? "'\(last)'" : quoted(choices.dropLast(), ", ") + " or '\(last)'"
    return Phrase(
      en: "The value '\(word)' is invalid for '\(place)'. Please provide one of \(all).",
      zh: "“\(word)”不能用于 \(place)，只能是 \(choices.joined(separator: "、"))。")
  }

  private static func quoted(_ words: some Sequence<String>, _ comma: String) -> String {
    words.map { "'\($0)'" }.joined(separator: comma)
  }
}
