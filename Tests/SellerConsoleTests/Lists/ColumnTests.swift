import SellerCore
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("Columns: chosen, ordered, widened, passed, and the room that names get")
struct ColumnTests {
  private func console(
    width: Int = 100, _ memory: ShopMemory = ShopMemory(), _ edit: (inout Settings) -> Void = { _ in }
  ) -> ConsoleState {
    var settings = Settings()
    edit(&settings)
    var state = ConsoleState(
      size: Size(width: width, height: 24), language: .english, pane: .products, settings: settings, memory: memory)
    _ = state.settle(state.update(.loaded(DisputeShop.standard().reading)))
    return state
  }

  /// The headings of the list of products, in their order.
  private func headings(_ state: ConsoleState) -> [String] {
    var state = state
    let line = state.lines().first { $0.contains("orders") || $0.contains("price") } ?? ""
    return line.split(separator: "  ").map { String($0.filter { !"›▴▾ ".contains($0) }) }.filter { !$0.isEmpty }
  }

  private func choices(_ state: ConsoleState) -> [String]? {
    state.memory.lists[.products]?.columns?.map(\.text)
  }

  @Test("C shows what is chosen; Space hides and shows, < and > move, the arrows widen, all seen at once")
  func chooser() {
    var state = console()
    let before = headings(state)
    state.type("C")
    #expect(state.page?.isTyping == true && state.lines().last?.contains("Space show/hide") == true)
    state.type("j ")
    #expect(choices(state)?.contains("categories") == false && !headings(state).contains("categories"))
    state.type(" ")
    state.type("<")
    #expect(choices(state)?.prefix(2) == ["categories", "name"])
    state.press(.right, .right)
    let width = choices(state)?.first?.split(separator: ":").last.flatMap { Int($0) }
    #expect(width != nil)
    state.press(.left, .enter)
    #expect(choices(state)?.first == "categories:\((width ?? 0) - 1)" && state.page?.isTyping == false)
    state.type("C0")
    #expect(choices(state) == nil && headings(state) == before)
  }

  @Test("what is done with the columns is said whole, also beside a filter", arguments: Language.allCases)
  func keysWhole(language: Language) {
    var state = AfterSalesShop.kuaishou().console(.products, size: Size(width: 80, height: 24), language)
    state.type("/pot")
    state.press(.enter)
    state.type("C")
    let line = state.lines().last ?? ""
    #expect(line.contains(language == .english ? "Enter done" : "Enter 完成") && !line.contains("…"))
  }

  @Test("Esc leaves the columns as they were, and the last one cannot be hidden")
  func left() {
    var state = console { $0.columns[.products] = [ColumnChoice(key: "name"), ColumnChoice(key: "price")] }
    state.type("C j ")
    #expect(choices(state) == ["price"] || choices(state) == ["name"])
    state.type(" ")
    state.press(.escape)
    #expect(choices(state) == nil && headings(state).first == "product")
  }

  @Test("Settings choose columns; one that the list does not have is passed over and named once")
  func settings() {
    var state = console { $0.columns[.products] = [ColumnChoice(key: "price", width: 20), ColumnChoice(key: "nmae")] }
    #expect(state.flat().contains("columns.products: there is no column \"nmae\"; there are name, "))
    #expect(state.page?.keptList?.arrangement.columns == nil)
    #expect(headings(state).first == "price")
    state.press(.down)
    #expect(!state.flat().contains("nmae"))
  }

  @Test("What is kept of a shop goes before the settings, and :set columns works at once")
  func precedence() {
    var memory = ShopMemory()
    memory.lists[.products] = ListArrangement(columns: [ColumnChoice(key: "orders_30_days")])
    let kept = console(memory) { $0.columns[.products] = [ColumnChoice(key: "price")] }
    #expect(headings(kept).first == "orders30d")
    var state = console()
    state.type(":set columns.products price name")
    #expect(state.press(.enter) == [.set(name: "columns.products", "price name")])
    #expect(headings(state).first == "price")
  }

  @Test("Columns without room are told of by ›, and passed by ] and [, while the first stays")
  func passing() {
    var state = console(width: 80)
    #expect(state.lines().contains { $0.contains("›") && $0.contains("product") })
    var seen: Set<String> = Set(headings(state))
    for _ in 0..<12 {
      state.type("]")
      #expect(headings(state).first == "product")
      seen.formUnion(headings(state))
    }
    #expect(seen.isSuperset(of: ["product", "orders30d", "price", "rating", "state"]), "\(seen)")
    #expect(!state.lines().contains { $0.contains("›") && $0.contains("product") })
    for _ in 0..<12 { state.type("[") }
    #expect(headings(state) == headings(console(width: 80)))
  }

