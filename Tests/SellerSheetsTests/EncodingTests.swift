import Testing

@testable import SellerSheets

@Suite("Encodings of tables")
struct EncodingTests {
  private func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> (text: String, damages: Int) {
    var results: [(String, Int)] = []
    for size in [1, 2, 3, 4, 100_000] {
      var decoded = DecodedText()
      var carried: [UInt8] = []
      var rest = bytes[...]
      while true {
        carried += rest.prefix(size)
        rest = rest.dropFirst(size)
        let used = carried.withUnsafeBufferPointer {
          TextDecoding.decode($0, as: encoding, isLast: rest.isEmpty, into: &decoded)
        }
        carried.removeFirst(used)
        if rest.isEmpty { break }
      }
      #expect(carried.isEmpty)
      results.append((String(decoding: decoded.bytes, as: UTF8.self), decoded.damages.count))
    }
    for result in results { #expect(result == results[0]) }
    return results[0]
  }

  @Test("Characters of each encoding, cut anywhere")
  func characters() {
    let cases: [([UInt8], TextEncoding, String, Int)] = [
      (Array("aé中\u{1F600}".utf8), .utf8, "aé中\u{1F600}", 0),
      ([0x61, 0xC0, 0xAF, 0x62], .utf8, "a\u{FFFD}\u{FFFD}b", 2),
      ([0xED, 0xA0, 0x80], .utf8, "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
      ([0xF4, 0x90, 0x80, 0x80, 0x61], .utf8, "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}a", 4),
      ([0xE4, 0xB8], .utf8, "\u{FFFD}", 1),
      ([0x61, 0, 0x2D, 0x4E, 0x3D, 0xD8, 0, 0xDE], .utf16LittleEndian, "a中\u{1F600}", 0),
      ([0, 0x61, 0x4E, 0x2D, 0xD8, 0x3D, 0xDE, 0], .utf16BigEndian, "a中\u{1F600}", 0),
      ([0, 0x61, 0xDE, 0, 0, 0x62], .utf16BigEndian, "a\u{FFFD}b", 1),
      ([0, 0x61, 0xD8, 0x3D, 0, 0x62, 0x63], .utf16BigEndian, "a\u{FFFD}b\u{FFFD}", 2),
      ([0x61, 0xD6, 0xD0, 0xCE, 0xC4, 0x2C], .gb18030, "a中文,", 0),
      ([0xA2, 0xE3, 0x81, 0x40, 0xFE, 0xFE], .gb18030, "€丂\u{E4C5}", 0),
      (
        [0x81, 0x30, 0x81, 0x30, 0x90, 0x30, 0x81, 0x30, 0x94, 0x39, 0xFC, 0x36], .gb18030, "\u{80}\u{10000}\u{1F600}",
        0
      ),
      ([0xE3, 0x32, 0x9A, 0x35, 0x84, 0x31, 0xA4, 0x39], .gb18030, "\u{10FFFF}\u{FFFF}", 0),
      ([0xFE, 0x59, 0xA6, 0xD9, 0xFE, 0x51], .gb18030, "\u{9FB4}\u{FE10}\u{20087}", 0),
      ([0xD6, 0x2C, 0x61, 0x80, 0xFF, 0x62], .gb18030, "\u{FFFD},a\u{FFFD}\u{FFFD}b", 3),
      ([0xE3, 0x32, 0x9A, 0x36], .gb18030, "\u{FFFD}2\u{FFFD}6", 2),
      ([0x81, 0x30], .gb18030, "\u{FFFD}0", 1),
      ([0x80, 0x31, 0xE9, 0x81], .windows1252, "€1é\u{FFFD}", 1),
    ]
    for (bytes, encoding, text, damages) in cases {
      let decoded = decode(bytes, as: encoding)
      #expect(decoded.text.unicodeScalars.elementsEqual(text.unicodeScalars), "\(bytes)")
      #expect(decoded.damages == damages, "\(bytes)")
    }
  }

  @Test("Every two-byte code of GB18030 is a character, and no two are the same")
  func pairs() {
    var codes: [UInt8] = []
    for first in UInt8(0x81)...0xFE {
      for second in UInt8(0x40)...0xFE where second != 0x7F { codes += [first, second] }
    }
    let decoded = decode(codes, as: .gb18030)
    #expect(decoded.damages == 0)
    #expect(decoded.text.unicodeScalars.count == 23_940)
    #expect(Set(decoded.text.unicodeScalars).count == 23_940)
  }

  private static let german = "Name;Preis\nGröße;1,50 €\n"

  @Test("Encodings are told by mark or look")
  func detection() throws {
    let latin: [UInt8] =
      Array("Name;Preis\nGr".utf8) + [0xF6, 0xDF] + Array("e;1,50 ".utf8) + [0x80, 0x0A]
      + Array("Caf".utf8) + [0xE9] + Array(";2\nK".utf8) + [0xFC] + Array("che;3\n".utf8)
    let chinese: [UInt8] = [0xC9, 0xCC, 0xC6, 0xB7, 0x2C, 0xBC, 0xDB, 0xB8, 0xF1, 0x0A, 0x41, 0x2C, 0x31]
    var damaged = Array(String(repeating: "中文,价格\n", count: 5).utf8)
    damaged[1] = 0x2C
    let cases: [([UInt8], TextEncoding, Int)] = [
      (Array("a,b\n".utf8), .utf8, 0),
      ([0xEF, 0xBB, 0xBF] + Array("a".utf8), .utf8, 3),
      (Array(Self.german.utf8), .utf8, 0),
      (damaged, .utf8, 0),
      ([0xFF, 0xFE, 0x61, 0], .utf16LittleEndian, 2),
      ([0xFE, 0xFF, 0, 0x61], .utf16BigEndian, 2),
      ([0x2D, 0x4E, 0x2C, 0, 0x87, 0x65, 0x0A, 0], .utf16LittleEndian, 0),
      ([0x4E, 0x2D, 0, 0x2C, 0x65, 0x87, 0, 0x0A], .utf16BigEndian, 0),
      (chinese, .gb18030, 0),
      ([0x84, 0x31, 0x95, 0x33] + chinese, .gb18030, 4),
      (latin, .windows1252, 0),
      // A zero byte that slipped in makes no other encoding of the file.
      (Array("id,name,price\nA1,La\0mp,1.00\nA2,Pot,2.00\n".utf8), .utf8, 0),
    ]
    for (bytes, encoding, mark) in cases {
      #expect(
        try EncodingDetection.detect(MemoryBytes(bytes)) == EncodingDetection(encoding: encoding, markLength: mark),
        "\(bytes)")
    }
    #expect(
      try EncodingDetection.detect(MemoryBytes(chinese), stated: .windows1252)
        == EncodingDetection(encoding: .windows1252, markLength: 0))
  }

  @Test("An encoding that shows only late in a file is found")
  func late() throws {
    var bytes = Array(String(repeating: "A1,Lamp,10.00\n", count: 50_000).utf8)
    bytes += [0xB5, 0xC6, 0x0A]
    #expect(try EncodingDetection.detect(MemoryBytes(bytes)).encoding == .gb18030)
  }

  @Test(
    "Encodings by the names that people use",
    arguments: [
      ("UTF-8", TextEncoding.utf8), ("utf8", .utf8), ("UTF-16", .utf16LittleEndian), ("utf_16be", .utf16BigEndian),
      ("GBK", .gb18030), ("gb2312", .gb18030), ("GB18030", .gb18030), ("cp1252", .windows1252),
      ("ISO-8859-1", .windows1252),
    ])
  func names(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test("An unknown name is none") func unknown() { #expect(TextEncoding(name: "big5") == nil) }
}
