import SellerText

/// What help says of a command or a family: lines, and terms with what they mean.
public struct CommandHelp {
  /// A part of it, in its order.
  public enum Part {
    /// Words of their own.
    case text(Phrase)
    /// How the words stand on a line.
    case usage(UsageWords)
    /// What can be written, each with what it means, below a heading.
    case terms(heading: Phrase, [(term: Phrase, meaning: Phrase)])
  }

  /// How the words of a command stand on a line, in pieces between which the line may break.
  public struct UsageWords {
    /// What stands before it.
    public let heading: Phrase
    /// The words that lead to the command.
    public let command: String
    /// What the command takes.
    public let arguments: [String]
  }

  /// The parts, which an empty line divides.
  public let parts: [Part]

  /// Help for what a path leads to.
  public init(of path: CommandPath) {
    let title = path.command.title
    var parts: [Part] = [.text(Phrase(en: "OVERVIEW: \(title.summary)", zh: "概述：\(title.summary)"))]
    if let detail = title.detail { parts.append(.text(detail)) }
    parts.append(
      .usage(
        UsageWords(
          heading: Phrase(en: "USAGE: ", zh: "用法："), command: path.name, arguments: path.usageArguments)))
    let arguments = path.arguments
    let places = arguments.filter { $0.form == .positional }
    if !places.isEmpty {
      parts.append(.terms(heading: Phrase(en: "ARGUMENTS:", zh: "参数："), places.map(Self.row)))
    }
    let options = arguments.filter { $0.form != .positional }.map(Self.row)
    parts.append(.terms(heading: Phrase(en: "OPTIONS:", zh: "选项："), options + Self.common))
    if !path.members.isEmpty {
      parts.append(.terms(heading: Phrase(en: "SUBCOMMANDS:", zh: "命令："), path.members.map { Self.row($0, in: path) }))
      let help = "\(path.words[0]) help" + path.words.dropFirst().map { " \($0)" }.joined()
      parts.append(
        .text(Phrase(en: "  See '\(help) <subcommand>' for detailed help.", zh: "  详见 \(help) <subcommand>")))
    }
    self.parts = parts
  }

  /// The options that every command takes.
  static let everywhere: [(word: String, meaning: Phrase)] = [
    ("--version", Phrase(en: "Show the version.", zh: "显示版本。")),
    ("--help", Phrase(en: "Show help information.", zh: "显示帮助。")),
  ]

  private static let common = everywhere.map { word, meaning in
    (term: Phrase(verbatim: word == "--help" ? "-h, --help" : word), meaning: meaning)
  }

  private static func row(_ argument: DeclaredArgument) -> (term: Phrase, meaning: Phrase) {
    let choices = argument.choices
    let meaning = argument.meaning
    let words: Phrase
    switch (choices.isEmpty, argument.standard) {
    case (true, nil): words = meaning
    case (true, let standard?):
      words = Phrase(en: "\(meaning) (default: \(standard))", zh: "\(meaning)（默认：\(standard)）")
    case (false, nil):
      words = Phrase(en: "\(meaning) (values: \(list: choices))", zh: "\(meaning)（取值：\(list: choices)）")
    case (false, let standard?):
      words = Phrase(
        en: "\(meaning) (values: \(list: choices); default: \(standard))",
        zh: "\(meaning)（取值：\(list: choices)；默认：\(standard)）")
    }
    return (Phrase(verbatim: argument.written), words)
  }

  private static func row(_ member: CommandPath, in family: CommandPath) -> (term: Phrase, meaning: Phrase) {
    let name = member.command.title.name
    let isStandard = name == family.family?.standard?.title.name
    let term = isStandard ? Phrase(en: "\(name) (default)", zh: "\(name)（默认）") : Phrase(verbatim: name)
    return (term, member.command.title.summary)
  }
}
