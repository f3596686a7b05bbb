import SellerCore
import SellerRecords
import Testing

@testable import SellerExchange

@Suite("Which tables are our own exports")
struct OwnTableTests {
  private func content(_ headings: [String]) -> ExportedTable? { OwnTable(headings: headings)?.content }

  @Test("By all columns in whatever order, and by those of an earlier version, up to an eighth fewer")
  func known() throws {
    let headings = RecordCells.columns(of: RecordKind.product.fields).map(\.name)
    let columns = try #require(OwnTable(headings: headings)).columns
    #expect(content(columns.reversed()) == .records(.product))
    let optional = columns.filter { !["id", "price", "state"].contains($0) }
    let most = columns.count / 8
    #expect(content(columns.filter { !optional.prefix(most).contains($0) }) == .records(.product))
    #expect(content(columns.filter { !optional.prefix(most + 1).contains($0) }) == nil)
  }

  @Test(
    "A text that a spreadsheet saved in its own encoding is read in it; one that was cut off inside a character is refused",
    arguments: [
      ("Café", [0x0A], "Café"), ("Caf", [0xE9, 0x0A], "Café"), ("Caf", [0xC3], nil), ("é", [0xC3], nil),
      ("茶", [0xE8, 0x8C], nil),
    ] as [(text: String, end: [UInt8], name: String?)])
  func encodings(text: String, end: [UInt8], name: String?) throws {
    let others =
      ["price", "state"]
      + RecordCells.columns(of: RecordKind.product.fields).map(\.name).filter {
        !["id", "name", "price", "state"].contains($0)
      }
    let headings = others + ["id", "name"]
    let cells = "1.00,active," + String(repeating: ",", count: others.count - 2)
    let bytes = Array("\(headings.joined(separator: ","))\n\(cells)P1,\(text)".utf8) + end
    let file = SourceFile(name: "p.csv", bytes: bytes)
    let reading = ImportSelection([file], as: nil).read(ImportContext(currency: .usd))
    let names = reading.stated.map { String(decoding: $0.stated.json, as: UTF8.self) }
    #expect(reading.refusals.count == (name == nil ? 1 : 0), "\(reading.refusals)")
    if let name { #expect(names.count == 1 && names.allSatisfy { $0.contains(name) }, "\(names)") }
  }

  @Test("Not without a column that every record has, or with one of somebody else's")
  func unknown() {
    let columns = RecordCells.columns(of: RecordKind.product.fields).map(\.name)
    #expect(content(columns.filter { $0 != "id" }) == nil)
    #expect(content(columns + ["colour"]) == nil && content(columns + ["id"]) == .records(.product))
    #expect(content(["id", "price", "state"]) == nil)
  }
}
