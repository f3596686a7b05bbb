import Dispatch
import Synchronization

/// Work that is done in its order, one piece after another, on a thread that ends where there is none left.
public final class WorkQueue: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var isAtWork = false
  }

  private let state = Mutex(State())

  /// A queue with nothing to do.
  public init() {}

  /// Adds a piece of work.
  public func add(_ work: @escaping @Sendable () -> Void) {
    let begins = state.withLock { state in
      state.waiting.append(work)
      defer { state.isAtWork = true }
      return !state.isAtWork
    }
    guard begins else { return }
    WorkThread.start { [self] in
      while let work = next() { work() }
    }
  }

  /// Waits until everything that was added is done.
  public func finish() {
    let isDone = DispatchSemaphore(value: 0)
    add { isDone.signal() }
    isDone.wait()
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      state.isAtWork = !state.waiting.isEmpty
      return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
    }
  }
}
