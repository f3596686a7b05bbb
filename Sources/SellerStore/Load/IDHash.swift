/// 64-bit FNV-1a of a file's bytes: tells a torn write from a whole one. Anybody can make two files with one hash, so it
/// decides nothing where somebody might want to.
struct FNV: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  /// Takes bytes in and answers their own sum: both take no longer than one, because neither waits for the other.
  @inline(__always)
  mutating func combine(summing bytes: UnsafeRawBufferPointer) -> FNV {
    var (all, own) = (self, FNV())
    for byte in bytes {
      all.combine(byte)
      own.combine(byte)
    }
    self = all
    return own
  }

  static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash = FNV()
      for byte in bytes { hash.combine(byte) }
      return hash.value
    }
  }
}

/// A quick fingerprint of an id, with a seed of the process's own: nobody can make up ids that have the same one, neither to
/// mislead the store nor to slow it down. It only says where an id may be; equality decides.
enum IDHash {
  static func of(_ text: String) -> UInt64 {
    var text = text
    var hasher = Hasher()
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

/// From an id's fingerprint to a small number, for the ids of a whole store: a table of two flat arrays.
struct IDIndex: Sendable {
  private var hashes: [UInt64]
  private var values: [UInt64]
  private let mask: Int
  /// Whether nothing is remembered.
  private(set) var isEmpty = true

  /// An index with room for so many ids.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    values = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// Remembers a fingerprint's number; the number it had before, if it had one, is answered and stays.
  mutating func insert(_ hash: UInt64, _ value: UInt64) -> UInt64? {
    // 0 marks a free place.
    let hash = hash == 0 ? 1 : hash
    var place = Int(truncatingIfNeeded: hash) & mask
    while hashes[place] != 0 {
      if hashes[place] == hash { return values[place] }
      place = (place + 1) & mask
    }
    hashes[place] = hash
    values[place] = value
    isEmpty = false
    return nil
  }

  /// A fingerprint's number.
  subscript(hash: UInt64) -> UInt64? {
    let hash = hash == 0 ? 1 : hash
    var place = Int(truncatingIfNeeded: hash) & mask
    while hashes[place] != 0 {
      if hashes[place] == hash { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }
}
