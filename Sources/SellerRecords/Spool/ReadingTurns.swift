import Synchronization

/// Readings of a store that are worked out beside the writing, one after another. One that a write has overtaken is not told, since
/// it would show the store without what is known to be in it; of several that wait only the latest is worked out.
public final class ReadingTurns: Sendable {
  private struct State {
    var waiting = 0
    var writes = 0
  }

  private let state = Mutex(State())
  private let queue = WorkQueue()

  /// Nothing to do.
  public init() {}

  /// Works a reading out in its turn, and tells it.
  ///
  /// - Parameters:
  ///   - work: what takes long; what it looks at was read when this is called.
  ///   - tell: what is done with it, unless something was written meanwhile.
  public func add<Reading>(
    _ work: @escaping @Sendable () -> Reading, tell: @escaping @Sendable (Reading) -> Void
  ) {
    let writes = state.withLock { state in
      state.waiting += 1
      return state.writes
    }
    queue.add { [self] in
      let isDue = state.withLock { state in
        state.waiting -= 1
        return state.waiting == 0 && state.writes == writes
      }
      guard isDue else { return }
      let reading = work()
      state.withLock { state in
        if state.writes == writes { tell(reading) }
      }
    }
  }

  /// Something was written: what was read before is not told any more. Whoever writes sees to it that the store is read again.
  public func overtake() { state.withLock { $0.writes += 1 } }
}
