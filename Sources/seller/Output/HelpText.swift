import SellerCommandLine
import SellerConsole
import SellerTables
import SellerText

/// Help as it is printed: terms in one column, what they mean beside them, as wide as the screen.
struct HelpText {
  private let help: CommandHelp
  private let language: Language
  private let columns: Int

  /// Where what terms mean begins.
  private static let indent = 26
  /// Nobody reads longer lines with pleasure.
  private static let widest = 100

  init(of path: CommandPath, in language: Language) {
    help = CommandHelp(of: path)
    self.language = language
    columns = min(StandardStreams.outputColumns ?? 80, Self.widest)
  }

  var text: String { help.parts.map { lines(of: $0).joined(separator: "\n") }.joined(separator: "\n\n") }

  private func lines(of part: CommandHelp.Part) -> [String] {
    switch part {
    case .text(let phrase): LineWrapping.wrap(language.say(phrase), to: columns)
    case .usage(let words): usage(words)
    case .terms(let heading, let rows): [language.say(heading)] + rows.flatMap { row($0.term, $0.meaning) }
    }
  }

  /// The words of a usage, broken between arguments only.
  private func usage(_ words: CommandHelp.UsageWords) -> [String] {
    let heading = language.say(words.heading)
    let indent = String(repeating: " ", count: DisplayText.width(heading) + DisplayText.width(words.command) + 1)
    var lines = [heading + words.command]
    for argument in words.arguments {
      let longer = lines[lines.count - 1] + " " + argument
      if DisplayText.width(longer) <= columns {
        lines[lines.count - 1] = longer
      } else {
        lines.append(indent + argument)
      }
    }
    return lines
  }

  private func row(_ term: Phrase, _ meaning: Phrase) -> [String] {
    let term = "  " + language.say(term)
    let indent = String(repeating: " ", count: Self.indent)
    let meaning = LineWrapping.wrap(language.say(meaning), to: max(20, columns - Self.indent)).map { indent + $0 }
    let room = Self.indent - DisplayText.width(term)
    guard room > 0, let first = meaning.first else { return [term] + meaning }
    return [term + first.dropFirst(Self.indent - room)] + meaning.dropFirst()
  }
}
