extension [UInt8] {
  /// Appends a text as it stands between the quotes of a JSON text.
  ///
  /// Escaped are quotes, backslashes, control characters (C0, DEL, C1) and the line separators U+2028 and U+2029, because
  /// terminals, editors and line-based tools trip over them; everything else stays readable UTF-8.
  public mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Appends a text in UTF-8 as it stands between the quotes of a JSON text.
  public mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      var length = 1
      let escape: Escape
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): escape = .short(byte)
      case 0x08: escape = .short(UInt8(ascii: "b"))
      case 0x09: escape = .short(UInt8(ascii: "t"))
      case 0x0A: escape = .short(UInt8(ascii: "n"))
      case 0x0C: escape = .short(UInt8(ascii: "f"))
      case 0x0D: escape = .short(UInt8(ascii: "r"))
      case 0..<0x20, 0x7F: escape = .unicode(UInt16(byte))
      case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0:
        escape = .unicode(UInt16(text[index + 1]))
        length = 2
      case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
        escape = .unicode(0x2000 | UInt16(text[index + 2] & 0x3F))
        length = 3
      default:
        // Nearly every byte ends here.
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[plain..<index]))
      append(escape)
      index += length
      plain = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[plain...]))
  }

  private enum Escape {
    case short(UInt8)
    case unicode(UInt16)
  }

  private mutating func append(_ escape: Escape) {
    append(UInt8(ascii: "\\"))
    switch escape {
    case .short(let byte): append(byte)
    case .unicode(let code):
      append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(code >> UInt16(shift) & 0xF)
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
