/// Writing of what a spool keeps: numbers and runs of bytes, one after the other.
extension [UInt8] {
  /// Adds a number.
  public mutating func append(spooled number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Adds a run of bytes.
  public mutating func append(spooled bytes: some Collection<UInt8>) {
    append(spooled: bytes.count)
    append(contentsOf: bytes)
  }

  /// Adds a text.
  public mutating func append(spooled text: String) {
    var text = text
    text.withUTF8 { append(spooled: $0) }
  }
}

/// Reading of what was written for a spool, in the same order.
public struct SpoolReader {
  private let bytes: UnsafeRawBufferPointer
  /// How many bytes were read.
  public private(set) var position: Int

  /// Reads bytes, which must outlive the reader.
  public init(_ bytes: UnsafeRawBufferPointer, from start: Int = 0) {
    self.bytes = bytes
    position = start
  }

  /// Whether nothing follows.
  public var isAtEnd: Bool { position >= bytes.count }

  /// Everything that follows.
  public var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[position...]) }

  /// The next number; 0 where the bytes end.
  public mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: number)
  }

  /// The next run of bytes.
  public mutating func run() -> UnsafeRawBufferPointer {
    let count = Swift.min(Swift.max(number(), 0), bytes.count - position)
    let run = UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    position += count
    return run
  }
}
