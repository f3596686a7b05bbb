import SellerCore
import SellerRecords
import SellerText
import Testing

@testable import SellerConsole

@Suite("The rules page")
struct RulesPageTests {
  /// A rule of the store's own that begins at a moment.
  private static func entry(_ rule: String, _ value: String?, from: String = "2024-06-01T00:00:00Z") -> RuleEntry {
    var entry = RuleEntry(
      id: "mine", rule: rule, from: Spelled.at(from), source: "page of 2024-06-01")
    entry.value = value
    return entry
  }

  /// The rules of a shop with these of its own.
  private func console(
    _ shop: some ConsoleShop, _ own: [RuleEntry] = [], size: Size = Size(width: 120, height: 40),
    _ language: Language = .english
  ) -> ConsoleState {
    var shop = shop
    shop.tables.rules = own
    let rules = OwnRules(store: own)
    let view = shop.reading.view
    var state = ConsoleState(size: size, language: language)
    _ = state.settle(
      state.update(
        .loaded(
          ShopReading(view: view, rulebook: Rulebook(rules, at: view.asOf), ownRules: rules))))
    state.type("P")
    return state
  }

  @Test("a rule's name and set are whole before its value, which is told below", arguments: Language.allCases)
  func names(language: Language) {
    for (width, words) in [
      (80, ["jd.presale.2022", "alerts.due_hours"]), (120, ["  jd.presale", "  alerts.due_hours"]),
    ] {
      var state = console(CampaignShop.standard(), size: Size(width: width, height: 24), language)
      let lines = state.lines().dropFirst(4).prefix(4)
      #expect(words.allSatisfy { word in lines.contains { ($0 + " ").contains(word + " ") } }, "\(lines)")
    }
    var wide = console(AfterSalesShop.kuaishou(), size: Size(width: 200, height: 50), language)
    #expect(
      wide.lines().contains {
        $0.hasSuffix(" kuaishou.quality_refund_days") || $0.contains(" kuaishou.quality_refund_days ")
      })
  }

  @Test("the built-in rules stand with their set and source; only those of the platform")
  func builtIn() {
    var state = console(AfterSalesShop.kuaishou())
    let lines = state.lines()
    #expect(lines[2].contains("Rules"))
    #expect(
      lines.contains { $0.contains("satisfaction") && $0.contains("kuaishou.governan") && $0.contains("built in") })
    state.type("/three_guarantees")
    state.press(.enter)
    #expect(state.lines().contains { $0.contains("goods under repair") && $0.contains("built in") })
    #expect(state.flat().contains("部分商品修理更换退货责任规定") && state.flat().contains("004 §六.1 [+]"))
    #expect(!state.text().contains("wish.shares"))
  }

  @Test(
    "an own rule stands beside the built-in one, with where it comes from; t shows own rules alone",
    arguments: [Size(width: 80, height: 24), Size(width: 200, height: 50)])
  func own(size: Size) {
    var state = console(AfterSalesShop.kuaishou(), [Self.entry("kuaishou.count_days", "180")], size: size)
    state.type("t")
    let text = state.flat()
    #expect(text.contains("days in which violations count") && text.contains("mine 2024-06-01"))
    #expect(text.contains("yours 180") && text.contains("built in 365") && text.contains("page of 2024-06-01"))
    #expect(!text.contains("satisfaction"))
    var none = console(AfterSalesShop.kuaishou(), size: size)
    none.type("t")
    #expect(none.flat().contains("No rule of your own is in force"))
  }

  @Test("where no rule is known that is said, since when, and how to enter one; Enter opens the form")
  func unknown() throws {
    var state = console(DisputeShop.standard(), [Self.entry("wish.shares", nil, from: "2021-11-01T00:00:00Z")])
    state.type("/wish.shares")
    state.press(.enter)
    #expect(state.lines().contains { $0.contains("no rule known") && $0.contains("2021-11-01") })
    #expect(state.flat().contains("no rule known since 2021-11-01; enter yours (seller rules add rule=wish.shares …)"))
    state.press(.enter)
    #expect(state.lines()[2].contains("Rule") && state.text().contains("holds from"))
  }

  @Test("in Chinese")
  func chinese() {
    var state = console(AfterSalesShop.kuaishou(), [Self.entry("kuaishou.count_days", "180")], .chinese)
    state.type("t")
    let text = state.flat()
    #expect(text.contains("违规计次的天数") && text.contains("自定义值 180") && text.contains("内置值 365"))
  }
}
