import SellerText

/// An argument that words were wrong for, as it is told.
public struct AskedArgument: Hashable, Sendable {
  /// How it is written: `--store <dir>`.
  public let written: String
  /// How it is written where it is missed: of several words one at least.
  public let expected: String
  /// What it is for.
  public let meaning: Phrase
  /// The words that it takes, where they are few enough to be told.
  public let choices: [String]

  init(_ argument: DeclaredArgument) {
    written = argument.written
    expected = argument.written + (argument.isRepeating ? " ..." : "")
    meaning = argument.meaning
    choices = argument.choices
  }
}
