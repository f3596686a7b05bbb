import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Several stores in the console")
struct StoresPageTests {
  private static let here = StoreReport.Place(name: "alpha", path: "/stores/alpha")
  private static let there = StoreReport.Place(name: "there", path: "/stores/there")
  private static let broken = StoreReport.Place(name: "broken", path: "/stores/broken")

  /// A console on one of three stores.
  private func console(_ language: Language = .english, size: Size = Size(width: 100, height: 24)) -> ConsoleState {
    var state = ConsoleState(
      size: size, language: language,
      stores: StoreBoard([Self.here, Self.there, Self.broken], open: Self.here.path))
    _ = state.settle(state.update(.loaded(DisputeShop.standard().reading)))
    return state
  }

  /// Tells of all of them: the shown one needs something, another is damaged, the third is the same shop with nothing to do.
  private func tell(_ state: inout ConsoleState) {
    let reading = AfterSalesShop.kuaishou().reading
    _ = state.update(.looked(StoreReport(Self.there, view: reading.view, alerts: reading.alerts)))
    _ = state.update(.looked(StoreReport(Self.here, view: reading.view, alerts: AlertList())))
    _ = state.update(.looked(StoreReport(Self.broken, unreadable: Phrase(en: "no disk", zh: "没有磁盘"))))
  }

  @Test("Pane 0 asks once what the stores need, and shows the most urgent first; a store that cannot be read is named")
  func urgentFirst() throws {
    var state = console()
    let asked = state.type("0")
    #expect(asked == [.look([Self.here, Self.there, Self.broken])], "\(asked)")
    #expect(state.type("j") == [])
    #expect(state.text().contains("being read"))
    tell(&state)
    let lines = state.lines()
    let first = try #require(lines.firstIndex { $0.contains(" there ") })
    let quiet = try #require(lines.firstIndex { $0.contains("nothing needs you now") })
    let broken = try #require(lines.firstIndex { $0.contains("cannot be read: no disk") })
    #expect(first < quiet && first < broken && lines[broken].contains("broken"))
    state.press(.control("l"))
    var chinese = console(.chinese)
    chinese.type("0")
    tell(&chinese)
    #expect(chinese.text().contains("无法读取：没有磁盘") && chinese.text().contains("目前没有需要处理的事"))
  }

  @Test(
    "A store that was left on the pane of all stores is shown itself when it is opened again; no shop keeps that pane")
  func openedAgain() {
    var state = console()
    state.type("0")
    #expect(state.pane == .stores && state.memory.pane == nil)
    _ = state.update(.shownAgain(state.size, state.language, state.theme))
    #expect(state.pane == .health)
  }

  @Test("What its column cuts short stands in full below")
  func inFull() {
    var state = console(size: Size(width: 80, height: 24))
    state.type("0")
    let words = Array(repeating: "disk", count: 14).joined(separator: " ") + " gone"
    _ = state.update(.looked(StoreReport(Self.broken, unreadable: Phrase(verbatim: words))))
    #expect(!state.text().contains("gone"))
    state.press(.end)
    let isShown = (0..<3).contains { _ in
      defer { state.press(.up) }
      return state.flat().contains(words)
    }
    #expect(isShown, "\(state.text())")
    // Where there is room for it, the rows below are free again.
    _ = state.update(.resize(Size(width: 200, height: 24)))
    for _ in 0..<2 { #expect(state.flat().ranges(of: words).count == 1, "\(state.text())") }
  }

  @Test("What is told of stores while one is being chosen stands there at once; the selected one stays selected")
  func toldWhileChoosing() {
    var state = console()
    state.press(.control("o"))
    state.press(.down)
    #expect(state.text().contains("/stores/there"))
    tell(&state)
    #expect(!state.text().contains("/stores/there"))
    #expect(state.press(.enter) == [.openStore(Self.broken)])
  }

  @Test("A line opens its store, this one its first pane; read again, all are looked at again")
  func opening() {
    var state = console()
    state.type("0")
    tell(&state)
    #expect(state.press(.enter) == [.openStore(Self.there)])
    state.type("/alpha")
    state.press(.enter)
    #expect(state.press(.enter) == [] && state.pane == .health)
    state.type("0")
    #expect(
      state.update(.loaded(DisputeShop.standard().reading)).contains(.look([Self.here, Self.there, Self.broken])))
  }

  @Test("The picker and :store know the other stores, by name and by shop")
  func picker() {
    var state = console()
    state.press(.control("o"))
    #expect(!state.text().contains("/stores/alpha") && state.text().contains("/stores/there"))
    state.type("bro")
    #expect(state.press(.enter) == [.openStore(Self.broken)])
    state.type(":store there")
    #expect(state.press(.enter) == [.openStore(Self.there)])
    var chinese = console(.chinese)
    chinese.type(":店铺 there")
    #expect(chinese.press(.enter) == [.openStore(Self.there)])
  }

  @Test("With one store there is neither the pane nor the picker, and their keys say why")
  func oneStore() {
    for key in [KeyPress.character("0"), .control("o")] {
      var state = DisputeShop.standard().console(.health)
      state.press(key)
      #expect(state.pane == .health && state.overlay == nil)
      #expect(state.flat().contains("Only this store is known"))
      #expect(!state.lines()[1].contains("0 Stores"))
    }
  }

  @Test("A store that is shown again has its page, on the screen as it is now, and is read again")
  func comesBack() {
    var state = console()
    state.type("2")
    let effects = state.update(.shownAgain(Size(width: 120, height: 40), .chinese, state.theme))
    #expect(effects.contains(.load) && state.pane == .products && state.language == .chinese)
    #expect(state.lines().count == 40)
  }
}
