import SellerText
import Testing

@testable import SellerConsole

/// What is set, in the console: keys, panes, and setting things from the palette.
struct SettingsInConsoleTests {
  private func console(width: Int = 80, _ edit: (inout Settings) -> Void = { _ in }) -> ConsoleState {
    var settings = Settings()
    edit(&settings)
    var state = ConsoleState(size: Size(width: width, height: 24), language: .english, settings: settings)
    _ = state.settle(state.update(.loaded(DisputeShop.standard().reading)))
    return state
  }

  @Test("Another key does the action, stands in hints, help and palette, and the old one does nothing")
  func keys() {
    var state = console(width: 160) { $0.keys = ["filter": [.function(4)], "advisor": []] }
    state.type("2")
    #expect(state.lines().last?.contains("F4 filter") == true)
    state.type("/")
    #expect(state.page?.isTyping == false && state.lines().last?.contains("/ does nothing here") == true)
    state.press(.function(4))
    #expect(state.page?.isTyping == true)
    state.press(.escape, .escape)
    state.type("?")
    #expect(state.text().contains("F4"))
  }

  @Test(
    "Only panes that are set have a tab, in their order; the first is shown first, and a digit still leads to the others"
  )
  func panes() {
    var state = console { $0.panes = [.campaign, .products, .health] }
    #expect(state.pane == .products)
    #expect(state.shownPanes == [.products, .health])
    state.press(.tab)
    #expect(state.pane == .health)
    state.press(.tab)
    #expect(state.pane == .products)
    state.type("5")
    #expect(state.pane == .afterSales && state.lines()[1].contains("5 After-sales"))
    state.press(.tab)
    #expect(state.pane == .products && !state.lines()[1].contains("After-sales"))
  }

  @Test("The palette sets by name and value: in force at once, and to be written")
  func set() {
    var state = console()
    state.type(":set theme nord")
    #expect(state.press(.enter) == [.set(name: "theme", "nord")])
    #expect(state.shownTheme.name == "nord")
    state.type(":set language zh")
    #expect(state.press(.enter) == [.set(name: "language", "zh")])
    #expect(state.language == .chinese)
    _ = state.update(.set(name: "language", file: "/c.json5"))
    #expect(state.lines().last?.contains("已在 /c.json5 中设置 language") == true)
    state.type(":set keys.filter F4")
    #expect(state.press(.enter) == [.set(name: "keys.filter", "F4")])
    #expect(state.settings.table.key(of: .filter) == "F4")
  }

  @Test(
    "What a setting takes can be chosen",
    arguments: [("resume f", "resume = false"), ("theme nor", "theme = nord"), ("mouse t", "mouse = true")])
  func choices(line: String, shown: String) {
    var state = console()
    state.type(":set \(line)")
    #expect(state.text().contains(shown), "\(state.text())")
    let effects = state.press(.enter)
    #expect(effects.contains { if case .set = $0 { true } else { false } }, "\(effects)")
  }

  @Test(
    "What cannot be set is not chosen, and says why",
    arguments: [
      ("theme nrod", "Did you mean"), ("them nord", "There is no setting"),
      ("keys.filter f", "f is the key of fileDispute"),
      ("theme ", "auto (by the terminal)"),
    ])
  func refused(_ line: String, _ words: String) {
    var state = console()
    state.type(":set \(line)")
    #expect(state.text().contains(words))
    #expect(state.press(.enter).isEmpty)
    #expect(state.settings.theme == nil && state.settings.keys.isEmpty)
  }

  @Test("The settings are listed with their values; one that is chosen goes on with its value")
  func listed() {
    var state = console()
    state.type(":set near")
    #expect(state.text().contains("alerts.near_percent = 10"))
    state.press(.enter)
    state.type("12")
    #expect(state.press(.enter) == [.set(name: "alerts.near_percent", "12")])
    // What is near is counted anew once it is written.
    #expect(state.update(.set(name: "alerts.near_percent", file: "c")) == [.load])
  }
}
