import CLibrary

/// Threads that are there while there is work for them, and no longer.
///
/// The system's own queues would do, but for one thing: once it has had a thread, their library looks every second whether more
/// are needed, for as long as the program lives. While a console waits for a key, nothing is to run.
public enum WorkThread {
  private final class Box: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// A crash is told to the thread that crashes; every other signal goes to the program's first thread, which waits for signals.
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS]

  /// Does work on a thread of its own; where the system gives none, before this returns.
  public static func start(_ work: @escaping @Sendable () -> Void) {
    var blocked = sigset_t()
    var before = sigset_t()
    sigfillset(&blocked)
    for signal in crashes { sigdelset(&blocked, signal) }
    pthread_sigmask(SIG_SETMASK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let box = Unmanaged.passRetained(Box(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { box in
        if let box { Unmanaged<Box>.fromOpaque(box).takeRetainedValue().work() }
        return nil
      }, box.toOpaque())
    if code == 0 { pthread_detach(thread) } else { box.takeRetainedValue().work() }
  }
}
