import SellerText

/// The first word of a command line, when it was meant to be a command but is none.
///
/// `seller` alone opens the console, so the parser would take a mistyped command for a word too many of the console's.
struct CommandWord {
  let word: String

  /// The word, if it is neither an option nor a command.
  init?(arguments: [String], commands: @autoclosure () -> [String]) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands().contains(word) else {
      return nil
    }
    self.word = word
  }

  /// What to say: the nearest command, if one is near.
  func trouble(commands: [String]) -> Phrase {
    CommandTrouble.unknownCommand(word, nearest: Similarity.closest(to: word, in: commands))
  }
}
