import SellerCore
import SellerTables
import Testing

@testable import SellerConsole

@Suite("Filters of lists")
struct RowFilterTests {
  private static let columns = [["product", "name"], ["refund rate", "refund_rate"], ["paid", "paid_at"], ["price"]]

  /// Whether a row of these cells answers.
  private func answers(_ filter: String, _ cells: [(String, CellValue)], id: String = "5fd0a3") -> Bool {
    var texts = SearchTexts()
    texts.append(["another row"])
    texts.append(cells.map(\.0) + [id])
    let found = Self.filter(filter).answering([1], in: texts) { cells[$1].1.plainText }
    return found == [1]
  }

  private static func filter(_ text: String) -> RowFilter {
    RowFilter(text, columns: columns.map(RowFilter.ColumnNames.init))
  }

  @Test(
    "What was found is narrowed by letters at a word's end and by further words; by nothing that lets other rows in",
    arguments: [
      ("ki", "kit", true), ("kit", "ki", false), ("", "k", true), ("kite", "kite !wool", true),
      ("kite !wool", "kite !woo", false), ("kite price>1", "kite price>12", false),
      ("kite price>1", "kite price>1 x", true),
      ("~ki", "~kit", false), ("a b", "b", false), ("pri", "price>2", false),
    ])
  func narrowing(before: String, after: String, isNarrower: Bool) {
    #expect(Self.filter(after).narrows(Self.filter(before)) == isNarrower)
  }

  private static let kite: [(String, CellValue)] = [
    ("Silk Kite 丝绸风筝", .text("Silk Kite 丝绸风筝")), ("2.50 %", .double(0.025)),
    ("11-02 08:14", .instant(Instant("2021-11-02T08:14:00Z"))), ("$1,204.50", .text("1204.50")),
  ]

  @Test(
    "Words in any order, whole phrases, the opposite, letters with gaps, the id that no column shows",
    arguments: [
      ("", true), ("kite", true), ("KITE silk", true), ("kite wool", false), ("\"silk kite\"", true),
      ("\"kite silk\"", false), ("!wool", true), ("!kite", false), ("kite !丝绸", false), ("风筝", true),
      ("5fd0", true), ("~slkt", true), ("~kxq", false), ("!~slkt", false), ("!", false), ("~", false),
    ])
  func words(filter: String, isAnswered: Bool) {
    #expect(answers(filter, Self.kite) == isAnswered)
  }

  @Test("A line break in a cell does not make the next column of what follows it")
  func lineBreak() {
    let cells: [(String, CellValue)] = [("Silk\nKite\r\n7", .text("Silk\nKite\r\n7")), ("2.50 %", .double(0.025))]
    #expect(answers("\"silk kite\" refund>2", cells) && !answers("refund>3", cells))
  }

  @Test("A word is found wherever it stands in a row, and not where one of its letters is missing", arguments: 0...40)
  func places(before: Int) {
    let filler = String(repeating: "k", count: before)
    for (word, rest) in [("k", ""), ("kite", ""), ("kite", "kit"), ("风筝", "风")] {
      let text = filler + (word == "k" ? "" : rest)
      #expect(answers(word, [(text + word, .empty)], id: "") == true)
      #expect(answers(word, [(text + word.dropLast(), .empty)], id: "") == (word == "k" && before > 0))
    }
  }

  @Test(
    "A column's number is compared as it is shown, the bound and one beside it; a day by its letters",
    arguments: [
      ("refund-rate>2.49", true), ("refund_rate>2.5", false), ("refundrate>=2.5%", true), ("refund<2.51%", true),
      ("refund<=2.49", false), ("refund=2.5", true), ("!refund>2", false), ("price>1,204", true),
      ("price>$1204.50", false),
      ("paid>2021-11", false), ("paid>=2021-11", true), ("paid>2021-10", true), ("paid<2021-11-03", true),
      ("paid=2021-11-02", true), ("name:kite", true), ("name:2.50", false), ("product:silk price>1000", true),
    ])
  func columns(filter: String, isAnswered: Bool) {
    #expect(answers(filter, Self.kite) == isAnswered)
  }

  @Test("What shows no number answers no comparison, and its opposite does")
  func missing() {
    var row = Self.kite
    row[1] = ("–", .empty)
    #expect(!answers("refund>0", row) && !answers("refund<=0", row) && answers("!refund>0", row))
    row[1] = ("−3.5 %", .empty)
    #expect(answers("refund<0", row) && !answers("refund>0", row))
  }

  @Test("A name that no column has is told, and the term is a text then")
  func unknownColumn() {
    let columns = Self.columns.map(RowFilter.ColumnNames.init)
    #expect(RowFilter("colour>3", columns: columns).unknownColumn == "colour")
    #expect(RowFilter("refund>3 price:", columns: columns).unknownColumn == nil)
    #expect(!answers("colour>3", Self.kite) && answers("08:14", Self.kite))
  }
}
