/// A checksum of many bytes at the speed of memory: four lanes of multiplying and turning, as xxHash has them.
///
/// It finds every change of one word, and any other that comes about by accident. Anybody can make two files with one sum, so it
/// decides nothing where somebody might want to.
enum QuickHash {
  private static let primes: (UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9
  )

  static func of(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { of($0) }
  }

  /// Of a text's bytes: what ids are told by where two that are alike are looked at.
  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var (a, b, c, d) = (primes.0, primes.1, primes.2, UInt64(bytes.count))
    var place = 0
    while place + 32 <= bytes.count {
      a = mixed(a, word(bytes, place))
      b = mixed(b, word(bytes, place + 8))
      c = mixed(c, word(bytes, place + 16))
      d = mixed(d, word(bytes, place + 24))
      place += 32
    }
    var sum = mixed(mixed(mixed(a, b), c), d)
    while place < bytes.count {
      sum = mixed(sum, UInt64(bytes[place]))
      place += 1
    }
    return finished(sum)
  }

  /// Of the few bytes of an id, eight in one step.
  static func ofID(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = mixed(primes.2, UInt64(bytes.count))
    var place = 0
    while place + 8 <= bytes.count {
      sum = mixed(sum, word(bytes, place))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return finished(mixed(sum, rest))
  }

  /// Spreads the bits of a sum.
  private static func finished(_ sum: UInt64) -> UInt64 {
    let sum = (sum ^ (sum >> 33)) &* primes.1
    return sum ^ (sum >> 29)
  }

  /// The same on every machine: sums of lines are kept in files.
  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// A lane after the next word.
  @inline(__always)
  static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let sum = lane &+ word &* primes.1
    return (sum << 31 | sum >> 33) &* primes.0
  }
}
