import Synchronization

/// Something large that is read, or made, when somebody first looks at it, and once; who looks meanwhile waits for it.
public final class Deferred<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case unread(@Sendable () -> Value)
    case read(Value)
  }

  private let state: Mutex<State>

  /// What is there already.
  public init(_ value: Value) { state = Mutex(.read(value)) }

  /// What `read` answers; it is called at most once, and let go of then.
  public init(reading read: @escaping @Sendable () -> Value) { state = Mutex(.unread(read)) }

  /// What it is, read now if it was not.
  public var value: Value {
    state.withLock { state in
      switch state {
      case .read(let value): return value
      case .unread(let read):
        let value = read()
        state = .read(value)
        return value
      }
    }
  }

  /// What it is, if it was read.
  public var known: Value? {
    state.withLock { if case .read(let value) = $0 { value } else { nil } }
  }
}
