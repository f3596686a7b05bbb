import CLibrary

/// Looks for single bytes, many at a time.
enum ByteSearch {
  /// Whether a byte stands in a text.
  static func has(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
  }

  /// How often a byte stands in a text.
  static func count(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var words = ByteMatches.Words(of: byte, or: byte, in: bytes)
    var count = 0
    while let word = words.next() { count += word.matches.nonzeroBitCount }
    return count
  }
}

/// The places at which one of two bytes stands in a text, in their order.
struct ByteMatches {
  private var words: Words
  private var place = 0
  private var matches: UInt64 = 0

  init(of byte: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
    words = Words(of: byte, or: other, in: bytes)
  }

  /// The next place.
  @inline(__always)
  mutating func next() -> Int? {
    while matches == 0 {
      guard let word = words.next() else { return nil }
      (place, matches) = (word.place, word.matches)
    }
    defer { matches &= matches &- 1 }
    return place + matches.trailingZeroBitCount >> 3
  }

  /// Matches among eight bytes at a time.
  struct Words {
    private let bytes: UnsafeRawBufferPointer
    private let first: UInt64
    private let second: UInt64
    private var place = 0

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    init(of byte: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = UnsafeRawBufferPointer(bytes)
      (first, second) = (UInt64(byte) * Self.ones, UInt64(other) * Self.ones)
    }

    /// Where the next eight bytes begin, and a word with the highest bit of each that matches.
    @inline(__always)
    mutating func next() -> (place: Int, matches: UInt64)? {
      let start = place
      place += 8
      guard place <= bytes.count else { return start < bytes.count ? (start, last(from: start)) : nil }
      return (start, matches(in: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))))
    }

    /// What matches in less than eight bytes.
    private func last(from start: Int) -> UInt64 {
      var word: UInt64 = 0
      for byte in bytes[start...].reversed() { word = word << 8 | UInt64(byte) }
      // What is behind the end is no match.
      return matches(in: word) & .max >> UInt64(64 - 8 * (bytes.count - start))
    }

    @inline(__always)
    private func matches(in word: UInt64) -> UInt64 { Self.zeros(word ^ first) | Self.zeros(word ^ second) }

    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 {
      let low = 0x7F * ones
      return ~((word & low) &+ low | word | low)
    }
  }
}
