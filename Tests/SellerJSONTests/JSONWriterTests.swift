import FoundationEssentials
import SellerJSON
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  private static let value: JSONValue = .object([
    ("z", 1), ("a", .array([true, .null, "x"])), ("empty", .array([])), ("none", .object([])),
    ("deep", .object([("k", .number("1.50"))])),
  ])

  private func text(_ layout: JSONWriter.Layout, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("Compact, indented and one element a line; members in their order")
  func layouts() {
    #expect(Self.value.compact == #"{"z":1,"a":[true,null,"x"],"empty":[],"none":{},"deep":{"k":1.50}}"#)
    #expect(
      text(.indented) { $0.write(Self.value) } == """
        {
          "z": 1,
          "a": [
            true,
            null,
            "x"
          ],
          "empty": [],
          "none": {},
          "deep": {
            "k": 1.50
          }
        }
        """)
    #expect(
      text(.elementPerLine) { $0.write(.array([Self.value, .array([]), .array([.array([1, 2])])])) } == """
        [
        \(Self.value.compact),
        [],
        [[1,2]]
        ]
        """)
    for layout in [JSONWriter.Layout.compact, .indented, .elementPerLine] {
      #expect(text(layout) { $0.write(.array([])) } == "[]")
      #expect(text(layout) { $0.write(.object([])) } == "{}")
    }
  }

  @Test("Texts of their own stand without a comma between; a piece that was taken out leaves no gap")
  func pieces() {
    let lines = text(.compact) { writer in
      for number in 1...2 {
        writer.beginObject()
        writer.name("n")
        writer.integer(number)
        writer.endObject()
        writer.endLine()
      }
    }
    #expect(lines == "{\"n\":1}\n{\"n\":2}\n")
    var writer = JSONWriter()
    var taken: [UInt8] = []
    writer.beginList()
    for number in 1...3 {
      writer.integer(number)
      writer.drain { taken += $0 }
    }
    writer.endList()
    #expect(String(decoding: taken + writer.bytes, as: UTF8.self) == "[1,2,3]")
  }

  @Test("Elements of a list that others have written come with the commas between them, and nothing for none")
  func elements() {
    var writer = JSONWriter()
    var taken: [UInt8] = []
    writer.beginList()
    for count in [0, 2, 0, 1] {
      var others = JSONWriter.ofElements
      for number in 0..<count { others.integer(number) }
      writer.drain(andElements: others.bytes) { taken += $0 }
    }
    writer.integer(7)
    writer.endList()
    #expect(String(decoding: taken + writer.bytes, as: UTF8.self) == "[0,1,0,7]")
  }

  @Test("Escaped is what breaks JSON, a terminal or JavaScript; everything else stands as it is")
  func escapes() {
    let cases: [(String, String)] = [
      ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{8}\u{C}\u{1B}\u{1F}", #""\u0000\b\f\u001b\u001f""#),
      ("\u{20}\u{7E}", "\"\u{20}\u{7E}\""), ("\u{7F}\u{80}\u{85}\u{9F}", #""\u007f\u0080\u0085\u009f""#),
      ("\u{A0}", "\"\u{A0}\""), ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
      ("质量😀e\u{301}", "\"质量😀e\u{301}\""), ("\r\n", #""\r\n""#),
    ]
    for (text, json) in cases { #expect(Array(JSONValue.string(text).compact.utf8) == Array(json.utf8), "\(json)") }
  }

  @Test("Every scalar up to U+2100 and beyond the first plane reads back through Foundation")
  func roundTrip() throws {
    var text = ""
    for code in Array(0...0x2100) + [0xFFFD, 0xFFFF, 0x1F600, 0x10FFFF] {
      if let scalar = Unicode.Scalar(UInt32(code)) { text.unicodeScalars.append(scalar) }
    }
    let read = try JSONDecoder().decode(
      [String: String].self, from: Data(JSONValue.object([(text, .string(text))]).compactBytes))
    let member = try #require(read.first)
    #expect(Array(member.key.utf8) == Array(text.utf8) && Array(member.value.utf8) == Array(text.utf8))
  }

  @Test("Doubles print the fewest digits that read back; what is no number is null")
  func doubles() throws {
    let cases: [(Double, String)] = [
      (0.024675, "0.024675"), (0.1 + 0.2, "0.30000000000000004"), (4, "4.0"), (1e-7, "1e-07"), (-0.5, "-0.5"),
      (.nan, "null"), (.infinity, "null"),
    ]
    for (number, json) in cases { #expect(JSONValue.double(number).compact == json) }
    for number in [0.1, 1 / 3, 1e300, .leastNonzeroMagnitude, 123_456_789.123_456_79, .pi] {
      let read = try JSONDecoder().decode([Double].self, from: Data(JSONValue.array([.double(number)]).compactBytes))
      #expect(read == [number])
    }
  }

  @Test("Digits are written as given; a text that is no JSON number becomes a string")
  func numbers() {
    for digits in ["0", "-0", "10", "1.50", "0.000", "1e5", "1E+05", "-2.5e-3", "123456789012345678901234567890.5"] {
      #expect(JSONValue.number(digits).compact == digits)
    }
    for text in ["", "-", "01", "1.", ".5", "+1", "1e", "0x1", "1 ", "NaN", "1,5", "١"] {
      #expect(JSONValue.number(text).compact == "\"\(text)\"")
    }
    #expect(JSONValue.integer(.min).compact == "-9223372036854775808")
  }
}
