import SellerCore

/// What is to be made beside the screen, so that no key waits for it. Not doing it changes no answer.
public struct Preparation: Sendable, Hashable {
  /// Who waits for it.
  public enum Purpose: Sendable {
    /// Nobody yet: a later key will ask for it.
    case ahead
    /// The screen shows it as soon as it is ready.
    case shown
    /// The screen shows it, unless another search is wanted before it is begun.
    case search
  }

  private let identifier: ObjectIdentifier
  private let work: @Sendable () -> Void
  /// Who waits for it.
  public let purpose: Purpose

  /// Makes a value, unless it is made already.
  init<Value>(_ value: Deferred<Value>, for purpose: Purpose) {
    self.purpose = purpose
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
