import SellerCore

/// What is to be made beside the screen, so that no key waits for it. Not doing it changes no answer.
public struct Preparation: Sendable, Hashable {
  private let identifier: ObjectIdentifier
  private let work: @Sendable () -> Void
  /// Whether it is to be shown as soon as it is ready.
  let isAwaited: Bool
  /// Whether nobody waits for it any more once another like it is wanted.
  public let isOvertaken: Bool

  /// Makes a value, unless it is made already.
  init<Value>(_ value: Deferred<Value>, isAwaited: Bool = false, isOvertaken: Bool = false) {
    self.isAwaited = isAwaited
    self.isOvertaken = isOvertaken
    identifier = ObjectIdentifier(value)
    work = { _ = value.value }
  }

  /// Does it.
  public func callAsFunction() { work() }

  /// Whether both make the same.
  public static func == (left: Preparation, right: Preparation) -> Bool { left.identifier == right.identifier }
  /// By what it makes.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
