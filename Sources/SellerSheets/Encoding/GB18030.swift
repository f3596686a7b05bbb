/// The codes of GB18030: two bytes by a table, four bytes by counting what the table leaves out.
///
/// The table is the program's own, so that a file reads the same on a machine whose C library came without its conversion
/// modules, and in a statically linked program, which cannot load them. Codes to which the standard of 2000 gave private
/// characters stand for the real ones that the editions of 2005 and 2022 name.
struct GB18030: Sendable {
  /// What begins at a byte.
  enum Reading: Equatable {
    case scalar(UInt32, length: Int)
    case cutOff
    case invalid
  }

  /// The tables, made when the first such file is read.
  static let shared = GB18030()

  /// Characters of the two-byte codes, by (first − 0x81) × 190 + place of the second.
  private let pairs: [UInt32]
  /// What has no two-byte code, U+0080 … U+FFFF, in order: the first 39,420 four-byte codes.
  private let others: [UInt32]

  private static let secondBytes = 190

  private init() {
    var pairs: [UInt32] = []
    pairs.reserveCapacity(126 * Self.secondBytes)
    for scalar in String(describing: GB18030Characters.text).unicodeScalars {
      pairs.append(scalar == "?" ? Self.usersOwn(pairs.count) : scalar.value)
    }
    var hasPair = [Bool](repeating: false, count: 0x10000)
    for scalar in pairs where scalar < 0x10000 { hasPair[Int(scalar)] = true }
    others = (UInt32(0x80)...0xFFFF).filter { !hasPair[Int($0)] && !(0xD800...0xDFFF).contains($0) }
    for (code, scalar) in Self.later {
      let index = Self.index(UInt8(code >> 8), UInt8(code & 0xFF))
      if pairs.indices.contains(index) { pairs[index] = scalar }
    }
    self.pairs = pairs
  }

  /// The character that begins at `position`, where a byte of at least 0x80 stands.
  @inline(__always)
  func character(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Reading {
    let first = bytes[position]
    guard first >= 0x81, first <= 0xFE else { return .invalid }
    guard position + 1 < bytes.count else { return .cutOff }
    let second = bytes[position + 1]
    if second >= 0x40, second != 0x7F, second != 0xFF {
      return .scalar(pairs[Self.index(first, second)], length: 2)
    }
    guard second >= 0x30, second <= 0x39 else { return .invalid }
    return fourBytes(in: bytes, at: position)
  }

  private func fourBytes(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Reading {
    for (place, range) in [(2, UInt8(0x81)...0xFE), (3, 0x30...0x39)] {
      guard position + place < bytes.count else { return .cutOff }
      guard range.contains(bytes[position + place]) else { return .invalid }
    }
    let digits = (0..<4).map { Int(bytes[position + $0]) }
    let index = ((digits[0] - 0x81) * 10 + digits[1] - 0x30) * 1260 + (digits[2] - 0x81) * 10 + digits[3] - 0x30
    if index < others.count { return .scalar(others[index], length: 4) }
    // 0x90 30 81 30 is U+10000; the rest follows one by one.
    let scalar = index - 189_000 + 0x10000
    return (0x10000...0x10FFFF).contains(scalar) ? .scalar(UInt32(scalar), length: 4) : .invalid
  }

  @inline(__always)
  private static func index(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) - 0x81) * secondBytes + Int(second) - (second < 0x7F ? 0x40 : 0x41)
  }

  /// The private character of a code that the standard leaves to the user.
  private static func usersOwn(_ index: Int) -> UInt32 {
    let first = UInt32(index / secondBytes) + 0x81
    let place = UInt32(index % secondBytes)
    // Second bytes from 0xA1 on are the last 94 of the 190.
    switch first {
    case 0xAA...0xAF where place >= 96: return 0xE000 + (first - 0xAA) * 94 + place - 96
    case 0xF8...0xFE where place >= 96: return 0xE234 + (first - 0xF8) * 94 + place - 96
    default: return 0xE4C6 + (first - 0xA1) * 96 + place
    }
  }

  /// Two-byte codes that were private in 2000 and are characters since 2005 or 2022.
  private static let later: [UInt32: UInt32] = [
    0xA6D9: 0xFE10, 0xA6DA: 0xFE12, 0xA6DB: 0xFE11, 0xA6DC: 0xFE13, 0xA6DD: 0xFE14, 0xA6DE: 0xFE15, 0xA6DF: 0xFE16,
    0xA6EC: 0xFE17, 0xA6ED: 0xFE18, 0xA6F3: 0xFE19, 0xFE51: 0x20087, 0xFE52: 0x20089, 0xFE53: 0x200CC, 0xFE59: 0x9FB4,
    0xFE61: 0x9FB5, 0xFE66: 0x9FB6, 0xFE67: 0x9FB7, 0xFE6C: 0x215D7, 0xFE6D: 0x9FB8, 0xFE76: 0x2298F, 0xFE7E: 0x9FB9,
    0xFE90: 0x9FBA, 0xFE91: 0x241FE, 0xFEA0: 0x9FBB,
  ]
}
