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
    // What sentences are written with, too: there it stays.
    let punctuation: Set<Sign> = [.bullet, .arrow, .step, .ellipsis, .missing]
    let signs = Set(Sign.allCases.map { GlyphSet.unicode[$0] }).subtracting(["?"])
    let always = signs.subtracting(punctuation.map { GlyphSet.unicode[$0] })
    return (0..<unicode.size.height).flatMap { row in
      zip(unicode.row(row), ascii.row(row)).compactMap { before, after in
        let (sign, text) = (before.glyph.text, after.glyph.text)
        let isRight = sign == text ? !always.contains(sign) : signs.contains(sign) && text.utf8.count == 1
        return isRight ? nil : "\(sign) \(text)"
      }
    }
  }
}
