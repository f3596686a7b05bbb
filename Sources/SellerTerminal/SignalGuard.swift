import CLibrary
import CNcurses

/// Takes the process's signals over while a terminal is open, so that however the process ends, the terminal is left
/// as it was found. The handlers themselves are in C (`CNcurses/shim.h`), and this file alone uses them.
enum SignalGuard {
  /// Arms the handlers. From now on ending signals, size changes and job control arrive as bytes in the pipe; on a
  /// crash, on exit, and at a second ending signal the reset bytes are written and the modes set back.
  static func arm(terminal: Int32, pipe: Descriptor, modes: termios, reset: [UInt8]) {
    var modes = modes
    reset.withUnsafeBytes { bytes in
      seller_guard_arm(
        terminal, pipe.number, &modes, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
  }

  /// Gives the signals back to whoever had them.
  static func disarm() { seller_guard_disarm() }

  /// Sends a signal to the program in front of a terminal, as the terminal itself does for a key.
  static func send(_ signal: Int32, inFrontOf terminal: Int32) {
    seller_signal_in_front(terminal, signal)
  }

  /// Stops the process like Ctrl-Z; returns when it is continued.
  static func stop() { seller_stop() }

  /// Ends the process by a signal, so that its parent sees how it ended. Returns only when the signal is blocked.
  static func end(by signal: Int32) { seller_end_by(signal) }
}
