/// The grammar of numbers, RFC 8259 §6: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
public enum JSONNumber {
  /// Whether a text is a number from its first to its last byte.
  public static func isNumber(_ text: some Sequence<UInt8>) -> Bool {
    var form = Form()
    return text.allSatisfy { form.take($0) } && form.isComplete
  }

  /// How far a number has been read, byte by byte: so that one may go on in the next piece of a file.
  struct Form {
    private enum Part {
      case start, minus, zero, whole, point, fraction, exponent, exponentSign, exponentDigits
    }

    private var part = Part.start

    /// Whether what was taken is a number as it is.
    var isComplete: Bool {
      switch part {
      case .zero, .whole, .fraction, .exponentDigits: true
      case .start, .minus, .point, .exponent, .exponentSign: false
      }
    }

    /// Goes one byte on; false where no number has that byte there.
    mutating func take(_ byte: UInt8) -> Bool {
      switch (byte, part) {
      case (UInt8(ascii: "0"), .start), (UInt8(ascii: "0"), .minus): part = .zero
      case (UInt8(ascii: "1")...UInt8(ascii: "9"), .start), (UInt8(ascii: "1")...UInt8(ascii: "9"), .minus):
        part = .whole
      case (UInt8(ascii: "0")...UInt8(ascii: "9"), .whole), (UInt8(ascii: "0")...UInt8(ascii: "9"), .fraction),
        (UInt8(ascii: "0")...UInt8(ascii: "9"), .exponentDigits):
        break
      case (UInt8(ascii: "0")...UInt8(ascii: "9"), .point): part = .fraction
      case (UInt8(ascii: "0")...UInt8(ascii: "9"), .exponent), (UInt8(ascii: "0")...UInt8(ascii: "9"), .exponentSign):
        part = .exponentDigits
      case (UInt8(ascii: "-"), .start): part = .minus
      case (UInt8(ascii: "."), .zero), (UInt8(ascii: "."), .whole): part = .point
      case (UInt8(ascii: "e"), .zero), (UInt8(ascii: "e"), .whole), (UInt8(ascii: "e"), .fraction),
        (UInt8(ascii: "E"), .zero), (UInt8(ascii: "E"), .whole), (UInt8(ascii: "E"), .fraction):
        part = .exponent
      case (UInt8(ascii: "+"), .exponent), (UInt8(ascii: "-"), .exponent): part = .exponentSign
      default: return false
      }
      return true
    }
  }
}
