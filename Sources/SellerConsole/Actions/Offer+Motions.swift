extension ListMotion {
  /// The actions that move through every list, and the motion of each.
  private static let actions: [(action: ActionName, motion: ListMotion)] = [
    (.up, .by(-1)), (.down, .by(1)), (.pageUp, .pages(-1)), (.pageDown, .pages(1)), (.top, .first), (.bottom, .last),
  ]

  /// The offers of whatever can be moved through.
  static func offers<Owner>(_ move: @escaping (inout Owner, ListMotion) -> Void) -> [Offer<Owner>] {
    actions.map { action, motion in Offer(action, changes: { move(&$0, motion) }) }
  }

  /// Whether an action only moves.
  static func isMotion(_ action: ActionName?) -> Bool { actions.contains { $0.action == action } }
}

extension PageTab {
  /// The offers of tabs that a page keeps in a property.
  static func offers<Owner>(_ tab: WritableKeyPath<Owner, Self>) -> [Offer<Owner>] {
    [
      Offer(.left, changes: { $0[keyPath: tab] = $0[keyPath: tab].moved(by: -1) }),
      Offer(.right, changes: { $0[keyPath: tab] = $0[keyPath: tab].moved(by: 1) }),
    ]
  }
}
