import Synchronization

/// The bytes of a file that is read more than once and never whole: first to see what it is, then row by row.
public protocol SourceBytes: Sendable {
  /// How many bytes there are.
  var count: Int { get }
  /// Up to `count` bytes from an offset: fewer only at the end, none behind it.
  func bytes(at offset: Int, count: Int) throws(TableProblem) -> [UInt8]
}

/// Bytes that are in memory.
public struct MemoryBytes: SourceBytes {
  private let bytes: [UInt8]

  /// The bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes there are.
  public var count: Int { bytes.count }

  /// Copies from an offset.
  public func bytes(at offset: Int, count: Int) throws(TableProblem) -> [UInt8] {
    guard offset >= 0, offset < bytes.count, count > 0 else { return [] }
    return Array(bytes[offset..<offset + min(count, bytes.count - offset)])
  }

  /// How many bytes of a workbook's part are unpacked at a time.
  static let pieceSize = 1 << 16
}

/// Bytes of which it is remembered what encoding they were found to have: that may take a look at all of them.
public final class RememberedBytes: SourceBytes {
  private let bytes: any SourceBytes
  private let encoding = Mutex<EncodingDetection?>(nil)

  /// The bytes.
  public init(_ bytes: any SourceBytes) { self.bytes = bytes }

  /// How many bytes there are.
  public var count: Int { bytes.count }

  /// Up to `count` bytes from an offset.
  public func bytes(at offset: Int, count: Int) throws(TableProblem) -> [UInt8] {
    try bytes.bytes(at: offset, count: count)
  }

  /// The encoding, which is looked for once.
  func encoding(
    _ find: (any SourceBytes) throws(TableProblem) -> EncodingDetection
  ) throws(TableProblem) -> EncodingDetection {
    if let known = encoding.withLock({ $0 }) { return known }
    let found = try find(bytes)
    encoding.withLock { $0 = found }
    return found
  }
}