  @Test("Nothing is cut beside room that nobody needs, and nothing moves back while one scrolls")
  func room() {
    let columns = [
      TableColumn("name", minimum: 8, ideal: 12), TableColumn("note", minimum: 8, ideal: 30),
      TableColumn("n", alignment: .right, minimum: 4),
    ]
    let cases: [(width: Int, widest: [Int], widths: [Int])] = [
      (60, [], [12, 30, 4]), (60, [40, 4, 2], [40, 12, 4]), (60, [12, 30, 2], [12, 30, 4]),
      (40, [40, 40, 2], [12, 22, 2]), (24, [40, 40, 2], [10, 8, 2]), (100, [20, 10, 2], [20, 30, 4]),
    ]
    for (width, widest, widths) in cases {
      #expect(TableLayout(columns: columns, width: width, widest: widest).shown.map(\.width) == widths, "\(width)")
    }
    var set = columns
    set[0].isFixed = true
    #expect(TableLayout(columns: set, width: 60, widest: [40, 30, 2]).shown.map(\.width) == [12, 30, 4])
    #expect(TableLayout(columns: set, width: 60, widest: [3, 30, 2]).shown.map(\.width) == [12, 30, 4])
    var state = ListState().looked(at: [10, 3])
    state = state.looked(at: [4, 8])
    #expect(state.widest == [10, 8])
  }

  @Test("Lesser columns make way for a name, chosen ones do not; which are shown stays while one scrolls")
  func makingWay() {
    func column(_ priority: Int, _ width: Int, ideal: Int? = nil, makesWay: Bool = false) -> TableColumn {
      var column = TableColumn("x", minimum: width, ideal: ideal, takesRest: ideal != nil, priority: priority)
      column.makesWay = makesWay
      return column
    }
    let columns = [column(0, 10, ideal: 20), column(1, 8), column(3, 8, makesWay: true), column(2, 8, makesWay: true)]
    let cases: [(width: Int, widest: [Int], shown: [Int], name: Int)] = [
      (50, [30, 8, 8, 8], [0, 1, 2, 3], 20), (49, [30, 8, 8, 8], [0, 1, 3], 29),
      (49, [19, 8, 8, 8], [0, 1, 2, 3], 19),
      (34, [20, 8, 8, 8], [0, 1], 24), (28, [20, 8, 8, 8], [0, 1], 18),
    ]
    for (width, widest, shown, name) in cases {
      let layout = TableLayout(columns: columns, width: width, widest: widest)
      #expect(layout.shown.map(\.index) == shown && layout.shown.first?.width == name, "\(width)")
    }
    let chosen = [column(0, 10, ideal: 20), column(1, 8), column(2, 8), column(3, 8)]
    #expect(TableLayout(columns: chosen, width: 40, widest: [30, 8, 8, 8]).shown.count == 4)
    let settled = ListState().drawn(
      TableLayout(columns: columns, width: 49, widest: [19, 8, 8, 8]), of: columns, in: 49)
    #expect(settled.shownColumns(of: columns, in: 49) == [0, 1, 2, 3])
    #expect(settled.shownColumns(of: columns, in: 48) == nil && settled.shownColumns(of: chosen, in: 49) == nil)
    var forgotten = settled
    forgotten.forgetWidths()
    #expect(forgotten.shownColumns(of: columns, in: 49) == nil)
    let longer = TableLayout(columns: columns, width: 49, widest: [30, 8, 8, 8], kept: [0, 1, 2, 3])
    #expect(longer.shown.map(\.width) == [19, 8, 8, 8])
  }

