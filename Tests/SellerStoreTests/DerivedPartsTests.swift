import SellerCore
import Testing

@testable import SellerStore

/// Parts of a file are read alone, and never other bytes than were written.
struct DerivedPartsTests {
  private static let parts: [[UInt8]] = [[], [1], Array(2..<200), [7, 7], Array(0...255)]
  private static let source: [Int64] = [1, 2, 3]

  /// What `read` answers of a file with these bytes: the head's text, and some of the parts.
  private func read(
    _ bytes: [UInt8], _ wanted: Range<Int>, from source: [Int64] = source, limit: Int64 = 1 << 20
  ) throws -> (text: String, parts: [[UInt8]])? {
    let scratch = try Scratch()
    let path = DiskPath(scratch.path("file"))
    try SystemFiles().writeNew(path, bytes)
    let file = try #require(HeldFile(path, SystemFiles()))
    return try? DerivedParts.content(of: file, limit: limit, from: source) { head, parts throws(UnfitImage) in
      var text = ""
      try head.pass(&text)
      var read: [[UInt8]] = []
      for var part in try parts(wanted) {
        var bytes: [UInt8] = []
        try part.pass(&bytes)
        guard part.isAtEnd else { throw UnfitImage() }
        read.append(bytes)
      }
      return (text, read)
    }
  }

  private func made(_ text: String = "head") throws -> [UInt8] {
    try DerivedParts.made(from: Self.source) { head throws(UnfitImage) in
      var text = text
      try head.pass(&text)
      return Self.parts.map { part in
        var (writer, part) = (ColumnWriter(), part)
        writer.pass(&part)
        return writer
      }
    }.flatMap(\.self)
  }

  @Test func anyPartsComeBack() throws {
    // A head that is longer than what is read at first, too.
    for text in ["head", String(repeating: "long ", count: 2_000)] {
      let bytes = try made(text)
      for first in 0...Self.parts.count {
        for end in first...Self.parts.count {
          let read = try #require(try read(bytes, first..<end))
          #expect(read.text == text && read.parts == Array(Self.parts[first..<end]))
        }
      }
      #expect(try read(bytes, 0..<Self.parts.count + 1) == nil)
      #expect(try read(bytes, 0..<1, from: [1, 2, 4]) == nil)
      #expect(try read(bytes, 0..<1, limit: Int64(bytes.count - 1)) == nil)
    }
  }

  /// Cut anywhere, or with any byte changed, it is the same or nothing.
  @Test func otherBytesAreNothing() throws {
    let bytes = try made()
    for place in bytes.indices {
      #expect(try read(Array(bytes[..<place]), 0..<Self.parts.count) == nil)
      var changed = bytes
      changed[place] ^= 0x41
      #expect(try read(changed, 0..<Self.parts.count) == nil)
      if let first = try read(changed, 1..<2) { #expect(first.text == "head" && first.parts == [Self.parts[1]]) }
    }
  }
}
