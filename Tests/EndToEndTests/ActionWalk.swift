import Testing

@testable import SellerConsole

/// Somebody who goes through the console by the keys of the table of actions, and looks at what comes of each.
final class ActionWalk {
  /// The actions that were pressed, each with what came of it.
  private(set) var pressed: Set<String> = []
  let terminal: TmuxSession
  /// What was seen last.
  private(set) var screen = ""

  /// Begins where a console shows these words.
  init(_ terminal: TmuxSession, from words: String) throws {
    self.terminal = terminal
    screen = try terminal.wait(for: words)
  }

  /// Presses the first key of an action once words are not on the screen, and waits for them.
  func press(_ id: String, shows words: String) throws {
    try terminal.wait(until: { !$0.contains(words) }, "a screen without “\(words)” before \(id)")
    try press(id)
    try look(id, for: words)
  }

  /// Presses the first key of an action once words are on the screen, and waits until they are gone.
  func press(_ id: String, hides words: String) throws {
    try terminal.wait(until: { $0.contains(words) }, "“\(words)” before \(id)")
    try press(id)
    screen = try terminal.wait(until: { !$0.contains(words) }, "the end of “\(words)” by \(id)")
  }

  /// Types text or presses other keys on the way to the next action, and waits for what shows that they were taken.
  func on(_ text: String = "", _ keys: String..., to words: String) throws {
    if !text.isEmpty { try terminal.type(text) }
    for key in keys { try terminal.press(key) }
    try look(keys.joined(separator: " "), for: words)
  }

  /// Has the screen emptied behind the program's back.
  func spoil() throws {
    try terminal.clear()
    screen = try terminal.wait(until: { $0.allSatisfy(\.isWhitespace) }, "an empty screen")
  }

  private func look(_ what: String, for words: String) throws {
    screen = try terminal.wait(until: { $0.contains(words) }, "“\(words)” by \(what)")
  }

  private func press(_ id: String) throws {
    let action = try #require(ActionTable.standard.action(id: id), "no action \(id)")
    try terminal.press(key: try #require(action.keys.first))
    pressed.insert(id)
  }
}

extension TmuxSession {
  /// Presses a key of the table.
  func press(key: KeyPress) throws {
    switch key {
    // One character may mean something to tmux: a semicolon ends its command.
    case .character(let character): try press(hex: String(character).utf8.map { String($0, radix: 16) })
    case .control(let letter): try press("C-\(letter)")
    case .backTab: try press("BTab")
    default: try press(key.name == "Esc" ? "Escape" : key.name)
    }
  }
}
