import SellerCore
import SellerText
import Testing

@testable import SellerConsole

@Suite("Pane 2: what a row of the list must not cut short")
struct ProductsPageTests {
  /// What is usual in the product's category: 60 % is sixty times that.
  private static let pots = Benchmark(
    indicator: "quality_refund_rate", category: "Pots", from: Spelled.day("2024-05-18"),
    to: Spelled.day("2024-06-16"), value: DecimalNumber(mantissa: 1, scale: 2))

  @Test("Kuaishou: the severest verdict stands in full in every size and language, under headings in full")
  func verdict() {
    var made = AfterSalesShop.kuaishou()
    made.tables.benchmarks.append(Self.pots)
    made.tables.products[0].name = String(repeating: "Milk pot ", count: 9)
    let expected: [(Language, [String])] = [
      (.english, ["especially serious", "quality refunds"]), (.chinese, ["特别严重", "品退率"]),
    ]
    for (language, words) in expected {
      for size in [Size(width: 80, height: 24), Size(width: 100, height: 30), Size(width: 200, height: 50)] {
        var state = made.console(.products, size: size, language)
        let text = state.text()
        #expect(words.allSatisfy { text.contains($0) }, "\(language) \(size)")
      }
    }
  }

  @Test("A filter knows a column by its names in both languages", arguments: Language.allCases)
  func columnNames(language: Language) {
    for name in ["refunds", "退款率", "refund rate", "refund_rate_63_93"] {
      var state = DisputeShop.standard().console(.products, language)
      state.type("/\"\(name)\">5%")
      #expect(!state.text().contains(language.say(ChromePhrase.noSuchColumn(name))), "\(name)")
      #expect(!state.text().contains("Kettle"), "\(name): nothing was refunded")
    }
  }

  @Test("Beside a list stands what it has no column for, in rows that stay from product to product")
  func beside() {
    var made = AfterSalesShop.kuaishou()
    made.add("other", "Another", ["Home"])
    var state = made.console(.products, size: Size(width: 200, height: 50))
    let text = state.text()
    #expect(text.contains("│ SKU ") && text.ranges(of: "orders 30 d").count == 1, "\(text)")
    let places = (0..<2).map { _ in
      defer { state.press(.down) }
      return state.lines().firstIndex { $0.contains("│ category ") }
    }
    #expect(places[0] != nil && places[0] == places[1])
  }

  @Test(
    "Beside a list each figure keeps its rows, whether there is something to count or not", arguments: Language.allCases
  )
  func besideFigures(language: Language) {
    var made = AfterSalesShop.kuaishou()
    made.tables.benchmarks.append(Self.pots)
    made.add("other", "Another", ["Home"])
    var state = made.console(.products, size: Size(width: 200, height: 50), language)
    let noData = language == .english ? "no data" : "无数据"
    var seen: [[Int?]] = []
    var texts: [String] = []
    for _ in 0..<2 {
      let lines = state.lines()
      seen.append(
        [IndicatorID.qualityRefundRate, .badReviewRate].map { indicator in
          lines.firstIndex { $0.contains("│ " + language.say(indicator)) }
        })
      texts.append(lines.joined())
      state.press(.down)
    }
    #expect(seen[0] == seen[1] && !seen[0].contains(nil), "\(seen)")
    #expect(texts[1].contains(noData), "\(texts[1])")
  }

  @Test(
    "JD: at 80 columns names of thirty cells are whole, for which the state makes room", arguments: Language.allCases)
  func names(language: Language) {
    var made = CampaignShop.standard()
    for place in made.tables.products.indices {
      made.tables.products[place].categoryPath = ["Home", "Kitchen", "Pans"]
    }
    made.tables.products[0].name = "A name of thirty letters, just"
    var state = made.console(.products, language)
    #expect(state.lines().contains { $0.contains("A name of thirty letters, just ") }, "\(state.text())")
  }

  @Test("A product's page tells its name, id and state in full", arguments: Language.allCases)
  func heading(language: Language) {
    var made = AfterSalesShop.kuaishou()
    let name = Array(repeating: "Milk pot", count: 8).joined(separator: " ")
    made.tables.products[0].name = name
    var state = made.console(.products, size: Size(width: 80, height: 24), language)
    state.press(.enter)
    let lines = state.lines()
    #expect(lines[3] == " " + name && lines[4].hasPrefix(" pot   ") && !lines[4].contains("…"), "\(lines)")
    #expect(lines[5].contains(language == .english ? "Overview" : "概览"))
  }

