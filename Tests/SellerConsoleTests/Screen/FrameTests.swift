import SellerTables
import Testing

@testable import SellerConsole

@Suite("Frame")
struct FrameTests {
  private func frame(_ width: Int, _ height: Int = 1) -> Frame {
    Frame(size: Size(width: width, height: height))
  }

  private func at(_ column: Int, _ row: Int = 0) -> Point { Point(column: column, row: row) }

  @Test("text is clipped to its room and to the frame, between characters")
  func clipping() {
    let cases: [(text: String, column: Int, room: Int?, line: String, used: Int)] = [
      ("abc", 0, nil, "abc", 3),
      ("abcdef", 0, 4, "abc…", 4),
      ("abcdef", 5, nil, "     abcd…", 5),
      ("abcdef", 0, 1, "…", 1),
      ("abcdef", 0, 0, "", 0),
      ("abcdef", 10, nil, "", 0),
      ("商品名", 0, 6, "商品名", 6),
      ("商品名", 0, 5, "商品…", 5),
      ("商品名", 0, 4, "商…", 3),
      ("商品名", 9, nil, "         …", 1),
      ("abcdef", -2, nil, "cdef", 6),
      ("商品", -1, nil, " 品", 4),
      ("a商b", 0, nil, "a商b", 4),
    ]
    for (text, column, room, line, used) in cases {
      var frame = frame(10)
      #expect(frame.put(text, at: at(column), clippedTo: room) == used, "\(text) at \(column)")
      #expect(frame.text == line, "\(text) at \(column) in \(room ?? -1)")
    }
  }

  @Test("nothing is drawn above, below or beside the frame")
  func outside() {
    var frame = frame(4, 2)
    frame.put("x", at: at(0, -1))
    frame.put("x", at: at(0, 2))
    frame.put("x", at: at(4, 0))
    frame.put("商", at: at(3, 1))
    frame.fill(Rect(column: -5, row: -5, width: 5, height: 5), glyph: Glyph(ascii: 0x78))
    frame.box(Rect(column: 10, row: 10, width: 5, height: 5))
    frame.horizontalLine(at: at(-3, 0), length: 3)
    #expect(frame.text == "\n   …")
  }

  @Test("overwriting half of a wide character leaves a blank for the other half")
  func brokenWideCharacters() {
    var left = frame(6)
    left.put("商品", at: at(0))
    left.put("x", at: at(0))
    #expect(left.text == "x 品")
    var right = frame(6)
    right.put("商品", at: at(0))
    right.put("x", at: at(1))
    #expect(right.text == " x品")
    var middle = frame(6)
    middle.put("商品", at: at(0))
    middle.put("名", at: at(1))
    #expect(middle.text == " 名")
    var filled = frame(6)
    filled.put("商品", at: at(0))
    filled.fill(Rect(column: 1, row: 0, width: 2, height: 1), glyph: Glyph(ascii: 0x2E))
    #expect(filled.text == " ..")
    for cells in [left, right, middle, filled] {
      #expect(cells.row(0).reduce(0) { $0 + Int($1.width) } == 6, "each column belongs to one glyph")
    }
  }

  @Test("text keeps the ground it falls on, unless it names one")
  func grounds() {
    var frame = frame(6)
    frame.fill(frame.bounds, style: Style(on: .dialog))
    frame.put("a", at: at(0), style: Style(.danger))
    frame.put("商", at: at(1), style: Style(.good, on: .selection))
    #expect(
      frame.styledRuns == [
        [
          TextRun("a", Style(.danger, on: .dialog)), TextRun("商", Style(.good, on: .selection)),
          TextRun("   ", Style(on: .dialog)),
        ]
      ])
    frame.lay(ground: .selection, under: Rect(column: 0, row: 0, width: 1, height: 1))
    #expect(frame[at(0)].style == Style(.danger, on: .selection))
  }

  @Test("aligned text fills its whole room")
  func alignment() {
    var frame = frame(12, 3)
    for row in 0..<3 { frame.put("xxxxxxxxxxxx", at: at(0, row)) }
    frame.put("商品", at: at(2, 0), width: 7, alignment: .left)
    frame.put("商品", at: at(2, 1), width: 7, alignment: .right)
    frame.put("商品名称", at: at(2, 2), width: 6, alignment: .right)
    #expect(frame.lines == ["xx商品   xxx", "xx   商品xxx", "xx 商品…xxxx"])
  }

  @Test("boxes")
  func boxes() {
    var frame = frame(12, 4)
    let inside = frame.box(frame.bounds, title: "商品 list of all")
    #expect(inside == Rect(column: 1, row: 1, width: 10, height: 2))
    #expect(frame.lines == ["┌─ 商品 l…─┐", "│          │", "│          │", "└──────────┘"])
    var ascii = Frame(size: Size(width: 3, height: 3), glyphs: .ascii)
    ascii.box(ascii.bounds)
    #expect(ascii.lines == ["+-+", "| |", "+-+"])
  }

  @Test("a cell holds a letter with four marks and gives them back")
  func marks() {
    var frame = frame(2)
    frame.put("a\u{301}\u{302}\u{303}\u{304}\u{305}", at: at(0))
    #expect(frame[at(0)].glyph.scalars == ["a", "\u{301}", "\u{302}", "\u{303}", "\u{304}"])
    #expect(frame[at(1)] == .blank(.plain))
  }

  @Test("a wide character has a lead and a continuation cell")
  func wideCells() {
    var frame = frame(3)
    frame.put("商", at: at(0))
    #expect(frame.row(0).map(\.width) == [2, 0, 1])
    #expect(frame[at(1)].isContinuation && frame[at(1)].glyph.base == nil)
  }

  @Test("cutting blocks never gives more than there is")
  func layout() {
    let rect = Rect(column: 2, row: 3, width: 10, height: 5)
    #expect(rect.cutTop(2, gap: 1).rest == Rect(column: 2, row: 6, width: 10, height: 2))
    #expect(rect.cutTop(9) == (rect, Rect(column: 2, row: 8, width: 10, height: 0)))
    #expect(rect.cutBottom(2).bottom == Rect(column: 2, row: 6, width: 10, height: 2))
    #expect(rect.cutLeft(4, gap: 1).rest == Rect(column: 7, row: 3, width: 5, height: 5))
    #expect(rect.inset(columns: 6, rows: 1).isEmpty)
    #expect(rect.centred(Size(width: 4, height: 99)) == Rect(column: 5, row: 3, width: 4, height: 5))
    #expect(rect.intersection(Rect(column: 50, row: 50, width: 1, height: 1)).isEmpty)
  }
}
