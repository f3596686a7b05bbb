import CLibrary
import SellerRecords
import SellerText

/// Starting a program of the user's that has nothing to do with the terminal.
enum UserProgram {
  /// The program's path: as it is written, or on the search path.
  static func path(of program: String, in environment: [String: String]) -> String? {
    let places =
      program.contains("/")
      ? [program] : (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
    return places.first(where: UserPath.isProgram)
  }

  /// What came of starting a program.
  enum Start {
    /// It is at work, or has done it.
    case working
    /// It ended at once, and not well.
    case gaveUp
    /// It did not start.
    case none
  }

  /// Starts the program and does not wait for it. Gives why it did not start.
  static func start(_ words: [String], in environment: [String: String]) -> SystemReason? {
    var process: pid_t = 0
    if let reason = spawn(words, reading: "/dev/null", in: environment, &process) { return reason }
    WorkThread.start { [process] in _ = waitpid(process, nil, 0) }
    return nil
  }

  /// How long a program that cannot work takes to say so, in looks of a hundredth of a second.
  private static let looks = 30

  /// Starts the program with a file to read. A thread looks for a moment whether it ends well, ends badly or goes on, and tells
  /// `answer`.
  static func start(
    _ words: [String], reading input: String, in environment: [String: String],
    answer: @escaping @Sendable (Start) -> Void
  ) {
    var process: pid_t = 0
    if spawn(words, reading: input, in: environment, &process) != nil { return answer(.none) }
    WorkThread.start { [process] in
      for _ in 0..<looks {
        var status: Int32 = 0
        if waitpid(process, &status, WNOHANG) != 0 { return answer(status == 0 ? .working : .gaveUp) }
        usleep(10_000)
      }
      answer(.working)
      _ = waitpid(process, nil, 0)
    }
  }

  /// A process of the program, which has nothing to do with the terminal, nor with the signals that are ignored here. Gives why there
  /// is none.
  private static func spawn(
    _ words: [String], reading input: String, in environment: [String: String], _ process: inout pid_t
  ) -> SystemReason? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, stream, stream == STDIN_FILENO ? input : "/dev/null", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    let texts: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (texts + settings).forEach { free($0) } }
    let code = posix_spawn(&process, words[0], &files, &attributes, texts, settings)
    return code == 0 ? nil : .number(code)
  }
}
