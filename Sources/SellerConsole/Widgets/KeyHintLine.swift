import SellerTables

/// One key and what it does, for the line at the bottom.
public struct KeyHint: Hashable, Sendable {
  /// The key as shown.
  public var key: String
  /// A word or two.
  public var text: String
  /// Whether it works now; it is drawn fainter when not.
  public var isEnabled = true
  /// Whether it stays when others have no room.
  public var isPinned = false
  /// The action that a click does.
  var action: String?
}

/// The line of key hints: most important first. On a narrow screen what has no room gives way to a shorter one behind it; pinned ones
/// have their room first.
public struct KeyHintLine: Hashable, Sendable {
  /// The hints, most important first.
  public var hints: [KeyHint]

  /// A line of hints.
  public init(_ hints: [KeyHint]) { self.hints = hints }

  /// Draws the line on the block's first row.
  public func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    var column = rect.left
    for hint in shown(in: rect.width) {
      let width = frame.put(Self.text(hint), at: Point(column: column, row: rect.top), clippedTo: rect.right - column)
      if let action = hint.action {
        frame.click(Rect(column: column, row: rect.top, width: width, height: 1), .act([action]))
      }
      column += width + Self.gap
    }
  }

  private static let gap = 2

  private func shown(in room: Int) -> [KeyHint] {
    var left = room + Self.gap
    func fits(_ hint: KeyHint) -> Bool {
      let width = Self.text(hint).width + Self.gap
      guard width <= left else { return false }
      left -= width
      return true
    }
    let pinned = hints.map { $0.isPinned && fits($0) }
    return zip(hints, pinned).compactMap { hint, hasRoom in hasRoom || !hint.isPinned && fits(hint) ? hint : nil }
  }

  private static func text(_ hint: KeyHint) -> StyledText {
    StyledText(hint.key, hint.isEnabled ? .hintKey : .dimmed)
      + StyledText(" " + hint.text, hint.isEnabled ? .hintText : .dimmed)
  }
}
