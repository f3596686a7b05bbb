import SellerCore
import SellerGenerator
import SellerTables
import SellerText
import Testing

@testable import SellerConsole

@Suite("X writes what a list shows")
struct ListExportTests {
  private func products() -> ConsoleState {
    let made = MadeUpShop(plan: .init(platform: .kuaishou, orders: 400, products: 30, seed: 4))
    var state = ConsoleState(size: Size(width: 80, height: 24), language: .english, pane: .products)
    _ = state.settle(
      state.update(.loaded(ShopReading(view: ShopView(made.snapshot(), asOf: made.plan.asOf), rulebook: .standard))))
    return state
  }

  private func sheet(_ state: inout ConsoleState) throws -> Sheet {
    let effects = state.type("X")
    guard case .export(let sheet, to: nil)? = effects.first, effects.count == 1 else {
      throw CancellationError()
    }
    return sheet
  }

  @Test("Its fields in their order, its rows as they are sorted, under the list's name")
  func all() throws {
    var state = products()
    let sheet = try sheet(&state)
    #expect(
      sheet.columns == [
        "name", "category_path", "orders_30_days", "quality_refund_rate", "verdict", "bad_review_rate", "state",
        "price",
      ])
    #expect(sheet.rows.count == 30 && sheet.name == "products")
    state.type("sproduct")
    state.press(.enter)
    let names = try self.sheet(&state).rows.compactMap { if case .text(let name) = $0[0] { name } else { nil } }
    #expect(names.count == 30 && names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("Only the rows that the filter leaves")
  func filtered() throws {
    var state = products()
    guard case .text(let name)? = try sheet(&state).rows.last?.first else { throw CancellationError() }
    state.type("/" + name)
    state.press(.enter)
    let left = try sheet(&state).rows
    #expect(!left.isEmpty && left.count < 30)
    #expect(left.allSatisfy { row in if case .text(let text) = row[0] { text.contains(name) } else { false } })
  }

  @Test("A file that is there is replaced after a question, whose focus is on Cancel, or kept beside the new one")
  func taken() throws {
    var state = products()
    let sheet = try sheet(&state)
    _ = state.update(.taken(sheet, "/x/products.csv", free: "/x/products-2.csv"))
    #expect(state.text().contains("/x/products.csv is there already."))
    #expect(state.press(.enter) == [] && state.overlay == nil)
    for (moves, path) in [(1, "/x/products.csv"), (2, "/x/products-2.csv")] {
      _ = state.update(.taken(sheet, "/x/products.csv", free: "/x/products-2.csv"))
      for _ in 0..<moves { state.press(.right) }
      #expect(state.press(.enter) == [.export(sheet, to: path)])
    }
    _ = state.update(.exported("/x/products-2.csv"))
    #expect(state.lines().last?.contains("Written to /x/products-2.csv") == true)
  }
}
