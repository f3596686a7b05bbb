import Testing

@testable import SellerConsole

@Suite("Text input")
struct TextInputTests {
  private func typed(_ start: String, _ keys: [KeyPress]) -> TextInput {
    var input = TextInput(start)
    for key in keys { input.handle(key) }
    return input
  }

  @Test("keys edit whole characters")
  func editing() {
    let cases: [(start: String, keys: [KeyPress], text: String, cursor: Int)] = [
      ("", [.character("商"), .character("a")], "商a", 2),
      ("ab", [.left, .character("x")], "axb", 2),
      ("ab", [.home, .character("x")], "xab", 1),
      ("a👩‍👩‍👧", [.left, .character("b")], "ab👩‍👩‍👧", 2),
      ("ab", [.backspace], "a", 1),
      ("", [.backspace, .delete, .left, .right], "", 0),
      ("ab", [.home, .delete], "b", 0),
      ("one two", [.control("w")], "one ", 4),
      ("one two ", [.control("w")], "one ", 4),
      ("one two", [.wordLeft, .control("k")], "one ", 4),
      ("one two", [.wordLeft, .control("u")], "two", 0),
      ("one two", [.home, .wordRight, .character("s")], "ones two", 4),
      ("e", [.character("\u{301}")], "e\u{301}", 1),
    ]
    for (start, keys, text, cursor) in cases {
      let input = typed(start, keys)
      #expect(input.text == text && input.cursor == cursor, "\(start) \(keys)")
    }
  }

  @Test("keys without use are left to others")
  func unused() {
    var input = TextInput("a")
    for key in [KeyPress.enter, .escape, .tab, .up, .down, .function(1), .control("c")] {
      #expect(input.handle(key) == false)
    }
    #expect(input.text == "a")
  }

  @Test("pasted text is made safe and stays on one line")
  func pasting() {
    var input = TextInput("<>")
    input.handle(.left)
    input.insert("a\nb\u{1B}[31m\u{202E}")
    #expect(input.text == "<a b␛[31m>")
    #expect(input.cursor == 9)
  }

  @Test("a text longer than the field is shown around the cursor")
  func window() {
    func drawn(_ input: TextInput, width: Int, isFocused: Bool = true) -> (line: String, cursor: Int?) {
      var frame = Frame(size: Size(width: width, height: 1))
      input.draw(in: frame.bounds, of: &frame, isFocused: isFocused)
      return (frame.text, frame.cursor?.column)
    }
    #expect(drawn(TextInput("abcd"), width: 6) == ("abcd", 4))
    #expect(drawn(TextInput("abcdef"), width: 6) == ("…cdef", 5))
    #expect(drawn(TextInput("商品名称"), width: 6) == ("…名称", 5))
    #expect(drawn(typed("abcdefgh", [.home]), width: 6) == ("abcde…", 0))
    #expect(drawn(TextInput("abcdefgh"), width: 6, isFocused: false) == ("abcde…", nil))
    #expect(drawn(TextInput(""), width: 6) == ("", 0))
    #expect(drawn(TextInput("abc"), width: 1) == ("", 0))
  }
}
