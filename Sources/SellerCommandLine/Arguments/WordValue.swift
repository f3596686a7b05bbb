/// What one word of the command line can say.
public protocol WordValue {
  /// The value that a word says; nil where it says none.
  init?(argument: String)
  /// All words that are taken, where they are few enough to be told.
  static var choices: [String] { get }
  /// The word that says this value, for help to tell the standard.
  var word: String { get }
  /// What a shell offers.
  static var completion: CompletionKind { get }
}

extension WordValue {
  /// Too many to be told.
  public static var choices: [String] { [] }
  /// The value as a text.
  public var word: String { "\(self)" }
  /// The words that are taken.
  public static var completion: CompletionKind { .words(choices) }
}

extension WordValue where Self: RawRepresentable, RawValue == String {
  /// The value by its own word.
  public init?(argument: String) { self.init(rawValue: argument) }
  /// The value's own word.
  public var word: String { rawValue }
}

extension WordValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// The words of all values.
  public static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: WordValue {
  /// Any word.
  public init?(argument: String) { self = argument }
}

extension Int: WordValue {
  /// A whole number.
  public init?(argument: String) { self.init(argument) }
}

extension UInt64: WordValue {
  /// A whole number from 0 on.
  public init?(argument: String) { self.init(argument) }
}

/// What a shell offers for a word that is being typed.
public struct CompletionKind: Sendable {
  let candidates: @Sendable (_ line: [String], _ typed: String) -> [String]

  /// What a function finds for the words of the line and what is typed of the last.
  public static func custom(
    _ candidates: @escaping @Sendable (_ line: [String], _ typed: String) -> [String]
  ) -> Self {
    Self(candidates: candidates)
  }

  /// The words of a list that begin with what is typed.
  public static func words(_ words: [String]) -> Self {
    Self { _, typed in words.filter { $0.hasPrefix(typed) } }
  }

  /// Nothing: any text may follow.
  public static let none = words([])
}
