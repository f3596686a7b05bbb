/// 64-bit FNV-1a of a file's bytes: tells a torn write from a whole one. Anybody can make two files with one hash, so it
/// decides nothing where somebody might want to.
struct FNV: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash = FNV()
      for byte in bytes { hash.combine(byte) }
      return hash.value
    }
  }
}
