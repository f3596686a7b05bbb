import SellerJSON
import Testing

@Suite("Parts of a document that people write")
struct JSONPartTests {
  private static let document = Array(#"{"a": "x", "b": {"c": ["y", 1], "d": null}, "n": 12, "f": true}"#.utf8)

  @Test("What stands there is given by its type; null is as good as nothing")
  func values() throws {
    let part = JSONPart(try JSONNode(reading: Self.document))
    #expect(try part["a"]?.text() == "x" && part["n"]?.integer() == 12 && part["f"]?.bool() == true)
    #expect(try part.members().map(\.name) == ["a", "b", "n", "f"])
    #expect(try part["b"]?["c"]?.elements().map(\.path) == ["b.c[0]", "b.c[1]"])
    #expect(part["b"]?["d"] == nil && part["e"] == nil && part["a"]?["b"] == nil)
    #expect(part.path.isEmpty && part.path(to: "e") == "e" && part["b"]?.path(to: "e") == "b.e")
    let words = JSONPart(try JSONNode(reading: Array(#"{"t": ["p", "q"], "é": {"k": "v"}}"#.utf8)))
    #expect(try words["t"]?.texts() == ["p", "q"] && words["é"]?.textsByName() == ["k": "v"])
  }

  @Test("Another type is told by the names that lead there, and its place")
  func wrongTypes() throws {
    let part = JSONPart(try JSONNode(reading: Self.document))
    let cases:
      [(read: (JSONPart) throws -> Any?, path: String, expected: JSONNode.Kind, found: JSONNode.Kind, byte: Int)] =
        [
          ({ try $0.text() }, "", .text, .object, 0), ({ try $0["a"]?.integer() }, "a", .number, .text, 6),
          ({ try $0["b"]?["c"]?.texts() }, "b.c[1]", .text, .number, 28),
          ({ try $0["b"]?.textsByName() }, "b.c", .text, .list, 22),
          ({ try $0["b"]?.elements() }, "b", .list, .object, 16),
          ({ try $0["b"]?["c"]?.members() }, "b.c", .object, .list, 22),
          ({ try $0["n"]?.bool() }, "n", .bool, .number, 49),
        ]
    for (read, path, expected, found, byte) in cases {
      let error = #expect(throws: JSONError.self) { _ = try read(part) }
      #expect(
        error?.path == path && error?.problem == .wrongType(expected: expected, found: found)
          && error?.place.byte == byte)
    }
    let broken = JSONPart(try JSONNode(reading: Array("1.5".utf8)))
    #expect(throws: JSONError.self) { try broken.integer() }
  }
}
