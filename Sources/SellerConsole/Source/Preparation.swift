import SellerCore

/// What is to be made beside the screen, so that no key waits for it. Not doing it changes no answer.
public struct Preparation: Sendable, Hashable {
  private let identifier: ObjectIdentifier
  private let work: @Sendable () -> Void

  /// Makes values one after the other, each unless it is made already.
  init<Value>(_ last: Deferred<Value>, after first: [Deferred<SortRanks>] = []) {
    identifier = ObjectIdentifier(last)
    work = {
      for value in first { _ = value.value }
      _ = last.value
    }
  }

  /// Does it.
  public func callAsFunction() { work() }

  /// Whether both make the same.
  public static func == (left: Preparation, right: Preparation) -> Bool { left.identifier == right.identifier }
  /// By what it makes.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
