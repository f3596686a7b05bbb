/// A figure of a rulebook with the place that states it.
public struct Sourced<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The figure; a seller may correct it.
  public var value: Value
  /// Where it comes from.
  public let source: RuleSource

  /// A figure and its source.
  public init(_ value: Value, _ source: RuleSource) {
    self.value = value
    self.source = source
  }
}
