import SellerCore
import SellerText
import Testing

@testable import SellerConsole

@Suite("Pane 3: the register and a dispute's page")
struct DisputeRegisterPageTests {
  @Test("the register shows every dispute, the latest first, with what it brought")
  func register() {
    var state = DisputeShop.standard().console(size: Size(width: 90, height: 24))
    let lines = state.lines()
    let rows = lines.filter { line in ["◷ pending", "✔ updated", "✖ unchanged"].contains { line.hasPrefix(" " + $0) } }
    #expect(rows.count == 3)
    // Monday 11-08 to Monday 11-15: Tuesday to Friday and Monday are five business days.
    #expect(rows[0].contains("◷ pending") && rows[0].contains("  11-08  ") && rows[0].contains("  5  –"))
    // Two orders of $12.50 from 15 % to 10 %: 2 × $0.63.
    #expect(rows[1].contains("✔ updated") && rows[1].contains("+$1.26") && rows[1].contains("  4  "))
    #expect(rows[2].contains("✖ unchanged") && rows[2].contains("The tag"))
    #expect(lines.contains { $0.contains("all 3") && $0.contains("pending 1") })
    // Tablets: two orders of the 14 days bring $1.26; three orders of 30 days, $37.50, bring 5 % of it.
    // In full, in a second line where one is too short.
    #expect(state.flat().contains("best +$1.26 now, +$1.88 / 30 d: Dishwasher tablets → Household Supplies"))
  }

  @Test("at 80 columns names have twenty cells, for which the age makes room", arguments: Language.allCases)
  func narrow(language: Language) {
    var shop = DisputeShop.standard()
    for place in shop.tables.products.indices { shop.tables.products[place].name = "A name of 20 letters" }
    for (width, isShown) in [(80, false), (82, false), (83, true)] {
      let rows = { () -> [String] in
        var state = shop.console(size: Size(width: width, height: 24), language)
        return state.lines()
      }()
      #expect(rows.contains { $0.contains(" 11-08  A name of 20 letters") }, "\(rows)")
      // Below the list the selected one has all of it.
      #expect(rows.contains { $0.contains("2021-11-08, 5 ") }, "\(rows)")
      #expect(rows[4].contains(language == .english ? " age bd" : "工作日") == isShown, "\(rows[4])")
    }
  }

  @Test("at 200 columns the age stands beside a reason of several sentences", arguments: Language.allCases)
  func longReason(language: Language) throws {
    var shop = DisputeShop.standard()
    let lamp = try #require(shop.tables.disputes.firstIndex { $0.id == "D-1" })
    let reason = String(repeating: "The tag fits its picture. ", count: 6)
    shop.tables.disputes[lamp].resolutionReason = reason
    let name = "A name that has so many as 45 letters in all."
    for place in shop.tables.products.indices { shop.tables.products[place].name = name }
    var state = shop.console(size: Size(width: 200, height: 50), language)
    let text = state.text()
    #expect(text.contains(language == .english ? " age bd" : "工作日"), "\(text)")
    #expect(text.contains(name + " "), "\(text)")
  }

  @Test("a dispute of another year is told with it")
  func years() {
    var shop = DisputeShop.standard()
    for (place, day) in ["2020-11-15", "2020-11-16", "2021-11-15"].enumerated() {
      shop.tables.disputes[place].submittedAt = Spelled.at(day + "T08:00:00Z")
    }
    var state = shop.console(size: Size(width: 80, height: 24))
    let text = state.text()
    #expect(text.contains("  2020   ") && text.contains("  11-16  ") && text.contains("  11-15  "), "\(text)")
  }

