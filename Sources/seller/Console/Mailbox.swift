import SellerConsole
import SellerTerminal
import Synchronization

/// News for the console from other threads; posting wakes the loop that waits for keys.
final class Mailbox: Sendable {
  private let events = Mutex<[ConsoleEvent]>([])
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  /// Leaves an event, and wakes the reader.
  func post(_ event: ConsoleEvent) {
    events.withLock { $0.append(event) }
    waker.wake()
  }

  /// Takes everything that was left.
  func collect() -> [ConsoleEvent] {
    events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
