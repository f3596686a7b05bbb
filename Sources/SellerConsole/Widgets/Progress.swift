/// How far a longer piece of work is. It moves when the work reports, never by a clock.
public struct Progress: Hashable, Sendable {
  /// What is being done.
  public var label: StyledText
  /// The part done, 0 to 1; nil when nobody knows.
  public var fraction: Double?
  /// How much that is, in words.
  public var text: StyledText

  /// Progress of something.
  public init(label: StyledText, fraction: Double?, text: StyledText = .empty) {
    self.label = label
    self.fraction = fraction
    self.text = text
  }

  /// Draws label, bar and words on the block's first row; without a fraction there is no bar.
  public func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let labelWidth = frame.put(label, at: rect.origin, clippedTo: rect.width) + 2
    let textWidth = min(text.width, max(0, rect.width - labelWidth))
    let barWidth = min(40, rect.width - labelWidth - textWidth - 2)
    var column = rect.left + labelWidth
    if let fraction, barWidth >= 4 {
      Bar.draw(
        fraction: fraction, at: Point(column: column, row: rect.top), width: barWidth, of: &frame, hasTrack: true)
      column += barWidth + 2
    }
    frame.put(text, at: Point(column: column, row: rect.top), clippedTo: textWidth)
  }
}
