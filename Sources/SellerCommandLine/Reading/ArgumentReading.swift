import SellerText

/// Reads the words of one command into its arguments.
struct ArgumentReading {
  private let options: [DeclaredArgument]
  private var places: ArraySlice<DeclaredArgument>
  private var unexpected: [String] = []

  init(_ arguments: [DeclaredArgument]) {
    options = arguments.filter { $0.form != .positional }
    places = arguments.filter { $0.form == .positional }[...]
  }

  /// Reads all words. What the first wrong one is wrong by is said, and what is missing only where all are right.
  mutating func read(_ words: ArraySlice<String>) throws(UsageTrouble.Reason) {
    let needed = places
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        while let word = rest.popFirst() { try place(word) }
      } else if Self.isOption(word) {
        try option(word, &rest)
      } else {
        try place(word)
      }
    }
    guard unexpected.isEmpty else { throw .unexpected(unexpected) }
    if let missing = (needed + options).first(where: { !$0.isOptional && !$0.isTold() }) {
      throw .missing(AskedArgument(missing))
    }
  }

  private static let everywhere = CommandHelp.everywhere.map(\.word)

  /// Whether a word looks like an option. A dash alone is standard input.
  private static func isOption(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }

  private mutating func place(_ word: String) throws(UsageTrouble.Reason) {
    guard let argument = places.first else { return unexpected.append(word) }
    if argument.taking == .one { places.removeFirst() }
    try take(word, argument)
  }

  private mutating func option(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageTrouble.Reason) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let attached = parts.count > 1 ? parts[1] : nil
    guard let option = options.first(where: { "--\($0.name)" == parts[0] }) else {
      if let attached, Self.everywhere.contains(parts[0]) {
        throw .takesNoValue(option: parts[0], value: attached)
      }
      throw .unknownOption(parts[0], nearest: nearest(to: parts[0]))
    }
    if option.form == .flag {
      if let attached { throw .takesNoValue(option: option.written, value: attached) }
      return try take(word, option)
    }
    guard let value = attached ?? Self.next(for: option, &rest), !value.isEmpty || attached == nil else {
      throw .missingValue(AskedArgument(option))
    }
    try take(value, option)
    guard option.taking == .run, attached == nil else { return }
    while let value = Self.next(for: option, &rest) { try take(value, option) }
  }

  /// The next word, where it can be the option's value.
  private static func next(for option: DeclaredArgument, _ rest: inout ArraySlice<String>) -> String? {
    guard let word = rest.first, option.taking == .any || !isOption(word) else { return nil }
    return rest.popFirst()
  }

  private func take(_ word: String, _ argument: DeclaredArgument) throws(UsageTrouble.Reason) {
    guard argument.take(word) else { throw .invalid(word, AskedArgument(argument)) }
  }

  private func nearest(to word: String) -> String? {
    guard word.hasPrefix("--") else { return nil }
    return Similarity.closest(to: word, in: options.map { "--\($0.name)" } + Self.everywhere)
  }
}
