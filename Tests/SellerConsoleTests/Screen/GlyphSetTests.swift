import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Signs in glyph sets")
struct GlyphSetTests {
  @Test("a sign inside text is drawn as the frame's glyph set has it, and takes one column in each")
  func signsInText() {
    let cell = StyledText(.good, .good) + " in order " + StyledText(.missing) + StyledText(spaced: .arrow) + "商"
    for (glyphs, line) in [(GlyphSet.unicode, "✔ in order – → 商|"), (.ascii, "v in order - > 商|")] {
      var frame = Frame(size: Size(width: 24, height: 1), glyphs: glyphs)
      let used = frame.put(cell, at: frame.bounds.origin)
      frame.put("|", at: Point(column: used, row: 0))
      #expect(frame.lines == [line] && used == cell.width)
      frame.put(cell, at: frame.bounds.origin, width: 5, alignment: .left)
      #expect(frame.lines[0].hasPrefix(glyphs[.good] + " in" + glyphs[.ellipsis]))
    }
  }

  @Test("wrapping keeps signs signs, and their styles")
  func wrapping() {
    let lines = LineWrapping.wrap("one " + StyledText(.bad, .danger) + StyledText(" two", .danger), to: 6)
    #expect(lines.map(\.text) == ["one ✖", "two"])
    #expect(lines[0].runs.last == TextRun(.bad, Style(.danger)))
  }

  @Test("no sign of a page stays as it is in ASCII, and nothing moves for it")
  func pages() {
    let consoles: [(Language) -> ConsoleState] = [
      { DisputeShop.standard().console(.health, $0) }, { DisputeShop.standard().console(.products, $0) },
      { DisputeShop.standard().console(.disputes, $0) }, { AssuranceShop.standard().console(.assurance, $0) },
      { AfterSalesShop.kuaishou().console(.health, $0) }, { AfterSalesShop.kuaishou().console(.afterSales, $0) },
      { CampaignShop.standard().console(.campaign, $0) },
    ]
    for (number, console) in consoles.enumerated() {
      for language in Language.allCases {
        var state = console(language)
        for step in [KeyPress.home, .character("t"), .character("s"), .escape, .enter] {
          // The page of a product in Refund Assurance has a chart, of which ASCII draws fewer points.
          if state.pane == .assurance, step == .enter { continue }
          state.press(step)
          let (unicode, ascii) = (
            ConsoleView.draw(&state, glyphs: .unicode), ConsoleView.draw(&state, glyphs: .ascii)
          )
          #expect(misplaced(unicode, ascii) == [], "\(number) \(language) \(step)")
        }
      }
    }
  }

  /// The characters that are no sign's and yet differ, and the signs that are the same in both frames.
  private func misplaced(_ unicode: Frame, _ ascii: Frame) -> [String] {
    let signs = Set(Sign.allCases.map { GlyphSet.unicode[$0] }).subtracting(["?"])
    return (0..<unicode.size.height).flatMap { row in
      zip(unicode.row(row), ascii.row(row)).compactMap { before, after in
        let (sign, text) = (before.glyph.text, after.glyph.text)
        // The space behind a comparison is the second character of what says the same.
        let isSaid = signs.contains(sign) || ASCIIText.of(sign) == text || sign == " " && "=>".contains(text)
        let isRight = sign == text ? !signs.contains(sign) : isSaid && text.utf8.count == 1
        return isRight ? nil : "\(sign) \(text)"
      }
    }
  }

  @Test(
    "what sentences are written with is said in as many columns; names stay",
    arguments: [
      ("11.3 % ≤ 10 %", "11.3 % <=10 %"), ("≥ 95 %", ">=95 %"), ("A → B", "A ->B"), ("9 ÷ 80", "9 / 80"),
      ("63–93", "63-93"), ("2 × market", "2 x market"), ("“x”…", "\"x\"~"), ("¥12.50", "Y12.50"), ("plain", "plain"),
      ("茶壶 é", "茶壶 é"),
    ])
  func sentences(_ text: String, _ ascii: String) {
    #expect(ASCIIText.of(text) == ascii)
    #expect(DisplayText.width(text) == DisplayText.width(ascii))
  }
}
