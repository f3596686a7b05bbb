import SellerCore

/// The bytes of a file in `.cache/`: a head that says what they are, and what was derived.
///
/// The head is three numbers as the machine has them: a mark, by which a machine with another order of bytes is found out, too;
/// the layout; and the checksum of what follows.
enum DerivedImage {
  private static let mark: UInt64 = 0x7365_6C6C_6572_0A01
  private static let headSize = 24

  /// A file's head and body, of about so many bytes.
  static func made(
    room: Int = 0, by pass: (inout ColumnWriter) throws(UnfitImage) -> Void
  ) throws(UnfitImage) -> [[UInt8]] {
    var writer = ColumnWriter(room: room)
    try pass(&writer)
    let head = [mark, OrderColumns.layout, QuickHash.of(writer.bytes)]
    return [head.withUnsafeBytes { Array($0) }, writer.bytes]
  }

  /// The body of a file that is whole and of this layout.
  static func body(of bytes: [UInt8]) throws(UnfitImage) -> ColumnReader {
    let isWhole = bytes.withUnsafeBytes { bytes in
      guard bytes.count >= headSize else { return false }
      func number(_ index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) }
      return number(0) == mark && number(1) == OrderColumns.layout
        && number(2) == QuickHash.of(UnsafeRawBufferPointer(rebasing: bytes[headSize...]))
    }
    guard isWhole else { throw UnfitImage() }
    return ColumnReader(bytes, from: headSize)
  }

  /// The same of what is derived from files, after what these were.
  static func made(
    from source: [Int64], room: Int = 0, by pass: (inout ColumnWriter) throws(UnfitImage) -> Void
  ) throws(UnfitImage) -> [[UInt8]] {
    try made(room: room) { writer throws(UnfitImage) in
      var source = source
      writer.pass(&source)
      try pass(&writer)
    }
  }

  /// What is in such bytes, if they are of just these files, and nothing else is.
  static func content<Content>(
    of bytes: [UInt8], from source: [Int64], _ read: (inout ColumnReader) throws(UnfitImage) -> Content
  ) throws(UnfitImage) -> Content {
    var reader = try body(of: bytes)
    var numbers: [Int64] = []
    try reader.pass(&numbers)
    guard numbers == source else { throw UnfitImage() }
    let content = try read(&reader)
    guard reader.isAtEnd else { throw UnfitImage() }
    return content
  }
}

extension ColumnImage {
  /// Adds the currency of the amounts, or sees that it is the one that stands there.
  mutating func pass(_ currency: Currency) throws(UnfitImage) {
    var code = currency.code
    try pass(&code)
    guard code == currency.code else { throw UnfitImage() }
  }
}

extension FileStatus {
  /// What a file is told from an earlier or another one by.
  var numbers: [Int64] {
    [size, Int64(bitPattern: inode), modified, changed, Int64(permissions), Int64(owner)]
  }
}
