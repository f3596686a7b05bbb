import SellerCore
import SellerGenerator
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Disputes of a made-up shop")
struct DisputeFramesTests {
  @Test("every dispute can be found, opened and left again, in every size and language")
  func pages() throws {
    let made = MadeUpShop(plan: .init(platform: .wish, orders: 2000, products: 120, seed: 5))
    let reading = ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)
    let ids = made.tables.disputes.map(\.id.text)
    try #require(ids.count > 2)
    for language in Language.allCases {
      for size in [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50)] {
        var state = ConsoleState(size: size, language: language, pane: .disputes)
        _ = state.update(.loaded(reading))
        var opened: [String] = []
        for _ in ids {
          state.press(.enter)
          let page = state.text()
          opened += ids.filter { page.contains("› \($0) ") }
          for _ in 0..<2 {
            state.press(.right)
            #expect(state.lines().count == size.height)
          }
          state.type("q")
          state.press(.down)
        }
        #expect(opened.sorted() == ids.sorted(), "\(language) \(size)")
      }
    }
  }

  @Test("the advisor's names and categories are whole where it has the least room", arguments: Language.allCases)
  func names(language: Language) throws {
    let made = MadeUpShop(plan: .init(platform: .wish, orders: 2000, products: 120, seed: 5))
    let reading = ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)
    var state = ConsoleState(size: Size(width: 80, height: 24), language: language, pane: .disputes)
    _ = state.update(.loaded(reading))
    state.type("a")
    let rows = state.lines().filter { $0.contains("$") }
    try #require(rows.count > 4)
    // Names of thirty-five cells are whole; what a dispute brings now stands below instead.
    let cut = rows.filter { $0.contains("…") }
    #expect(cut.allSatisfy { DisplayText.width(String($0.prefix { $0 != "…" })) >= 34 }, "\(rows)")
    #expect(rows.contains { $0.contains(language == .english ? "   now +$" : "   现在 +$") }, "\(rows)")
    #expect(!rows.contains { $0.contains("Sup…") || $0.contains("Kitc…") }, "\(rows)")
  }

  @Test("the advisor's every line opens a form that previews the same amounts")
  func advisor() throws {
    let made = MadeUpShop(plan: .init(platform: .wish, orders: 2000, products: 60, seed: 9))
    let reading = ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)
    let advice = reading.view.report(.advisor).advice
    try #require(!advice.isEmpty)
    var state = ConsoleState(size: Size(width: 120, height: 40), language: .english, pane: .disputes)
    _ = state.update(.loaded(reading))
    state.type("a")
    // One line a product: its best option; the form has the others to choose from.
    for option in advice.map(\.best).prefix(12) {
      state.press(.enter)
      let form = state.text()
      #expect(form.contains(Language.english.signedMoney(option.effect.per30Days)))
      #expect(form.contains(option.categories.first?.text ?? "?"))
      state.press(.escape, .down)
    }
  }
}
