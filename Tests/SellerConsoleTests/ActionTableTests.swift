import Foundation
import SellerCore
import SellerText
import Testing

@testable import SellerConsole

/// The one table of actions, and what is made from it.
struct ActionTableTests {
  @Test func everyActionHasAKeyOfItsOwn() {
    let table = ActionTable.standard
    #expect(Set(table.actions.map(\.id)).count == ActionName.allCases.count + PaneID.allCases.count)
    for action in table.actions { #expect(!action.keys.isEmpty, "\(action.id)") }
    let keys = table.actions.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(
    "a key does what the page offers before what applies everywhere, and says what it is for where nothing is offered")
  func keysOnPages() {
    var state = DisputeShop.standard().console()
    #expect(state.press(.character("2")) == [] && state.pane == .products)
    state.type("w")
    #expect(state.lines().last?.contains("Not here. w: Draw the credit against ProductBoost spend") == true)
    state.type("%")
    #expect(state.lines().last?.contains("% does nothing here; ? shows all keys") == true)
    // The first Escape takes the message away, without another in its place.
    state.press(.escape)
    #expect(state.lines().last?.contains("Not here") == false)
  }

  @Test(
    "a pane that the platform does not have is neither shown nor gone to, and its digit says whose it is",
    arguments: [
      (Platform.wish, [1, 2, 3, 4, 5], "6", "Campaign: for JD Worldwide stores only"),
      (.kuaishou, [1, 2, 5], "4", "Assurance: for Wish stores only"),
      (.jd, [1, 2, 5, 6], "3", "Disputes: for Wish stores only"),
    ])
  func missingPanes(_ platform: Platform, _ digits: [Int], _ missing: String, _ words: String) {
    var shop = DisputeShop()
    shop.shop = Shop(id: "s", name: "S", platform: platform, currency: .cny)
    var state = shop.console(.health)
    #expect(state.panes.map(\.rawValue) == digits)
    #expect((1...6).filter { state.lines()[1].contains("\($0) ") } == digits)
    state.type(missing)
    #expect(state.pane == .health && state.lines().last?.contains(words) == true)
    state.press(.backTab)
    #expect(state.pane.rawValue == digits.last)
    state.press(.tab)
    #expect(state.pane == .health)
    // A console that was asked for a pane which this platform lacks begins with what needs the seller.
    let lost = shop.console(PaneID(rawValue: missing == "6" ? 6 : 3) ?? .health)
    #expect(lost.pane == .health)
  }

  @Test("the digit of the pane that is shown goes back to its first page, where q quits and says so")
  func firstPage() {
    var state = DisputeShop.standard().console(.products)
    #expect(state.lines().last?.contains("q quit") == true)
    state.press(.enter)
    #expect(state.stacks[.products]?.count == 2 && state.lines().last?.contains("q back") == true)
    state.type("2")
    #expect(state.stacks[.products]?.count == 1)
    #expect(state.type("q") == [.quit])
  }

  /// The README's table of keys is this table: when it is not, the message holds what to put there.
  @Test func theReadmeShowsTheseKeys() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let rows = ActionTable.standard.actions.map { action in
      let keys = action.keys.map { "`\($0.name)`" }.joined(separator: " ")
      return "| \(keys) | \(Language.english.say(action.help)) |"
    }
    let table = (["| key | what it does |", "|---|---|"] + rows).joined(separator: "\n")
    #expect(readme.contains(table), "README.md needs this table:\n\(table)")
  }
}
