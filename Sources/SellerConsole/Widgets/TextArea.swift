import SellerTables

/// Several lines of text being typed. A value: keys change it, drawing reads it.
public struct TextArea: Hashable, Sendable {
  /// The lines; never none. The one with the cursor is edited like a ``TextInput``.
  private var lines: [TextInput]
  /// The line with the cursor.
  private var current: Int

  /// A text with the cursor at its end.
  public init(_ text: String = "") {
    lines = Self.lines(of: text)
    current = lines.count - 1
  }

  /// What has been typed, with line feeds between lines.
  public var text: String {
    lines.map(\.text).joined(separator: "\n")
  }

  /// Puts typed or pasted text in at the cursor; its line breaks stay line breaks.
  public mutating func insert(_ addition: String) {
    let parts = Self.lines(of: addition)
    for (index, part) in parts.enumerated() {
      if index > 0 { breakLine() }
      lines[current].insert(part.text)
    }
  }

  /// Takes a key; false when the text has no use for it, as for the arrow up on the first line.
  @discardableResult
  public mutating func handle(_ key: KeyPress) -> Bool {
    switch key {
    case .enter:
      breakLine()
    case .up where current > 0:
      move(to: current - 1, column: lines[current].cursor)
    case .down where current < lines.count - 1:
      move(to: current + 1, column: lines[current].cursor)
    case .left where lines[current].cursor == 0 && current > 0:
      move(to: current - 1, column: .max)
    case .right where lines[current].cursor == lines[current].text.count && current < lines.count - 1:
      move(to: current + 1, column: 0)
    case .backspace where lines[current].cursor == 0 && current > 0:
      join(current - 1)
    case .delete where lines[current].cursor == lines[current].text.count && current < lines.count - 1:
      join(current)
    case .up, .down:
      return false
    default:
      return lines[current].handle(key)
    }
    return true
  }

  /// Draws the text, cut into rows as wide as the block; with focus the terminal's cursor stands in it and its row is
  /// visible.
  public func draw(in rect: Rect, of frame: inout Frame, isFocused: Bool) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, style: Style(on: isFocused ? .inputFocused : .input))
    var rows: [Substring] = []
    var cursor = Point(column: 0, row: 0)
    for (index, line) in lines.enumerated() {
      if index == current { cursor = place(in: line, width: rect.width, above: rows.count) }
      rows += Self.rows(of: line.text, width: rect.width)
    }
    let top = max(0, cursor.row - rect.height + 1)
    for (index, row) in rows.dropFirst(top).prefix(rect.height).enumerated() {
      frame.put(String(row), at: Point(column: rect.left, row: rect.top + index), clippedTo: rect.width)
    }
    if isFocused {
      frame.cursor = Point(column: rect.left + cursor.column, row: rect.top + cursor.row - top)
    }
  }

  private static func lines(of text: String) -> [TextInput] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { TextInput(String($0)) }
  }

  /// The line cut to rows between characters; one column stays free for the cursor at the end.
  private static func rows(of text: String, width: Int) -> [Substring] {
    var rows: [Substring] = []
    var rest = Substring(text)
    repeat {
      var row = DisplayText.prefix(of: String(rest), columns: max(1, width - 1))
      if row.isEmpty { row = Substring(rest.prefix(1)) }
      rows.append(row)
      rest = rest.dropFirst(row.count)
    } while !rest.isEmpty
    return rows
  }

  private func place(in line: TextInput, width: Int, above: Int) -> Point {
    var left = line.cursor
    let rows = Self.rows(of: line.text, width: width)
    for (index, row) in rows.enumerated() {
      if left < row.count || index == rows.count - 1 {
        return Point(column: DisplayText.width(String(row.prefix(left))), row: above + index)
      }
      left -= row.count
    }
    return Point(column: 0, row: above)
  }

  private mutating func breakLine() {
    let line = lines[current]
    lines[current] = TextInput(String(line.text.prefix(line.cursor)))
    lines.insert(TextInput(String(line.text.suffix(line.text.count - line.cursor))), at: current + 1)
    move(to: current + 1, column: 0)
  }

  /// Joins a line with the next; the cursor stands where they met.
  private mutating func join(_ index: Int) {
    let next = lines.remove(at: index + 1).text
    let column = lines[index].text.count
    lines[index].set(lines[index].text + next)
    move(to: index, column: column)
  }

  private mutating func move(to line: Int, column: Int) {
    current = line
    lines[line].handle(.home)
    for _ in 0..<min(column, lines[line].text.count) { lines[line].handle(.right) }
  }
}
