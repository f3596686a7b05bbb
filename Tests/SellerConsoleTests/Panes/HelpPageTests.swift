import SellerText
import Testing

@testable import SellerConsole

@Suite("The help page: typing narrows it, Enter does it")
struct HelpPageTests {
  @Test(
    "Keys, names and words of both languages narrow it",
    arguments: [
      ("advis", "a "), ("顾问", "a "), ("ctrl-r", "Ctrl-R F5"), ("clipboard", "y "), ("剪贴板", "y "),
    ])
  func narrowing(typed: String, key: String) {
    for language in Language.allCases {
      var state = DisputeShop.standard().console(size: Size(width: 100, height: 30), language)
      state.type("?" + typed)
      let row = state.lines().first { $0.contains(key) && $0.contains("│") }
      #expect(row != nil, "\(typed)")
      state.press(.escape)
      #expect(state.overlay == nil)
    }
  }

  @Test(
    "What lies over the page has a selection of its own: the corner does not tell the page's", arguments: ["?", ":"])
  func corner(key: String) {
    var state = DisputeShop.standard().console(.products)
    #expect(state.lines().last?.contains("1 of 5") == true)
    state.type(key)
    #expect(state.lines().last?.contains(" of 5") == false)
    state.press(.escape)
    #expect(state.lines().last?.contains("1 of 5") == true)
  }

  @Test("Enter does the action that is selected, as its key would")
  func enter() {
    var state = DisputeShop.standard().console()
    state.type("?rank products")
    state.press(.enter)
    #expect(state.overlay == nil && state.page is AdvisorPage)
    state.type("?reload")
    #expect(state.press(.enter) == [.load])
  }

  @Test(
    "An action that is not offered here is shown with what it is for, and Enter says the same; so is one in whose way something stands"
  )
  func notOffered() {
    var state = DisputeShop.standard().console(.health)
    state.type("?split")
    #expect(state.flat().contains("Not here. B: Rank products by the credit"))
    state.press(.enter)
    #expect(state.overlay == nil && state.flat().contains("Not here. B: Rank products by the credit"))
    state.type("?take the latest")
    #expect(state.text().contains("There is no change to take back"))
    state.press(.enter)
    #expect(state.lines().last?.contains("There is no change to take back") == true)
  }

  @Test("What nothing matches is said; Ctrl-C ends the program from here too")
  func nothing() {
    var state = DisputeShop.standard().console(.health, .chinese)
    state.type("?zzzz")
    #expect(state.text().contains("没有匹配的内容"))
    #expect(state.press(.control("c")) == [.quit])
  }
}
