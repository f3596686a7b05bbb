import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("The explanation of a figure")
struct ExplanationPageTests {
  private static func opened(_ size: Size = Size(width: 80, height: 24), _ language: Language = .english)
    -> ConsoleState
  {
    var state = AfterSalesShop.kuaishou().console(.afterSales, size: size, language)
    state.press(.enter)
    return state
  }

  @Test(
    "the facts: window as counted and as the platform prints it, counts, steps, trend, distances, second figures, source"
  )
  func facts() {
    var state = Self.opened(Size(width: 120, height: 40))
    let text = state.text()
    for fact in [
      "60.0 %", "serious", "2024-05-18 to 2024-06-16", "2024-05-18 to 2024-06-17", "12 ÷ 20", "≥ 20 % minor",
      "≥ 50 % serious", "(market, 2024-", "quality refunds too many", "old formula, over paid orders",
      "on the phone: Home",
      "2024-05-17 to 2024-06-16", "004",
    ] {
      #expect(text.contains(fact), "\(fact)")
    }
  }

  @Test(
    "behind a product's own figure its name says nothing: where there is little room its column goes",
    arguments: Language.allCases)
  func ownMembers(language: Language) {
    var made = AfterSalesShop.kuaishou()
    made.tables.products[0].name = "A milk pot for two, of steel"
    var state = made.console(.products, size: Size(width: 80, height: 24), language)
    state.press(.enter, .enter, .right)
    let lines = state.lines()
    let members = lines.filter { $0.contains("order-") }
    #expect(!members.isEmpty && !members.contains { $0.contains("A milk") }, "\(lines)")
  }

  @Test("what lowers the rate stands beside its members, by stage")
  func levers() {
    var state = Self.opened(Size(width: 120, height: 40))
    #expect(state.text().contains("What helps"))
    state.press(.right)
    // What the shop's own refunds speak of stands first, so that the last stage is further down.
    var text = state.text()
    state.press(.end)
    text += state.text()
    #expect(text.contains("Before the sale") && text.contains("During the sale") && text.contains("After the sale"))
    state.press(.left)
    #expect(state.text().contains("numerator +1"))
  }

  @Test("t asks for other days, and the members follow")
  func windows() {
    var state = Self.opened(Size(width: 120, height: 40))
    state.type("t")
    // One day: payments of T−15, 2024-06-16, of which there are none.
    #expect(state.text().contains("2024-06-16 to 2024-06-16"))
    #expect(!state.text().contains("order-0"))
    state.type("ttt")
    #expect(state.text().contains("2024-05-18 to 2024-06-16"))
  }

  @Test(
    "a key is answered at once: a sign stands there until the figures are counted, and those that come late are dropped"
  )
  func counting() throws {
    var state = AfterSalesShop.kuaishou().console(.afterSales, size: Size(width: 120, height: 40))
    let opened = FigureRequest.opened(.qualityRefundRate, .store, .own)
    #expect(state.update(.key(.enter)) == [.count(opened, reading: 1)])
    #expect(state.text().contains("quality refund rate") && state.text().contains("Counting…"))
    #expect(!state.text().contains("12 ÷ 20"))
    // Other keys ask nothing anew; what the page no longer wants does not show.
    #expect(state.update(.key(.down)).isEmpty)
    let day = FigureRequest.opened(.qualityRefundRate, .store, .days(.one))
    #expect(state.update(.key(.character("t"))) == [.count(day, reading: 1)])
    let reading = try #require(state.reading)
    #expect(state.update(.counted(opened.answer(in: reading), to: opened, reading: 1)).isEmpty)
    #expect(state.text().contains("Counting…") && !state.text().contains("12 ÷ 20"))
    // Nor does what was counted before the store was read again.
    #expect(state.update(.loaded(reading)) == [.count(day, reading: 2)])
    #expect(state.update(.counted(day.answer(in: reading), to: day, reading: 1)).isEmpty)
    #expect(state.text().contains("Counting…"))
    #expect(state.update(.counted(day.answer(in: reading), to: day, reading: 2)).isEmpty)
    #expect(state.text().contains("2024-06-16 to 2024-06-16") && !state.text().contains("Counting…"))
  }

  @Test("what speaks against the shop comes first, and what makes a mean stands in its unit")
  func worstFirst() throws {
    var made = AfterSalesShop.kuaishou()
    made.orders[3].cases[0].completedAt = Spelled.at("2024-06-07T04:00:00Z")
    var wish = DisputeShop.standard()
    for (id, hours) in [("T-slow", 49), ("T-quick", 48)] {
      var ticket = Ticket(id: TicketID(id), openedAt: Spelled.at("2021-11-0\(hours == 49 ? 1 : 2)T08:00:00Z"))
      ticket.resolvedAt = ticket.openedAt.adding(hours: Int64(hours))
      wish.tables.tickets.append(ticket)
    }
    // Which of several refunds comes first is not the point.
    let cases: [(ShopView, IndicatorID, first: String?, words: String)] = [
      (made.reading.view, .refundOnlyHours, "done-3", "72.0 h"),
      (made.reading.view, .qualityRefundRate, nil, "numerator +1"),
      (wish.reading.view, .tickets48h, "T-slow", "denominator only"),
    ]
    for (view, indicator, id, words) in cases {
      let opened = try #require(Figures.explain(indicator, view: view, rulebook: .standard, window: .own))
      let first = try #require(opened.ordered.first)
      #expect(first.subject.identity == id ?? first.subject.identity, "\(indicator)")
      #expect(MemberFields(view).counts(in: indicator).cell(first, .english).text == words)
    }
  }

  @Test("where no record has a product there is no column for it", arguments: [true, false])
  func withoutProducts(isOfProduct: Bool) {
    var wish = DisputeShop.standard()
    var ticket = Ticket(id: "T-slow", openedAt: Spelled.at("2021-11-01T08:00:00Z"))
    ticket.resolvedAt = ticket.openedAt.adding(hours: 49)
    if isOfProduct { ticket.orderID = "m-1" }
    wish.tables.tickets = [ticket]
    var state = wish.console(.health, size: Size(width: 120, height: 50))
    for _ in 0..<30 where !state.lines()[2].contains("tickets ≤ 48 h") {
      if state.lines()[2].contains("›") { state.type("q") }
      state.press(.down)
      state.type("e")
    }
    let heading = state.lines().first { $0.contains("Counted") && $0.contains("date") } ?? ""
    #expect(heading.contains("product") == isOfProduct, "\(state.text())")
  }

  @Test("Enter on a member opens its order")
  func member() {
    // On a small screen the facts come first, and Enter goes on to what was counted.
    var state = Self.opened()
    #expect(!state.text().contains("numerator +1"))
    state.press(.enter)
    #expect(state.lines().contains { $0.contains("order-0") && $0.contains("numerator +1") })
    state.press(.enter)
    #expect(state.text().contains("damaged"))
  }

  @Test("frames keep to the screen in every size and language, and members stay in sight")
  func frames() {
    for language in Language.allCases {
      for size in [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50)] {
        var state = Self.opened(size, language)
        let lines = state.lines()
        #expect(lines.count == size.height)
        #expect(lines.allSatisfy { DisplayText.width($0) <= size.width })
        // Distance and source are the last facts, and are in sight in every size.
        #expect(state.text().contains("004"))
        if size.height < 35 { state.press(.right) }
        #expect(state.text().contains("order-0"), "\(language) \(size)")
      }
    }
  }
}
