import SellerTables

/// One key and what it does, for the line at the bottom.
struct KeyHint: Hashable, Sendable {
  /// The key as shown.
  var key: String
  /// A word or two.
  var text: String
  /// Whether it works now; it is drawn fainter when not.
  var isEnabled = true
  /// Whether it stays when others have no room.
  var isPinned = false
  /// The action that a click does.
  var action: String?

  fileprivate var styled: StyledText {
    StyledText(key, isEnabled ? .hintKey : .dimmed) + StyledText(" " + text, isEnabled ? .hintText : .dimmed)
  }
}

/// The line of key hints: most important first; those at the end give way on a narrow screen, pinned ones last.
extension [KeyHint] {
  /// Draws the line on the block's first row.
  func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var column = rect.left
    for hint in shown(in: rect.width) {
      let width = frame.put(hint.styled, at: Point(column: column, row: rect.top), clippedTo: rect.right - column)
      if let action = hint.action {
        frame.click(Rect(column: column, row: rect.top, width: width, height: 1), .act([action]))
      }
      column += width + Self.gap
    }
  }

  private static var gap: Int { 2 }

  private func shown(in room: Int) -> [KeyHint] {
    var shown = self
    while shown.reduce(-Self.gap, { $0 + $1.styled.width + Self.gap }) > room,
      let last = shown.lastIndex(where: { !$0.isPinned }) ?? shown.indices.last
    {
      shown.remove(at: last)
    }
    return shown
  }
}
