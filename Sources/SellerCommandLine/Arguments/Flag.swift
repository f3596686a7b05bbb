/// Something that is so where its name stands: `--dry-run`.
@propertyWrapper
public struct Flag: DeclaresArguments {
  private let told: ToldValue<Bool>
  private let name: String?
  private let help: ArgumentHelp

  /// A flag; where it does not stand, `wrappedValue` holds.
  public init(wrappedValue: Bool, name: String? = nil, help: ArgumentHelp) {
    told = ToldValue(wrappedValue)
    self.name = name
    self.help = help
  }

  /// Whether it stands.
  public var wrappedValue: Bool { told.told }

  func arguments(called name: String) -> [DeclaredArgument] {
    [
      DeclaredArgument(
        .flag, .one, name: self.name ?? name, help: help, isOptional: true,
        take: { [told] _ in told.take(true) { $0 = $1 } }, isTold: { [told] in told.isTold })
    ]
  }
}
