/// A key as the program understands it, whatever bytes the terminal sends for it.
public enum KeyPress: Hashable, Sendable {
  /// A character that was typed, the space included.
  case character(Character)
  /// Control with a letter, lower case: `.control("r")`.
  case control(Character)
  /// Alt (or Escape first) with a character.
  case alt(Character)
  /// F1 and following, from 1.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right
  /// Control with a horizontal arrow: word by word.
  case wordLeft, wordRight
  case home, end, pageUp, pageDown
}

extension KeyPress {
  private static let named: [(key: KeyPress, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"),
    (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
    (.wordLeft, "Ctrl-Left"), (.wordRight, "Ctrl-Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"),
    (.pageDown, "PgDn"), (.character(" "), "Space"),
  ]

  /// The key's name as hints show it and configuration files write it: `g`, `G`, `Ctrl-R`, `PgDn`, `F5`, `Space`.
  public var name: String {
    if let entry = Self.named.first(where: { $0.key == self }) { return entry.name }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "Ctrl-" + letter.uppercased()
    case .alt(let character): return "Alt-" + String(character)
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }

  /// The key of a name; letter case counts only for single characters. Nil when no key is called so.
  public init?(name: String) {
    if name.count == 1, let character = name.first {
      self = .character(character)
      return
    }
    let lower = name.lowercased()
    if let entry = Self.named.first(where: { $0.name.lowercased() == lower }) {
      self = entry.key
    } else if lower.hasPrefix("ctrl-"), lower.count == 6, let letter = lower.last, ("a"..."z").contains(letter) {
      self = .control(letter)
    } else if lower.hasPrefix("alt-"), name.count == 5, let character = name.last {
      self = .alt(character)
    } else if lower.first == "f", let number = Int(lower.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }
}
