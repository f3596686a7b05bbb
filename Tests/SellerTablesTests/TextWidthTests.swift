import Testing

@testable import SellerTables

@Suite("Text width")
struct TextWidthTests {
  @Test("a character takes the columns libc counts for it; ambiguous ones take one")
  func widths() {
    let cases: [(text: String, width: Int, rule: Comment)] = [
      ("", 0, "nothing"),
      ("abc", 3, "ASCII"),
      ("~", 1, "last printable ASCII"),
      ("é", 1, "precomposed"),
      ("e\u{301}", 1, "a mark takes no column"),
      ("商品", 4, "ideographs"),
      ("\u{10FF}", 1, "before the first wide range"),
      ("\u{1100}", 2, "first wide scalar"),
      ("\u{2E7F}", 1, "unassigned: one visible replacement"),
      ("\u{2E80}", 2, "first CJK radical"),
      ("\u{303E}", 2, "last of CJK symbols"),
      ("\u{303F}", 1, "the half fill space is narrow"),
      ("\u{3000}", 2, "ideographic space"),
      ("\u{4DFF}", 2, "hexagrams, as glibc has them"),
      ("\u{9FFF}", 2, "end of the unified ideographs"),
      ("\u{D7A3}", 2, "last Hangul syllable"),
      ("\u{1112}\u{1161}\u{11AB}", 2, "a decomposed syllable is one wide character"),
      ("\u{FF00}", 1, "unassigned before the fullwidth forms"),
      ("Ａ", 2, "fullwidth letter"),
      ("ｱ", 1, "halfwidth kana"),
      ("€", 1, "currency"),
      ("￥", 2, "fullwidth currency"),
      ("→●…─█▇◷✔✖▲", 10, "ambiguous signs are one wide"),
      ("\u{20000}", 2, "ideographs of plane 2"),
      ("😀", 2, "emoji"),
      ("👍🏽", 2, "skin tones take no part"),
      ("🏽", 2, "a skin tone alone is a character"),
      ("👩‍👩‍👧‍👦", 2, "a family is its first person"),
      ("⚠️", 1, "a selector does not widen"),
      ("🇨🇳", 2, "a flag is two letters"),
      ("1️⃣", 1, "a keycap is its digit"),
      ("का", 2, "a spacing mark has its own column"),
      ("\u{200B}\u{200D}\u{FEFF}\u{AD}", 0, "invisible characters"),
      ("a\u{E0041}b", 2, "tags"),
      ("\u{E000}", 1, "private use: one replacement"),
      ("\u{1B}", 1, "a control character is visible"),
      ("\r\n", 1, "a line break is one space"),
    ]
    for (text, width, rule) in cases {
      #expect(DisplayText.width(text) == width, rule)
    }
  }

  @Test("the ranges are ascending and do not touch, or the search in them would fail")
  func tables() {
    for table in [WidthTable.wide, WidthTable.invisible, WidthTable.conjoining, WidthTable.prefixed] {
      for (range, next) in zip(table, table.dropFirst()) {
        #expect(range.first <= range.last && range.last < next.first)
      }
    }
  }

  @Test("between two plain scalars there is always a border of characters, or the short way would be wrong")
  func plainScalars() {
    let plain = (UInt32(0)...0xFFFF).filter { ScalarClass.plainWidth($0) > 0 }.compactMap(Unicode.Scalar.init)
    let forwards = String(String.UnicodeScalarView(plain))
    let backwards = String(String.UnicodeScalarView(plain.reversed()))
    #expect(forwards.count == plain.count && backwards.count == plain.count)
    let unassigned = plain.filter { $0.properties.generalCategory == .unassigned }
    #expect(unassigned == [])
    for value in [UInt32(0x1F), 0x7F, 0xA0, 0xAD, 0x300, 0x3A2, 0x483, 0x200B, 0x202A, 0x25FD, 0x302A, 0x3099, 0xFF9E] {
      #expect(ScalarClass.plainWidth(value) == 0, "U+\(String(value, radix: 16))")
    }
  }

  @Test("cutting keeps characters whole and marks the cut")
  func clipping() {
    let cases: [(text: String, width: Int, expected: String)] = [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("abcdef", -1, ""),
      ("商品名", 6, "商品名"), ("商品名", 5, "商品…"), ("商品名", 4, "商…"), ("商品名", 2, "…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a👩‍👩‍👧", 3, "a👩‍👩‍👧"), ("a👩‍👩‍👧b", 3, "a…"),
    ]
    for (text, width, expected) in cases {
      #expect(StyledText(text).clipped(to: width).text == expected, "\(text) to \(width)")
    }
  }

  @Test("filling up measures columns, not characters")
  func padding() {
    #expect(StyledText("商").padded(to: 5).text == "商   ")
    #expect(StyledText("商").padded(to: 5, alignment: .right).text == "   商")
    #expect(StyledText("商").padded(to: 5, alignment: .centre).text == " 商  ")
    #expect(StyledText("商品名").padded(to: 5, alignment: .right).text == "商品…")
    #expect(StyledText("商品名").padded(to: 4, alignment: .right).text == " 商…")
  }

  @Test("styled text is cut like plain text, run by run")
  func styledClipping() {
    let text = StyledText("ab", .danger) + StyledText("商品", .good) + "cd"
    #expect(text.width == 8)
    #expect(text.clipped(to: 8) == text)
    #expect(
      text.clipped(to: 7).runs == [
        TextRun("ab", Style(.danger)), TextRun("商品", Style(.good)), TextRun(.ellipsis, .plain),
      ])
    #expect(
      text.clipped(to: 5).runs == [
        TextRun("ab", Style(.danger)), TextRun("商", Style(.good)), TextRun(.ellipsis, Style(.good)),
      ])
    #expect(text.clipped(to: 1).runs == [TextRun(.ellipsis, Style(.danger))])
    #expect(text.clipped(to: 0).runs == [])
  }
}
