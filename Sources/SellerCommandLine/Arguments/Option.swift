/// A value that is said after its name: `--store kite` or `--store=kite`.
@propertyWrapper
public struct Option<Value>: DeclaresArguments {
  private let told: ToldValue<Value>
  private let name: String?
  private let declare: (String) -> DeclaredArgument

  /// What was said, or the standard.
  public var wrappedValue: Value { told.told }

  func arguments(called name: String) -> [DeclaredArgument] { [declare(self.name ?? name)] }

  private init<Element: WordValue>(
    _ told: ToldValue<Value>, _ taking: DeclaredArgument.Taking, name: String?, help: ArgumentHelp, isOptional: Bool,
    standard: String? = nil, completion: CompletionKind?, put: @escaping (inout Value?, Element) -> Void
  ) {
    self.told = told
    self.name = name
    declare = { name in
      DeclaredArgument(
        .option, taking, name: name, help: help, isOptional: isOptional, choices: Element.choices, standard: standard,
        completion: completion ?? Element.completion, take: { told.take(Element(argument: $0), put) },
        isTold: { told.isTold })
    }
  }
}

extension Option where Value: WordValue {
  /// An option with a value that holds where nothing is said.
  public init(
    wrappedValue: Value, name: String? = nil, parsing taking: DeclaredArgument.Taking = .one, help: ArgumentHelp,
    completion: CompletionKind? = nil
  ) {
    self.init(
      ToldValue(wrappedValue), taking, name: name, help: help, isOptional: true, standard: wrappedValue.word,
      completion: completion
    ) { (value: inout Value?, said: Value) in value = said }
  }

  /// An option that has to be said.
  public init(
    name: String? = nil, parsing taking: DeclaredArgument.Taking = .one, help: ArgumentHelp,
    completion: CompletionKind? = nil
  ) {
    self.init(ToldValue(nil), taking, name: name, help: help, isOptional: false, completion: completion) {
      (value: inout Value?, said: Value) in value = said
    }
  }
}

extension Option {
  /// An option that may be left out.
  public init<Element: WordValue>(
    name: String? = nil, parsing taking: DeclaredArgument.Taking = .one, help: ArgumentHelp,
    completion: CompletionKind? = nil
  ) where Value == Element? {
    self.init(
      ToldValue(.some(nil)), taking, name: name, help: help, isOptional: true, completion: completion
    ) { (value: inout Value?, said: Element) in value = said }
  }

  /// An option that may be said several times.
  public init<Element: WordValue>(
    wrappedValue: [Element], name: String? = nil, parsing taking: DeclaredArgument.Taking = .each, help: ArgumentHelp,
    completion: CompletionKind? = nil
  ) where Value == [Element] {
    let told = ToldValue(wrappedValue)
    self.init(told, taking, name: name, help: help, isOptional: true, completion: completion) {
      (value: inout Value?, said: Element) in value = (told.isTold ? value ?? [] : []) + [said]
    }
  }
}
