import SellerTables

/// One line of text being typed. A value: keys change it, drawing reads it.
public struct TextInput: Hashable, Sendable {
  /// What has been typed. It holds no control or invisible characters; those are replaced as they come in.
  public private(set) var text: String
  /// Characters before the cursor.
  public private(set) var cursor: Int

  /// A field with the cursor at the end of its text.
  public init(_ text: String = "") {
    self.text = PlainText.safe(text)
    cursor = self.text.count
  }

  /// Replaces the text; the cursor goes to its end.
  public mutating func set(_ text: String) {
    self = TextInput(text)
  }

  /// Puts typed or pasted text in at the cursor. Line breaks become spaces.
  public mutating func insert(_ addition: String) {
    let after = text.suffix(text.count - cursor)
    // Made safe together with what is before it, which a typed mark joins; and counted only then.
    let before = PlainText.safe(text.prefix(cursor) + addition)
    text = before + after
    cursor = min(before.count, text.count)
  }

  /// Takes a key; false when the field has no use for it.
  @discardableResult
  public mutating func handle(_ key: KeyPress) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .wordLeft, .alt("b"): cursor = wordStart
    case .wordRight, .alt("f"): cursor = wordEnd
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete, .control("d"): remove(from: cursor, to: cursor + 1)
    case .control("w"): remove(from: wordStart, to: cursor)
    case .control("u"): remove(from: 0, to: cursor)
    case .control("k"): remove(from: cursor, to: text.count)
    default: return false
    }
    return true
  }

  /// Draws the field on the block's first row; with focus the terminal's cursor stands in it. Text longer than the
  /// field is shown around the cursor.
  public func draw(in rect: Rect, of frame: inout Frame, isFocused: Bool) {
    guard !rect.isEmpty else { return }
    frame.fill(
      Rect(column: rect.left, row: rect.top, width: rect.width, height: 1),
      style: Style(on: isFocused ? .inputFocused : .input))
    let window = window(width: rect.width, isFocused: isFocused, ellipsis: frame.glyphs[.ellipsis])
    frame.put(window.text, at: rect.origin, clippedTo: rect.width)
    if isFocused { frame.cursor = Point(column: rect.left + window.cursor, row: rect.top) }
  }

  /// The part of the text that is shown, and the cursor's column in it.
  private func window(width: Int, isFocused: Bool, ellipsis: String) -> (text: String, cursor: Int) {
    let before = String(text.prefix(cursor))
    let used = DisplayText.width(before)
    // The cursor itself needs a column.
    guard isFocused, used >= width else { return (text, used) }
    var shown = Substring(before)
    var shownWidth = used
    while shownWidth > width - 2, let first = shown.first {
      shownWidth -= DisplayText.width(first)
      shown.removeFirst()
    }
    guard width >= 2 else { return ("", 0) }
    return (ellipsis + shown + text.suffix(text.count - cursor), shownWidth + 1)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let (start, end) = (max(0, start), min(end, text.count))
    guard start < end else { return }
    text = String(text.prefix(start)) + String(text.suffix(text.count - end))
    cursor = min(start, text.count)
  }

  private var wordStart: Int {
    let letters = Array(text.prefix(cursor))
    var place = letters.count
    while place > 0, letters[place - 1] == " " { place -= 1 }
    while place > 0, letters[place - 1] != " " { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    let letters = Array(text)
    var place = cursor
    while place < letters.count, letters[place] == " " { place += 1 }
    while place < letters.count, letters[place] != " " { place += 1 }
    return place
  }
}
