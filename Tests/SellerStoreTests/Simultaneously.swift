import Foundation
import Synchronization

/// Does things at once, each on a thread of its own, however few processors there are.
enum Simultaneously {
  /// What came of each, in order.
  static func run<Answer: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Answer) -> [Answer] {
    let answers = Shared<Answer>()
    let group = DispatchGroup()
    for index in 0..<count {
      group.enter()
      Thread {
        let answer = work(index)
        answers.all.withLock { $0[index] = answer }
        group.leave()
      }.start()
    }
    group.wait()
    return answers.all.withLock { all in (0..<count).compactMap { all[$0] } }
  }

  private final class Shared<Answer: Sendable>: Sendable {
    let all = Mutex<[Int: Answer]>([:])
  }
}