  @Test("frames keep to the screen in every size and language")
  func frames() {
    for language in Language.allCases {
      for size in [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50)] {
        var state = DisputeShop.standard().console(size: size, language)
        #expect(state.lines().count == size.height)
        state.press(.down, .enter)
        #expect(
          state.text().contains(language == .english ? "mat.jpg (2.0 MB)" : "mat.jpg（2.0 MB）"), "\(language) \(size)")
        state.press(.right)
        #expect(state.text().contains("m-2"))
      }
    }
  }

  @Test("t goes through the statuses, and says so when one has no dispute")
  func cycling() {
    var shop = DisputeShop.standard()
    shop.tables.disputes.removeAll { $0.status == .resolvedUnchanged }
    var state = shop.console()
    state.type("t")
    #expect(state.text().contains("Kettle") && !state.text().contains("mat  "))
    state.type("t")
    #expect(state.text().contains("No dispute is unchanged"))
    state.type("t")
    #expect(state.text().contains("Silicone") && !state.text().contains("Kettle"))
    state.type("t")
    #expect(state.text().contains("Silicone") && state.text().contains("Kettle"))
  }

  @Test("left and right go through the statuses too, and stop at the ends")
  func sideways() {
    var state = DisputeShop.standard().console()
    let all = state.lines()
    state.press(.left)
    #expect(state.lines() == all)
    state.press(.right)
    #expect(state.text().contains("Kettle") && !state.text().contains("Silicone"))
    state.press(.right, .right, .right, .right)
    #expect(state.text().contains("Silicone") && !state.text().contains("Kettle"))
    state.press(.left, .left, .left)
    #expect(state.lines() == all)
  }

  @Test("a dispute's page has the form, the answer, the table with its total, and the orders in between")
  func details() {
    var state = DisputeShop.standard().console()
    state.press(.down, .enter)
    let form = state.text()
    for fact in ["D-2", "It is not that.", "Apparel", "resolved – updated", "Household Supplies", "+$1.26 on 2 orders"]
    {
      #expect(form.contains(fact), "\(fact)")
    }
    #expect(form.contains("2021-08-31 to 2021-09-13"))
    state.press(.right)
    let table = state.lines()
    let rows = table.filter {
      $0.contains("15 %") && $0.contains("10 %") && $0.contains("$12.50") && $0.contains("+$0.63")
    }
    #expect(rows.count == 2)
    #expect(table.contains { $0.contains("total +$1.26") })
    state.press(.enter)
    #expect(state.text().contains("Revenue share adjustment  15 % → 10 %, +$0.63 by dispute D-2"))
    state.type("q")
    state.press(.right)
    let between = state.text()
    #expect(between.contains("m-3") && between.contains("m-4") && !between.contains("m-2"))
  }

  @Test("a dispute's page opens before what lists show is counted; one line of it waits, and the form of an answer")
  func beforeLists() {
    let whole = DisputeShop.standard().reading
    let partial = ShopReading(view: whole.view, rulebook: .standard, hasLists: false)
    for (steps, waits, preview) in [(0, false, "1 order"), (1, true, "+$1.26 on 2 orders"), (2, false, "The tag fits")]
    {
      let keys = Array(repeating: KeyPress.down, count: steps) + [.enter]
      var (state, expected) = (
        ConsoleState(size: Size(width: 120, height: 40), language: .english, pane: .disputes),
        ConsoleState(size: Size(width: 120, height: 40), language: .english, pane: .disputes)
      )
      _ = state.settle(state.update(.loaded(partial)))
      _ = expected.settle(expected.update(.loaded(whole)))
      for key in keys {
        _ = state.settle(state.update(.key(key)))
        _ = expected.settle(expected.update(.key(key)))
      }
      let (early, late) = (state.lines(), expected.lines())
      #expect(late.joined().contains(preview))
      let person = early.firstIndex { $0.contains("EU person     Counting…") }
      #expect((person != nil) == waits && early.prefix(person ?? early.count) == late.prefix(person ?? late.count))
      if steps == 0 {
        state.type("r")
        #expect(state.stacks[.disputes]?.count == 2 && state.text().contains("Counting…"))
        state.notice = nil
      }
      _ = state.settle(state.update(.countedLists(ReadingLists(of: partial), of: partial)))
      #expect(state.lines() == late)
    }
  }

  @Test("an update that changes no share leaves the table blank, and says so")
  func blankTable() {
    var shop = DisputeShop.standard()
    shop.tables.disputes = shop.tables.disputes.map { dispute in
      dispute.id == "D-2"
        ? dispute.pendingAgain().resolved(
          by: Dispute.Outcome(at: Spelled.at("2021-09-20T10:00:00Z"), decision: .updated("Apparel"))) : dispute
    }
    var state = shop.console()
    state.press(.down)
    #expect(state.text().contains("no share"))
    state.press(.enter, .right)
    #expect(state.text().contains("The table is blank"))
  }
}
