import SellerCore

/// How the store writes texts, amounts and moments, byte by byte: the one canonical form of each.
extension [UInt8] {
  /// Appends a text as it stands between quotes.
  ///
  /// Escaped are quotes, backslashes, control characters (C0, DEL, C1) and the line separators U+2028 and U+2029, because
  /// terminals, editors and line-based tools trip over them; everything else stays readable UTF-8.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      var length = 1
      let escape: Escape?
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
      default: escape = nil
      }
      if let escape {
        append(contentsOf: text[plain..<index])
        append(escape)
        plain = index + length
      }
      index += length
    }
    append(contentsOf: text[plain...])
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

  /// Appends `units` ÷ 10^`fractionDigits` with exactly that many digits after the point.
  mutating func append(decimal units: Int64, fractionDigits: Int) {
    if units < 0 { append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { digits in
      var rest = units.magnitude
      var start = digits.count
      var written = 0
      while rest > 0 || written <= fractionDigits {
        if written == fractionDigits, fractionDigits > 0 {
          start -= 1
          digits[start] = UInt8(ascii: ".")
        }
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
        written += 1
      }
      append(contentsOf: digits[start...])
    }
  }

  /// Appends a moment as `YYYY-MM-DDTHH:MM:SSZ`.
  mutating func append(instant: Instant) {
    let day = ShopCalendar.utc.day(of: instant)
    let civil = day.civil
    guard (0...9999).contains(civil.year) else {
      append(contentsOf: instant.description.utf8)
      return
    }
    let second = Int(instant.seconds - Int64(day.number) * 86_400)
    append(twoDigits: civil.year / 100)
    append(twoDigits: civil.year % 100)
    append(UInt8(ascii: "-"))
    append(twoDigits: civil.month)
    append(UInt8(ascii: "-"))
    append(twoDigits: civil.day)
    append(UInt8(ascii: "T"))
    append(twoDigits: second / 3600)
    append(UInt8(ascii: ":"))
    append(twoDigits: second / 60 % 60)
    append(UInt8(ascii: ":"))
    append(twoDigits: second % 60)
    append(UInt8(ascii: "Z"))
  }

  private mutating func append(twoDigits number: Int) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
