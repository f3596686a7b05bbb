/// How far a text is scrolled.
struct ScrollState: Hashable, Sendable {
  /// The line at the top.
  private(set) var offset = 0
  /// How many lines fitted when the text was last drawn.
  private(set) var visibleRows = 1
  /// Whether some of the text did not fit when it was last drawn.
  private(set) var isLong = false

  /// Scrolls. The end is found when the text is drawn, which gives the settled state back.
  mutating func move(_ motion: ListMotion) {
    switch motion {
    case .by(let rows): offset = max(0, offset + rows)
    case .pages(let pages): offset = max(0, offset + pages * max(1, visibleRows - 1))
    case .first: offset = 0
    case .last: offset = .max / 2
    }
  }

  /// The state as it can be drawn, for a text of so many lines.
  func settled(lineCount: Int, visibleRows: Int) -> ScrollState {
    var state = self
    state.visibleRows = max(1, visibleRows)
    state.isLong = lineCount > state.visibleRows
    state.offset = max(0, min(offset, lineCount - state.visibleRows))
    return state
  }
}
