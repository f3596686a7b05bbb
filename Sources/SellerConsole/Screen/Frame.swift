import SellerTables

/// A whole screen as a grid of cells, composed before anything reaches the terminal. Tests compare frames as text.
///
/// Everything drawn is clipped to the frame. Text put down keeps the ground it falls on, unless its style names one:
/// fill a block first, then write on it.
public struct Frame: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  /// The characters that stand for borders and signs.
  public let glyphs: GlyphSet
  /// Where the terminal's cursor stands, for text fields; nil hides it.
  public var cursor: Point?
  /// What clicks do, the uppermost last.
  var targets: [ClickTarget] = []
  /// The blocks that a selection moves in, and what says where it stands: shown first while keys come quickly. Rows that can be clicked on
  /// need not be named here.
  public var leading: [Rect] = []
  /// Whether nothing has happened since the frame before but that the selection moved, so that all else may follow.
  public var hasOnlyMoved = false
  private var cells: [Cell]

  /// An empty screen.
  public init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(.plain), count: size.width * size.height)
  }

  /// The block that covers the whole frame.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place inside the frame.
  public subscript(point: Point) -> Cell {
    precondition(bounds.contains(point), "no cell at column \(point.column), row \(point.row)")
    return cells[point.row * size.width + point.column]
  }

  /// The cells of a row inside the frame, left to right.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.width..<(row + 1) * size.width]
  }

  // MARK: Text

  /// Puts text down from a place on, on one row. What does not fit in `width` columns, or before the frame's right
  /// edge, is cut and ends in the ellipsis sign. Gives the columns used.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .plain, clippedTo width: Int? = nil
  ) -> Int {
    let room = min(width ?? .max, size.width - point.column)
    guard (0..<size.height).contains(point.row), room > 0 else { return 0 }
    if point.column >= 0, let used = putASCII(text, at: point, style: style, room: room) { return used }
    let text = glyphs.isASCII ? ASCIIText.of(text) : text
    let end = point.column + room
    var column = point.column
    // The last border between characters that leaves a column for the ellipsis.
    var cut = column
    var isCut = false
    ClusterLayout.forEach(in: text) { cluster in
      if column + cluster.width > end {
        isCut = true
        return false
      }
      if let first = cluster.first { place(first, &column, row: point.row, style: style) }
      for piece in cluster.more { place(piece, &column, row: point.row, style: style) }
      if column < end { cut = column }
      return true
    }
    guard isCut else { return column - point.column }
    put(.ellipsis, at: Point(column: cut, row: point.row), style: style)
    return cut + 1 - point.column
  }

  /// Puts styled text down like plain text. Gives the columns used.
  @discardableResult
  public mutating func put(_ text: StyledText, at point: Point, clippedTo width: Int? = nil) -> Int {
    let room = min(width ?? .max, size.width - point.column)
    guard room > 0 else { return 0 }
    return put(runs: text.clipped(to: room), at: point)
  }

  /// Puts styled text down in exactly `width` columns, cut or with space around it according to the alignment.
  public mutating func put(
    _ text: StyledText, at point: Point, width: Int, alignment: Alignment, style: Style = .plain
  ) {
    guard width > 0 else { return }
    let shown = text.clipped(to: width)
    let (before, after) = DisplayText.margins(for: shown.width, in: width, alignment: alignment)
    blank(at: point, count: before, style: style)
    put(runs: shown, at: Point(column: point.column + before, row: point.row))
    blank(at: Point(column: point.column + width - after, row: point.row), count: after, style: style)
  }

  @discardableResult
  private mutating func put(runs text: StyledText, at point: Point) -> Int {
    var at = point
    for run in text.runs {
      switch run.content {
      case .text(let text): at.column += put(text, at: at, style: run.style)
      case .sign(let sign):
        if let word = sign.word {
          put(word, at: at, style: run.style)
        } else {
          put(sign, at: at, style: run.style)
        }
        at.column += run.width
      }
    }
    return at.column - point.column
  }

  /// Overwrites with spaces.
  private mutating func blank(at point: Point, count: Int, style: Style) {
    let columns = clampedRange(point.column, count, below: size.width)
    guard (0..<size.height).contains(point.row), !columns.isEmpty else { return }
    mend(row: point.row, from: columns.lowerBound, to: columns.upperBound)
    for column in columns { set(.blank(style), at: point.row * size.width + column) }
  }

  /// Printable ASCII, which is nearly everything, without looking for clusters; nil when the text is something else.
  private mutating func putASCII(_ text: String, at point: Point, style: Style, room: Int) -> Int? {
    guard text.isPrintableASCII else { return nil }
    let all = text.utf8.count
    let shown = min(all, room)
    mend(row: point.row, from: point.column, to: point.column + shown)
    let start = point.row * size.width + point.column
    cells.withUnsafeMutableBufferPointer { cells in
      for (offset, byte) in text.utf8.prefix(shown).enumerated() {
        var style = style
        if style.ground == .text { style.ground = cells[start + offset].style.ground }
        cells[start + offset] = Cell(Glyph(ascii: byte), style)
      }
    }
    if all > room { set(Cell(glyphs.glyph(.ellipsis), style), at: start + room - 1) }
    return shown
  }

  /// Draws one piece and moves on; a piece that does not lie wholly inside the row leaves blanks.
  private mutating func place(_ piece: ClusterLayout.Piece, _ column: inout Int, row: Int, style: Style) {
    let start = column
    column += piece.width
    mend(row: row, from: start, to: column)
    let base = row * size.width
    if start < 0 || column > size.width {
      for inside in max(0, start)..<max(0, min(column, size.width)) { set(.blank(style), at: base + inside) }
      return
    }
    set(Cell(piece.glyph, style, width: UInt8(piece.width)), at: base + start)
    if piece.width == 2 { set(.continuation(style), at: base + start + 1) }
  }

  /// Blanks the other half of wide characters that lose one half when the columns are overwritten.
  private mutating func mend(row: Int, from start: Int, to end: Int) {
    let base = row * size.width
    if start > 0, start < size.width, cells[base + start].isContinuation {
      cells[base + start - 1] = .blank(cells[base + start - 1].style)
    }
    if end > 0, end < size.width, cells[base + end].isContinuation {
      cells[base + end] = .blank(cells[base + end].style)
    }
  }

  /// Replaces a cell. Ground `.text` keeps the ground that was there.
  private mutating func set(_ cell: Cell, at index: Int) {
    var cell = cell
    if cell.style.ground == .text { cell.style.ground = cells[index].style.ground }
    cells[index] = cell
  }

  /// Takes a block over from another frame of the same size.
  mutating func copy(_ rect: Rect, of other: Frame) {
    let area = rect.intersection(bounds)
    for row in area.top..<max(area.top, area.bottom) {
      let columns = row * size.width + area.left..<row * size.width + area.right
      cells.replaceSubrange(columns, with: other.cells[columns])
    }
  }

  // MARK: Blocks

  /// Fills a block with one character and gives it the style's ground, `.text` included.
  public mutating func fill(_ rect: Rect, style: Style = .plain, glyph: Glyph = .blank) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.top..<area.bottom {
      mend(row: row, from: area.left, to: area.right)
      for column in area.left..<area.right { cells[row * size.width + column] = Cell(glyph, style) }
    }
  }

  /// Lays another ground under what is drawn in a block already; the text keeps its role.
  public mutating func lay(ground: Role, under rect: Rect) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.top..<area.bottom {
      for column in area.left..<area.right { cells[row * size.width + column].style.ground = ground }
    }
  }

  /// Draws one sign `length` times to the right.
  public mutating func horizontalLine(
    at point: Point, length: Int, style: Style = Style(.border), sign: Sign = .horizontal
  ) {
    for column in clampedRange(point.column, length, below: size.width) {
      put(sign, at: Point(column: column, row: point.row), style: style)
    }
  }

  /// Draws one sign `length` times downwards.
  public mutating func verticalLine(
    at point: Point, length: Int, style: Style = Style(.border), sign: Sign = .vertical
  ) {
    for row in clampedRange(point.row, length, below: size.height) {
      put(sign, at: Point(column: point.column, row: row), style: style)
    }
  }

  /// Draws one sign.
  public mutating func put(_ sign: Sign, at point: Point, style: Style = .plain) {
    guard bounds.contains(point) else { return }
    mend(row: point.row, from: point.column, to: point.column + 1)
    set(Cell(glyphs.glyph(sign), style), at: point.row * size.width + point.column)
  }

  /// Draws a border along the inside of a block, with a title in its top edge; the inside is left as it is. Gives the
  /// block inside the border.
  @discardableResult
  public mutating func box(_ rect: Rect, style: Style = Style(.border), title: StyledText = .empty) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return rect.inset(columns: 1, rows: 1) }
    let (left, top, right, bottom) = (rect.left, rect.top, rect.right - 1, rect.bottom - 1)
    horizontalLine(at: Point(column: left + 1, row: top), length: rect.width - 2, style: style)
    horizontalLine(at: Point(column: left + 1, row: bottom), length: rect.width - 2, style: style)
    verticalLine(at: Point(column: left, row: top + 1), length: rect.height - 2, style: style)
    verticalLine(at: Point(column: right, row: top + 1), length: rect.height - 2, style: style)
    put(.topLeft, at: Point(column: left, row: top), style: style)
    put(.topRight, at: Point(column: right, row: top), style: style)
    put(.bottomLeft, at: Point(column: left, row: bottom), style: style)
    put(.bottomRight, at: Point(column: right, row: bottom), style: style)
    if !title.isEmpty, rect.width >= 6 {
      let shown = (" " + title + " ").clipped(to: rect.width - 4)
      put(shown, at: Point(column: left + 2, row: top))
    }
    return rect.inset(columns: 1, rows: 1)
  }

  private func clampedRange(_ start: Int, _ length: Int, below limit: Int) -> Range<Int> {
    let first = min(max(0, start), limit)
    return first..<max(first, min(start + max(0, length), limit))
  }
}
