import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Lines of the palette: verbs with words of their own")
struct PaletteLineTests {
  private func console(_ language: Language = .english) -> ConsoleState {
    AfterSalesShop.kuaishou().console(.health, language)
  }

  @Test(
    "A pane opens narrowed and sorted, in the words of each language",
    arguments: [(Language.english, ":products pot sort:-orders"), (.chinese, ":商品 pot sort:-订单")])
  func pane(language: Language, line: String) {
    var state = console(language)
    state.type(line)
    state.press(.enter)
    #expect(state.pane == .products)
    let text = state.text()
    #expect(text.contains("/ pot") && text.contains("▾"))
  }

  @Test(
    "What other programs call it is found, too",
    arguments: [
      ("settings", "set …"), ("colour", "theme …"), ("dark", "theme …"), ("date", "as-of …"), ("search", "/"),
      ("accessible", "set …"), ("sum", "+"), ("download", "X"), ("clipboard", "Y"),
      ("compare", "as-of …"), ("period", "as-of …"), ("several columns", "s"), ("undo", "U"), ("collapse", "="),
      ("why", "e"),
    ])
  func otherWords(typed: String, found: String) {
    for language in Language.allCases {
      var state = AfterSalesShop.kuaishou().console(.afterSales, language)
      state.type(":" + typed)
      guard case .palette(let commands)? = state.overlay else {
        Issue.record("no palette")
        return
      }
      let items = commands.palette.matchingItems.map {
        $0.title.replacing("设置 …", with: "set …").replacing("主题 …", with: "theme …").replacing("截至 …", with: "as-of …")
          + "|" + $0.detail.text
      }
      #expect(
        items.contains { $0.hasPrefix(found) || $0.hasSuffix("|" + found) }, "\(typed) \(language): \(items.prefix(5))")
    }
  }

  @Test(
    "Whoever types what something is called in short means it before all else",
    arguments: [
      ("columns", "C"), ("sort", "s"), ("group", "="), ("set", "set …"), ("theme", "theme …"), ("as-of", "as-of …"),
    ])
  func names(typed: String, found: String) {
    for language in Language.allCases {
      var state = AfterSalesShop.kuaishou().console(.afterSales, language)
      state.type(":" + typed)
      guard case .palette(let commands)? = state.overlay, let first = commands.palette.matchingItems.first else {
        Issue.record("nothing is found")
        return
      }
      let title = first.title.replacing("设置 …", with: "set …").replacing("主题 …", with: "theme …")
        .replacing("截至 …", with: "as-of …")
      #expect(title == found || first.detail.text == found, "\(typed) \(language): \(first.title)")
    }
  }

  @Test(
    "A pane is named in the platform's own words, and the other platforms' are understood", arguments: ["产品", "商品"])
  func platformsWords(word: String) {
    var state = DisputeShop.standard().console(.health, .chinese)
    state.type(":产品")
    #expect(state.text().contains("产品 …") && !state.text().contains("商品 …"))
    state.press(.control("u"))
    state.type("\(word) lamp")
    state.press(.enter)
    #expect(state.pane == .products && state.text().contains("/ lamp"))
  }

  @Test(
    "An order by its id, in the words of each language", arguments: [(Language.english, "order"), (.chinese, "订单")])
  func order(language: Language, word: String) throws {
    var state = console(language)
    state.type(":\(word)")
    #expect(state.text().contains("\(word) …"))
    var ids: [String] = []
    state.reading?.view.forEachOrder { ids.append($0.id.text) }
    let order = try #require(ids.first { $0.utf8.count >= 4 })
    state.type(" \(order)")
    state.press(.enter)
    #expect(state.overlay == nil && state.lines()[2].contains(order))
  }

  @Test(
    "Where letters of an id are awaited, that is said: an order's first four, any of another record's",
    arguments: [
      ("order ", "4 letters or more"), ("order zzz", "4 letters or more"), ("order zzzz", "No match"),
      ("case ", "Type an id"), ("case zzz", "No match"), ("find ", "Type what to look for"),
      ("find zzz", "4 letters or more"), ("find zzzz", "No match"),
    ])
  func awaitsLetters(line: String, words: String) {
    var state = console()
    state.type(":\(line)")
    #expect(state.text().contains(words))
  }

  @Test(
    "Behind a pane's name the columns of its list are offered, to compare and to sort by; Tab goes on with the line",
    arguments: [
      (Language.english, "products ", "ord", "orders_30_d", "products orders_30_d"),
      (.english, "products pot sort:-", "qua", "sort:-quality_refunds", "products pot sort:-quality_refunds"),
      (.english, "products so", "", "sort:", "products sort:"),
      (.chinese, "商品 ", "品退", "品退率", "商品 品退率"), (.chinese, "商品 sort:", "品退", "sort:-品退率", "商品 sort:-品退率"),
    ])
  func completion(language: Language, line: String, typed: String, offered: String, completed: String) {
    var state = console(language)
    state.type(":\(line)\(typed)")
    #expect(state.text().contains("│ \(offered) "), "\(state.text())")
    state.press(.tab)
    #expect(state.text().contains("│ \(completed) "), "\(state.text())")
    #expect(state.pane == .health)
    if completed.contains("sort:-") {
      state.press(.enter)
      #expect(state.pane == .products && state.text().contains("▾"))
    }
  }

  @Test("A word that is no column's, and a comparison that stands, are left alone; `filter` completes the shown list's")
  func noCompletion() {
    var state = console()
    for line in ["products pot", "products orders>5"] {
      state.type(":\(line)")
      let before = state.text()
      state.press(.tab)
      #expect(state.text() == before)
      state.press(.escape)
    }
    state.type("2:filter grade")
    #expect(!state.text().contains("│ grade "))
    state.press(.control("u"))
    state.type("filter verd")
    state.press(.tab)
    #expect(state.text().contains("│ filter verdict "))
  }

  @Test("A cell, the row, the marked rows and the list are copied as they are shown, rows below their headings")
  func copies() throws {
    var made = AfterSalesShop.kuaishou()
    made.add(product: "lid", "Lid", price: Spelled.cny("3.00"))
    var state = made.console(.products, size: Size(width: 120, height: 40))
    let cases = [
      ("Yprod", "Milk pot"), ("Yprice", "¥100.00"), (":copy price", "¥100.00"),
      ("Ythe row", "product\tcategory\torders 30 d\tquality refunds"), ("Ythe list 2 rows", "Lid\t"),
    ]
    for (keys, expected) in cases {
      state.type(keys)
      guard case .copy(let text)? = state.press(.enter).first else {
        Issue.record("\(keys) copies nothing: \(state.text())")
        continue
      }
      #expect(text.contains(expected), "\(keys): \(text)")
      #expect(text.split(separator: "\n").count == (keys == "Ythe row" ? 2 : keys.hasSuffix("rows") ? 3 : 1))
    }
    state.type("5ll")
    let cased = state.text()
    state.type("  Ymarked")
    guard case .copy(let marked)? = state.press(.enter).first else { throw NothingCopied(screen: cased) }
    #expect(marked.split(separator: "\n").count == 3)
    _ = state.update(.copied(marked))
    #expect(state.lines().last?.contains("Copied: 3 lines") == true)
    // Nothing is copied of an empty list, and that is said.
    state.press(.escape)
    state.type("/zzz")
    state.press(.enter)
    state.type("Y")
    #expect(state.overlay == nil && state.lines().last?.contains("No row is selected") == true)
  }

  private struct NothingCopied: Error {
    let screen: String
  }

  @Test("The last line has the keys of what lies over the page", arguments: Language.allCases)
  func overlayKeys(language: Language) {
    var state = console(language)
    for (key, words) in [(":", "Tab"), ("?", "Esc"), (":", "Enter")] {
      state.type(key)
      #expect(state.lines().last?.contains(words) == true && state.lines().last?.contains("q ") == false)
      state.press(.escape)
    }
  }

  @Test("A column that the list does not have is said, and the list stays as it is")
  func noColumn() {
    var state = console()
    state.type(":products sort:colour")
    state.press(.enter)
    #expect(state.pane == .products && state.text().contains("no column “colour”"))
  }

  @Test("The moment: a day is its end in the platform's calendar, nothing is the shop's own")
  func asOf() {
    for (line, expected) in [
      (":as-of 2024-06-10", AsOf.day(Spelled.day("2024-06-10"))),
      (":as-of 2024-06-10T01:02:03Z", .instant(Spelled.at("2024-06-10T01:02:03Z"))),
    ] {
      var state = console()
      state.type(line)
      #expect(state.press(.enter) == [.show(asOf: expected)])
    }
    var state = console()
    state.type(":as-of ")
    #expect(state.press(.enter) == [.show(asOf: nil)])
    state.type(":as-of 2024-13-01")
    #expect(state.press(.enter) == [] && state.overlay != nil)
  }

  @Test("A theme is worn while it is selected, and kept when it is chosen")
  func theme() {
    var state = console()
    state.type(":theme nord")
    #expect(state.shownTheme.name == "nord" && state.theme.name == "default")
    state.press(.escape)
    #expect(state.shownTheme.name == "default")
    state.type(":theme dracula")
    state.press(.enter)
    #expect(state.shownTheme.name == "dracula" && state.overlay == nil)
  }

  @Test("A line that was carried out is offered again; a verb is completed")
  func recent() {
    var state = console()
    state.type(":products pot")
    state.press(.enter)
    state.type(":")
    #expect(state.text().contains("products pot"))
    state.press(.enter)
    #expect(state.text().contains("Products, what matches “pot”"))
    state.press(.escape)
    state.type(":theme")
    state.press(.enter)
    state.type("solarized-l")
    #expect(state.shownTheme.name == "solarized-light")
  }
}
