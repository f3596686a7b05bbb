/// Finds where UTF-8 stops being UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
enum UTF8Validation {
  /// Why a run of valid bytes ended; the payload is how many bytes belong to the fault.
  enum Stop: Equatable {
    case end
    case cutOff(Int)
    case invalid(Int)
  }

  /// The end of the valid bytes that begin at `start`, and why they end there.
  static func validPrefix(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, stop: Stop) {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = start
    while position < bytes.count {
      let lead = bytes[position]
      if lead < 0x80 {
        position += 1
        // Eight ASCII bytes at a time.
        while position + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          position += 8
        }
        continue
      }
      let (length, second) = shape(lead)
      guard length > 0 else { return (position, .invalid(1)) }
      var found = 1
      while found < length, position + found < bytes.count {
        let byte = bytes[position + found]
        guard found == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { return (position, .invalid(found)) }
        found += 1
      }
      guard found == length else { return (position, .cutOff(found)) }
      position += length
    }
    return (position, .end)
  }

  /// How many bytes a character has by its first one, and what the second can be; 0 for no first byte.
  @inline(__always)
  private static func shape(_ lead: UInt8) -> (Int, ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0x80)
    }
  }
}
