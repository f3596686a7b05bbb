import SellerCore
import SellerGenerator
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Pane 5: indicators, penalties, cases, tickets")
struct AfterSalesPageTests {
  @Test("indicators with value, target and verdict; t asks for other days")
  func indicators() {
    var state = AfterSalesShop.kuaishou().console(.afterSales)
    let rate = state.lines().first { $0.contains("quality refund rate") } ?? ""
    #expect(rate.contains("✖") && rate.contains("60.0 %") && rate.contains("< 20 %") && rate.contains("serious"))
    #expect(state.text().contains("own windows"))
    // The one refund-only case was applied on 06-28 and is open; refusals are observed over the 30 days of applications.
    #expect(state.lines().contains { $0.contains("refusal rate") && $0.contains("observed") })
    state.type("t")
    #expect(state.text().contains("last day"))
    state.type("tt")
    #expect(state.text().contains("last 30 days"))
    #expect(state.lines().contains { $0.contains("quality refund rate") && $0.contains("60.0 %") })
    state.type("t")
    #expect(state.text().contains("own windows"))
  }

  @Test("at 80 columns names of indicators and what is said of them are whole", arguments: Language.allCases)
  func narrow(language: Language) {
    let made = MadeUpShop(plan: .init(platform: .kuaishou, orders: 2000, products: 60, seed: 3))
    for pane in [PaneID.afterSales, .health] {
      var state = ConsoleState(size: Size(width: 80, height: 24), language: language, pane: pane)
      _ = state.settle(
        state.update(
          .loaded(ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard))))
      let lines = state.lines().dropFirst(4).prefix(10)
      #expect(!lines.contains { $0.contains("…") }, "\(pane): \(lines)")
    }
  }

  @Test("beside a chart the products that weigh most have their names in full", arguments: Language.allCases)
  func worst(language: Language) {
    var made = AfterSalesShop.kuaishou()
    made.tables.products[0].name = "A milk pot for two, of steel, with a lid"
    for size in [Size(width: 120, height: 40), Size(width: 200, height: 50)] {
      var state = made.console(size: size, language)
      let lines = state.lines()
      #expect(lines.contains { $0.contains("with a lid") && $0.contains("12/20") }, "\(lines)")
    }
  }

  @Test(
    "t is answered at once: other days show nothing old while they are counted, and their figures when they are there")
  func counting() throws {
    var state = AfterSalesShop.kuaishou().console(.afterSales)
    let day = FigureRequest.standings(.days(.one))
    #expect(state.update(.key(.character("t"))) == [.count(day, reading: 1)])
    #expect(state.text().contains("last day  Counting…") && !state.text().contains("60.0 %"))
    // Back at the indicators' own days everything is there.
    state.type("ttt")
    #expect(state.text().contains("60.0 %") && !state.text().contains("Counting…"))
    let reading = try #require(state.reading)
    #expect(state.update(.counted(day.answer(in: reading), to: day, reading: 1)).isEmpty)
    #expect(state.text().contains("own windows") && state.text().contains("60.0 %"))
    // What was counted once is not counted again, unless the store is read anew: the rows stay until then.
    let week = FigureRequest.standings(.days(.seven))
    #expect(state.type("tt").isEmpty && state.update(.loaded(reading)) == [.count(week, reading: 2)])
    #expect(state.text().contains("last 7 days  Counting…") && state.text().contains("refusal rate"))
  }

  @Test(
    "What has no room beside the tabs covers none of them",
    arguments: [
      (Platform.wish, ["Categories", "品类"]), (.kuaishou, ["Categories", "类目"]), (.jd, ["Cases", "售后单"]),
    ])
  func corner(platform: Platform, titles: [String]) {
    let made = MadeUpShop(plan: .init(platform: platform, orders: 2000, products: 60, seed: 3))
    let reading = ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard)
    for (language, title) in zip([Language.english, .chinese], titles) {
      var state = ConsoleState(size: Size(width: 80, height: 24), language: language, pane: .afterSales)
      _ = state.settle(state.update(.loaded(reading)))
      for _ in 0..<5 {
        let line = state.lines()[3]
        #expect(line.contains(title), "\(line)")
        state.press(.right)
      }
    }
  }

  @Test(
    "the selected indicator is told in full where there is room: counts, trend, distances, products, second figures")
  func panel() {
    var state = AfterSalesShop.kuaishou().console(.afterSales, size: Size(width: 200, height: 50))
    let text = state.text()
    for fact in [
      "2024-05-18 to 2024-06-16", "12 ÷ 20", "8 more quality refunds until especially serious",
      "9 quality refunds too many", "old formula, over paid orders", "Milk pot", "12/20",
    ] {
      #expect(text.contains(fact), "\(fact)")
    }
  }

  @Test(
    "the weekly tenth stands among what needs the seller, and leads to its week with limit and consequence",
    arguments: [("0.5999", true), ("0.6", false)])
  func lowestTenth(limit: String, isTold: Bool) throws {
    var shop = AfterSalesShop.kuaishou()
    // Of the orders paid in the near 7 days, 2024-06-10 … 06-16, six of ten came back for their quality.
    for number in 0..<10 {
      shop.order(OrderID("week-\(number)"), paid: "2024-06-12T04:00:00Z") { order in
        order.deliveredAt = Spelled.at("2024-06-14T04:00:00Z")
        guard number < 6 else { return }
        order.cases = [
          AfterSalesCase(
            id: CaseID("week-\(number)"), kind: .refundOnly, appliedAt: Spelled.at("2024-06-15T04:00:00Z"),
            reason: .quality)
        ]
      }
    }
    shop.tables.benchmarks.append(
      Benchmark(
        indicator: "quality_refund_rate_p90", category: Benchmark.market, from: Spelled.day("2024-06-10"),
        to: Spelled.day("2024-06-16"), value: try #require(DecimalNumber(limit))))
    for (language, sentence, consequence) in [
      (Language.english, "among the week's worst tenth by quality refunds", "penalised automatically"),
      (.chinese, "周品退率处于末位 10 %", "自动落罚"),
    ] {
      var state = shop.console(.health, size: Size(width: 200, height: 50), language)
      #expect(state.text().contains(sentence) == isTold)
      guard isTold else { continue }
      let opened = (0..<30).lazy.map { lines -> String in
        var tried = state
        for _ in 0..<lines { tried.press(.down) }
        tried.press(.enter)
        return tried.flat()
      }.first { $0.contains("2024-06-16") && $0.contains(limit == "0.5999" ? "59.99 %" : limit) }
      #expect(opened?.contains("2024-06-10") == true && opened?.contains("60.0 %") == true)
      #expect(opened?.contains(consequence) == true)
    }
  }

  @Test("penalties: what the columns of a narrow screen cut stands below the list", arguments: Language.allCases)
  func penaltyInFull(language: Language) {
    var state = AfterSalesShop.kuaishou().console(.afterSales, size: Size(width: 80, height: 24), language)
    state.press(.right)
    var whole: Set<Bool> = []
    for _ in 0..<20 {
      let lines = state.lines().dropLast(2).suffix(2)
      whole.insert(lines.contains { $0.contains(language == .english ? "the next one costs " : "下一次的代价 ") })
      state.press(.down)
    }
    #expect(whole == [true])
  }

  @Test("penalties: points, where a ladder stands, and what the next violation costs")
  func penalties() {
    var state = AfterSalesShop.kuaishou().console(.afterSales)
    state.press(.right)
    let lines = state.lines()
    #expect(lines.contains { $0.contains("82 of 100 penalty points") && $0.contains("3 violations in 365 days") })
    let slow = lines.first { $0.contains("3-minute response") } ?? ""
    // Two violations are minor; the third is on the step from 3.
    #expect(slow.contains("2  minor") && slow.contains("serious · ¥100–¥300"))
    state.press(.down, .enter)
    let page = state.text()
    #expect(page.contains("After-sales › customer service"))
    #expect(page.contains("1 more until serious"))
    #expect(page.contains("2024-06-01") && page.contains("2024-05-01"))
    state.type("qt")
    #expect(state.lines().contains { $0.contains("2024-03-01") && $0.contains("licence") && $0.contains("82") })
  }

  @Test("a violation that the platform recorded as graver than counting gives is said", arguments: Severity.allCases)
  func recordedAbove(severity: Severity) {
    var made = AfterSalesShop.kuaishou()
    made.tables.violations[1].severity = severity
    var state = made.console(.afterSales)
    state.press(.right, .down, .enter)
    let words = "by counting; the platform recorded one as"
    #expect(state.text().contains(words) == (severity > .minor), "\(state.text())")
  }

  @Test("cases by due time, with the rule of the selected one; Enter opens the case, which leads to its order")
  func cases() {
    var state = AfterSalesShop.kuaishou().console(.afterSales)
    state.press(.right, .right)
    let lines = state.lines()
    let rows = lines.filter { $0.contains("grant or refuse") && !$0.contains("seller") }
    #expect(rows.count == 2)
    #expect(rows[0].contains("20 h late") && rows[0].contains("you") && rows[0].contains("quality problem"))
    #expect(rows[1].contains("1 d 4 h") && rows[1].contains("wrong item"))
    #expect(lines.contains { $0.contains("Due 2024-06-30 13:00 Beijing from the seller") })
    #expect(lines.contains { $0.contains("Clock: 48 hours") })
    // ¥100 is at most ¥200; the service of instant refunds is off, and the order was shipped before.
    #expect(lines.contains { $0.contains("No instant refund: service switched off") })
    #expect(lines.contains { $0.contains("you 2 · buyer 0 · platform 0") })
    state.press(.enter)
    #expect(state.text().contains("› case-late") && state.text().contains("applied: refund only, quality problem"))
    state.press(.enter)
    #expect(state.text().contains("› late"))
    #expect(
      state.text().contains("Counts in") && state.text().contains("case-late"), "the order leads back to its case")
  }

  @Test("the tab of tickets says how many reviews wait beside them", arguments: Language.allCases)
  func reviewsBeside(language: Language) {
    var made = DisputeShop.standard()
    made.tables.tickets = [Ticket(id: "T-1", openedAt: Spelled.at("2021-11-14T08:00:00Z"))]
    for (stars, words) in [(3, ("Tickets 1  ", "工单 1  ")), (2, ("Tickets 1, reviews 1", "工单 1、差评 1"))] {
      var review = Review(at: Spelled.at("2021-11-10T08:00:00Z"))
      review.stars = stars
      made.orders[0].review = review
      var state = made.console(.afterSales, language)
      #expect(state.text().contains(language == .english ? words.0 : words.1), "\(state.lines())")
    }
  }

  @Test("a tab that a platform has nothing for does not stand")
  func otherPlatforms() {
    var wish = DisputeShop.standard().console(.afterSales)
    wish.press(.right)
    #expect(wish.text().contains("Penalty ladders are Kuaishou's"))
    wish.press(.right)
    #expect(wish.text().contains("No case is open"))
    wish.press(.right)
    #expect(wish.text().contains("No ticket is open"))
    var made = AfterSalesShop()
    made.shop = Shop(id: "shop", name: "Lanfeng", platform: .jd, currency: .cny)
    var jd = made.console(.afterSales, .chinese)
    #expect(jd.text().contains("没有未完结的售后单"))
    jd.press(.left, .left)
    #expect(jd.text().contains("处罚阶梯属于快手") && !jd.text().contains("指标  处罚"))
    var kuaishou = AfterSalesShop.kuaishou().console(.afterSales)
    kuaishou.press(.right, .right, .right)
    #expect(kuaishou.text().contains("Categories") && !kuaishou.text().contains("Tickets"))
  }

  @Test("t is dimmed on Wish, whose indicators have one window, and says so")
  func oneWindow() {
    var state = DisputeShop.standard().console(.afterSales)
    state.type("t")
    #expect(state.text().contains("one window of its own"))
  }

  @Test("frames keep to the screen in every size and language")
  func frames() {
    for language in Language.allCases {
      for size in [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50)] {
        var state = AfterSalesShop.kuaishou().console(.afterSales, size: size, language)
        for _ in 0..<5 {
          let lines = state.lines()
          #expect(lines.count == size.height)
          #expect(lines.allSatisfy { DisplayText.width($0) <= size.width }, "\(language) \(size)")
          state.press(.right)
        }
      }
    }
  }
}
