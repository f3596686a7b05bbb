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

/// The line of key hints: most important first. On a narrow screen what has no room gives way to a shorter one behind it; pinned ones
/// have their room first.
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
    var left = room + Self.gap
    func fits(_ hint: KeyHint) -> Bool {
      let width = hint.styled.width + Self.gap
      guard width <= left else { return false }
      left -= width
      return true
    }
    let pinned = map { $0.isPinned && fits($0) }
    return zip(self, pinned).compactMap { hint, hasRoom in hasRoom || !hint.isPinned && fits(hint) ? hint : nil }
  }
}
