/// Decodes pieces of a file. Where a character is cut by a piece's end it is left for the next piece.
enum TextDecoding {
  /// Decodes what is whole in `bytes`, all of it when nothing follows, and tells how many bytes were used.
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding, isLast: Bool, into text: inout DecodedText
  ) -> Int {
    switch encoding {
    case .utf8: utf8(bytes, isLast: isLast, into: &text)
    case .utf16LittleEndian: utf16(bytes, low: 0, isLast: isLast, into: &text)
    case .utf16BigEndian: utf16(bytes, low: 1, isLast: isLast, into: &text)
    case .gb18030: gb18030(bytes, isLast: isLast, into: &text)
    case .windows1252: windows1252(bytes, into: &text)
    }
  }

  private static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into text: inout DecodedText) -> Int {
    var position = 0
    while true {
      let valid = UTF8Validation.validPrefix(of: bytes, from: position)
      text.append(valid: UnsafeBufferPointer(rebasing: bytes[position..<valid.end]))
      position = valid.end
      switch valid.stop {
      case .end: return position
      case .cutOff where !isLast: return position
      case .cutOff(let length), .invalid(let length):
        text.appendDamage()
        position += length
      }
    }
  }

  private static func utf16(
    _ bytes: UnsafeBufferPointer<UInt8>, low: Int, isLast: Bool, into text: inout DecodedText
  ) -> Int {
    func unit(_ position: Int) -> UInt32 { UInt32(bytes[position + low]) | UInt32(bytes[position + 1 - low]) << 8 }
    var position = 0
    while position + 1 < bytes.count {
      let first = unit(position)
      if first & 0xF800 != 0xD800 {
        text.append(first)
        position += 2
      } else if first & 0xFC00 == 0xD800 {
        guard position + 3 < bytes.count else {
          if !isLast { return position }
          text.appendDamage()
          return bytes.count
        }
        let second = unit(position + 2)
        if second & 0xFC00 == 0xDC00 {
          text.append(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF))
          position += 4
        } else {
          text.appendDamage()
          position += 2
        }
      } else {
        text.appendDamage()
        position += 2
      }
    }
    if isLast, position < bytes.count {
      text.appendDamage()
      position = bytes.count
    }
    return position
  }

  private static func gb18030(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into text: inout DecodedText) -> Int {
    let table = GB18030.shared
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        text.append(UInt32(bytes[position]))
        position += 1
        continue
      }
      switch table.character(in: bytes, at: position) {
      case .scalar(let scalar, let length):
        text.append(scalar)
        position += length
      case .cutOff where !isLast:
        return position
      case .cutOff, .invalid:
        // Only the lead byte is given up: what follows may be a quote or a line's end.
        text.appendDamage()
        position += 1
      }
    }
    return position
  }

  private static func windows1252(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout DecodedText) -> Int {
    for byte in bytes {
      if (0x80..<0xA0).contains(byte) {
        let scalar = windowsExtras[Int(byte) - 0x80]
        if scalar == 0 { text.appendDamage() } else { text.append(scalar) }
      } else {
        text.append(UInt32(byte))
      }
    }
    return bytes.count
  }

  /// What Windows-1252 has at 0x80 … 0x9F; 0 where it has nothing.
  private static let windowsExtras: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}