  @Test(
    "Beside details a list gets what they can spare, and its names and categories are whole",
    arguments: Language.allCases)
  func division(language: Language) throws {
    var shop = DisputeShop.standard()
    let name = "A name of thirty-nine letters, all told"
    let category: CategoryName = "Household Supplies and more"
    for place in shop.tables.products.indices {
      shop.tables.products[place].name = name
      shop.tables.products[place].categories = [category]
    }
    var state = shop.console(.products, size: Size(width: 200, height: 50), language)
    func border() throws -> Int {
      let line = try #require(state.lines().first { $0.contains("┌") })
      return DisplayText.width(String(line.prefix { $0 != "┌" }))
    }
    let before = try border()
    #expect((119...133).contains(before), "\(before)")
    // The hat's category is not shown: that row has its name alone.
    let rows = state.lines().filter { $0.hasPrefix(" " + name) }
    #expect(rows.count == 5 && rows.count { $0.prefix(before).contains(category.text.prefix(25)) } == 4, "\(rows)")
    for _ in 0..<4 { state.press(.down) }
    #expect(try border() == before)
    // Where nothing is cut the details have what they had.
    for place in shop.tables.products.indices { shop.tables.products[place].name = "Pot" }
    state = shop.console(.products, size: Size(width: 200, height: 50), language)
    #expect(try border() <= before)
  }

  @Test("What sort of list there is says › at its end where the heading behind the first is close")
  func more() {
    var table = Table(
      columns: [
        TableColumn("x", minimum: 1), TableColumn("name", minimum: 20),
        TableColumn("note", minimum: 30, priority: 1),
      ], rowCount: 1
    ) { _ in ["x", "a"] }
    for (gap, place) in [(2, 1), (1, 23)] {
      table.columns[1].gap = gap
      var frame = Frame(size: Size(width: 24, height: 3))
      table.draw(in: frame.bounds, of: &frame, state: ListState())
      let header = Array(frame.lines[0])
      #expect(header.firstIndex(of: "›") == place, "\(frame.lines[0])")
    }
  }

  @Test("Columns that stand close leave the room to the name")
  func closeColumns() {
    var columns = [TableColumn("name", minimum: 10, ideal: 30, takesRest: true)]
    columns += (0..<3).map { _ in TableColumn("mark", minimum: 4) }
    #expect(TableLayout(columns: columns, width: 40, widest: [30, 4, 4, 4]).shown.map(\.start) == [0, 24, 30, 36])
    for place in 1...3 { columns[place].gap = 1 }
    let layout = TableLayout(columns: columns, width: 40, widest: [30, 4, 4, 4])
    #expect(layout.shown.map(\.start) == [0, 26, 31, 36] && layout.shown.first?.width == 25)
  }

  @Test("In a list that is taken in at a glance other columns make way for any name", arguments: Language.allCases)
  func few(language: Language) {
    var shop = DisputeShop.standard()
    let long = "A name of thirty-eight letters, nearly"
    for place in shop.tables.products.indices { shop.tables.products[place].name = "Pot" }
    shop.tables.products[0].name = long
    #expect(shop.tables.products.count <= 8)
    for width in [100, 120] {
      var state = shop.console(.products, size: Size(width: width, height: 24), language)
      #expect(state.text().contains(long), "\(width): \(state.text())")
    }
  }

  @Test("Words of one width are told whole where there is room, sentences are not")
  func words() {
    let columns = [
      TableColumn("state", minimum: 10), TableColumn("name", minimum: 10, ideal: 30, takesRest: true),
    ]
    #expect(TableLayout(columns: columns, width: 40, widest: [13, 30]).shown.map(\.width) == [13, 25])
    #expect(TableLayout(columns: columns, width: 40, widest: [40, 30]).shown.map(\.width) == [15, 23])
  }

  @Test("Columns stay where they are while a filter is typed, and suit what was found once it is there")
  func filtered() {
    var shop = DisputeShop.standard()
    for place in shop.tables.products.indices {
      shop.tables.products[place].name = "A name of thirty-eight letters, nearly"
    }
    shop.tables.products[0].name = "Pot"
    var state = shop.console(.products, size: Size(width: 110, height: 24), .english)
    let all = headings(state)
    // What is on the screen when the filter begins.
    #expect(state.lines().count == 24)
    state.type("/pot")
    #expect(headings(state) == all && state.text().contains("Pot"))
    state.press(.enter)
    let found = headings(state)
    #expect(found.count > all.count, "\(found)")
    state.press(.escape)
    #expect(headings(state) == all)
  }

  @Test("Columns of a list have names of their own")
  func names() {
    for shop in ListedShop.all {
      for list in shop.lists {
        let keys = list.columns.map(\.key)
        #expect(Set(keys).count == keys.count, "\(list.name): \(keys)")
      }
    }
  }
}
