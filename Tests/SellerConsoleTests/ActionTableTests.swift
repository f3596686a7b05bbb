import Foundation
import SellerConsole
import SellerText
import Testing

/// The one table of actions, and what is made from it.
struct ActionTableTests {
  @Test func everyActionHasAKeyAndNoKeyDoesTwoThingsEverywhere() {
    let table = ActionTable.standard
    #expect(Set(table.actions.map(\.name)) == Set(ActionName.allCases))
    for action in table.actions { #expect(!action.keys.isEmpty, "\(action.name)") }
    let everywhere = table.actions.filter { $0.place == .everywhere }.flatMap(\.keys)
    #expect(Set(everywhere).count == everywhere.count)
  }

  @Test func whatAPageOffersComesBeforeWhatAppliesEverywhere() {
    let table = ActionTable.standard
    #expect(table.action(for: .enter, offered: [])?.name == nil)
    #expect(table.action(for: .enter, offered: [.open])?.name == .open)
    #expect(table.action(for: .character("2"), offered: [.open])?.name == .goProducts)
  }

  /// The README's table of keys is this table: when it is not, the message holds what to put there.
  @Test func theReadmeShowsTheseKeys() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let rows = ActionTable.standard.actions.map { action in
      let keys = action.keys.map { "`\($0.name)`" }.joined(separator: " ")
      return "| \(keys) | \(Language.english.say(action.name.help)) |"
    }
    let table = (["| key | what it does |", "|---|---|"] + rows).joined(separator: "\n")
    #expect(readme.contains(table), "README.md needs this table:\n\(table)")
  }
}
