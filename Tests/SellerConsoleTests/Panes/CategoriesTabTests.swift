import SellerCore
import Testing

@testable import SellerConsole

@Suite("Pane 5: categories")
struct CategoriesTabTests {
  private func state(_ benchmark: CategoryName? = nil) -> ConsoleState {
    var shop = AfterSalesShop.kuaishou()
    if let benchmark {
      shop.tables.benchmarks.append(
        Benchmark(
          indicator: "quality_refund_rate", category: benchmark, from: Spelled.day("2024-05-18"),
          to: Spelled.day("2024-06-16"), value: DecimalNumber(mantissa: 3, scale: 1)))
    }
    var state = shop.console(size: Size(width: 120, height: 30))
    state.press(.right, .right, .right, .right)
    return state
  }

  @Test("each level stands beside its own benchmark, with the products that weigh most")
  func levels() {
    var state = state("Pots")
    let lines = state.lines()
    for (level, name) in [("level 1", "Home"), ("level 2", "Kitchen"), ("level 3", "Pots")] {
      #expect(lines.contains { $0.contains(level) && $0.contains(name) && $0.contains("60.0 %") && $0.contains("20") })
    }
    #expect(
      lines.contains { $0.contains("Pots") && $0.contains("30 %") && $0.contains("2.0 ×") && $0.contains("+30.0") })
    #expect(state.text().contains("No benchmark of this category is on file"))
    #expect(lines.contains { $0.contains("12 / 20") && $0.contains("Milk pot (pot)") })
    // In the list its name is enough.
    #expect(lines.contains { $0.contains("level 3") && $0.hasSuffix(" Milk pot") }, "\(state.text())")
  }

  @Test("t chooses the days, < and > move the statistics date, and both are said")
  func days() {
    var state = state()
    #expect(state.text().contains("statistics date 2024-07-01 · own windows · 2024-05-18 to 2024-06-16"))
    state.type("t")
    #expect(state.text().contains("statistics date 2024-07-01 · last day · 2024-06-16 to 2024-06-16"))
    #expect(state.text().contains("No category has an order"))
    state.type("t")
    state.type("<")
    #expect(state.text().contains("statistics date 2024-06-30 · last 7 days · 2024-06-09 to 2024-06-15"))
    for _ in 0..<8 { state.type("<") }
    #expect(state.text().contains("statistics date 2024-06-22 · last 7 days · 2024-06-01 to 2024-06-07"))
    #expect(state.lines().contains { $0.contains("Pots") && $0.contains("60.0 %") })
    for _ in 0..<9 { state.type(">") }
    #expect(state.text().contains("statistics date 2024-07-01"))
    state.type(">")
    #expect(state.text().contains("This is the latest statistics date."))
  }

  @Test("T goes on to the next indicator, which is named")
  func indicators() {
    var state = state()
    #expect(state.text().contains("quality refund rate  "))
    state.type("T")
    #expect(state.text().contains("bad-review rate  ") && state.text().contains("No category has an order"))
    state.type("T")
    #expect(state.lines().contains { $0.contains("Pots") && $0.contains("60.0 %") })
  }
}
