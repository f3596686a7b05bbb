import Foundation

/// The console in a terminal of our own, so that the time between a key and the bytes that answer it can be taken.
final class TerminalSession {
  struct Failure: Error {
    let what: String
  }

  /// Linux's TIOCSPTLCK and TIOCGPTN: the functions around them are hidden from Swift's importer.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  private let terminal: Int32
  private let process = Process()
  private let start: ContinuousClock.Instant
  private var seen = ""
  /// How many bytes the program has written.
  private(set) var bytesSeen = 0
  /// The process.
  var identifier: Int32 { process.processIdentifier }
  /// Seconds since the start.
  var sinceStart: Double { Stopwatch.seconds(since: start) }

  init(_ program: String, _ arguments: [String], columns: UInt16 = 120, rows: UInt16 = 40) throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard terminal >= 0, ioctl(terminal, Self.setLock, &locked) == 0, ioctl(terminal, Self.getNumber, &number) == 0
    else { throw Failure(what: "no pseudo-terminal") }
    let other = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard other >= 0, ioctl(other, UInt(TIOCSWINSZ), &size) == 0 else { throw Failure(what: "no terminal size") }
    let side = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": NSTemporaryDirectory()]
    process.standardInput = side
    process.standardOutput = side
    start = ContinuousClock.now
    try process.run()
  }

  /// Seconds from the start until a text was on the screen.
  func seconds(until text: String) throws -> Double {
    while !seen.contains(text) { try readSome(patience: 10_000) }
    return Stopwatch.seconds(since: start)
  }

  /// Sends keys, and waits for nothing.
  func type(_ keys: String) { _ = keys.withCString { write(terminal, $0, strlen($0)) } }

  /// Seconds from a key until its answer is complete: bytes came, and then none for 30 ms (which are not counted).
  func answer(to key: String) throws -> Double {
    while try readSome(patience: 30, isRequired: false) {}
    let pressed = ContinuousClock.now
    type(key)
    try readSome(patience: 10_000)
    var answered = Stopwatch.seconds(since: pressed)
    while try readSome(patience: 30, isRequired: false) { answered = Stopwatch.seconds(since: pressed) }
    return answered
  }

  /// Whether a text was ever on the screen.
  func hasSeen(_ text: String) -> Bool { seen.contains(text) }

  /// Seconds from a key until a text has come since.
  func seconds(after key: String, until text: String) throws -> Double {
    while try readSome(patience: 30, isRequired: false) {}
    seen = ""
    let pressed = ContinuousClock.now
    type(key)
    while !seen.contains(text) { try readSome(patience: 10_000) }
    return Stopwatch.seconds(since: pressed)
  }

  /// Leaves the program by a key.
  func end(by key: String = "Q") throws {
    type(key)
    while process.isRunning, try readSome(patience: 2000, isRequired: false) {}
    // What does not go by its key goes with its terminal.
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    close(terminal)
  }

  @discardableResult
  func readSome(patience: Int32, isRequired: Bool = true) throws -> Bool {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, patience) > 0 else {
      if isRequired { throw Failure(what: "no answer; the screen was: \(seen.suffix(2000))") }
      return false
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytesSeen += count
    seen += String(decoding: buffer[..<count], as: UTF8.self)
    return true
  }
}
