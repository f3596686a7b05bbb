import SellerTables

@testable import SellerConsole

extension ConsoleState {
  /// Presses keys: characters of a text, one after the other.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { update(.key(.character($0))) }
  }

  /// Presses one key after the other.
  @discardableResult
  mutating func press(_ keys: KeyPress...) -> [Effect] {
    keys.flatMap { update(.key($0)) }
  }

  /// The screen as lines.
  mutating func lines() -> [String] { ConsoleView.draw(&self, glyphs: .unicode).lines }

  /// The screen as text.
  mutating func text() -> String { ConsoleView.draw(&self, glyphs: .unicode).text }

  /// The screen's words in one line, whatever the lines are broken at.
  mutating func flat() -> String {
    let words = lines().flatMap { $0.split(separator: " ") }
    return words.filter { !["│", "█"].contains($0) }.joined(separator: " ")
  }
}
