/// A whole number of the rules with its name, its value by the documents, and its source. It stands beside the definition that
/// uses it; a rulebook may hold another value.
public struct RuleNumber: Sendable, Hashable {
  /// Its name in rules.
  public let name: String
  /// What the documents say.
  public let value: Int
  /// Where it comes from.
  public let source: RuleSource

  init(_ name: String, _ value: Int, _ source: RuleSource) {
    self.name = name
    self.value = value
    self.source = source
  }
}
