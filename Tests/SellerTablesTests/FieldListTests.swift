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
    #expect(String(decoding: Self.fields.elements(of: [row, row, row]), as: UTF8.self) == "\(json),\(json),\(json)")
  }
}
