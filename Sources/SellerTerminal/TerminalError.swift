/// Why no terminal could be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set, or the terminal database does not know its value.
  case unknownTerminal(name: String?)
  /// The terminal has no way to put text at a place.
  case cannotPlaceText(name: String?)
  /// One process draws on one terminal at a time.
  case alreadyOpen
  /// A system call failed: its name and its error number.
  case systemCall(String, Int32)
}

extension TerminalError: CustomStringConvertible {
  /// What happened and what to do about it, in English.
  public var description: String {
    switch self {
    case .notATerminal:
      "input and output must be a terminal; use the commands (seller --help) in scripts and pipes"
    case .unknownTerminal(let name?) where !name.isEmpty:
      "the terminal database has no \"\(name)\"; install it (package ncurses-term), or set TERM=xterm-256color"
    case .unknownTerminal:
      "TERM is not set; set it to the terminal's name, such as TERM=xterm-256color"
    case .cannotPlaceText(let name):
      "the terminal \"\(name ?? "")\" cannot place text on its screen; set TERM to what the terminal really is"
    case .alreadyOpen:
      "the terminal is in use by this process already"
    case .systemCall(let call, let number):
      "the terminal cannot be prepared: \(call) failed with error \(number)"
    }
  }
}
