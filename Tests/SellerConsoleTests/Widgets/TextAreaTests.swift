import SellerTables
import Testing

@testable import SellerConsole

@Suite("Text area")
struct TextAreaTests {
  private func typed(_ start: String, _ keys: [KeyPress]) -> TextArea {
    var area = TextArea(start)
    for key in keys { area.handle(key) }
    return area
  }

  @Test("lines are broken, joined and walked through")
  func editing() {
    let cases: [(start: String, keys: [KeyPress], text: String)] = [
      ("", [.character("a"), .enter, .character("b")], "a\nb"),
      ("ab", [.left, .enter], "a\nb"),
      ("a\nb", [.home, .backspace, .character("x")], "axb"),
      ("a\nb", [.up, .delete], "ab"),
      ("abc\nd", [.up, .character("x")], "axbc\nd"),
      ("a\nbcd", [.up, .character("x")], "ax\nbcd"),
      ("a\nb", [.home, .left, .character("x")], "ax\nb"),
      ("a\nb", [.up, .end, .right, .character("x")], "a\nxb"),
    ]
    for (start, keys, text) in cases { #expect(typed(start, keys).text == text, "\(start) \(keys)") }
  }

  @Test("the arrows leave the text at its ends")
  func ends() {
    var area = TextArea("a\nb")
    #expect(area.handle(.down) == false)
    #expect(area.handle(.up) == true)
    #expect(area.handle(.up) == false)
  }

  @Test("pasted lines stay lines; what is in them is made safe")
  func pasting() {
    var area = TextArea("<>")
    area.handle(.left)
    area.insert("a\r\nb\u{1B}c\n")
    #expect(area.text == "<a\nb␛c\n>")
  }

  @Test("long lines are cut to rows and the cursor's row is visible")
  func drawing() {
    var frame = Frame(size: Size(width: 5, height: 2))
    TextArea("abcdefghij").draw(in: frame.bounds, of: &frame, isFocused: true)
    #expect(frame.lines == ["efgh", "ij"])
    #expect(frame.cursor == Point(column: 2, row: 1))
    var wide = Frame(size: Size(width: 5, height: 2))
    TextArea("商品名").draw(in: wide.bounds, of: &wide, isFocused: false)
    #expect(wide.lines == ["商品", "名"])
    #expect(wide.cursor == nil)
  }
}
