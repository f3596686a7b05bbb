import SellerCore

/// The bytes of a file in `.cache/` of which parts are read alone: how long its head is, the head, which is an image that says of each
/// part where it ends and what its checksum is, and the parts.
enum DerivedParts {
  /// What is read at first, in the hope that the head is in it.
  private static let firstRead = 4096
  private static let lengthSize = 8

  /// A file's bytes, of what is derived from files, after what these were; `pass` adds the rest of the head and answers the parts.
  static func made(
    from source: [Int64], by pass: (inout ColumnWriter) throws(UnfitImage) -> [ColumnWriter]
  ) throws(UnfitImage) -> [[UInt8]] {
    var parts: [ColumnWriter] = []
    let head = try DerivedImage.made(from: source) { writer throws(UnfitImage) in
      var content = ColumnWriter()
      parts = try pass(&content)
      var (ends, sums, bytes) = ([Int64](), [UInt64](), content.bytes)
      for part in parts {
        ends.append((ends.last ?? 0) + Int64(part.bytes.count))
        sums.append(QuickHash.of(part.bytes))
      }
      writer.pass(&ends)
      writer.pass(&sums)
      writer.pass(&bytes)
    }
    let length = UInt64(head.reduce(0) { $0 + $1.count })
    return [withUnsafeBytes(of: length) { Array($0) }] + head + parts.map(\.bytes)
  }

  /// What is in a file that is of just these files: `read` makes it of the rest of the head, and of the parts that it asks for.
  static func content<Content>(
    of file: HeldFile, limit: Int64, from source: [Int64],
    _ read: (inout ColumnReader, (Range<Int>) throws(UnfitImage) -> [ColumnReader]) throws(UnfitImage) -> Content
  ) throws(UnfitImage) -> Content {
    let size = Int(min(file.status.size, limit))
    guard size == file.status.size, let first = file.read(0..<min(size, firstRead)), first.count >= lengthSize else {
      throw UnfitImage()
    }
    let length = first.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    guard length <= UInt64(size - lengthSize) else { throw UnfitImage() }
    let start = lengthSize + Int(length)
    guard let bytes = start <= first.count ? Array(first[lengthSize..<start]) : file.read(lengthSize..<start) else {
      throw UnfitImage()
    }
    let head = try DerivedImage.content(of: bytes, from: source) { reader throws(UnfitImage) in try Head(from: &reader)
    }
    var content = ColumnReader(head.content)
    let answer = try read(&content) { parts throws(UnfitImage) in try head.parts(parts, of: file, from: start) }
    guard content.isAtEnd else { throw UnfitImage() }
    return answer
  }

  /// What the head says.
  private struct Head {
    private var ends: [Int64] = []
    private var sums: [UInt64] = []
    private(set) var content: [UInt8] = []

    init(from reader: inout ColumnReader) throws(UnfitImage) {
      try reader.pass(&ends)
      try reader.pass(&sums)
      try reader.pass(&content)
      guard ends.count == sums.count, zip([0] + ends, ends).allSatisfy({ $0 <= $1 }) else { throw UnfitImage() }
    }

    /// Some of the parts, which begin at a byte of a file; what is read of it is read at once.
    func parts(_ wanted: Range<Int>, of file: HeldFile, from start: Int) throws(UnfitImage) -> [ColumnReader] {
      if wanted.isEmpty { return [] }
      guard wanted.clamped(to: ends.indices) == wanted else { throw UnfitImage() }
      func begin(_ part: Int) -> Int { part == 0 ? 0 : Int(ends[part - 1]) }
      let (first, end) = (begin(wanted.lowerBound), begin(wanted.upperBound))
      guard end <= Int(file.status.size) - start, let bytes = file.read(start + first..<start + end) else {
        throw UnfitImage()
      }
      return try wanted.map { part throws(UnfitImage) in
        let range = begin(part) - first..<begin(part + 1) - first
        guard bytes.withUnsafeBytes({ QuickHash.of(UnsafeRawBufferPointer(rebasing: $0[range])) }) == sums[part] else {
          throw UnfitImage()
        }
        return ColumnReader(bytes, in: range)
      }
    }
  }
}
