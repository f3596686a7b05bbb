import SellerTables

/// Several lines of text being typed. A value: keys change it, drawing reads it.
struct TextArea: Hashable, Sendable {
  /// More characters than these no text takes: a few pages, which can be laid out at every key.
  static let longest = 32_768

  /// The lines; never none. The one with the cursor is edited like a ``TextInput``.
  private var lines: [TextInput]
  /// The line with the cursor.
  private var current: Int

  /// A text with the cursor at its end.
  init(_ text: String = "") {
    lines = Self.lines(of: text)
    current = lines.count - 1
  }

  /// What has been typed, with line feeds between lines.
  var text: String { lines.map(\.text).joined(separator: "\n") }

  /// The line with the cursor.
  var currentLine: String { lines[current].text }

  /// Puts another text into the place of the line with the cursor.
  mutating func setCurrentLine(_ text: String) { lines[current] = Self.line(text) }

  /// Characters of the text, line breaks included.
  private var count: Int { lines.reduce(lines.count - 1) { $0 + $1.count } }

  /// Puts typed or pasted text in at the cursor; its line breaks stay line breaks. What would make the text longer than
  /// `longest` is left out whole; false then.
  @discardableResult
  mutating func insert(_ addition: String) -> Bool {
    guard count + addition.count <= Self.longest else { return false }
    var parts = Self.lines(of: addition)
    let last = parts.removeLast()
    guard let first = parts.first else { return lines[current].insert(last.text) }
    let (before, after) = lines[current].parts
    parts[0] = Self.line(before + first.text)
    var end = Self.line(last.text + after)
    end.move(to: last.count)
    parts.append(end)
    lines.replaceSubrange(current...current, with: parts)
    current += parts.count - 1
    return true
  }

  /// Takes a key; false when the text has no use for it, as for the arrow up on the first line.
  @discardableResult
  mutating func handle(_ key: KeyPress) -> Bool {
    switch key {
    case .enter:
      if count < Self.longest { breakLine() }
    case .character where count >= Self.longest:
      break
    case .up where current > 0:
      move(to: current - 1, column: lines[current].cursor)
    case .down where current < lines.count - 1:
      move(to: current + 1, column: lines[current].cursor)
    case .left where lines[current].cursor == 0 && current > 0:
      move(to: current - 1, column: .max)
    case .right where lines[current].cursor == lines[current].count && current < lines.count - 1:
      move(to: current + 1, column: 0)
    case .backspace where lines[current].cursor == 0 && current > 0:
      join(current - 1)
    case .delete where lines[current].cursor == lines[current].count && current < lines.count - 1:
      join(current)
    case .up, .down:
      return false
    default:
      return lines[current].handle(key)
    }
    return true
  }

  /// The rows that the whole text takes in a block so wide.
  func rowCount(width: Int) -> Int {
    lines.reduce(0) { $0 + Self.rows(of: $1.text, width: width).count }
  }

  /// Draws the text, cut into rows as wide as the block; with focus the terminal's cursor stands in it and its row is
  /// visible.
  func draw(in rect: Rect, of frame: inout Frame, isFocused: Bool) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, style: Style(on: isFocused ? .inputFocused : .input))
    var rows: [Row] = []
    var cursor = Point(column: 0, row: 0)
    for (index, line) in lines.enumerated() {
      let own = Self.rows(of: line.text, width: rect.width)
      if index == current { cursor = place(in: line, rows: own, above: rows.count) }
      rows += own
    }
    let top = max(0, cursor.row - rect.height + 1)
    for (index, row) in rows.dropFirst(top).prefix(rect.height).enumerated() {
      frame.put(String(row.text), at: Point(column: rect.left, row: rect.top + index), clippedTo: rect.width)
    }
    if isFocused {
      frame.cursor = Point(column: rect.left + cursor.column, row: rect.top + cursor.row - top)
    }
  }

  private static func lines(of text: String) -> [TextInput] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line(String($0)) }
  }

  /// A line, which may be as long as the whole text.
  private static func line(_ text: String) -> TextInput { TextInput(text, limit: longest) }

  /// The line cut to rows between characters; one column stays free for the cursor at the end. Goes through the text once.
  private static func rows(of text: String, width: Int) -> [Row] {
    let columns = max(1, width - 1)
    var rows: [Row] = []
    var row = Row(text: text[text.startIndex..<text.startIndex])
    var used = 0
    for index in text.indices {
      let character = DisplayText.width(text[index])
      if used + character > columns, row.count > 0 {
        rows.append(row)
        row = Row(text: text[index..<index])
        used = 0
      }
      row.text = text[row.text.startIndex..<text.index(after: index)]
      row.count += 1
      used += character
    }
    return rows + [row]
  }

  /// A row of a line.
  private struct Row {
    var text: Substring
    /// Its characters.
    var count = 0
  }

  private func place(in line: TextInput, rows: [Row], above: Int) -> Point {
    var left = line.cursor
    for (index, row) in rows.enumerated() {
      if left < row.count || index == rows.count - 1 {
        return Point(column: DisplayText.width(String(row.text.prefix(left))), row: above + index)
      }
      left -= row.count
    }
    return Point(column: 0, row: above)
  }

  private mutating func breakLine() {
    let (before, after) = lines[current].parts
    lines[current] = Self.line(before)
    lines.insert(Self.line(after), at: current + 1)
    move(to: current + 1, column: 0)
  }

  /// Joins a line with the next; the cursor stands where they met.
  private mutating func join(_ index: Int) {
    let next = lines.remove(at: index + 1).text
    let column = lines[index].count
    lines[index].set(lines[index].text + next)
    move(to: index, column: column)
  }

  private mutating func move(to line: Int, column: Int) {
    current = line
    lines[line].move(to: column)
  }
}
