public import SellerConsole

/// Something that happened while the program waited.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(KeyPress)
  /// Text was pasted, as one piece; nothing in it is a key. It comes as it was sent: what takes it makes it safe.
  case paste(String)
  /// The mouse was used; only when the options ask for it.
  case mouse(MousePress)
  /// The window has another size. Draw anew.
  case resize(Size)
  /// A ``Waker`` was used: somebody has news.
  case wake
  /// The process is to end, by this signal: leave, and end with ``Terminal/endProcess(by:)``.
  case ended(signal: Int32)
}
