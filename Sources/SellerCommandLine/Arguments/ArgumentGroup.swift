/// Words that belong together, declared as properties by `@Argument`, `@Option` and `@Flag`, or by `@OptionGroup` of another group.
public protocol ArgumentGroup {
  /// The group before any word was read.
  init()
  /// Refuses words that are right alone and wrong together.
  func validate() throws(WordsRefused)
}

extension ArgumentGroup {
  /// Nothing is wrong together.
  public func validate() throws(WordsRefused) {}

  /// What is declared, in its order; a group's arguments stand where the group does.
  var declared: [DeclaredArgument] {
    Mirror(reflecting: self).children.flatMap { label, value in
      (value as? any DeclaresArguments)?.arguments(called: ArgumentName.words(ofProperty: label ?? "")) ?? []
    }
  }

  /// Refuses what is wrong together, in the groups within first.
  func validateAll() throws(WordsRefused) {
    for (_, value) in Mirror(reflecting: self).children { try (value as? any DeclaresArguments)?.validateAll() }
    try validate()
  }
}

/// A property that declares arguments. (One protocol for groups too: asking for the first time whether a type has a protocol takes
/// long, and every start asks it of each.)
protocol DeclaresArguments {
  /// The arguments, of which one without a name of its own is called by the property's.
  func arguments(called name: String) -> [DeclaredArgument]
  /// Refuses what is wrong together in them.
  func validateAll() throws(WordsRefused)
}

extension DeclaresArguments {
  /// One argument is right or wrong alone.
  func validateAll() throws(WordsRefused) {}
}

/// How a property's name becomes an argument's.
enum ArgumentName {
  /// `dry-run` of the property `dryRun`, whose storage is called `_dryRun`.
  static func words(ofProperty label: String) -> String {
    label.drop { $0 == "_" }.reduce(into: "") { words, letter in
      words += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}

/// Arguments that several commands have, in their place among a command's own.
@propertyWrapper
public struct OptionGroup<Group: ArgumentGroup>: DeclaresArguments {
  /// The group with what the words said.
  public let wrappedValue = Group()

  /// The group, before any word was read.
  public init() {}

  func arguments(called name: String) -> [DeclaredArgument] { wrappedValue.declared }

  func validateAll() throws(WordsRefused) { try wrappedValue.validateAll() }
}
