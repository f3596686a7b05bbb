import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Pane 4: Refund Assurance")
struct AssurancePageTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50)]

  @Test(
    "Accessible: what is told of a month takes the whole width, its curve stands below", arguments: Language.allCases)
  func heard(language: Language) {
    var state = AssuranceShop.standard().console(size: Size(width: 200, height: 50), language)
    state.settings.accessible = true
    let chart = language == .english ? "chart: " : "图表："
    for _ in 0..<8 {
      for line in state.lines() where line.lowercased().contains(chart) {
        #expect(line.lowercased().drop { $0 == " " }.hasPrefix(chart), "\(line)")
      }
      state.press(.down)
    }
  }

  @Test("a product's line has the totals, and its months follow, the latest first")
  func list() {
    var state = AssuranceShop.standard().console(size: Size(width: 200, height: 50))
    let lines = state.lines()
    #expect(lines.contains { $0.contains("at most 0.5 × its ProductBoost spend") })
    #expect(lines.contains { $0.contains("Eligible (1)") && $0.contains("Other products (3)") })
    let rows = lines.filter {
      $0.contains("Dishwasher tablets  ") || $0.contains("  2021-10  ") || $0.contains("  2021-09  ")
    }
    #expect(rows.count == 3)
    // $11,000 and $930 over both months; $250 of October, nothing of September.
    for word in ["11,000.00", "930.00", "8.45 %", "910.00", "250.00"] { #expect(rows[0].contains(word), "\(word)") }
    for word in ["2021-10", "10,000.00", "900.00", "9.00 %", "500.00", "250.00", "pending"] {
      #expect(rows[1].contains(word), "\(word)")
    }
    for word in ["2021-09", "1,000.00", "30.00", "3.00 %", "410.00", "0.00"] {
      #expect(rows[2].contains(word), "\(word)")
    }
    #expect(lines.contains { $0.contains("A+ GMV $11,000.00") && $0.contains("1 month pending") })
  }

  @Test("the selected month says what more spend would bring, net of itself, and the curve stands beside a wide list")
  func moreSpend() {
    var state = AssuranceShop.standard().console()
    state.press(.down)
    #expect(state.flat().contains("from $800.00 on the cap stops binding."))
    #expect(state.flat().contains("$300.00 more spend brings $150.00 more credit, net -$150.00"))
    var wide = AssuranceShop.standard().console(size: Size(width: 200, height: 50))
    wide.press(.down)
    let text = wide.text()
    #expect(text.contains("you: $250.00") && text.contains("at most $400.00"))
    #expect(
      wide.flat().contains("3 orders dropped out of the assured refunds: 1 not scanned, 1 late, 1 wrong warehouse."))
  }

  @Test("without the factor amounts are shown as at most, and there is no curve")
  func unsetFactor() {
    var state = AssuranceShop.standard(factor: nil).console()
    let text = state.text()
    #expect(text.contains("(F: spend factor)") && text.contains("≤ 400.00"))
    state.press(.down)
    #expect(state.flat().contains("at most $400.00"))
    // September has spend too, but its refunds are not above 5 %: that is known without the factor.
    state.press(.down)
    #expect(state.flat().contains("Refunds are not above 5 %"))
  }

  @Test("a store that was not selected reads why, and no credit is estimated")
  func notEnrolled() {
    var state = AssuranceShop.standard(enrolled: false).console()
    #expect(state.flat().contains("Wish selects the stores that take part, and this one was not selected."))
    #expect(state.flat().contains("Your account manager can tell more."))
    #expect(!state.text().contains("250.00"))
  }

  @Test("a store of which nobody has said whether it was selected is not told that it was not")
  func notStated() {
    var shop = AssuranceShop.standard()
    shop.shop.refundAssurance = nil
    var state = shop.console()
    #expect(state.flat().contains("Not known: nobody has said whether Wish selected this store."))
    #expect(!state.flat().contains("was not selected") && !state.text().contains("250.00"))
    state.type("L")
    #expect(state.flat().contains("尚未登记 Wish 是否选中本店"))
  }

  @Test("the other tab says what each product lacks, and whether it is in A+ now")
  func otherTab() {
    var state = AssuranceShop.standard().console()
    state.type("t")
    let lines = state.lines()
    #expect(lines.contains { $0.contains("Silicone") && $0.contains("yes") && $0.contains("no campaign runs") })
    #expect(lines.contains { $0.contains("LED desk lamp") && $0.contains("no ") && $0.contains("removed from A+") })
    #expect(lines.contains { $0.contains("Sun hat") })
    #expect(!state.text().contains("Mug"))
    state.press(.left)
    #expect(state.text().contains("Dishwasher"))
  }

  @Test("the filter keeps the months of the products it finds")
  func filter() {
    var state = AssuranceShop.standard().console()
    state.type("/dish")
    let text = state.text()
    #expect(text.contains("2021-10") && text.contains("2021-09"))
  }

  @Test("a product opens with its months, its dropped-out orders and its campaigns")
  func product() {
    var state = AssuranceShop.standard().console()
    state.press(.enter)
    #expect(state.text().contains("Months 2") && state.text().contains("Refunded 2, dropped out 3"))
    state.press(.enter)
    let lines = state.lines()
    #expect(lines.contains { $0.contains("t-0") && $0.contains("$900.00") })
    #expect(lines.contains { $0.contains("t-1") && $0.contains("not scanned") })
    #expect(lines.contains { $0.contains("t-2") && $0.contains("late") })
    #expect(lines.contains { $0.contains("t-3") && $0.contains("wrong warehouse") })
    state.press(.enter)
    #expect(state.text().contains("t-0") && state.text().contains("›"))
    state.type("q")
    state.press(.right)
    let campaigns = state.lines()
    #expect(campaigns.contains { $0.contains("November") && $0.contains("runs today, until 2021-11-28") })
    #expect(campaigns.contains { $0.contains("October") && $0.contains("called off") })
  }

  @Test("the third tab reconciles: short months first, and Enter leads to the orders behind one")
  func reconciled() {
    var made = AssuranceShop.standard()
    made.order("m-2", of: "mat", price: "1000.00", at: "2021-08-03T08:00:00Z") { $0.refund("150.00") }
    made.boostMonth("mat", "2021-08", spend: "300.00", received: "60.00")
    var state = made.console(size: Size(width: 120, height: 40))
    state.press(.right, .right)
    #expect(state.text().contains("Reconcile (1 short)"))
    let lines = state.lines()
    // 1,000.00 × (15 % − 5 %) = 100.00, of which 60.00 came; October's 250.00 are to come.
    #expect(lines.contains { $0.contains("2021-08") && $0.contains("paid short") && $0.contains("-$40.00") })
    let places = ["paid short", "pending   "].map { word in lines.firstIndex { $0.contains(word) } ?? -1 }
    #expect(places[0] > 0 && places[0] < places[1])
    #expect(
      state.flat().contains(
        "2021-08: owed $100.00 · received $60.00 · difference -$40.00 (1 product short) · pending $0.00"))
    // What is owed adds up.
    state.type("+")
    #expect(state.lines().contains { $0.contains("Total (") && $0.contains("$350.00") && $0.contains("$60.00") })
    state.type("+")
    // In a spreadsheet a rate is a number: 150 of 1,000.
    guard case .export(let sheet, to: nil)? = state.type("X").first else {
      Issue.record("nothing is exported")
      return
    }
    let rate = sheet.columns.firstIndex(of: "rate").map { sheet.rows[0][$0] }
    #expect(rate.flatMap(\.plainText) == "0.15")
    state.press(.enter)
    #expect(state.lines().contains { $0.contains("m-2") && $0.contains("$150.00") })
  }

  @Test("B is told below the list where the hints end before it, and takes the latest month with credit left")
  func budgetFromAnyLine() {
    for language in Language.allCases {
      var state = AssuranceShop.standard().console(size: Size(width: 80, height: 24), language)
      state.press(.down, .down)
      #expect(state.text().contains("2021-09  "))
      #expect(state.text().contains(language == .english ? "B Split a budget" : "B 分配预算"))
      var wider = AssuranceShop.standard().console(size: Size(width: 100, height: 24), language)
      wider.press(.down, .down)
      let told = wider.lines().filter { $0.contains(language == .english ? " B " : "B 分配预算") }
      #expect(told.count == 1 && told == wider.lines().suffix(1), "\(wider.text())")
      state.type("B")
      #expect(
        state.text().contains(language.say(AssuranceWhatIfPhrase.budgetTitle)) && state.text().contains("2021-10"))
    }
  }

  @Test("what Health says is pending stands together, by name, as the line adds it up")
  func pendingOfHealth() {
    var made = AssuranceShop.standard()
    made.boostMonth("mat", "2021-10", spend: "50.00", received: nil)
    made.order("l-2", of: "lamp", price: "100.00", at: "2021-10-04T08:00:00Z") { $0.refund("50.00") }
    made.boostMonth("lamp", "2021-10", spend: "0.00", received: nil)
    var state = made.console(.health)
    // 250.00 of the tablets, which are eligible, and 25.00 of the mat, which is not.
    let line = state.lines().firstIndex { $0.contains("credit 2021-10 pending, $275.00 estimated") } ?? 0
    #expect(line > 0)
    for _ in 0..<30 where !state.text().contains("Health › Assurance") {
      state.press(.enter)
      if !state.text().contains("Health › Assurance") {
        if state.text().contains(" › ") { state.type("q") }
        state.press(.down)
      }
    }
    let lines = state.lines()
    // The lamp's month cost nothing, so nothing is owed.
    #expect(lines.contains { $0.contains("Only the 2 that the line named") })
    #expect(lines.contains { $0.contains("Dishwasher tablets") && $0.contains("250.00") && $0.contains("pending") })
    #expect(lines.contains { $0.contains("Silicone baking mat") && $0.contains("25.00") && $0.contains("pending") })
    #expect(state.flat().contains("2021-10: owed $275.00") && state.flat().contains("pending $275.00"))
  }

  @Test("among the orders behind a month, what is noted and tried is of the selected order's month")
  func monthOfOrder() {
    var state = AssuranceShop.standard().console()
    state.press(.enter, .enter, .end)
    #expect(state.lines().last?.contains("5 of 5") == true)
    state.type("M")
    // The last order was paid in September.
    #expect(state.lines().contains { $0.contains("month") && $0.contains("2021-09") })
    #expect(state.lines().contains { $0.contains("spend") && $0.contains("410.00") })
    state.press(.escape)
    state.type("w")
    #expect(state.text().contains("2021-09"))
  }

  @Test("a budget is split where most credit is left, and a closed month is said to be closed")
  func budget() {
    var made = AssuranceShop.standard()
    made.shop.grossMargin = Percentage(25)
    var state = made.console(size: Size(width: 120, height: 40))
    state.press(.down)
    state.type("B")
    #expect(state.flat().contains("2021-10 is closed"))
    // 800.00 is the knee, 500.00 are spent: 300.00 more bring 150.00. With the mat, 380.00 bring 190.00; the rest takes 760.00.
    #expect(state.lines().contains { $0.contains("Dishwasher") && $0.contains("300.00") && $0.contains("-$150.00") })
    #expect(state.flat().contains("the advertising has to sell $760.00 more to pay for it, at a gross margin of 25 %"))
    state.press(.enter)
    #expect(state.lines().last?.contains("Enter done · Esc undo") == true && !state.text().contains("Tab"))
    state.type("100")
    #expect(state.lines().contains { $0.contains("Dishwasher") && $0.contains("100.00") && $0.contains("50.00") })
    state.press(.enter)
    state.type("w")
    #expect(state.flat().contains("2021-10 is closed"))
  }

  @Test("what if: a typed spend is put in its place on curve and table; a tried factor is the store's no more")
  func whatIf() {
    var state = AssuranceShop.standard().console(size: Size(width: 120, height: 40))
    state.press(.down)
    state.type("w")
    #expect(state.lines().contains { $0.contains("$800.00") && $0.contains("the cap stops binding") })
    state.press(.enter)
    state.type("650")
    // 650 × 0.5 = 325, which is 75 more than the 250 of now for 150 more spend.
    let row = state.lines().first { $0.contains("what you typed") }
    #expect(row?.contains("$325.00") == true && row?.contains("+$75.00") == true && row?.contains("+$150.00") == true)
    state.press(.tab, .control("u"))
    state.type("1")
    // 650 × 1 = 650, but $400 is the most there is.
    #expect(state.lines().contains { $0.contains("what you typed") && $0.contains("$400.00") })
    #expect(state.text().contains("tried out only"))
    state.press(.escape)
    #expect(!state.text().contains("tried out only"))
  }

  @Test("an empty tab says what it takes")
  func empty() {
    var shop = AssuranceShop()
    shop.shop.refundAssurance = Shop.Enrolment(enrolled: true)
    var state = shop.console()
    #expect(state.flat().contains("No product is eligible today"))
  }

  @Test("every page keeps to the screen in every size and language")
  func frames() {
    for language in Language.allCases {
      for size in Self.sizes {
        var state = AssuranceShop.standard().console(size: size, language)
        for keys in ["j", "t", "t", "w", "q", "F"] {
          state.type(keys)
          let lines = state.lines()
          #expect(lines.count == size.height)
          #expect(lines.allSatisfy { DisplayText.width($0) <= size.width })
        }
      }
    }
  }
}
