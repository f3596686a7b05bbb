import CLibrary
import SellerTables
import SellerText

/// Standard output and standard error. Nothing here traps: a reader that went away ends the program quietly.
enum StandardStreams {
  /// Nobody reads standard output any more, as in `seller indicators | head -1`.
  struct ReaderGone: Error {}

  /// Whether a person reads standard output.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns the screen of whoever reads standard output has; nil where it is no screen.
  static var outputColumns: Int? {
    var size = winsize()
    guard outputIsTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether a person reads standard error.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Without this a closed pipe, or a file as large as the user's limit allows, would kill the program before it could
  /// clean up and say so; with it the write fails.
  static func surviveFailingWrites() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Opens the null device in the place of a standard stream that is closed, the wrong way round, so that using the stream
  /// fails as it would have: otherwise the next file that is opened takes its number, and messages are written into it.
  static func holdClosedStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes a text of ours and a line feed to standard output; what is data in it has been made safe.
  static func say(_ text: String) throws { try say(lines: Array((text.hasSuffix("\n") ? text : text + "\n").utf8)) }

  /// Writes lines of ours to standard output; what is data in them has been made safe.
  static func say(lines: [UInt8]) throws { try write(lines, to: STDOUT_FILENO) }

  /// Writes data to standard output, whole lines or parts of lines that end between characters: byte by byte to a file or a
  /// pipe, and made safe where it goes to a terminal, whatever its format.
  static func write(_ data: [UInt8]) throws {
    try write(outputIsTerminal ? PlainText.safe(lines: data) : data, to: STDOUT_FILENO)
  }

  /// Writes one line to standard error, made safe for a terminal; where that fails there is nobody left to tell.
  static func complain(_ text: String) {
    try? write(Array((PlainText.safe(text) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes lines to standard error, each made safe.
  static func complain(lines: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) { complain(String(line)) }
  }

  /// Shows a passing line on standard error's last line, over the one before; nothing where no person reads it.
  static func progress(_ text: String?) {
    guard errorIsTerminal else { return }
    try? write(Array(("\r\u{1B}[K" + (text.map { PlainText.safe($0) } ?? "")).utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    guard let code = writeAll(bytes, to: descriptor) else { return }
    if code == EPIPE { throw ReaderGone() }
    throw ProgramFailure(.storeUnusable, CommandTrouble.outputUnwritable(.number(code)))
  }
}
