import SellerText

/// An argument as a command declares it: what it is called, what help says of it, and how words become its value.
public struct DeclaredArgument {
  /// How the words of it stand on the line.
  public enum Form: Hashable, Sendable {
    /// By its place among the words that are no options.
    case positional
    /// After `--name`.
    case option
    /// `--name` alone.
    case flag
  }

  /// How many words it takes, and which.
  public enum Taking: Hashable, Sendable {
    /// One word, and the last one said counts.
    case one
    /// One word each time that it is named; positional, all that are left.
    case each
    /// The words up to the next option, each time that it is named.
    case run
    /// One word, also one that looks like an option.
    case any
  }

  /// How its words stand on the line.
  public let form: Form
  /// How many words it takes, and which.
  public let taking: Taking
  /// What it is called: `dry-run`.
  public let name: String
  /// What stands for its value in help: `dir`.
  public let valueName: String
  /// Whether the command goes without.
  public let isOptional: Bool
  /// The words that it takes, where they are few enough to be told.
  public let choices: [String]
  /// The word that says what holds where nothing is said.
  public let standard: String?
  let completion: CompletionKind
  private let help: () -> Phrase
  /// Takes a word; whether it says a value.
  let take: (String) -> Bool
  /// Whether a word was taken.
  let isTold: () -> Bool

  init(
    _ form: Form, _ taking: Taking, name: String, help: ArgumentHelp, isOptional: Bool, choices: [String] = [],
    standard: String? = nil, completion: CompletionKind = .none, take: @escaping (String) -> Bool,
    isTold: @escaping () -> Bool
  ) {
    self.form = form
    self.taking = taking
    self.name = name
    self.help = help.words
    valueName = help.valueName ?? name
    self.isOptional = isOptional
    self.choices = choices
    self.standard = standard
    self.completion = completion
    self.take = take
    self.isTold = isTold
  }

  /// What it is for.
  public var meaning: Phrase { help() }

  /// Whether it can be said more than once.
  public var isRepeating: Bool { taking != .one && taking != .any }

  /// How it is written, without saying whether it repeats: `--store <dir>`, `<id>`.
  public var written: String {
    switch form {
    case .positional: "<\(valueName)>"
    case .option: "--\(name) <\(valueName)>"
    case .flag: "--\(name)"
    }
  }

  /// How it stands in a command's usage: `[--store <dir>]`, `<id> ...`.
  public var usage: String {
    let words = written + (isRepeating ? " ..." : "")
    return isOptional ? "[\(words)]" : words
  }
}

/// What help says of an argument.
public struct ArgumentHelp {
  let words: () -> Phrase
  let valueName: String?

  /// What it is for, and what stands for its value; put together only for help.
  public init(_ words: @autoclosure @escaping () -> Phrase, valueName: String? = nil) {
    self.words = words
    self.valueName = valueName
  }
}

/// Where the words of one argument become its value. A command is copied on its way; what it was told is one thing.
final class ToldValue<Value> {
  var value: Value?
  var isTold = false

  init(_ standard: Value?) { value = standard }

  /// Takes a value that a word says, nil where it says none.
  func take<Said>(_ said: Said?, _ put: (inout Value?, Said) -> Void) -> Bool {
    guard let said else { return false }
    put(&value, said)
    isTold = true
    return true
  }

  /// What was told, or the standard. A command runs only when all that it needs was told.
  var told: Value {
    guard let value else { preconditionFailure("an argument was asked for before the words were read") }
    return value
  }
}
