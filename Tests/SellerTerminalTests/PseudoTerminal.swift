import Glibc

/// A terminal without a screen: what is written to one side is read at the other.
final class PseudoTerminal {
  /// The side of whoever types and looks.
  let user: Int32
  /// The program's side.
  let program: Int32
  /// Linux's TIOCSPTLCK and TIOCGPTN: macros that Swift cannot import.
  private static let unlockRequest: UInt = 0x4004_5431
  private static let numberRequest: UInt = 0x8004_5430
  private var isUserGone = false

  init?(columns: UInt16, rows: UInt16) {
    user = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var number: UInt32 = 0
    var unlock: Int32 = 0
    guard user >= 0, ioctl(user, Self.unlockRequest, &unlock) == 0, ioctl(user, Self.numberRequest, &number) == 0 else {
      return nil
    }
    program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard program >= 0 else { return nil }
    resize(columns: columns, rows: rows)
  }

  deinit {
    if !isUserGone { close(user) }
    close(program)
  }

  /// Changes the window's size. The system tells programs in its foreground; tests raise the signal themselves.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(user, UInt(TIOCSWINSZ), &size)
  }

  /// Types.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(user, bytes, bytes.count)
  }

  /// Pulls the plug.
  func hangUp() {
    isUserGone = true
    close(user)
  }

  /// All that has been sent since the last look.
  func look() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(user, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += buffer[..<count]
    }
  }

  /// The modes that the program's side has.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(program, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
