import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Lists: sorting and filtering")
struct RowListTests {
  private struct Row: Sendable {
    let id: String
    let group: String
    let count: Int
    var parent: String?
  }

  private static let rows = [
    Row(id: "b", group: "x", count: 2), Row(id: "a", group: "y", count: 9), Row(id: "d", group: "y", count: 2),
    Row(id: "c", group: "x", count: 5, parent: "d"),
  ]

  private func list() -> RowList<Row> {
    RowList(
      .products,
      columns: [
        .init(.text("group", Phrase(verbatim: "group")) { $0.group }, width: 5...9),
        .init(.count("count", Phrase(verbatim: "count")) { $0.count }, width: 5...9),
      ], rows: Self.rows, language: .english,
      hidden: [.text("code", Phrase(verbatim: "code")) { "code-\($0.id)" }], parent: { $0.parent }
    ) { $0.id }
  }

  /// The ids of the rows as they are shown.
  private func shown(_ list: RowList<Row>) -> String {
    var (list, ids) = (list, "")
    for place in 0..<list.shownCount {
      for _ in 0...(place == 0 ? 99 : 0) { perform(place == 0 ? .up : .down, on: &list) }
      ids += list.selected?.id ?? ""
    }
    return ids
  }

  private func perform(_ action: ActionName, on list: inout RowList<Row>) {
    _ = list.offers.first { $0.name == action }?.perform(&list)
  }

  private func sort(_ list: inout RowList<Row>, by column: String) {
    perform(.sort, on: &list)
    for character in column { list.type(.character(character)) }
    list.type(.enter)
  }

  @Test("The column picked sorts at once: what counts the largest first, texts by their letters; again turns round")
  func picked() {
    var list = list()
    sort(&list, by: "count")
    #expect(shown(list) == "acbd")
    sort(&list, by: "count")
    #expect(shown(list) == "bdca")
    sort(&list, by: "own order")
    #expect(shown(list) == "badc")
  }

  @Test("The column picked before decides where the later one is equal")
  func severalKeys() {
    var list = list()
    sort(&list, by: "count")
    sort(&list, by: "group")
    #expect(shown(list) == "cbad")
  }

  @Test("A filter looks into fields without a column, and keeps the row that a match belongs to")
  func filter() {
    var list = list()
    perform(.filter, on: &list)
    for character in "code:code-a" { list.type(.character(character)) }
    list.type(.enter)
    #expect(shown(list) == "a")
    list.clearFilter()
    perform(.filter, on: &list)
    for character in "count=5" { list.type(.character(character)) }
    list.type(.enter)
    #expect(shown(list) == "dc")
  }

  @Test("Leaving the choice of a column changes nothing")
  func left() {
    var list = list()
    perform(.sort, on: &list)
    #expect(list.isTyping)
    list.type(.escape)
    #expect(!list.isTyping && shown(list) == "badc")
  }
}
