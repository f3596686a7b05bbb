/// A value that is said by its place among the words that are no options: the id in `seller products show 5ce…`.
@propertyWrapper
public struct Argument<Value>: DeclaresArguments {
  private let told: ToldValue<Value>
  private let declare: (String) -> DeclaredArgument

  /// What was said, or the standard.
  public var wrappedValue: Value { told.told }

  func arguments(called name: String) -> [DeclaredArgument] { [declare(name)] }

  private init<Element: WordValue>(
    _ told: ToldValue<Value>, _ taking: DeclaredArgument.Taking, help: ArgumentHelp, isOptional: Bool,
    standard: String? = nil, completion: CompletionKind?, put: @escaping (inout Value?, Element) -> Void
  ) {
    self.told = told
    declare = { name in
      DeclaredArgument(
        .positional, taking, name: name, help: help, isOptional: isOptional, choices: Element.choices,
        standard: standard, completion: completion ?? Element.completion,
        take: { told.take(Element(argument: $0), put) }, isTold: { told.isTold })
    }
  }
}

extension Argument where Value: WordValue {
  /// An argument with a value that holds where nothing is said.
  public init(wrappedValue: Value, help: ArgumentHelp, completion: CompletionKind? = nil) {
    self.init(
      ToldValue(wrappedValue), .one, help: help, isOptional: true, standard: wrappedValue.word, completion: completion
    ) { (value: inout Value?, said: Value) in value = said }
  }

  /// An argument that has to be said.
  public init(help: ArgumentHelp, completion: CompletionKind? = nil) {
    self.init(ToldValue(nil), .one, help: help, isOptional: false, completion: completion) {
      (value: inout Value?, said: Value) in value = said
    }
  }
}

extension Argument {
  /// An argument that may be left out.
  public init<Element: WordValue>(help: ArgumentHelp, completion: CompletionKind? = nil) where Value == Element? {
    self.init(ToldValue(.some(nil)), .one, help: help, isOptional: true, completion: completion) {
      (value: inout Value?, said: Element) in value = said
    }
  }

  /// Any number of values.
  public init<Element: WordValue>(
    wrappedValue: [Element], help: ArgumentHelp, completion: CompletionKind? = nil
  ) where Value == [Element] {
    self.init(ToldValue(wrappedValue), .each, help: help, isOptional: true, completion: completion) {
      (value: inout Value?, said: Element) in value = (value ?? []) + [said]
    }
  }

  /// One value or more.
  public init<Element: WordValue>(help: ArgumentHelp, completion: CompletionKind? = nil) where Value == [Element] {
    self.init(ToldValue(nil), .each, help: help, isOptional: false, completion: completion) {
      (value: inout Value?, said: Element) in value = (value ?? []) + [said]
    }
  }
}
