import SellerTables

/// A block of the screen and what a click on it does: whatever is drawn says so where it is drawn.
public struct ClickTarget: Hashable, Sendable {
  /// The block.
  let rect: Rect
  /// What a click does.
  let deed: Deed

  /// What a click can do. Nothing is done by the mouse that no key does.
  enum Deed: Hashable, Sendable {
    /// Goes so many rows down from the selected one; 0 is that one, which a second click opens.
    case move(Int)
    /// Does actions one after the other, as their keys would.
    case act([String])
    /// Types keys, where keys are typed.
    case press([KeyPress])
    /// Sorts by the column of a heading, and turns round on the next click.
    case sort(String)
  }
}

extension Frame {
  /// Says what a click on a block does; what is drawn later lies above it.
  mutating func click(_ rect: Rect, _ deed: ClickTarget.Deed) {
    targets.append(ClickTarget(rect: rect, deed: deed))
  }

  /// What lies below what is drawn from now on cannot be clicked on.
  mutating func coverTargets() { (targets, leading) = ([], []) }

  /// Leaves nothing of what lies below in a block where the screen is heard: half a line beside what is open says nothing.
  mutating func clearBelow(_ rect: Rect) {
    if TextMode.current.spoken != nil { fill(rect) }
  }

  /// Where the selected row begins, or the button that Enter presses.
  var focusedPlace: Point? {
    targets.last { $0.deed == .move(0) || $0.deed == .press([.enter]) }?.rect.origin
  }

  /// The rows that the selection can go to.
  var rowsToMoveTo: [Rect] {
    targets.compactMap { target in if case .move = target.deed { target.rect } else { nil } }
  }
}
