/// A list of parts with a bar for each: reasons, shares, ladders.
public struct BarList: Hashable, Sendable {
  /// One part.
  public struct Item: Hashable, Sendable {
    /// Its name.
    public var label: StyledText
    /// Its size, 0 or more, in any unit; all items have the same.
    public var value: Double
    /// Its size in words.
    public var text: StyledText
    /// The bar's role.
    public var role: Role

    /// A part.
    public init(label: StyledText, value: Double, text: StyledText, role: Role = .bar) {
      self.label = label
      self.value = value
      self.text = text
      self.role = role
    }
  }

  /// The parts, top to bottom.
  public var items: [Item]
  /// The value of a full bar; nil takes the largest.
  public var fullValue: Double?

  /// A list of bars.
  public init(_ items: [Item], fullValue: Double? = nil) {
    self.items = items
    self.fullValue = fullValue
  }

  /// Draws as many items as the block has rows: name, bar, size.
  public func draw(in rect: Rect, of frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let shown = items.prefix(rect.height)
    let labelWidth = min(shown.map(\.label.width).max() ?? 0, rect.width / 2)
    let textWidth = min(shown.map(\.text.width).max() ?? 0, rect.width - labelWidth)
    let barWidth = max(0, rect.width - labelWidth - textWidth - 2)
    let full = fullValue ?? items.map(\.value).max() ?? 0
    for (line, item) in shown.enumerated() {
      let row = rect.top + line
      frame.put(item.label, at: Point(column: rect.left, row: row), clippedTo: labelWidth)
      Bar.draw(
        fraction: full > 0 ? item.value / full : 0, at: Point(column: rect.left + labelWidth + 1, row: row),
        width: barWidth, of: &frame, role: item.role)
      frame.put(
        item.text, at: Point(column: rect.right - textWidth, row: row), width: textWidth, alignment: .right)
    }
  }
}

/// A horizontal bar that is filled in part, to half a column.
public enum Bar {
  /// Draws the bar. A fraction outside 0…1 counts as the nearer end; more than nothing shows at least half a column.
  public static func draw(
    fraction: Double, at point: Point, width: Int, of frame: inout Frame, role: Role = .bar, hasTrack: Bool = false
  ) {
    let share = fraction.isFinite ? min(1, max(0, fraction)) : 0
    var halves = Int((share * Double(2 * width)).rounded())
    if share > 0, halves == 0 { halves = 1 }
    if hasTrack { frame.horizontalLine(at: point, length: width, style: Style(.barTrack), sign: .barTrack) }
    frame.horizontalLine(at: point, length: min(width, halves / 2), style: Style(role), sign: .bar)
    if halves % 2 == 1, halves / 2 < width {
      frame.put(.barHalf, at: Point(column: point.column + halves / 2, row: point.row), style: Style(role))
    }
  }
}
