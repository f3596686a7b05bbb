import SellerChanges
import SellerText
import Testing

@testable import SellerConsole

@Suite("Forms made of what the kinds of records say")
struct RecordFormPageTests {
  /// The change that the console asked for.
  private func change(_ effects: [Effect]) -> Change? {
    effects.lazy.compactMap { if case .submit(let change) = $0 { change } else { nil } }.first
  }

  @Test(
    "the shop's facts are a form on Health: what is wrong is said in full at its field, what is right is asked to be written"
  )
  func shopFacts() throws {
    var state = AfterSalesShop.kuaishou().console(.health)
    state.type("m")
    #expect(state.lines()[2].contains("Health › Facts of the shop"))
    // From the name to the telephone for returns: category, services, three telephones.
    for _ in 0..<6 { state.press(.tab) }
    state.type("400")
    state.press(.tab)
    state.type("5x")
    for _ in 0..<3 { state.press(.tab) }
    #expect(change(state.press(.enter)) == nil)
    #expect(state.flat().contains("deposit due (deposit.required) is \"5x\". An amount: 12.50."))
    state.press(.backspace, .backspace)
    for _ in 0..<3 { state.press(.tab) }
    let asked = try #require(change(state.press(.enter)))
    #expect(asked.what.english == "set shop: contacts.returns 400")
    _ = state.update(.saved(asked, written: asked))
    #expect(state.lines().last?.contains("Saved: it is on disk.") == true)
    #expect(!state.lines()[2].contains("Facts of the shop"))
  }

  @Test("a product's facts are a form on its page, in Chinese too; what can be chosen is a list")
  func productFacts() throws {
    var state = CampaignShop.standard().console(.products, .chinese)
    state.press(.enter)
    state.type("m")
    #expect(state.lines()[2].contains("商品信息"))
    // Name, SKU, kind, path, grade.
    for _ in 0..<4 { state.press(.tab) }
    state.press(.backspace)
    state.type("C")
    state.press(.tab, .enter)
    #expect(state.text().contains("未填写"))
    state.type("是")
    state.press(.enter)
    for _ in 0..<6 { state.press(.tab) }
    let asked = try #require(change(state.press(.enter)))
    #expect(asked.what.english.contains("promise_template yes") && asked.what.english.contains("quality_grade C"))
    #expect(!asked.what.english.contains("name"))
  }

  @Test("an appeal is noted from the register, and the console says that the platform hears nothing of it")
  func appeal() throws {
    var state = AfterSalesShop.kuaishou().console()
    state.type("lt")
    state.type("A")
    #expect(state.lines()[2].contains("Appeal"))
    state.press(.tab)
    state.type("2024-06-30")
    state.press(.tab, .tab)
    state.type("Answered in time.")
    state.press(.tab)
    let asked = try #require(change(state.press(.enter)))
    #expect(asked.what.english.contains("appeal.reason Answered in time., appeal.submitted_at 2024-06-30"))
    _ = state.update(.saved(asked, written: asked))
    #expect(state.text().contains("Now on the platform") && state.flat().contains("Recorded here; the platform hears"))
  }

  @Test("a benchmark and a figure of the platform begin with the selected figure's days; one that is there is edited")
  func figures() throws {
    var state = AfterSalesShop.kuaishou().console()
    state.type("b")
    #expect(state.lines()[2].contains("Benchmark"))
    #expect(state.text().contains("2024-05-18") && state.text().contains("quality_refund_rate"))
    // Only the value can be typed: the rest tells this benchmark from others.
    state.press(.backspace)
    state.type("2")
    state.press(.tab)
    let asked = try #require(change(state.press(.enter)))
    #expect(asked.what.english == "set benchmark quality_refund_rate * 2024-05-18 2024-06-16: value 0.2")
    state.press(.escape)
    state.press(.tab, .enter)
    state.type("R")
    #expect(state.lines()[2].contains("Figure as the platform shows it"))
    #expect(state.text().contains("2024-05-18"))
  }

  @Test("leaving a form that was changed asks first")
  func leaving() {
    var state = AfterSalesShop.kuaishou().console(.health)
    state.type("m")
    state.press(.escape)
    #expect(!state.text().contains("Facts of the shop"))
    state.type("mx")
    state.press(.escape)
    #expect(state.text().contains("Leave without saving?"))
  }
}
