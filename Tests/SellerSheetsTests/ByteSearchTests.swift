import Testing

@testable import SellerSheets

@Suite("Looking for bytes")
struct ByteSearchTests {
  @Test("Every place is found that looking byte by byte finds, at the ends of words too", arguments: 0..<40)
  func places(_ count: Int) {
    var random = UInt64(count) &* 977 &+ 1
    // Neighbours of what is looked for, and what has the high bit, are none.
    let choice: [UInt8] = [0x2B, 0x2C, 0x2D, 0x0A, 0x0B, 0x09, 0xAC, 0x8A, 0x00, 0xFF]
    let bytes = (0..<count).map { _ in
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return choice[Int(random >> 33) % choice.count]
    }
    bytes.withUnsafeBufferPointer { text in
      var found: [Int] = []
      var matches = ByteMatches(of: 0x2C, or: 0x0A, in: text)
      while let place = matches.next() { found.append(place) }
      #expect(found == bytes.indices.filter { bytes[$0] == 0x2C || bytes[$0] == 0x0A })
      for byte in choice {
        #expect(ByteSearch.count(of: byte, in: text) == bytes.count { $0 == byte })
        #expect(ByteSearch.has(byte, in: text) == bytes.contains(byte))
      }
    }
  }
}
