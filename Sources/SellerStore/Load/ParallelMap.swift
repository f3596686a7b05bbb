import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Does independent pieces of work on a few threads and waits for all of them; plain threads, so that a command needs no
/// runtime of tasks to read a store.
enum ParallelMap {
  /// The answers in the order of the inputs. The calling thread is one of the workers.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], workers: Int, _ transform: @escaping @Sendable (Input) -> Output
  ) -> [Output] {
    guard workers > 1, inputs.count > 1 else { return inputs.map(transform) }
    let shared = Shared(inputs: inputs, transform: transform)
    var threads: [pthread_t] = []
    for _ in 1..<min(workers, inputs.count) {
      if let thread = start({ shared.work() }) { threads.append(thread) }
    }
    shared.work()
    for thread in threads { pthread_join(thread, nil) }
    return shared.answers()
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

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread; nil when the system gives none, and then the caller's thread does the work alone.
  private static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    let body = Unmanaged.passRetained(Body(run))
    let thread = withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { attributes -> pthread_t? in
      guard let attributes = attributes.baseAddress, pthread_attr_init(attributes) == 0 else { return nil }
      defer { pthread_attr_destroy(attributes) }
      // Some C libraries give threads 128 KiB, which Foundation's decoder may exceed.
      guard pthread_attr_setstacksize(attributes, 4 << 20) == 0 else { return nil }
      return withUnsafeTemporaryAllocation(of: pthread_t.self, capacity: 1) { thread -> pthread_t? in
        guard let thread = thread.baseAddress, pthread_create(thread, attributes, main, body.toOpaque()) == 0 else {
          return nil
        }
        return thread.pointee
      }
    }
    if thread == nil { body.release() }
    return thread
  }

  private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
    guard let argument else { return nil }
    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
    return nil
  }
}
