import SellerTables

/// A scrollbar: one column beside a list that is longer than its place.
enum Scrollbar {
  /// The columns that it takes beside a list, with the free one before it.
  static let width = 2

  /// Draws the part of the right edge of a block that stands for the visible rows, or nothing when all rows are visible. The rest stays
  /// blank: a line beside it would be sent with every row that scrolls into sight.
  static func draw(
    in rect: Rect, of frame: inout Frame, offset: Int, visibleRows: Int, rowCount: Int
  ) {
    guard rowCount > visibleRows, rect.height > 0, rect.width > 0, visibleRows > 0 else { return }
    let length = max(1, min(rect.height, rect.height * visibleRows / rowCount))
    let free = rect.height - length
    let hidden = rowCount - visibleRows
    let start = offset >= hidden ? free : min(free, (offset * free + hidden / 2) / hidden)
    let column = rect.right - 1
    frame.verticalLine(
      at: Point(column: column, row: rect.top + start), length: length, style: Style(.scrollbar), sign: .scrollThumb)
  }
}
