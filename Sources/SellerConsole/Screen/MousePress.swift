/// What a mouse did, where the terminal reports it and the user has asked for it.
public enum MousePress: Hashable, Sendable {
  /// The left button went down on a cell.
  case click(Point)
  /// The left button went down a second time on the same cell, within the time in which that is one double click.
  case doubleClick(Point)
  /// The wheel turned away from the user, over a cell.
  case wheelUp(Point)
  /// The wheel turned towards the user, over a cell.
  case wheelDown(Point)
}
