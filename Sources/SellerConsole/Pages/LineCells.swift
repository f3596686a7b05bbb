/// One line put together from cells of fixed widths, so that lines below each other stand in columns.
struct LineCells {
  /// The line so far.
  private(set) var text = StyledText.empty
  private let ellipsis: String

  init(_ glyphs: GlyphSet) {
    ellipsis = glyphs[.ellipsis]
  }

  /// How many columns the line takes so far.
  var width: Int { text.width }

  /// Adds a cell of exactly `width` columns, and a gap behind it.
  mutating func add(_ cell: StyledText, width: Int, alignment: Alignment = .left, gap: Int = 1) {
    let shown = cell.clipped(to: width, mark: ellipsis)
    let (before, after) = DisplayText.margins(for: shown.width, in: width, alignment: alignment)
    text += StyledText(String(repeating: " ", count: before))
    text += shown
    text += StyledText(String(repeating: " ", count: after + gap))
  }

  /// Adds what stands last, cut to what is left of a line of `total` columns.
  mutating func end(with cell: StyledText, total: Int) {
    text += cell.clipped(to: max(0, total - width), mark: ellipsis)
  }
}
