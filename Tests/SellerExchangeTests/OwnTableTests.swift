import SellerCore
import SellerRecords
import Testing

@testable import SellerExchange

@Suite("Which tables are our own exports")
struct OwnTableTests {
  private func content(_ headings: [String]) -> OwnTable.Content? { OwnTable(headings: headings)?.content }

  @Test("By all columns in whatever order, and by those of an earlier version, up to an eighth fewer")
  func known() throws {
    let columns = try #require(OwnTable(headings: RecordCells.columns(of: RecordKind.product.fields))).columns
    #expect(content(columns.reversed()) == .records(.product))
    let optional = columns.filter { !["id", "price", "state"].contains($0) }
    let most = columns.count / 8
    #expect(content(columns.filter { !optional.prefix(most).contains($0) }) == .records(.product))
    #expect(content(columns.filter { !optional.prefix(most + 1).contains($0) }) == nil)
  }

  @Test("Not without a column that every record has, or with one of somebody else's")
  func unknown() {
    let columns = RecordCells.columns(of: RecordKind.product.fields)
    #expect(content(columns.filter { $0 != "id" }) == nil)
    #expect(content(columns + ["colour"]) == nil && content(columns + ["id"]) == .records(.product))
    #expect(content(["id", "price", "state"]) == nil)
  }
}
