import FoundationEssentials
import SellerRecords
import SellerText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Starting a program of the user's that has nothing to do with the terminal.
enum UserProgram {
  /// The program's path: as it is written, or on the search path.
  static func path(of program: String, in environment: [String: String]) -> String? {
    let places =
      program.contains("/")
      ? [program] : (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Starts the program and does not wait for it; it has nothing to do with the terminal, nor with the signals that are ignored
  /// here. Gives why it did not start.
  static func start(
    _ words: [String], reading input: String = "/dev/null", in environment: [String: String]
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
    var process: pid_t = 0
    let code = posix_spawn(&process, words[0], &files, &attributes, texts, settings)
    guard code == 0 else { return .number(code) }
    WorkThread.start { [process] in _ = waitpid(process, nil, 0) }
    return nil
  }
}
