import SellerChanges
import SellerCore
import SellerGenerator
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Pane 1: health, and what needs the seller")
struct HealthPageTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50),
  ]

  /// The standard Wish shop with two tickets: one unanswered and an hour late, one answered and due in 31 hours.
  private static func wish() -> DisputeShop {
    var made = DisputeShop.standard()
    var late = Ticket(id: "T-late", openedAt: Spelled.at("2021-11-13T08:00:00Z"))
    late.orderID = "t-4"
    late.kind = "cancel"
    var answered = Ticket(id: "T-soon", openedAt: Spelled.at("2021-11-14T16:00:00Z"))
    answered.firstReplyAt = Spelled.at("2021-11-14T18:00:00Z")
    made.tables.tickets = [late, answered]
    return made
  }

  @Test("Wish: the Trusted Store block with targets, then what needs the seller, then the dimensions")
  func wishStore() {
    var state = Self.wish().console(.health)
    let lines = state.lines()
    // Of the week 10-25 … 10-31 one order without tracking; no review, no counterfeit check; no refund 63 to 93 days ago.
    #expect(lines.contains { $0.contains("Trusted Store: 1 of 5 met, 2 without data") })
    // Beside a value stands what is true of it.
    #expect(lines.contains { $0.contains("✖ valid tracking") && $0.contains("0.00 %") && $0.contains("< 95 %") })
    #expect(
      lines.contains {
        $0.contains("✖ late shipment") && $0.contains("100.0 %") && $0.contains("1 late order too many")
      })
    #expect(lines.contains { $0.contains("rating, 30 days") && $0.contains("no data") })
    #expect(lines.contains { $0.contains("✔ refunds, 63–93 days") && $0.contains("≤ 10 %") })
    #expect(lines.contains { $0.contains("✖ ticket T-late unanswered") && $0.contains("1 h late") })
    #expect(lines.contains { $0.contains("category can be disputed: Dishwasher tablets") })
    #expect(!state.text().contains("T-soon"))
    #expect(lines[0].contains("● 2 breaches"))
  }

  @Test("X writes the lines of every block, each in full and in the language of the screen")
  func export() throws {
    for (language, part, due) in [(Language.english, "Trusted Store", "1 h late"), (.chinese, "诚信店铺", "超 1")] {
      var state = Self.wish().console(.health)
      if language == .chinese { state.type("L") }
      guard case .export(let sheet, to: nil)? = state.type("X").first else { return #expect(Bool(false)) }
      #expect(sheet.name == "health" && sheet.columns == ["part", "what", "value", "target", "state"])
      let texts = sheet.rows.map { $0.map { if case .text(let text) = $0 { text } else { "" } } }
      #expect(texts.contains { $0[0].contains(part) && $0[2] == "100.0 %" && !$0[3].isEmpty && !$0[4].isEmpty })
      #expect(texts.contains { $0[1].contains("T-late") && $0[4].contains(due) })
      #expect(!texts.joined().contains { $0.contains("…") })
    }
  }

  private static let damage = Phrase(
    en: "products.jsonl, line 7, field price: is missing", zh: "products.jsonl 第 7 行，字段 price：缺少")

  @Test("damage stands before everything else, with its place; without damage there is no such block", arguments: sizes)
  func damage(size: Size) {
    let sound = Self.wish().reading
    var state = ConsoleState(size: size, language: .english, pane: .health)
    _ = state.update(.loaded(ShopReading(view: sound.view, rulebook: sound.rulebook, damage: [Self.damage])))
    let lines = state.lines()
    #expect(lines[0].contains("✖ 1 damaged place"))
    #expect(lines[3].contains("Damaged: 1 place, read-only"))
    #expect(lines[4].contains("✖ products.jsonl, line 7, field price: is missing"))
    state.press(.enter)
    #expect(state.lines().last?.contains("products.jsonl, line 7") == true)
    state.type("L")
    #expect(state.text().contains("损坏 1 处，只读") && state.text().contains("products.jsonl 第 7 行，字段 price：缺少"))
    _ = state.update(.loaded(sound))
    #expect(!state.text().contains("损坏"))
  }

  @Test(
    "what is told together is named below, as far as there is room, and how much is left", arguments: Language.allCases)
  func members(language: Language) {
    let made = MadeUpShop(plan: .init(platform: .wish, orders: 2000, products: 60, seed: 3))
    var state = ConsoleState(size: Size(width: 120, height: 40), language: language, pane: .health)
    _ = state.settle(
      state.update(
        .loaded(ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard))))
    let together = language == .english ? "can be disputed, once each" : "个产品的品类可申诉"
    var box: [String] = []
    for _ in 0..<30 where !box.contains(where: { $0.contains(together) }) {
      state.press(.down)
      box = state.lines().filter { $0.hasPrefix(" │") }
    }
    #expect(box.count { $0.hasPrefix(" │ ● ") } > 3, "\(box)")
    #expect(box.last?.contains(language == .english ? "and " : "另有 ") == true, "\(box)")
  }

  @Test("every line leads to its place: a figure to its explanation, a ticket to the tickets, a product to itself")
  func waysIn() {
    var state = Self.wish().console(.health)
    // The cursor starts on what is most urgent, the first breach; two of these, then the late ticket.
    state.press(.enter)
    #expect(state.text().contains("Health › valid tracking"))
    state.type("q")
    state.press(.home, .enter)
    #expect(state.text().contains("Health › valid tracking"))
    state.type("q")
    // Five figures, two breaches, then the late ticket.
    state.press(.down, .down, .down, .down, .down, .down, .down, .enter)
    let tickets = state.lines()
    #expect(tickets.contains { $0.contains("Health › Tickets") })
    #expect(tickets.contains { $0.contains("cancellation") && $0.contains("1 h late") && $0.contains("unanswered") })
    #expect(tickets.contains { $0.contains("1 d 7 h") && $0.contains("answered") })
    state.press(.enter)
    #expect(state.text().contains("t-4"))
  }

  @Test(
    "Kuaishou: assessed figures worst first, with market multiple and distance; duties and late cases need the seller")
  func kuaishou() {
    var state = AfterSalesShop.kuaishou().console(.health)
    let lines = state.lines()
    let first = lines.firstIndex { $0.contains("quality refund rate") } ?? 0
    // 12 of 20 is 60 %, six times the market: serious; below 2 × 10 % of 20 lie 3, so 9 are too many.
    #expect(lines[first].contains("60.0 %") && lines[first].contains("≥ 20 %") && lines[first].contains("6.0×"))
    #expect(lines[first].contains("serious · 9 over"))
    #expect(lines[first - 1].contains("Assessed by the platform: 1 of 11 breached"))
    // What can be saved first, then breaches, then what is near, then what is lost.
    state.press(.end)
    let end = state.lines()
    #expect(end.contains { $0.contains("✖ case case-late: grant or refuse") && $0.contains("20 h late") })
    var wide = AfterSalesShop.kuaishou().console(.health, size: Size(width: 200, height: 50))
    wide.press(.home)
    let text = wide.text()
    #expect(text.contains("no phone set: returns"))
    #expect(text.contains("penalty points 82 of 100"))
    #expect(text.contains("next time serious: 3-minute response"))
    #expect(text.contains("8 more quality refunds until especially serious"))
  }

  @Test("JD: the campaign's store lines and how many products pass each line")
  func jd() {
    var made = AfterSalesShop()
    made.shop = Shop(id: "shop", name: "Lanfeng", platform: .jd, currency: .cny)
    made.add("pot", "Milk pot", ["Home"])
    var state = made.console(.health)
    let lines = state.lines()
    #expect(lines.contains { $0.contains("618 sign-up 2024: fails") })
    #expect(lines.contains { $0.contains("✖ freight insurance") && $0.contains("fails") })
    #expect(lines.contains { $0.contains("1 product on sale: 1 fail") })
    state.press(.enter)
    #expect(state.lines()[2].contains("Health › Campaign"))
    state.type("q")
    #expect(state.lines() == lines)
  }

  @Test("a way into another pane lies on top of this one, so that going back leads here and does not quit")
  func wayBack() {
    guard let context = Self.wish().console(.health).context else {
      Issue.record("the shop was read")
      return
    }
    for family in [Need.Family.disputable, .credits, .productsInBreach, .lateTickets, .waitingCases, .lateAppeals] {
      guard case .push(let page) = NeedWay.outcome(of: Self.several(family), in: context) else {
        Issue.record("\(family) leads away")
        continue
      }
      #expect(!page.title(in: context).isEmpty, "the breadcrumb names it")
    }
  }

  /// A line that stands for two alerts; what they are about decides nothing here.
  private static func several(_ family: Need.Family) -> Need {
    let alerts = ["a", "b"].map { Alert(.notice, .disputable(ProductID($0)), place: .product(ProductID($0))) }
    return Need(alerts, family: family)
  }

  @Test("a store without data is neither praised nor blamed, and has no product to check")
  func empty() {
    let cases: [(Platform, String)] = [
      (.wish, "Trusted Store: 0 of 5 met, 5 without data"),
      (.kuaishou, "Assessed by the platform: none of 11 breached, 11 without data"),
      (.jd, "The store has no product on sale"),
    ]
    for (platform, text) in cases {
      var made = AfterSalesShop()
      made.shop = Shop(id: "shop", name: "Lanfeng", platform: platform, currency: .usd)
      var state = made.console(.health)
      #expect(state.text().contains(text), "\(platform)")
      #expect(!state.text().contains("✔ quality index"))
      // However much else there is to say, nothing comes before how data gets in.
      #expect(!state.text().contains("trend: last …"), "what has no room is not begun")
      #expect(state.text().contains("The store is empty: import"), "\(platform) \(state.text())")
    }
  }

  @Test("y copies what has an id, and says so where there is none")
  func copying() {
    var state = Self.wish().console(.health)
    state.type("y")
    #expect(state.text().contains("no id to copy"))
    state.press(.down, .down)
    state.type("y")
    #expect(!state.text().contains("no id to copy"))
  }

  @Test("nothing needs a shop that is in order; many alerts of a kind become one line")
  func grouping() {
    #expect(AlertList().needs.isEmpty)
    func tickets(_ urgency: Alert.Urgency, _ count: Int) -> AlertList {
      AlertList(
        (0..<count).map { number in
          Alert(
            urgency, .ticketDue(TicketID("T\(number)"), isAnswered: false, .overdue(seconds: 60)),
            due: Instant(seconds: Int64(number)), place: .ticket(TicketID("T\(number)")))
        })
    }
    let due = tickets(.due, 9).needs
    #expect(due.map(\.alerts.count) == [1, 1, 1, 6])
    #expect(due.map(\.family) == [nil, nil, nil, .tickets])
    #expect(tickets(.due, 4).needs.count == 4, "a single one more is said as itself")
    let lost = tickets(.lost, 9).needs
    #expect(lost.map(\.alerts.count) == [9] && lost.first?.family == .lateTickets, "what is lost is one line")
    #expect(tickets(.lost, 1).needs.first?.family == nil)
  }

  @Test("the cursor starts on what is most urgent, and leads to exactly that row")
  func mostUrgent() {
    var made = Self.wish()
    var soon = Ticket(id: "T-now", openedAt: Spelled.at("2021-11-13T10:00:00Z"))
    soon.orderID = "t-4"
    soon.text = "Please hurry"
    made.tables.tickets.append(soon)
    var state = made.console(.health)
    state.press(.enter)
    #expect(state.text().contains("Please hurry"), "what the buyer wrote, where a file tells it")
    let lines = state.lines()
    #expect(lines.contains { $0.contains("Health › Tickets") })
    #expect(lines.last?.contains("1 of 3") == true, "the late one stands behind it")
    state.press(.enter)
    #expect(state.text().contains("T-now"))
  }

  @Test("a line of several opens exactly these, and Esc shows the rest")
  func onlyThese() {
    var made = Self.wish()
    for number in 1...3 {
      let ticket = Ticket(id: TicketID("T-old\(number)"), openedAt: Spelled.at("2021-10-0\(number)T08:00:00Z"))
      made.tables.tickets.append(ticket)
    }
    var state = made.console(.health)
    // The two figures in breach stand before what is lost.
    state.press(.down, .down)
    #expect(state.lines().contains { $0.contains("✖ 4 tickets past 48 hours, the oldest by") })
    state.press(.enter)
    #expect(state.text().contains("Only the 4 that the line named, of 5"))
    #expect(state.lines().last?.contains("1 of 4, filtered from 5") == true)
    state.press(.escape)
    #expect(state.lines().last?.contains("of 5") == true && !state.text().contains("Only the"))
  }

  @Test("Z dismisses the line, z asks for a day; what is aside has a line that leads to it")
  func putAside() {
    var made = Self.wish()
    var state = made.console(.health)
    let effects = state.type("Z")
    #expect(effects.contains(.submit(.deferNeeds(["valid_tracking_rate/breach"], .dismiss))), "\(effects)")
    state.type("z")
    #expect(state.text().contains("comes back on") && state.text().contains("2021-11-16"))
    made.tables.deferrals = [Deferral("valid_tracking_rate/breach", at: Spelled.at("2021-11-14T00:00:00Z"))]
    state = made.console(.health, size: Size(width: 160, height: 40))
    #expect(state.lines()[0].contains("● 1 breach"))
    #expect(state.text().contains("1 put aside"))
    state.press(.end, .enter)
    #expect(state.text().contains("Health › Put aside") && state.text().contains("dismissed"))
    #expect(state.type("K").contains(.submit(.deferNeeds(["valid_tracking_rate/breach"], .restore))))
  }

  @Test("at 80 columns the end of a figure's line is whole, and how to filter is said", arguments: Language.allCases)
  func narrow(language: Language) {
    var state = Self.wish().console(.health, language)
    for var state in [state, AfterSalesShop.kuaishou().console(.health, language)] {
      for _ in 0..<30 {
        let figures = state.lines().filter { $0.contains("%") && !$0.contains("$") && !$0.contains("¥") }
        #expect(!figures.isEmpty && !figures.contains { $0.contains("…") }, "\(figures)")
        state.press(.down)
      }
    }
    state.type("2")
    #expect(state.lines().last?.contains(language == .english ? "/ filter" : "/ 筛选") == true)
  }

  @Test("frames keep to the screen in every size and language, and moving goes through every line")
  func frames() {
    for language in Language.allCases {
      for size in Self.sizes {
        for var state in [
          Self.wish().console(.health, size: size, language),
          AfterSalesShop.kuaishou().console(.health, size: size, language),
        ] {
          state.press(.home)
          let lines = state.lines()
          #expect(lines.count == size.height)
          #expect(lines.allSatisfy { DisplayText.width($0) <= size.width })
          for _ in 0..<40 { state.press(.down) }
          let last = state.lines()
          let count = last.last?.split(separator: " ").last.flatMap { Int($0) } ?? 0
          #expect(last.last?.contains("\(count)") == true && count > 5, "\(language) \(size)")
          state.press(.right, .left, .home)
          #expect(state.lines() == lines)
        }
      }
    }
  }
}
