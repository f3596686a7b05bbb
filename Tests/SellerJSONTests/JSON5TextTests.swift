import SellerJSON
import Testing

/// Values of a JSON5 text are found and changed where they stand; everything else stays as a person wrote it.
struct JSON5TextTests {
  @Test(
    "A value is replaced, a new one goes on top, and comments, quotes and order stay",
    arguments: [
      ("{a: 1, b: 2}", ["a"], JSONValue.string("x"), "{a: \"x\", b: 2}"),
      (
        "// why\n{\n  'a': 'it\\'s', // old\n  b: 0x1F,\n}\n", ["a"], true,
        "// why\n{\n  'a': true, // old\n  b: 0x1F,\n}\n"
      ),
      ("{b: 0x1F}", ["b"], 2, "{b: 2}"), ("{b: +5.}", ["b"], 2, "{b: 2}"), ("{b: .5 }", ["b"], 2, "{b: 2 }"),
      ("{\n  b: 1,\n}", ["a"], 2, "{\n  a: 2,\n  b: 1,\n}"), ("{}", ["a"], 2, "{\n  a: 2,\n}"),
      ("{\n}", ["k", "a"], 2, "{\n  k: {\n    a: 2,\n  },\n}"),
      ("{\n  k: { b: [1,] }\n}", ["k", "b"], 2, "{\n  k: { b: 2 }\n}"),
      ("{\n  k: {\n    b: 1\n  }\n}", ["k", "é"], 2, "{\n  k: {\n    \"é\": 2,\n    b: 1\n  }\n}"),
    ])
  func set(_ text: String, _ path: [String], _ value: JSONValue, _ expected: String) throws {
    let changed = try JSON5Text(Array(text.utf8)).setting(path, to: value)
    #expect(String(decoding: changed, as: UTF8.self) == expected)
    #expect(throws: Never.self) { try JSONNode(reading: JSON5Text(changed).json) }
  }

  @Test(
    "A value is taken away with its comma, and what is left still reads",
    arguments: [
      ("{a: 1, b: 2}", ["a"], "{ b: 2}"), ("{a: 1, b: 2}", ["b"], "{a: 1,}"),
      ("{\n  // about a\n  a: 1,\n  b: 2,\n}", ["a"], "{\n  // about a\n  b: 2,\n}"),
      ("{ a: 1 /* x, y */, b: 2 }", ["a"], "{ /* x, y */ b: 2 }"),
      ("{b: 2, a: 1 /* x */, }", ["a"], "{b: 2, /* x */ }"),
      ("{k: {a: 1}}", ["k", "a"], "{k: {}}"), ("{k: 1}", ["a"], "{k: 1}"),
    ])
  func remove(_ text: String, _ path: [String], _ expected: String) throws {
    let changed = try JSON5Text(Array(text.utf8)).setting(path, to: nil)
    #expect(String(decoding: changed, as: UTF8.self) == expected)
    #expect(throws: Never.self) { try JSONNode(reading: JSON5Text(changed).json) }
  }

  @Test("Places are those of the text as it was written, behind comments and rewritten words")
  func places() throws {
    let text = JSON5Text(Array("/* two\nlines */ {a: 'x', // c\n  b: [1,], bad: 0x10}".utf8))
    let node = try JSONNode(reading: text.json)
    let places = node.members.map { text.place(of: $0.value.byte) }
    #expect(places.map(\.description) == ["2:14", "3:6", "3:17"])
  }
}
