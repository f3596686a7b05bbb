import Foundation

/// A program run to its end.
enum Program {
  struct Failed: Error {
    let words: [String]
    let status: Int32
  }

  /// What a run cost.
  struct Cost {
    let seconds: Double
    /// The most memory that it had, in kB, as the kernel counts it; never less than what this process has.
    let memory: Int
  }

  /// Runs a program and throws away what it prints. It is started and waited for without anything between, so that the time is its
  /// own.
  ///
  /// - Parameter statuses: the exit statuses that are an answer
  @discardableResult
  static func run(_ path: String, _ arguments: [String], statuses: Set<Int32> = [0]) throws -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for number in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
    }
    let words = [path] + arguments
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var (process, status, usage) = (pid_t(), Int32(), rusage())
    let start = ContinuousClock.now
    guard posix_spawn(&process, path, &actions, nil, &pointers, environ) == 0 else {
      throw Failed(words: words, status: -1)
    }
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = Stopwatch.seconds(since: start)
    let hasExited = status & 0x7F == 0
    guard hasExited, statuses.contains(status >> 8 & 0xFF) else { throw Failed(words: words, status: status) }
    return Cost(seconds: seconds, memory: usage.ru_maxrss)
  }
}

extension Program {
  /// What a program prints; nil where it ends with another status than 0.
  static func output(_ path: String, _ arguments: [String]) throws -> String? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: printed, as: UTF8.self) : nil
  }
}

/// Time on a clock that only goes forward.
enum Stopwatch {
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return seconds(since: start)
  }

  static func seconds(since start: ContinuousClock.Instant) -> Double {
    let passed = ContinuousClock.now - start
    return Double(passed.components.seconds) + Double(passed.components.attoseconds) * 1e-18
  }
}
