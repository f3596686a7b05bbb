import SellerCore
import SellerGenerator
import SellerText
import Testing

@testable import SellerConsole

@Suite("Finding anything in the shop")
struct SearchTests {
  private static let reading = DisputeShop.standard().console(.health).reading

  private func found(_ text: String, atMost limit: Int = 40) throws -> [String] {
    let reading = try #require(Self.reading)
    return reading.view.found(by: text, cases: reading.cases, atMost: limit).map { "\($0.link.kind) \($0.link.id)" }
  }

  @Test("By id and by every word of a name; the id in full comes first, nothing answers no words")
  func words() throws {
    #expect(try found("lamp") == ["product lamp", "dispute D-1"])
    #expect(try found("LED lamp desk") == ["product lamp", "dispute D-1"])
    #expect(try found("D-2") == ["dispute D-2"])
    #expect(try found("lamp tablets").isEmpty && found("").isEmpty && found("  ").isEmpty)
  }

  @Test("Orders by the beginning of their id, from four characters on")
  func orders() throws {
    let reading = try #require(Self.reading)
    var ids: [String] = []
    reading.view.forEachOrder { ids.append($0.id.text) }
    let long = try #require(ids.first { $0.utf8.count >= 4 } ?? ids.first)
    #expect(try found(long).contains("order \(long)") == (long.utf8.count >= 4))
    #expect(try found(String(long.prefix(3))).allSatisfy { !$0.hasPrefix("order") })
  }

  @Test("; looks for it from any pane, and Enter goes there", arguments: Language.allCases)
  func console(language: Language) {
    var state = DisputeShop.standard().console(.disputes, language)
    state.type(";")
    state.type("desk lamp")
    #expect(state.text().contains("LED desk lamp"))
    state.press(.enter)
    #expect(state.overlay == nil && state.lines()[2].contains("LED desk lamp"))
    state.press(.character("q"))
    #expect(state.pane == .disputes)
  }

  @Test("In a large shop it is looked for beside the screen, and shown when it is found; Enter waits for it")
  func largeShop() throws {
    let made = MadeUpShop(plan: .init(platform: .jd, orders: 1500, products: 4000, seed: 5))
    let view = ShopView(made.snapshot(), asOf: made.plan.asOf)
    let id = try #require(view.tables.productTable.ids.last).text
    var state = ConsoleState(size: Size(width: 120, height: 40), language: .english, pane: .health)
    _ = state.update(.loaded(ShopReading(view: view, rulebook: .standard)))
    _ = state.update(.key(.character(";")))
    var effects: [Effect] = []
    for letter in id { effects = state.update(.key(.character(letter))) }
    #expect(state.text().contains("Looking for it…"))
    let asked = effects.compactMap { if case .prepare(let preparation) = $0 { preparation } else { nil } }
    let search = try #require(asked.first)
    search()
    var found = state
    _ = found.update(.prepared(search))
    let name = try #require(view.product(ProductID(id))).nameOrID.prefix(8)
    #expect(found.text().contains(name) && !found.text().contains("Looking for it…"))
    for var state in [state, found] {
      _ = state.update(.key(.enter))
      #expect(state.overlay == nil && state.lines()[2].contains(name))
    }
    _ = state.update(.key(.character("x")))
    _ = state.update(.prepared(search))
    #expect(state.text().contains("Looking for it…"), "what was typed since then is still looked for")
  }
}
