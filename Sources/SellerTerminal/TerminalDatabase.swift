import CNcurses
import SellerConsole

/// What the terminal database (terminfo) says of the terminal that ncurses has opened.
enum TerminalDatabase {
  /// The bytes of a capability, without the delays that old terminals needed; empty when the terminal lacks it.
  static func string(_ name: String) -> [UInt8] {
    guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { return [] }
    return withoutDelays(Array(String(cString: text).utf8))
  }

  /// Whether colours are red, green and blue instead of numbers in a palette.
  static var hasDirectColour: Bool { tigetflag("RGB") > 0 }

  /// The sequences this terminal sends for keys.
  static func keySequences() -> [[UInt8]: KeyPress] {
    let keys: [(capability: String, key: KeyPress)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter),
      ("kbs", .backspace),
    ]
    var sequences: [[UInt8]: KeyPress] = [:]
    for (capability, key) in keys + (1...12).map({ ("kf\($0)", KeyPress.function($0)) }) {
      let bytes = string(capability)
      // Single bytes are plain control characters, which mean the same everywhere.
      if bytes.count > 1 { sequences[bytes] = key }
    }
    return sequences
  }

  /// What puts the screen back when ncurses can no longer be asked: modes of our own, colours, keypad, cursor, and
  /// last the screen that was there before.
  static func resetSequence() -> [UInt8] {
    TerminalModes.off + ["sgr0", "op", "rmkx", "cnorm", "rmcup"].flatMap(string)
  }

  /// Removes `$<…>`, which ncurses would have turned into waiting.
  static func withoutDelays(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "$"), rest.dropFirst().first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}

/// Terminal modes that ncurses has no functions for. Terminals that lack one ignore it.
enum TerminalModes {
  /// Pasted text comes between marks.
  static let pasteMarks = Array("\u{1B}[?2004h".utf8)
  /// Presses and the wheel are reported, with decimal positions.
  static let mouse = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  /// The terminal's own again.
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
  static let off = Array("\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l".utf8)

  /// Puts a text into the clipboard of the machine that the terminal runs on, also over SSH (OSC 52).
  static func clipboard(_ text: String) -> [UInt8] {
    Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
