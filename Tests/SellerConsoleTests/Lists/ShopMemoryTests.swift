import SellerText
import Testing

@testable import SellerConsole

@Suite("What is kept of a shop from one time to the next")
struct ShopMemoryTests {
  private func console(_ memory: ShopMemory = ShopMemory()) -> ConsoleState {
    var state = ConsoleState(
      size: Size(width: 100, height: 24), language: .english, pane: .products, memory: memory)
    _ = state.settle(state.update(.loaded(DisputeShop.standard().reading)))
    return state
  }

  @Test("Sorting, filter, row and palette lines are there again, through the bytes of the file")
  func again() {
    var state = console()
    state.type("ssr")
    state.press(.escape)
    state.type(":sort -orders")
    state.press(.enter)
    state.type(":filter e")
    state.press(.enter, .down)
    let next = console(ShopMemory(state.memory.bytes))
    var (left, right) = (state, next)
    #expect(left.lines() == right.lines())
    #expect(next.page?.position(in: next.context ?? left.context!)?.index == 2)
    #expect(next.memory.recentLines == ["filter e", "sort -orders"])
  }

  @Test(
    "Filter and row of what lies on a pane's first page are not another record's; columns and sorting are the list's"
  )
  func pages() {
    var state = console()
    state.press(.enter, .right)
    state.type(":filter 2021")
    state.press(.enter)
    state.type(":sort -gross")
    state.press(.enter)
    let kept = state.memory.lists[.orders]
    #expect(kept?.filter == "" && kept?.selected == nil)
    #expect(kept?.sortings == [ListArrangement.Sorting(key: "gross", isAscending: false)])
  }

  @Test(
    "What is no such file is as if there were none",
    arguments: [
      "", "{", "[]", "{\"lists\":[]}", "{\"lists\":{\"products\":[1]}}", "{\"recent\":{}}",
      "{\"lists\":{\"nothing\":{}}}",
    ])
  func unreadable(_ text: String) {
    var memory = ShopMemory(Array(text.utf8))
    memory.lists = memory.lists.filter { $0.value != ListArrangement() }
    #expect(memory == ShopMemory())
  }

  @Test("Every list and every part of it reads back")
  func bytes() {
    var memory = ShopMemory()
    memory.recentLines = ["find “x\"", "sort -a"]
    for name in ListName.allCases {
      memory.lists[name] = ListArrangement(
        columns: [ColumnChoice(key: "a.b", width: 7), ColumnChoice(key: "c")],
        sortings: [.init(key: "-x", isAscending: true), .init(key: "y", isAscending: false)],
        filter: "!\"a b\"",
        selected: name.rawValue)
    }
    #expect(ShopMemory(memory.bytes) == memory)
    memory.lists[.rules] = ListArrangement(columns: [])
    #expect(ShopMemory(memory.bytes) == memory)
  }
}
