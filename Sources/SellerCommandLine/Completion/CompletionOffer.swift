import SellerText

/// A word that the one being typed can become.
public struct CompletionOffer: Equatable, Sendable {
  /// The word.
  public let word: String
  /// What it is, for shells that show it.
  public let meaning: String?

  /// What the last of the words after the program's name can become.
  public static func offers(
    for words: [String], of program: any NamedCommand.Type, in language: Language
  ) -> [CompletionOffer] {
    var path = CommandPath(program: program)
    let typed = words.last ?? ""
    var before = words.dropLast()[...]
    while let member = before.first.flatMap(path.member) {
      path = member
      before.removeFirst()
    }
    let line = CompletedLine(path.standard ?? path, before: Array(before), all: words)
    if let offers = line.values(typed) { return offers.map { CompletionOffer(word: $0, meaning: nil) } }
    if typed.hasPrefix("-") { return line.options(typed, in: language) }
    let members = before.isEmpty ? path.members.map { ($0.command.title.name, $0.command.title.summary) } : []
    return members.filter { $0.0.hasPrefix(typed) }.map { CompletionOffer(word: $0.0, meaning: language.say($0.1)) }
      + line.places(typed).map { CompletionOffer(word: $0, meaning: nil) }
  }
}

/// The words of a command before the one that is being typed.
private struct CompletedLine {
  private let arguments: [DeclaredArgument]
  private let all: [String]
  /// The option whose value is being typed, and whether it has to be one.
  private var open: (option: DeclaredArgument, isNeeded: Bool)?
  /// How many places are taken.
  private var placed = 0
  /// Whether no word is an option any more.
  private var isEnded = false

  init(_ path: CommandPath, before: [String], all: [String]) {
    arguments = path.arguments
    self.all = all
    for word in before { read(word) }
  }

  private mutating func read(_ word: String) {
    if isEnded {
      placed += 1
    } else if let open, open.isNeeded || !word.hasPrefix("-") {
      self.open = open.option.taking == .run ? (open.option, false) : nil
    } else if word == "--" {
      (isEnded, open) = (true, nil)
    } else if word.hasPrefix("-") {
      open = option(word).map { ($0, true) }
    } else {
      placed += 1
    }
  }

  private func option(_ word: String) -> DeclaredArgument? {
    arguments.first { $0.form == .option && "--\($0.name)" == word }
  }

  /// The values of the option whose value is being typed; nil where none is.
  func values(_ typed: String) -> [String]? {
    if let open, open.isNeeded || !typed.hasPrefix("-") { return open.option.completion.candidates(all, typed) }
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !isEnded, let option = option(parts[0]) else { return nil }
    return option.completion.candidates(all, parts[1]).map { "\(parts[0])=\($0)" }
  }

  func options(_ typed: String, in language: Language) -> [CompletionOffer] {
    guard !isEnded else { return [] }
    let own = arguments.filter { $0.form != .positional }.map { ("--\($0.name)", $0.meaning) }
    return (own + CommandHelp.everywhere).filter { $0.0.hasPrefix(typed) }.map { word, meaning in
      CompletionOffer(word: word, meaning: language.say(meaning))
    }
  }

  /// What can stand in the next place.
  func places(_ typed: String) -> [String] {
    let places = arguments.filter { $0.form == .positional }
    guard let last = places.last else { return [] }
    let place = placed < places.count ? places[placed] : last.isRepeating ? last : nil
    return place?.completion.candidates(all, typed) ?? []
  }
}
