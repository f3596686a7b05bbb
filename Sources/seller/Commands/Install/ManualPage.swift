import SellerCommandLine
import SellerConsole
import SellerCore
import SellerText

/// The manual as a page for `man`, made from the commands' and keys' own descriptions.
struct ManualPage {
  let language: Language
  private let program = CommandPath(program: Seller.self)

  init(language: Language) { self.language = language }

  /// The page in roff, with the macros of man(7).
  var text: String {
    let commands = program.commands.map { (path: $0, arguments: $0.arguments.map { Entry($0, in: language) }) }
    let common = Self.common(commands.flatMap(\.arguments))
    var lines = [
      #".TH SELLER 1 "" "\#(Self.escaped(ProgramVersion.text))""#, section(ManualPhrase.name),
      #"seller \- \#(say(program.command.title.summary))"#, section(ManualPhrase.synopsis),
      ".B seller", ManualPhrase.commandWord(language), section(ManualPhrase.description), say(ManualPhrase.about),
      section(ManualPhrase.commands),
    ]
    for (path, arguments) in commands {
      let own = arguments.filter { !common.contains($0) }
      let title = path.command.title
      lines += [".SS " + Self.escaped(([path.name] + own.map(\.synopsis)).joined(separator: " "))]
      lines += Self.paragraph(language.say(title.summary)) + Self.paragraph(title.detail.map { language.say($0) })
      lines += own.flatMap { entry($0.form, $0.meaning) }
    }
    lines += [section(ManualPhrase.options), say(ManualPhrase.commonOptions)]
    lines += common.flatMap { entry($0.form, $0.meaning) }
    lines += entry("-h, --help", ManualPhrase.help) + entry("--version", ManualPhrase.version)
    lines += [section(ManualPhrase.keys)]
    lines += KeyManual.rows.flatMap { entry($0.keys.joined(separator: ", "), $0.help) }
    lines += [section(ManualPhrase.environment)] + ManualPhrase.variables.flatMap { entry($0.name, $0.meaning) }
    lines += [section(ManualPhrase.exitStatus)] + ManualPhrase.statuses.flatMap { entry("\($0.code)", $0.meaning) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The options that a quarter of the commands have; they are told once.
  private static func common(_ arguments: [Entry]) -> [Entry] {
    let counts = Dictionary(arguments.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: Set<Entry> = []
    return arguments.filter { $0.isOption && counts[$0, default: 0] >= 12 && seen.insert($0).inserted }
  }

  private func section(_ phrase: Phrase) -> String { ".SH " + say(phrase) }
  private func say(_ phrase: Phrase) -> String { Self.escaped(language.say(phrase)) }

  private func entry(_ term: String, _ meaning: Phrase) -> [String] {
    [".TP", #"\fB"# + Self.escaped(term) + #"\fR"#]
      + language.say(meaning).split(separator: "\n").map { Self.escaped($0) }
  }

  /// Lines that begin with a space are laid out already.
  private static func paragraph(_ text: String?) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    return [".PP"]
      + text.split(separator: "\n").flatMap { $0.hasPrefix(" ") ? [".br", escaped($0)] : [escaped($0)] }
  }

  /// Text as roff takes it: what would be a request or an escape is a letter.
  private static func escaped(_ text: some StringProtocol) -> String {
    let plain = String(text).exchanging("\\", for: "\\e").exchanging("-", for: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}

/// An argument as the manual tells it.
private struct Entry: Hashable {
  let isOption: Bool
  /// How it is written: `--store <dir>`, `<id> ...`.
  let form: String
  /// How it stands in a command's synopsis.
  let synopsis: String
  /// What it is for, the values that it takes, and the standard.
  let meaning: Phrase

  init(_ argument: DeclaredArgument, in language: Language) {
    isOption = argument.form != .positional
    synopsis = argument.usage
    form = argument.isOptional ? String(synopsis.dropFirst().dropLast()) : synopsis
    let values = argument.choices.isEmpty ? nil : ManualPhrase.values(argument.choices)
    let notes = [argument.meaning, values, argument.standard.map(ManualPhrase.standard)].compactMap { $0 }
    meaning = Phrase(verbatim: notes.map { language.say($0) }.filter { !$0.isEmpty }.joined(separator: " "))
  }
}
