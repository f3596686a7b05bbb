import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("What files do not tell, on screen")
struct SourcesPageTests {
  /// The assurance shop, whose orders came from a file that tells of no scan of any kind.
  private func shop() -> AssuranceShop {
    var shop = AssuranceShop.standard()
    var source = ImportSource(id: "i1", at: Spelled.at("2021-11-14T10:00:00Z"), format: "wish-csv")
    source.files = [FileIdentity(name: "orders.csv", bytes: 10, sha256: "00")]
    source.records = ["order": 13]
    source.carries = ["order.released_at", "order.shipped_at", "case", "case.completed_at", "case.reason"]
    shop.tables.sources = [source]
    return shop
  }

  private func console(_ pane: PaneID, _ language: Language = .english, size: Size = Size(width: 80, height: 24))
    -> ConsoleState
  {
    var state = ConsoleState(size: size, language: language, pane: pane)
    let made = shop()
    let ways = FactWays(["order.scanned_at": ["wish", "wish-v2"]])
    let view = ShopView(ShopSnapshot(shop: made.shop, tables: made.tables, orderRecords: made.orders), asOf: made.asOf)
    _ = state.settle(state.update(.loaded(ShopReading(view: view, rulebook: .standard, ways: ways))))
    return state
  }

  @Test(arguments: Language.allCases)
  func healthNamesThemAndLeadsToTheFiles(language: Language) {
    var state = console(.health, language, size: Size(width: 120, height: 50))
    let health = state.flat()
    #expect(health.contains(language.say(FigurePhrase.notTold)))
    #expect(health.contains(language.say(ImportSource.Fact("order.scanned_at"))))
    state.type("o")
    var page = state.flat()
    #expect(page.contains(language.say(UntoldPhrase.page)))
    #expect(page.contains(language == .english ? " i import " : " i 导入 "), "the way to another file")
    #expect(page.contains(["wish", "wish-v2", "csv"].joined(separator: language.listComma)))
    state.type("t")
    page = state.flat()
    for word in ["orders.csv", "wish-csv", "order 13"] { #expect(page.contains(word), "\(word)") }
  }

  @Test("A line of Health leads to its fact, Enter from there to the first figure, which says what is missing")
  func fromLineToFigure() {
    var state = console(.health, size: Size(width: 80, height: 24))
    state.press(.end, .enter)
    #expect(state.flat().contains("Your files"))
    state.press(.home, .enter)
    #expect(state.flat().contains("Not told by your files:"))
  }

  @Test func theExplanationSaysWhichFileBringsIt() {
    var state = console(.health)
    state.press(.home, .down, .enter)
    let text = state.flat()
    #expect(text.contains("Not told by your files: first carrier scans."), "\(text)")
    #expect(text.contains("Brought by: wish, wish-v2, csv."))
  }

  @Test(arguments: [(Size(width: 80, height: 24), Language.english), (Size(width: 200, height: 50), .chinese)])
  func assuranceKnowsNoCredit(size: Size, language: Language) {
    var state = console(.assurance, language, size: size)
    #expect(state.flat().contains(language.say(UntoldPhrase.amount)))
    state.type("w")
    let text = state.flat()
    #expect(
      text.contains(language == .english ? "from files without warehouse scans: the credit is unknown." : "抵用金未知"),
      "\(text)")
    state.press(.escape)
    state.type("F")
    #expect(state.flat().contains(language == .english ? "months are left out" : "未计入"))
  }

  @Test func aStoreWithoutImportsSaysSo() {
    var state = AssuranceShop.standard().console(.health)
    #expect(!state.flat().contains("Not told"))
    state.type("o")
    #expect(state.flat().contains("Nothing was imported"))
  }

  @Test(arguments: Language.allCases)
  func aReportedFigureStandsInThePlaceOfNone(language: Language) {
    var made = shop()
    var figure = ReportedFigure(
      indicator: "late_shipment_rate", from: Spelled.day("2021-10-25"), to: Spelled.day("2021-10-31"),
      at: Spelled.at("2021-11-14T12:00:00Z"))
    figure.value = DecimalNumber("0.123")
    made.tables.reported = [figure]
    var state = made.console(.health, size: Size(width: 120, height: 40), language)
    let text = state.flat()
    #expect(text.contains("12.3 %"))
    #expect(text.contains("✖ " + language.say(IndicatorID.lateShipmentRate) + " 12.3 %"))
    #expect(text.contains(language.say(UntoldPhrase.reportedInShort)))
    state.press(.home, .down, .enter)
    #expect(state.flat().contains(language.say(UntoldPhrase.reported(language.say(FigurePhrase.breach)))))
  }
}
