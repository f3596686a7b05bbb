import SellerText

extension ListMotion {
  /// The actions that move through every list.
  static let actions: [ActionName] = [.up, .down, .pageUp, .pageDown, .top, .bottom]

  /// The motion that an action asks for; nil for one that does not move.
  init?(_ action: ActionName) {
    switch action {
    case .up: self = .by(-1)
    case .down: self = .by(1)
    case .pageUp: self = .pages(-1)
    case .pageDown: self = .pages(1)
    case .top: self = .first
    case .bottom: self = .last
    default: return nil
    }
  }
}