  @Test(
    "Kuaishou: what lacks to be assessed stands in full where the list has the least room", arguments: Language.allCases
  )
  func notAssessed(language: Language) {
    var made = AfterSalesShop.kuaishou()
    made.tables.benchmarks.append(Self.pots)
    // Six orders without their refunds: twelve less six are not yet the ten that the platform asks for.
    made.orders = made.orders.enumerated().map { place, order in
      var order = order
      if place < 6 { order.cases = [] }
      return order
    }
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 50)] {
      var state = made.console(.products, size: size, language)
      #expect(state.text().contains(language == .english ? "lacks 4 refunds" : "还差 4 个品退"), "\(state.text())")
    }
  }

  @Test("one that lacks is told as one")
  func oneLacks() {
    var made = AfterSalesShop.kuaishou()
    made.tables.benchmarks.append(Self.pots)
    for place in 0..<3 { made.orders[place].cases = [] }
    var state = made.console(.products)
    let text = state.text()
    #expect(text.contains("lacks 1 refund") && !text.contains("lacks 1 refunds"), "\(text)")
  }

  @Test("over how many days a figure of the page goes, where it has a first one", arguments: Language.allCases)
  func days(language: Language) {
    var shop = DisputeShop.standard()
    shop.tables.products[0].counterfeitReview = .init(
      at: Spelled.at("2021-11-01T00:00:00Z"), found: false)
    var state = shop.console(.products, size: Size(width: 120, height: 60), language)
    state.press(.enter)
    let name = language == .english ? "counterfeits" : "仿品率"
    let line = state.lines().first { $0.contains(name) } ?? ""
    #expect(line.contains(language == .english ? " ever " : " 至今 "), "\(line)")
  }

  @Test("a grade that is told by nothing is shown as one that is missing")
  func noGrade() {
    let signs = ["A", " "].map { grade in
      var made = AfterSalesShop()
      made.shop = Shop(id: "shop", name: "Lanfeng", platform: .jd, currency: .cny)
      made.add(product: "bag", "Bag", price: Spelled.cny("7.00")) { $0.qualityGrade = grade }
      var state = made.console(.products)
      return state.lines().first { $0.contains("Bag") }?.count { $0 == "–" }
    }
    #expect(signs[0].map { $0 + 1 } == signs[1], "\(signs)")
  }

  @Test("a price of five digits stands in full")
  func price() {
    var made = AfterSalesShop()
    made.shop = Shop(id: "shop", name: "Lanfeng", platform: .jd, currency: .cny)
    made.add(product: "bag", "Bag", price: Spelled.cny("75660.00"))
    var state = made.console(.products)
    #expect(state.text().contains("¥75,660.00"))
  }

  @Test(
    "beside the list of a wide screen stands what is known of the selected product", arguments: Language.allCases)
  func details(language: Language) {
    let long = String(repeating: "Milk pot ", count: 9)
    var made = AfterSalesShop.kuaishou()
    made.tables.benchmarks.append(Self.pots)
    made.tables.products[0].name = long
    made.tables.products[0].sku = "SKU-7"
    for (width, isBeside) in [(151, false), (152, true), (200, true)] {
      var state = made.console(.products, size: Size(width: width, height: 50), language)
      let text = state.flat()
      #expect(text.contains("SKU-7") == isBeside, "\(width): \(text)")
      // The name in full, and what the verdict costs.
      if isBeside { #expect(text.contains(long.dropLast()) && text.contains("¥1,000"), "\(text)") }
      state.type("/zzz")
      #expect(!state.text().contains("SKU-7"))
    }
  }

  @Test("a product is found by its SKU and its id, which can be columns too")
  func hiddenFields() {
    var made = AfterSalesShop.kuaishou()
    made.add(product: "lid", "Lid", price: Spelled.cny("3.00")) { $0.sku = "SKU-7" }
    for filter in ["sku-7", "sku:7", "lid"] {
      var state = made.console(.products)
      state.type("/\(filter)")
      state.press(.enter)
      #expect(state.lines().last?.contains("1 of 1, filtered from 2") == true, "\(filter): \(state.lines().last ?? "")")
    }
  }

  @Test("the columns of orders keep their headings, and tabs count in groups of three digits")
  func orders() {
    var made = AfterSalesShop.kuaishou()
    for number in 0..<1_000 {
      made.order(OrderID("more-\(number)"), paid: "2024-06-20T04:00:00Z") { _ in }
    }
    var state = made.console(.products, .chinese)
    state.press(.enter, .right)
    let text = state.text()
    #expect(text.contains("数量") && text.contains("1,022"))
  }
}
