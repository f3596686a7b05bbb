import SellerChanges
import SellerCore
import SellerText
import Testing

@testable import SellerConsole

@Suite("Recording what was done, on one row or on several")
struct WorkPageTests {
  private func change(_ effects: [Effect]) -> Change? {
    effects.lazy.compactMap { if case .submit(let change) = $0 { change } else { nil } }.first
  }

  /// The cases of the shop, on their tab.
  private func cases(_ language: Language = .english) -> ConsoleState {
    var state = AfterSalesShop.kuaishou().console(size: Size(width: 120, height: 40), language)
    state.type("ll")
    return state
  }

  @Test("marked rows are worked at as one change, after a question that names them")
  func marked() throws {
    var state = cases()
    #expect(state.text().contains("case-late"))
    state.type(" ")
    #expect(state.lines().contains { $0.contains("▸") && $0.contains("20 h late") })
    state.type(" ")
    state.type("d")
    #expect(state.lines()[2].contains("Record what was done with 2"))
    state.press(.enter)
    state.type("granted")
    state.press(.enter)
    state.press(.tab, .tab)
    #expect(change(state.press(.enter)) == nil)
    #expect(state.text().contains("case-late") && state.text().contains("case-soon"))
    let asked = try #require(change(state.press(.tab, .enter)))
    #expect(asked == .work(.grant, on: ["case-late", "case-soon"]))
    _ = state.update(.saved(asked, written: asked))
    #expect(state.lines().last?.contains("Recorded here. Now do it on the platform: after-sales.") == true)
  }

  @Test("the selected row alone needs no question, but a refusal does")
  func selected() throws {
    var state = cases(.chinese)
    state.type("d")
    state.press(.enter)
    state.type("已拒绝")
    state.press(.enter)
    state.press(.tab, .tab, .tab)
    #expect(change(state.press(.enter)) == nil)
    #expect(state.flat().contains("拒绝后买家可申请平台介入"))
    state.press(.escape)
    state.press(.tab, .enter)
    state.type("已完结")
    state.press(.enter)
    state.press(.tab)
    state.type("2024-06-30 09:00")
    state.press(.tab)
    state.type("50")
    state.press(.tab)
    let asked = try #require(change(state.press(.enter)))
    let moment = Spelled.beijing("2024-06-30 09:00:00")
    #expect(asked == .work(.complete, on: ["case-late"], at: moment, amount: Spelled.cny("50.00")))
  }

  @Test("the platform's decision asks who is liable, and nothing else does")
  func decision() throws {
    var shop = AfterSalesShop.kuaishou()
    shop.order("called", paid: "2024-06-20T05:00:00Z") { order in
      var called = AfterSalesCase(
        id: "case-called", kind: .refundOnly, appliedAt: Spelled.at("2024-06-21T05:00:00Z"), reason: .quality)
      called.intervenedAt = Spelled.at("2024-06-22T05:00:00Z")
      order.cases = [called]
    }
    var state = shop.console(size: Size(width: 120, height: 40))
    state.type("ll/case-called")
    state.press(.enter)
    state.type("d")
    #expect(state.text().contains("not asked for this decision"))
    state.press(.enter)
    state.type("decided")
    state.press(.enter)
    state.press(.tab, .tab, .tab)
    state.press(.enter)
    state.type("both")
    state.press(.enter)
    let asked = try #require(change(state.press(.tab, .enter)))
    #expect(asked == .work(.decide, on: ["case-called"], liability: .both))
  }

  @Test("Escape takes the marks away, and what cannot be is said at its field")
  func escape() {
    var state = cases()
    state.type("  ")
    state.press(.escape)
    #expect(!state.lines().contains { $0.contains("▸") && $0.contains("late") })
    state.type("d")
    state.press(.tab)
    state.type("2030-01-01")
    state.press(.tab, .tab)
    state.press(.enter)
    #expect(state.flat().contains("Choose what was done."))
    state.press(.enter)
    state.type("granted")
    state.press(.enter)
    for _ in 0..<3 { state.press(.tab) }
    state.press(.enter)
    #expect(state.flat().contains("lies in the future"))
  }

  @Test("of a ticket that is answered only its end is asked", arguments: [(false, 2), (true, 1)])
  func steps(isAnswered: Bool, count: Int) {
    var made = DisputeShop.standard()
    var ticket = Ticket(id: "T-1", openedAt: Spelled.at("2021-11-14T08:00:00Z"))
    ticket.firstReplyAt = isAnswered ? Spelled.at("2021-11-14T09:00:00Z") : nil
    made.tables.tickets = [ticket]
    var state = made.console(.afterSales, size: Size(width: 120, height: 40))
    state.press(.right, .right, .right)
    state.type("d")
    #expect(state.lines()[2].contains("Record what was done") && !state.lines()[2].contains("done with"))
    #expect(state.text().contains("resolved") == isAnswered, "what is the only one is chosen")
    state.press(.enter)
    #expect(["replied", "resolved"].count { state.text().contains($0) } == count)
  }

  @Test("the latest change is taken back after a question; without one that is said")
  func undo() {
    func state(_ change: RecordedChange?) -> ConsoleState {
      let shop = AfterSalesShop.kuaishou()
      var state = ConsoleState(size: Size(width: 100, height: 30), language: .english)
      let reading = ShopReading(view: shop.reading.view, rulebook: .standard, latestChange: change)
      _ = state.settle(state.update(.loaded(reading)))
      return state
    }
    let what = Phrase(verbatim: "grant cases: a, b")
    let recorded = RecordedChange(at: AfterSalesShop.kuaishou().asOf, what: what, records: 2)
    var none = state(nil)
    none.type("U")
    #expect(none.lines().last?.contains("There is no change to take back.") == true)
    var some = state(recorded)
    some.type("U")
    #expect(some.text().contains("grant cases: a, b") && some.text().contains("2 records are then as before."))
    #expect(some.text().contains("Made \(Language.english.moment(recorded.at, in: .beijing))."))
    #expect(some.press(.enter) == [], "the focus is on Cancel")
    some.type("U")
    #expect(some.press(.tab, .enter) == [.takeBack(recorded)])
    some.type("U")
    #expect(some.lines().last?.contains("There is no change to take back.") == true, "it is on its way")
    #expect(some.update(.tookBack(recorded)) == [.load])
    #expect(some.lines().last?.contains("Taken back: grant cases: a, b") == true)
  }

  @Test("a price that breaks promise or control is shown with its cost before it is saved")
  func price() {
    var state = CampaignShop.standard().console(.products)
    state.type("/Thermos")
    state.press(.enter, .enter)
    state.type("p")
    // Now the campaign runs: a lower price breaks nothing; after it, it does, and the old price is kept to compare with.
    state.type("50.00")
    #expect(!state.flat().contains("highest price was"))
    state.press(.tab, .backspace, .backspace)
    state.type("25")
    #expect(state.flat().contains("The campaign's highest price was ¥100.00") && state.flat().contains("¥50.00"))
  }
}
