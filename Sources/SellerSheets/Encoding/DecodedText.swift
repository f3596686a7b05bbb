/// Text that was decoded and not yet taken apart: UTF-8 bytes, and where bytes of the file were no text.
struct DecodedText {
  /// Valid UTF-8; what was no text stands as U+FFFD.
  private(set) var bytes: [UInt8] = []
  /// Offsets in `bytes` at which the file was damaged, in ascending order.
  private(set) var damages: [Int] = []

  /// Adds text that is known to be valid UTF-8.
  @inline(__always)
  mutating func append(valid text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  /// Adds a character.
  @inline(__always)
  mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    } else if scalar < 0x10000 {
      bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    } else {
      bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }
  }

  /// Notes that bytes of the file were no text.
  mutating func appendDamage() {
    damages.append(bytes.count)
    append(0xFFFD)
  }

  /// Forgets the first bytes: they are taken apart.
  mutating func drop(_ count: Int) {
    guard count > 0 else { return }
    bytes.removeFirst(count)
    damages = damages.compactMap { $0 < count ? nil : $0 - count }
  }
}
