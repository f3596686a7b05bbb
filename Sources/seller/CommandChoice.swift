import ArgumentParser
import SellerText

/// The command that the first word names. The parser is handed it alone: of all commands it would make a tree at every start, which
/// takes longer than everything else.
struct CommandChoice {
  static let program = "seller"
  private let command: any ParsableCommand.Type
  private let words: [String]

  /// The command, and the words after its name. A first word that is neither an option nor a command was meant to be one: `seller`
  /// alone opens the console, so that the parser would take it for a word too many of the console's.
  init(_ words: [String]) throws(ProgramFailure) {
    let word = words.first ?? ""
    if Self.asksOfAll(words) {
      (command, self.words) = (Seller.self, words)
    } else if word.isEmpty || word.hasPrefix("-") {
      (command, self.words) = (Console.self, words)
    } else if let named = Seller.configuration.subcommands.first(where: { $0._commandName == word }) {
      (command, self.words) = (named, Array(words.dropFirst()))
    } else {
      throw ProgramFailure(
        .wrongInput,
        CommandTrouble.unknownCommand(word, nearest: Similarity.closest(to: word, in: Seller.commandNames)))
    }
  }

  /// Whether the answer is made of all commands: help for the program, and the scripts and questions of shells.
  private static func asksOfAll(_ words: [String]) -> Bool {
    words == ["-h"] || words.count == 1 && words[0].hasPrefix("--help") || words.first == "help"
      || words.contains { $0.hasPrefix("---") || $0.hasPrefix("--generate-") || $0.hasPrefix("--experimental-") }
  }

  /// The command with its words read. Where there are none, the parser would answer what is missing with all of its help.
  func parsed() throws -> any ParsableCommand { try command.parseAsRoot(words.isEmpty ? ["--"] : words) }

  /// What the parser says of words that it does not take, or when it is asked for help. It names the program in all lines but one,
  /// and of many words that are taken it lists all where one was meant.
  static func message(of error: any Error) -> String {
    var lines = Seller.fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let see = "  See '"
    lines = lines.map { line in
      let isShort = line.hasPrefix(see) && !line.dropFirst(see.count).hasPrefix(program)
      return isShort ? "\(see)\(program) \(line.dropFirst(see.count))" : line
    }
    let list = "Please provide one of the following:"
    guard let first = lines.first, first.hasSuffix(list), let word = first.split(separator: "'").dropFirst().first
    else {
      return lines.joined(separator: "\n")
    }
    let item = "  - "
    let choices = lines.dropFirst().prefix { $0.hasPrefix(item) }
    if let nearest = Similarity.closest(to: String(word), in: choices.map { String($0.dropFirst(item.count)) }) {
      lines.removeSubrange(choices.indices)
      lines[0] = "\(first.dropLast(list.count))Did you mean '\(nearest)'?"
    }
    return lines.joined(separator: "\n")
  }
}
