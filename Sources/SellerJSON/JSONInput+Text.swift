/// Texts in quotes, by RFC 8259 §7, in UTF-8 that is well formed.
extension JSONInput {
  /// Goes past the rest of a text, from behind its opening quote to behind its closing one; tells whether escapes stand in it.
  mutating func skipText() throws(JSONProblem) -> Bool {
    var hasEscape = false
    while true {
      skipPlain()
      guard let byte = current else { throw .cutOff(empty: false) }
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return hasEscape
      case UInt8(ascii: "\\"):
        try skipEscape()
        hasEscape = true
      case 0..<0x20: throw .controlCharacter(byte)
      case 0x80...: position += try scalarLength()
      default: break
      }
    }
  }

  /// Goes past an escape, or past two that make one character.
  private mutating func skipEscape() throws(JSONProblem) {
    guard fill(2) else { throw .cutOff(empty: false) }
    guard buffer[position + 1] == UInt8(ascii: "u") else {
      guard JSONEscape.plain(buffer[position + 1]) != nil else { throw .malformedEscape }
      position += 2
      return
    }
    let unit = try codeUnit(at: 0)
    if UTF16.isLeadSurrogate(unit) {
      guard fill(8), buffer[position + 6] == UInt8(ascii: "\\"), buffer[position + 7] == UInt8(ascii: "u"),
        UTF16.isTrailSurrogate(try codeUnit(at: 6))
      else { throw .loneSurrogate }
      position += 12
    } else {
      guard !UTF16.isTrailSurrogate(unit) else { throw .loneSurrogate }
      position += 6
    }
  }

  /// The code unit of an escape that begins some bytes from here.
  private mutating func codeUnit(at distance: Int) throws(JSONProblem) -> UInt16 {
    let isThere = fill(distance + 6)
    let digits = buffer[(position + distance + 2)...].prefix(4)
    guard let unit = JSONEscape.codeUnit(digits) else {
      // Where the text ends among digits it is cut off; where anything else follows them they are too few.
      throw isThere || !digits.allSatisfy({ JSONEscape.digit($0) != nil }) ? .malformedEscape : .cutOff(empty: false)
    }
    return unit
  }

  /// How many bytes the scalar has that begins here, by table 3-7 of the Unicode standard.
  mutating func scalarLength() throws(JSONProblem) -> Int {
    let lead = buffer[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: throw .invalidUTF8
    }
    guard fill(length), second.contains(buffer[position + 1]) else { throw .invalidUTF8 }
    for index in (position + 2)..<max(position + 2, position + length) where buffer[index] & 0xC0 != 0x80 {
      throw .invalidUTF8
    }
    return length
  }
}

/// Escapes of RFC 8259 §7.
enum JSONEscape {
  /// What a short escape means: the byte behind its backslash; nil where there is none.
  static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// What a hexadecimal digit means.
  static func digit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// What four hexadecimal digits mean.
  static func codeUnit(_ digits: ArraySlice<UInt8>) -> UInt16? {
    guard digits.count == 4 else { return nil }
    var unit: UInt16 = 0
    for byte in digits {
      guard let digit = digit(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// A text without its escapes, which are known to be well formed.
  static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var lead: UInt16?
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
        result.append(byte)
        continue
      }
      if let plain = plain(letter) {
        result.append(plain)
        continue
      }
      let unit = codeUnit(rest.prefix(4)) ?? 0xFFFD
      rest = rest.dropFirst(4)
      if UTF16.isLeadSurrogate(unit) {
        lead = unit
      } else {
        let units = (lead.take().map { [$0] } ?? []) + [unit]
        result.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
      }
    }
    return result
  }
}
