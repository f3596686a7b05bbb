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

  @Test("a text ends where nobody could lay it out any more; what does not fit is left out whole")
  func longest() {
    var area = TextArea("ab\ncd")
    area.handle(.left)
    let isTooLong = !area.insert(String(repeating: "x", count: TextArea.longest - 4))
    #expect(isTooLong)
    #expect(area.text == "ab\ncd")
    let fits = area.insert(String(repeating: "x\n", count: (TextArea.longest - 6) / 2))
    let isLast = area.insert("y")
    #expect(fits && isLast)
    #expect(area.text.count == TextArea.longest)
    for key in [KeyPress.character("z"), .enter] { area.handle(key) }
    #expect(area.text.count == TextArea.longest)
    area.handle(.backspace)
    area.handle(.character("z"))
    #expect(area.text.hasSuffix("x\nzd"))
    var line = TextInput(String(repeating: "x", count: TextInput.longest - 1))
    #expect(!line.insert("yz") && line.insert("y") && !line.insert("z"))
    #expect(line.text.count == TextInput.longest)
  }

  @Test("pasted lines go in at the cursor, and the cursor stands behind them")
  func pastingInside() {
    for (pasted, text) in [("1", "a1!b"), ("1\n2", "a1\n2!b"), ("\n", "a\n!b"), ("1\n\n2\n", "a1\n\n2\n!b")] {
      var area = TextArea("ab")
      area.handle(.left)
      area.insert(pasted)
      area.handle(.character("!"))
      #expect(area.text == text)
    }
  }
}
