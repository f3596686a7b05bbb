import Foundation
import SellerConsole
import SellerTables
import SellerText

/// Standard output and standard error. Nothing here traps: a reader that went away ends the program quietly.
enum StandardStreams {
  /// Nobody reads standard output any more, as in `seller indicators | head -1`.
  struct ReaderGone: Error {}

  /// Whether a person reads standard output.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person reads standard error.
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Without this a closed pipe, or a file as large as the user's limit allows, would kill the program before it could
  /// clean up and say so; with it the write fails.
  static func surviveFailingWrites() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes a text and a line feed to standard output.
  static func say(_ text: String) throws {
    try write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDOUT_FILENO)
  }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) throws {
    try write(bytes, to: STDOUT_FILENO)
  }

  /// Writes a line to standard error, made safe for a terminal; where that fails there is nobody left to tell.
  static func complain(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { PlainText.safe(String($0)) }
    try? write(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
  }

  /// Shows a passing line on standard error's last line, over the one before; nothing where no person reads it.
  static func progress(_ text: String?) {
    guard errorIsTerminal else { return }
    try? write(Array(("\r\u{1B}[K" + (text.map { PlainText.safe($0) } ?? "")).utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw ReaderGone() }
        throw ProgramFailure(.storeUnusable, CommandTrouble.outputUnwritable(.number(errno)))
      }
      rest = rest.dropFirst(written)
    }
  }
}
