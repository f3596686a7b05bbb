import SellerJSON

/// Turns JSON text into another layout of the same values: one line without blanks, or indented for people.
///
/// Works on text that is known to be JSON; it moves blanks and escapes, never values: numbers keep their digits.
public enum JSONLayout {
  /// Without blanks between tokens, and with texts escaped as the store escapes them.
  static func compact(_ json: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for token in tokens(json) {
      switch token {
      case .text(let text): result.append(escapingRaw: text)
      case .other(let byte): result.append(byte)
      }
    }
    return result
  }

  /// Two blanks an indentation, one field or element a line, a newline at the end: `store.json`, which people edit.
  public static func indented(_ json: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var depth = 0
    var previous: UInt8 = 0
    func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }
    func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") }
    func newLine() {
      result.append(0x0A)
      result.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }
    for token in tokens(json) {
      let first: UInt8 =
        switch token {
        case .text: UInt8(ascii: "\"")
        case .other(let byte): byte
        }
      if isClosing(first) {
        depth -= 1
        if !isOpening(previous) { newLine() }
      } else if isOpening(previous) || previous == UInt8(ascii: ",") {
        newLine()
      } else if previous == UInt8(ascii: ":") {
        result.append(0x20)
      }
      switch token {
      case .text(let text): result.append(escapingRaw: text)
      case .other(let byte): result.append(byte)
      }
      if isOpening(first) { depth += 1 }
      previous = first
    }
    result.append(0x0A)
    return result
  }

  private enum Token {
    /// A text with its quotes and escapes.
    case text([UInt8])
    /// Any other byte that is no blank.
    case other(UInt8)
  }

  private static func tokens(_ json: some Sequence<UInt8>) -> [Token] {
    var tokens: [Token] = []
    var text: [UInt8]?
    var isEscaped = false
    for byte in json {
      if var open = text.take() {
        open.append(byte)
        if isEscaped {
          isEscaped = false
          text = open
        } else if byte == UInt8(ascii: "\"") {
          tokens.append(.text(open))
        } else {
          isEscaped = byte == UInt8(ascii: "\\")
          text = open
        }
      } else if byte == UInt8(ascii: "\"") {
        text = [byte]
      } else if !JSONWalk.isBlank(byte) {
        tokens.append(.other(byte))
      }
    }
    return tokens
  }
}

extension [UInt8] {
  /// Appends a text that has its quotes and escapes already, escaping what stands in it raw and should not.
  fileprivate mutating func append(escapingRaw text: [UInt8]) {
    var start = text.startIndex
    for index in text.indices {
      // Only bytes that begin a character to be escaped; quotes and backslashes are part of the text's own writing.
      let isQuoteOrBackslash = text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "\\")
      if isQuoteOrBackslash {
        text[start..<index].withUnsafeBufferPointer { append(escaping: $0) }
        append(text[index])
        start = index + 1
      }
    }
    text[start...].withUnsafeBufferPointer { append(escaping: $0) }
  }
}
