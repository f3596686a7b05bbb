import SellerTables

/// One key and what it does, for the line at the bottom.
public struct KeyHint: Hashable, Sendable {
  /// The key as shown.
  public var key: String
  /// A word or two.
  public var text: String
  /// Whether it works now; it is drawn fainter when not.
  public var isEnabled: Bool
  /// Whether it stays when others have no room.
  public var isPinned: Bool

  /// A hint.
  public init(key: String, text: String, isEnabled: Bool = true, isPinned: Bool = false) {
    self.key = key
    self.text = text
    self.isEnabled = isEnabled
    self.isPinned = isPinned
  }
}

/// The line of key hints: most important first; those at the end give way on a narrow screen, pinned ones last.
public struct KeyHintLine: Hashable, Sendable {
  /// The hints, most important first.
  public var hints: [KeyHint]

  /// A line of hints.
  public init(_ hints: [KeyHint]) {
    self.hints = hints
  }

  /// Draws the line on the block's first row.
  public func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    frame.put(line(in: rect.width), at: rect.origin, clippedTo: rect.width)
  }

  private func line(in room: Int) -> StyledText {
    var shown = hints
    while true {
      let text = StyledText.joined(shown.map(Self.text), separator: "  ")
      guard text.width > room, let last = shown.lastIndex(where: { !$0.isPinned }) ?? shown.indices.last else {
        return text
      }
      shown.remove(at: last)
    }
  }

  private static func text(_ hint: KeyHint) -> StyledText {
    StyledText(hint.key, hint.isEnabled ? .hintKey : .dimmed)
      + StyledText(" " + hint.text, hint.isEnabled ? .hintText : .dimmed)
  }
}
