import Testing

@testable import SellerCore

/// Distinct texts get rows in the order in which they come, and each its own however many there are.
struct TextIndexTests {
  @Test func eachTextHasARowOfItsOwn() {
    var (column, index) = (TextColumn(), TextIndex())
    // Empty, shorter and longer than eight bytes, alike up to the last byte, and canonically equivalent without being the same.
    let texts =
      ["", "a", "ab", "12345678", "123456789", "12345678\u{0}", "é", "e\u{301}"] + (0..<3000).map { "P0000\($0)" }
    for round in 0..<2 {
      for (row, text) in texts.enumerated() { #expect(found(text, in: &column, &index) == row, "\(round) \(text)") }
    }
    #expect(column.count == texts.count)
    for (row, text) in texts.enumerated() { #expect(column[row].map { Array($0.utf8) } == Array(text.utf8)) }
  }

  @Test func whatAColumnHasIsFoundAgain() {
    var column = TextColumn()
    for text in ["one", "two", "three"] { column.append(text) }
    var index = TextIndex()
    index.addAll(of: column)
    #expect(found("two", in: &column, &index) == 1)
    #expect(found("four", in: &column, &index) == 3)
    #expect(column.count == 4)
  }

  private func found(_ text: String, in column: inout TextColumn, _ index: inout TextIndex) -> Int {
    text.withBytes { index.row(of: $0, in: &column) }
  }
}
