import SellerTables

/// One line put together from cells of fixed widths, so that lines below each other stand in columns.
struct LineCells {
  /// The line so far.
  private(set) var text = StyledText.empty

  /// How many columns the line takes so far.
  var width: Int { text.width }

  /// Adds a cell of exactly `width` columns, and a gap behind it.
  mutating func add(_ cell: StyledText, width: Int, alignment: Alignment = .left, gap: Int = 1) {
    text += cell.padded(to: width, alignment: alignment) + StyledText(String(repeating: " ", count: gap))
  }

  /// Adds what stands last, cut to what is left of a line of `total` columns.
  mutating func end(with cell: StyledText, total: Int) {
    text += cell.clipped(to: max(0, total - width))
  }
}
