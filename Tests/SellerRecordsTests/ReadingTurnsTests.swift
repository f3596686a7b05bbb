import Dispatch
import SellerRecords
import Synchronization
import Testing

@Suite("Readings beside writing")
struct ReadingTurnsTests {
  /// What was worked out and what was told, in their order.
  private final class Log: Sendable {
    let worked = Mutex<[Int]>([])
    let told = Mutex<[Int]>([])
    let isTold = DispatchSemaphore(value: 0)
    let isAtWork = DispatchSemaphore(value: 0)
    let mayGoOn = DispatchSemaphore(value: 0)

    /// Adds a reading that stops in the middle of its work until it may go on.
    func addSlow(_ number: Int, to turns: ReadingTurns) {
      add(number, to: turns) { [self] in
        isAtWork.signal()
        mayGoOn.wait()
      }
      isAtWork.wait()
    }

    func add(_ number: Int, to turns: ReadingTurns, _ meanwhile: @escaping @Sendable () -> Void = {}) {
      turns.add { [self] in
        meanwhile()
        worked.withLock { $0.append(number) }
        return number
      } tell: { [self] number in
        told.withLock { $0.append(number) }
        isTold.signal()
      }
    }
  }

  @Test("One that a write has overtaken is not told; the one that is read after it is")
  func overtaken() {
    let (turns, log) = (ReadingTurns(), Log())
    log.addSlow(1, to: turns)
    turns.overtake()
    log.add(2, to: turns)
    log.mayGoOn.signal()
    log.isTold.wait()
    #expect(log.told.withLock { $0 } == [2] && log.worked.withLock { $0 } == [1, 2])
  }

  @Test("Of several that wait only the latest is worked out; the one at work is told first")
  func waiting() {
    let (turns, log) = (ReadingTurns(), Log())
    log.addSlow(1, to: turns)
    for number in 2...4 { log.add(number, to: turns) }
    log.mayGoOn.signal()
    log.isTold.wait()
    log.isTold.wait()
    #expect(log.told.withLock { $0 } == [1, 4] && log.worked.withLock { $0 } == [1, 4])
  }
}
