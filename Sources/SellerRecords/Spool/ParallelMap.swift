import Dispatch
import Synchronization

/// Does independent pieces of work on a few threads and waits for all of them.
public enum ParallelMap {
  /// The answers in the order of the inputs. The calling thread is one of the workers.
  public static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], workers: Int, _ transform: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    guard workers > 1, inputs.count > 1 else { return inputs.map(transform) }
    let shared = Shared(inputs: inputs, transform: transform)
    let others = min(workers, inputs.count) - 1
    let isDone = DispatchSemaphore(value: 0)
    for _ in 0..<others {
      WorkThread.start {
        shared.work()
        isDone.signal()
      }
    }
    shared.work()
    for _ in 0..<others { isDone.wait() }
    return shared.answers()
  }

  /// The same for many small pieces of work: each thread does a run of them.
  public static func map<Input: Sendable, Output: Sendable>(
    small inputs: [Input], workers: Int = 2, _ transform: @escaping @Sendable (ArraySlice<Input>) -> [Output]
  ) -> [Output] {
    let size = max(32, (inputs.count + workers - 1) / workers)
    let runs = stride(from: 0, to: inputs.count, by: size).map { inputs[$0..<min($0 + size, inputs.count)] }
    return map(runs, workers: workers, transform).flatMap(\.self)
  }

  /// The same for the lines of a list, one by one where they are so few that a thread would take longer to begin.
  public static func map<Input: Sendable, Output: Sendable>(
    lines inputs: [Input], _ transform: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    map(small: inputs, workers: inputs.count < 1000 ? 1 : 2) { $0.map(transform) }
  }

  /// Does one piece of work on another thread while the caller does its own, which may be parallel itself.
  public static func beside<Other: Sendable, Own>(
    _ other: @escaping @Sendable () -> Other, _ own: () -> Own
  ) -> (other: Other?, own: Own) {
    let answer = Answer<Other>()
    let isDone = DispatchSemaphore(value: 0)
    WorkThread.start {
      answer.give(other())
      isDone.signal()
    }
    let done = own()
    isDone.wait()
    return (answer.value, done)
  }

  private final class Answer<Value: Sendable>: Sendable {
    private let held = Mutex<Value?>(nil)

    var value: Value? { held.withLock { $0 } }

    func give(_ value: Value) { held.withLock { $0 = value } }
  }

  private final class Shared<Input: Sendable, Output: Sendable>: Sendable {
    private let inputs: [Input]
    private let transform: @Sendable (Input) -> Output
    private let next = Atomic<Int>(0)
    private let outputs: Mutex<[Int: Output]>

    init(inputs: [Input], transform: @escaping @Sendable (Input) -> Output) {
      self.inputs = inputs
      self.transform = transform
      outputs = Mutex([:])
    }

    func work() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < inputs.count else { return }
        let output = transform(inputs[index])
        outputs.withLock { $0[index] = output }
      }
    }

    func answers() -> [Output] {
      outputs.withLock { outputs in inputs.indices.compactMap { outputs[$0] } }
    }
  }
}
