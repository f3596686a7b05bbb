import SellerTables
import Testing

@testable import SellerConsole

@Suite("Line wrapping")
struct LineWrappingTests {
  @Test("lines break after words, between ideographs, and never before closing punctuation")
  func wrapping() {
    let cases: [(text: String, width: Int, lines: [String], rule: Comment)] = [
      ("", 5, [""], "an empty text is an empty line"),
      ("hello world", 11, ["hello world"], "fits exactly"),
      ("hello world", 10, ["hello", "world"], "one column short"),
      ("hello world", 5, ["hello", "world"], "the space at the break goes"),
      ("on 6 orders.  released", 12, ["on 6 orders.", "released"], "all spaces at the break go"),
      ("abcdefgh", 3, ["abc", "def", "gh"], "a long word is cut"),
      ("a abcdefgh", 4, ["a", "abcd", "efgh"], "a long word begins on its own line"),
      ("well-known", 6, ["well-", "known"], "after a hyphen"),
      ("say it --value or", 12, ["say it", "--value or"], "not within the name of an option"),
      ("in it Ctrl-P opens", 11, ["in it", "Ctrl-P", "opens"], "not within a key's name"),
      ("at YYYY-MM-DD.", 12, ["at", "YYYY-MM-DD."], "not within the form of a day"),
      ("by Shift-Tab back", 9, ["by", "Shift-Tab", "back"], "nor one of several letters"),
      ("one\ntwo\n\nthree", 9, ["one", "two", "", "three"], "line breaks stay"),
      ("credit above 5 %", 16, ["credit above 5 %"], "fits exactly"),
      ("credit above 5 %", 15, ["credit above", "5 %"], "not between a number and its per cent sign"),
      ("credit above 5 %).", 14, ["credit above", "5 %)."], "nor where the space would hang over"),
      ("now, +$2.00 / 30 d: x", 14, ["now,", "+$2.00 / 30 d:", "x"], "nor before a unit, nor beside a slash"),
      ("5 bd, 41 h, 3 days", 10, ["5 bd,", "41 h, 3", "days"], "nor in a list of them"),
      ("in 3 dozen", 6, ["in 3", "dozen"], "words that begin as a unit does are words"),
      ("a/b c /d", 4, ["a/b", "c /d"], "a slash without a space behind it, too"),
      ("商品名称", 4, ["商品", "名称"], "between ideographs"),
      ("商品名称", 5, ["商品", "名称"], "a wide character does not hang over"),
      ("商品，名称", 4, ["商", "品，", "名称"], "not before a comma"),
      ("裂了（两片）", 6, ["裂了", "（两", "片）"], "not after an opening bracket"),
      ("用A级棉", 3, ["用A", "级", "棉"], "between latin and ideograph"),
      ("ab", 0, [], "no room, no lines"),
      ("商", 1, ["商"], "at least one character a line"),
    ]
    for (text, width, lines, rule) in cases {
      #expect(LineWrapping.wrap(text, to: width) == lines, rule)
    }
  }

  @Test("styles stay with their letters")
  func styles() {
    let lines = LineWrapping.wrap(StyledText("late ", .danger) + StyledText("shipment", .good), to: 8)
    #expect(lines == [StyledText("late", .danger), StyledText("shipment", .good)])
  }
}
