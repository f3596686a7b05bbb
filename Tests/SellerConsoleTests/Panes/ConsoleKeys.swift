import SellerTables

@testable import SellerConsole

extension ConsoleState {
  /// Presses keys: characters of a text, one after the other.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { settle(update(.key(.character($0)))) }
  }

  /// Presses one key after the other.
  @discardableResult
  mutating func press(_ keys: KeyPress...) -> [Effect] {
    keys.flatMap { settle(update(.key($0))) }
  }

  /// Counts the figures that the console asks for, as the program does beside the screen; gives the other effects.
  mutating func settle(_ effects: [Effect]) -> [Effect] {
    effects.flatMap { effect in
      guard case .count(let request, let number) = effect, let reading else { return [effect] }
      return settle(update(.counted(request.answer(in: reading), to: request, reading: number)))
    }
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
