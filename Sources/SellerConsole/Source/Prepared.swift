import Synchronization

/// A value that is made when somebody needs it, once, or beside the screen before that (``Preparation``); whoever asks while it is
/// being made waits for it.
final class Prepared<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case waiting(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.waiting(make)) }

  /// The value; what it was made of is let go.
  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .waiting(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}

/// What is to be made beside the screen, so that no key waits for it. Not doing it changes no answer.
public struct Preparation: Sendable, Hashable {
  private let identifier: ObjectIdentifier
  private let work: @Sendable () -> Void

  /// Makes values one after the other, each unless it is made already.
  init<Value>(_ last: Prepared<Value>, after first: [Prepared<SortRanks>] = []) {
    identifier = ObjectIdentifier(last)
    work = {
      for prepared in first { _ = prepared.value }
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
