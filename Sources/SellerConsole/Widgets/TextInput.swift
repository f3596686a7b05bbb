import SellerTables

/// One line of text being typed. A value: keys change it, drawing reads it.
///
/// What is before the cursor and what is after it are two texts, so that a key costs the same wherever in however long a text
/// it is typed.
struct TextInput: Hashable, Sendable {
  /// More characters than these no line takes: longer than any answer, and short enough to be laid out at every key.
  static let longest = 4096

  private var before: String
  private var after = ""
  /// Characters before the cursor.
  private(set) var cursor: Int
  /// Characters after it.
  private var rest = 0
  private let limit: Int

  /// A field with the cursor at the end of its text.
  init(_ text: String = "") { self.init(text, limit: Self.longest) }

  init(_ text: String, limit: Int) {
    before = PlainText.safe(text)
    cursor = before.count
    self.limit = limit
  }

  /// What has been typed. It holds no control or invisible characters; those are replaced as they come in.
  var text: String { after.isEmpty ? before : before + after }

  var count: Int { cursor + rest }

  /// Replaces the text; the cursor goes to its end.
  mutating func set(_ text: String) { self = TextInput(text, limit: limit) }

  /// Puts typed or pasted text in at the cursor. Line breaks become spaces. What would make the text longer than `longest` is
  /// left out whole; false then.
  @discardableResult
  mutating func insert(_ addition: String) -> Bool {
    // A mark joins what is before it: both are made safe together, and counted only then.
    let last = before.popLast().map(String.init) ?? ""
    let joined = PlainText.safe(last + addition)
    let grown = cursor - (last.isEmpty ? 0 : 1) + joined.count
    guard grown + rest <= max(limit, count) else {
      before += last
      return false
    }
    before += joined
    cursor = grown
    settle()
    return true
  }

  /// Takes a key; false when the field has no use for it.
  @discardableResult
  mutating func handle(_ key: KeyPress) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: count)
    case .wordLeft, .alt("b"): move(to: wordStart)
    case .wordRight, .alt("f"): move(to: wordEnd)
    case .backspace: removeBefore(from: cursor - 1)
    case .delete, .control("d"): removeAfter(1)
    case .control("w"): removeBefore(from: wordStart)
    case .control("u"): removeBefore(from: 0)
    case .control("k"): removeAfter(rest)
    default: return false
    }
    return true
  }

  /// Draws the field on the block's first row; with focus the terminal's cursor stands in it. Text longer than the
  /// field is shown around the cursor.
  func draw(in rect: Rect, of frame: inout Frame, isFocused: Bool) {
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
    return (ellipsis + shown + after, shownWidth + 1)
  }

  /// What is before the cursor, and what is after it.
  var parts: (before: String, after: String) { (before, after) }

  /// Puts the cursor behind so many characters, or as near to that as there is text.
  mutating func move(to place: Int) {
    let place = min(max(0, place), count)
    if place < cursor {
      let cut = before.index(before.endIndex, offsetBy: place - cursor)
      after = before[cut...] + after
      before = String(before[..<cut])
    } else if place > cursor {
      let cut = after.index(after.startIndex, offsetBy: place - cursor)
      before += after[..<cut]
      after = String(after[cut...])
    }
    (cursor, rest) = (place, count - place)
  }

  private mutating func removeBefore(from start: Int) {
    guard start >= 0, start < cursor else { return }
    before = String(before.dropLast(cursor - start))
    cursor = start
    settle()
  }

  private mutating func removeAfter(_ count: Int) {
    guard count > 0, rest > 0 else { return }
    after = String(after.dropFirst(count))
    rest -= min(count, rest)
    settle()
  }

  /// Where two texts meet, two characters may have become one.
  private mutating func settle() {
    guard let last = before.last, let first = after.first, (String(last) + String(first)).count == 1 else { return }
    before.removeLast()
    after = String(last) + after
    cursor -= 1
  }

  private var wordStart: Int {
    let letters = Array(before)
    var place = letters.count
    while place > 0, letters[place - 1] == " " { place -= 1 }
    while place > 0, letters[place - 1] != " " { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    let letters = Array(after)
    var place = 0
    while place < letters.count, letters[place] == " " { place += 1 }
    while place < letters.count, letters[place] != " " { place += 1 }
    return cursor + place
  }
}

extension TextInput {
  /// Whether both hold the same text with the cursor at the same place.
  static func == (left: TextInput, right: TextInput) -> Bool {
    left.cursor == right.cursor && left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(cursor)
    hasher.combine(text)
  }
}
