import SellerTables
import Testing

@testable import SellerConsole

@Suite("While keys come quickly the selection is shown first, and what is told of it follows")
struct FrameAheadTests {
  private func console(accessible: Bool = false) -> ConsoleState {
    var state = DisputeShop.standard().console(.products, size: Size(width: 200, height: 50))
    state.settings.accessible = accessible
    return state
  }

  private func draw(_ state: inout ConsoleState) -> Frame { ConsoleView.draw(&state, glyphs: .unicode) }

  @Test("the list and where the selection stands are new, what is told of the row beside it is that of the row before")
  func split() throws {
    var state = console()
    let before = draw(&state)
    state.press(.down)
    let whole = draw(&state)
    let ahead = try #require(whole.ahead(of: before))
    let list = try #require(whole.leading.first)
    for row in 0..<50 {
      let isLed = whole.leading.contains { $0.top == row }
      let (left, right) = (ahead.row(row).prefix(list.right), ahead.row(row).dropFirst(list.right))
      #expect(Array(left) == Array((isLed ? whole : before).row(row).prefix(list.right)), "row \(row)")
      if row < 49 { #expect(Array(right) == Array(before.row(row).dropFirst(list.right)), "row \(row)") }
    }
    #expect(ahead.lines != whole.lines && ahead.lines.last == whole.lines.last)
    // Key after key, and at last all of it.
    state.press(.down)
    let next = draw(&state)
    #expect(next.ahead(of: ahead) != nil)
  }

  @Test("lines that scroll with their titles are shown first too, what is told of one below them follows")
  func scrolling() throws {
    var state = AfterSalesShop.kuaishou().console(.health, size: Size(width: 120, height: 36))
    var shown = draw(&state)
    var tops: Set<String> = []
    for _ in 0..<20 {
      state.press(.down)
      let whole = draw(&state)
      let ahead = try #require(whole.ahead(of: shown))
      let list = try #require(whole.leading.first)
      for row in list.top..<list.bottom { #expect(ahead.row(row) == whole.row(row)) }
      #expect(ahead.lines[list.bottom..<35] == shown.lines[list.bottom..<35])
      tops.insert(whole.lines[list.top])
      shown = ahead
    }
    #expect(tops.count > 1, "it scrolled")
  }

  @Test("all is shown at once where something else has happened")
  func whole() {
    let others: [(String, (inout ConsoleState) -> Void)] = [
      ("a filter", { $0.type("/a") }),
      ("a page", { $0.press(.enter) }),
      ("another pane and back", { $0.type("32") }),
      ("the palette", { $0.type(":") }),
      ("a notice", { $0.press(.control("l"), .character("~")) }),
      ("sorting", { $0.type("S") }),
      ("another size", { _ = $0.update(.resize(Size(width: 190, height: 50))) }),
      ("the other language", { $0.type("L") }),
    ]
    for (name, change) in others {
      var state = console()
      let before = draw(&state)
      state.press(.down)
      change(&state)
      #expect(draw(&state).ahead(of: before) == nil, "\(name)")
    }
    var state = console(accessible: true)
    let before = draw(&state)
    state.press(.down)
    #expect(draw(&state).ahead(of: before) == nil, "who hears the screen")
  }

  @Test("keys that move where a text is typed, or over the page, move nothing below it")
  func elsewhere() {
    for keys: [KeyPress] in [[.character("?")], [.character(":")], [.character("/")], [.character("C")]] {
      var state = console()
      for key in keys { state.press(key) }
      let before = draw(&state)
      state.press(.down)
      #expect(draw(&state).ahead(of: before) == nil, "\(keys)")
    }
  }

  @Test("a page that scrolls without a selection is shown at once")
  func texts() {
    var state = console()
    state.press(.enter)
    let before = draw(&state)
    state.press(.down)
    #expect(draw(&state).ahead(of: before) == nil)
  }
}
