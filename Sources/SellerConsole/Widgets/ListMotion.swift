/// A move through a list, whichever key asks for it.
enum ListMotion: Hashable, Sendable {
  /// Rows down, or up when negative.
  case by(Int)
  /// Screens down, or up when negative.
  case pages(Int)
  case first
  case last

  /// The motion of the keys that move in every list; letters are the action table's business.
  init?(_ key: KeyPress) {
    switch key {
    case .up: self = .by(-1)
    case .down: self = .by(1)
    case .pageUp: self = .pages(-1)
    case .pageDown: self = .pages(1)
    case .home: self = .first
    case .end: self = .last
    default: return nil
    }
  }
}
