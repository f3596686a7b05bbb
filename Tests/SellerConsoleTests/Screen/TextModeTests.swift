import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Screens for who hears them, and characters of ambiguous width")
struct TextModeTests {
  /// Consoles on every pane, with what the settings say.
  private func consoles(
    _ size: Size, _ language: Language, _ edit: (inout Settings) -> Void
  ) -> [ConsoleState] {
    let made: [ConsoleState] = [
      DisputeShop.standard().console(.health, size: size, language),
      DisputeShop.standard().console(.products, size: size, language),
      DisputeShop.standard().console(.disputes, size: size, language),
      AssuranceShop.standard().console(.assurance, size: size, language),
      AfterSalesShop.kuaishou().console(.health, size: size, language),
      AfterSalesShop.kuaishou().console(.afterSales, size: size, language),
      CampaignShop.standard().console(.campaign, size: size, language),
    ]
    return made.map { state in
      var state = state
      edit(&state.settings)
      return state
    }
  }

  private static let sizes = [Size(width: 80, height: 24), Size(width: 200, height: 50)]

  @Test(
    "Accessible: no border, block, dot or sign anywhere, the cursor on the selected row, nothing beside it"
  )
  func accessible() {
    for size in Self.sizes {
      for language in Language.allCases {
        for state in consoles(size, language, { $0.accessible = true }) {
          var state = state
          for step in [KeyPress.down, .enter] {
            let frame = ConsoleView.draw(&state, glyphs: .unicode)
            let drawn = frame.text.unicodeScalars.filter {
              (0x2500...0x28FF).contains($0.value) || "✔✖▲●◷▸▾▴".unicodeScalars.contains($0)
            }
            #expect(frame.lines[1].contains("[\(state.pane.rawValue) "))
            #expect(
              drawn.isEmpty, "\(state.pane) \(language): \(String(String.UnicodeScalarView(drawn)))"
            )
            if let place = frame.cursor {
              #expect(frame[place].style.ground != .text, "\(state.pane) \(language)")
            }
            #expect(frame.cursor != nil || frame.targets.allSatisfy { $0.deed != .move(0) })
            state.press(step)
          }
        }
      }
    }
  }

  @Test("Accessible: a list has the whole width of the screen, and what is told of its row stands below it")
  func wideLists() throws {
    var shop = DisputeShop.standard()
    let name = Array(repeating: "a name of many letters", count: 4).joined(separator: " ")
    for place in shop.tables.products.indices { shop.tables.products[place].name = name }
    for (pane, told) in [(PaneID.disputes, "submitted"), (.products, nil)] {
      var state = shop.console(pane, size: Size(width: 200, height: 50))
      state.settings.accessible = true
      let lines = state.lines()
      let row = try #require(lines.firstIndex { $0.contains(name) && DisplayText.width($0) > 120 }, "\(lines)")
      if let told {
        #expect(lines.dropFirst(row).contains { $0.drop { $0 == " " }.hasPrefix(told) }, "\(lines)")
      }
    }
  }

  @Test("The word that stands for a line's sign is whole at every width", arguments: sizes, Language.allCases)
  func signs(size: Size, language: Language) {
    for (pane, row) in [(PaneID.afterSales, 4), (.health, 4)] {
      var state = AfterSalesShop.kuaishou().console(pane, size: size, language)
      state.settings.accessible = true
      let words = state.lines().dropFirst(row).prefix(6).compactMap { $0.split(separator: " ").first }
      #expect(words.contains { $0 == (language == .english ? "bad" : "异常") }, "\(words)")
      #expect(!words.contains { $0.contains("…") }, "\(words)")
    }
  }

  @Test("Of the page nothing is left beside what is open over it", arguments: Language.allCases)
  func overlays(language: Language) {
    for keys in ["?", ":", "s", "C"] {
      var state = AfterSalesShop.kuaishou().console(.afterSales, size: Size(width: 80, height: 24), language)
      state.settings.accessible = true
      #expect(state.text().contains(language == .english ? "indicator" : "指标"))
      let before = Set(state.lines().dropFirst(4).dropLast().map { $0.prefix(4) }.filter { $0.contains { $0 != " " } })
      state.type(keys)
      let rest = state.lines().dropFirst(4).dropLast().map { $0.prefix(4) }.filter { before.contains($0) }
      #expect(rest.isEmpty, "\(keys): \(rest)")
    }
  }

  @Test("Breaches are called so where the title has no room for their name, and products stand below a chart")
  func namesOfSigns() throws {
    for (language, breach, heading) in [(Language.english, "bad", "weighs most"), (.chinese, "异常", "影响最大")] {
      var state = AfterSalesShop.kuaishou().console(.afterSales, size: Size(width: 80, height: 24), language)
      state.settings.accessible = true
      let title = try #require(state.lines().first)
      #expect(!title.contains(language == .english ? "note" : "提示"), "\(title)")
      #expect(title.contains(breach) || title.contains(language == .english ? "breach" : "超标"), "\(title)")
      var wide = AfterSalesShop.kuaishou().console(.afterSales, size: Size(width: 200, height: 50), language)
      wide.settings.accessible = true
      let line = try #require(wide.lines().first { $0.contains(heading) })
      #expect(line.drop { $0 == " " }.hasPrefix(heading), "\(line)")
      let lines = wide.lines()
      let chart = try #require(lines.firstIndex { $0.contains(language == .english ? "Chart: " : "图表：") })
      // A sentence takes no picture's room.
      #expect(lines[chart..<min(lines.count, chart + 4)].contains { $0.contains(heading) })
    }
  }

  @Test(
    "In the checklist what is not known is a question mark where its word has no room", arguments: Language.allCases)
  func checklist(_ language: Language) throws {
    var state = CampaignShop.standard().console(size: Size(width: 80, height: 24), language)
    state.settings.accessible = true
    let line = try #require(state.lines().first { $0.contains("Wooden train") })
    #expect(line.contains(language == .english ? " ? " : " 未知 ") && !line.contains("…"), "\(line)")
    // What helps is not told as where something leads to.
    let helps = language == .english ? " what helps: " : " 办法： "
    #expect(state.lines().contains { $0.hasPrefix(helps) }, "\(state.text())")
  }

  @Test("Words stand for signs, as wide as they are, in the language of the screen")
  func words() {
    let cell = StyledText(.good, .good) + " " + StyledText(.missing)
    for (language, text) in [(Language.english, "ok none"), (.chinese, "正常 无")] {
      TextMode.$current.withValue(TextMode(spoken: language)) {
        var frame = Frame(
          size: Size(width: 20, height: 1), glyphs: GlyphSet.unicode.adapted(to: TextMode.current))
        frame.put(cell + "|", at: frame.bounds.origin)
        #expect(frame.lines == [text + "|"] && cell.width == DisplayText.width(text))
        #expect(Sign.columns == (language == .english ? 7 : 4))
      }
    }
    #expect(Sign.columns == 1 && cell.width == 3)
  }

  @Test("A dialog's cursor stands on the button that Enter presses, and a chart is a sentence")
  func dialogAndChart() {
    TextMode.$current.withValue(TextMode(spoken: .english)) {
      var frame = Frame(size: Size(width: 60, height: 12))
      var dialog = Dialog(title: "t", body: ["b"], cancel: "No", deeds: ["Yes"])
      _ = dialog.handle(.tab)
      dialog = dialog.draw(in: frame.bounds, of: &frame)
      let place = frame.focusedPlace
      #expect(place.map { frame[$0].style.ground } == .buttonFocused)
      let chart = LineChart(
        series: [2, 4, nil, 3], thresholds: [.init(value: 5), .init(value: 6)], xLabels: (left: "Mon", right: "Thu")
      ) { "\(Int($0)) %" }
      frame = Frame(size: frame.size)
      chart.draw(in: frame.bounds, of: &frame)
      #expect(
        frame.lines.joined(separator: " ").contains(
          "Chart: 2 % to 3 %, lowest 2 %, highest 4 %; lines at 5 %, 6 %; Mon to Thu"))
    }
  }

  @Test(
    "Ambiguous characters take two columns where the terminal gives them two, and the program's own signs are none"
  )
  func ambiguous() {
    let cases: [(String, Int, Int)] = [
      ("“中”", 4, 6), ("×", 1, 2), ("é", 1, 2), ("ë", 1, 1), ("abc", 3, 3), ("中", 2, 2), ("①", 1, 2),
      ("·…", 2, 4),
    ]
    for (text, narrow, wide) in cases {
      #expect(DisplayText.width(text) == narrow, "\(text)")
      TextMode.$current.withValue(TextMode(isAmbiguousWide: true)) {
        #expect(DisplayText.width(text) == wide, "\(text)")
      }
    }
    for state in consoles(Size(width: 80, height: 24), .chinese, { $0.ambiguous = 2 }) {
      var state = state
      let frame = ConsoleView.draw(&state, glyphs: .unicode)
      for row in 0..<frame.size.height {
        for cell in frame.row(row) where cell.width == 1 {
          let base = cell.glyph.base ?? " "
          let width = TextMode.$current.withValue(TextMode(isAmbiguousWide: true)) {
            DisplayText.width(Character(base))
          }
          #expect(width == 1, "\(state.pane): \(base)")
        }
      }
    }
  }
}
