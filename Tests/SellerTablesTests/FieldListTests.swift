import SellerCore
import SellerJSON
import SellerText
import Testing

@testable import SellerTables

/// Rows as programs get them: members with a value, those of one object in it.
@Suite("Fields of rows in JSON")
struct FieldListTests {
  private static let fields: [RowField<[String: CellValue]>] = [
    field("id"), field("kind", "scope", "kind"), field("level", "scope", "level"), field("value"),
    field("at", "reported", "page", "at"), field("by", "reported", "page", "by"),
    field("verdict", "reported", "verdict"), field("kind", "scope", "again"), field("first", "window", "days", "first"),
  ]

  private static func field(_ key: String, _ path: String...) -> RowField<[String: CellValue]> {
    RowField(key, Heading.indicator, path: path.isEmpty ? nil : path) { $0[key] ?? .empty }
  }

  @Test("A value that is equal to the one before, and is written otherwise, is written as it is")
  func equalValues() throws {
    let (long, short) = (try #require(DecimalNumber("1.50")), try #require(DecimalNumber("1.5")))
    for (one, other, json) in [
      (.text("e\u{301}"), .text("é"), ("\"e\u{301}\"", "\"é\"")),
      (.text("K"), .text("\u{212A}"), ("\"K\"", "\"\u{212A}\"")),
      (.double(0), .double(-0.0), ("0.0", "-0.0")),
      (.number(long), .number(short), ("1.50", "1.5")),
      (.list(["e\u{301}"]), .list(["é"]), ("[\"e\u{301}\"]", "[\"é\"]")),
    ] as [(CellValue, CellValue, (String, String))] {
      let rows = [one, one, one, other, other, other, one].map { ["id": $0] }
      let written = [json.0, json.0, json.0, json.1, json.1, json.1, json.0].map { "{\"id\":\($0)}" }
      #expect(
        ElementWriter(Self.fields).elements(of: rows[...]) == Array(written.joined(separator: ",").utf8), "\(json)")
    }
  }

  @Test(
    "What has no value is left out, with the objects that would be empty",
    arguments: [
      ([:], "{}"),
      (["id": .text("a\"b")], #"{"id":"a\"b"}"#),
      (["kind": .text("store")], #"{"scope":{"kind":"store","again":"store"}}"#),
      (
        ["kind": .text("store"), "value": .null],
        #"{"scope":{"kind":"store"},"value":null,"scope":{"again":"store"}}"#
      ),
      (["level": .integer(2), "value": .double(0.5)], #"{"scope":{"level":2},"value":0.5}"#),
      (
        ["at": .integer(1), "by": .flag(true), "verdict": .text("品")],
        #"{"reported":{"page":{"at":1,"by":true},"verdict":"品"}}"#
      ),
      (
        ["by": .integer(1), "first": .integer(2), "id": .list(["x", "y"])],
        #"{"id":["x","y"],"reported":{"page":{"by":1}},"window":{"days":{"first":2}}}"#
      ),
    ] as [([String: CellValue], String)])
  func members(row: [String: CellValue], json: String) {
    #expect(Self.fields.object(of: row).compact == json)
    #expect(
      String(decoding: ElementWriter(Self.fields).elements(of: [row, row, row]), as: UTF8.self)
        == "\(json),\(json),\(json)")
  }
}
