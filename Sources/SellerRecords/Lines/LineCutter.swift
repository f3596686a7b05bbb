import CLibrary

/// Where a line stands in a file's bytes.
public struct LinePlace: Sendable {
  /// The line, from 1.
  public let number: Int
  /// Its bytes, without the newline.
  public let range: Range<Int>
  /// Whether a newline ends it; only the last line may lack one.
  public let isEnded: Bool
  /// Whether the line is as the program writes it, of a kind that is read so without its schema.
  public var isCanonical = false
}

/// Cuts a file into lines: they end at byte 0x0A only. The caller keeps the bytes alive.
public struct LineCutter: IteratorProtocol {
  /// Whether the file begins with a byte order mark, which belongs to no line.
  public let hasMark: Bool
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start: Int
  /// How many lines there were so far.
  private(set) var number: Int

  /// Begins at the first line, or at the one that follows on so many.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, after number: Int = 0) {
    (self.bytes, self.number) = (bytes, number)
    hasMark = number == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    start = hasMark ? 3 : 0
  }

  /// The next line; nil at the end.
  public mutating func next() -> LinePlace? {
    guard start < bytes.count else { return nil }
    number += 1
    let end = newline(from: start)
    defer { start = (end ?? bytes.count) + 1 }
    return LinePlace(number: number, range: start..<(end ?? bytes.count), isEnded: end != nil)
  }

  /// What is left.
  var rest: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[min(start, bytes.count)...]) }

  /// Leaves the next line behind, which has so many bytes; whether a newline ends it.
  mutating func skip(_ count: Int) -> Bool {
    number += 1
    start += count + 1
    return start <= bytes.count
  }

  private func newline(from start: Int) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
