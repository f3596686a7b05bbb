import SellerText

/// The first word of a command line, when it was meant to be a command but is none.
///
/// `seller` alone opens the console, so the parser would take a mistyped command for a word too many of the console's.
struct CommandWord {
  let word: String

  /// The word, if it is neither an option nor a command.
  init?(arguments: [String], commands: [String]) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands.contains(word) else { return nil }
    self.word = word
  }

  /// What to say: the nearest command, if one is near.
  func trouble(commands: [String]) -> Phrase {
    let nearest = commands.map { (command: $0, distance: Self.distance(word, $0)) }.min { $0.distance < $1.distance }
    return CommandTrouble.unknownCommand(
      word, nearest: nearest.flatMap { $0.distance <= max(1, word.count / 3) ? $0.command : nil })
  }

  /// How many letters have to be added, dropped, changed or exchanged with their neighbour to make one word of the other.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for row in 1...max(1, left.count) where row <= left.count {
      var line = [row]
      for column in 1...max(1, right.count) where column <= right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(rows[row - 1][column] + 1, line[column - 1] + 1, rows[row - 1][column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, rows[row - 2][column - 2] + 1)
        }
        line.append(best)
      }
      rows.append(line)
    }
    return rows[left.count][right.count]
  }
}
