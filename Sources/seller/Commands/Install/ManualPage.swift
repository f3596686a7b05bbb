import SellerConsole
import SellerCore
import SellerText

/// The manual as a page for `man`, made from the commands' and keys' own descriptions.
struct ManualPage {
  let language: Language
  let program: CommandManual

  /// The page in roff, with the macros of man(7).
  var text: String {
    let commands = program.leaves()
    let common = Self.common(commands.flatMap(\.command.shown))
    var lines = [
      #".TH SELLER 1 "" "\#(Self.escaped(ProgramVersion.text))""#, section(ManualPhrase.name),
      #"seller \- \#(Self.escaped(program.abstract ?? ""))"#, section(ManualPhrase.synopsis),
      ".B seller", ManualPhrase.commandWord(language), section(ManualPhrase.description), say(ManualPhrase.about),
      section(ManualPhrase.commands),
    ]
    for (words, command) in commands {
      let own = command.shown.filter { !common.contains($0) }
      lines += [".SS " + Self.escaped(([words] + own.map(\.synopsis)).joined(separator: " "))]
      lines += Self.paragraph(command.abstract) + Self.paragraph(command.discussion)
      lines += own.flatMap(entry)
    }
    lines += [section(ManualPhrase.options), say(ManualPhrase.commonOptions)]
    lines += common.flatMap(entry)
    lines += entry("-h, --help", ManualPhrase.help) + entry("--version", ManualPhrase.version)
    lines += [section(ManualPhrase.keys)]
    lines += KeyManual.rows.flatMap { entry($0.keys.joined(separator: ", "), $0.help) }
    lines += [section(ManualPhrase.environment)] + ManualPhrase.variables.flatMap { entry($0.name, $0.meaning) }
    lines += [section(ManualPhrase.exitStatus)] + ManualPhrase.statuses.flatMap { entry("\($0.code)", $0.meaning) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The options that a quarter of the commands have; they are told once.
  private static func common(_ arguments: [CommandManual.Argument]) -> [CommandManual.Argument] {
    let counts = Dictionary(arguments.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: Set<CommandManual.Argument> = []
    return arguments.filter { $0.kind != "positional" && counts[$0, default: 0] >= 12 && seen.insert($0).inserted }
  }

  private func section(_ phrase: Phrase) -> String { ".SH " + say(phrase) }
  private func say(_ phrase: Phrase) -> String { Self.escaped(language.say(phrase)) }

  private func entry(_ argument: CommandManual.Argument) -> [String] {
    var notes = [argument.abstract ?? ""]
    if let values = argument.allValues, !values.isEmpty { notes.append(language.say(ManualPhrase.values(values))) }
    if let value = argument.defaultValue { notes.append(language.say(ManualPhrase.standard(value))) }
    return entry(argument.form, Phrase(verbatim: notes.filter { !$0.isEmpty }.joined(separator: " ")))
  }

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

extension CommandManual.Argument {
  /// How it stands in a command's synopsis.
  fileprivate var synopsis: String { isOptional ? "[\(form)]" : form }
}
