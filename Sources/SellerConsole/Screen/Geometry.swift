/// A cell's place: column and row from the top left corner, both from 0.
public struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  public var column: Int
  /// Cells from the top edge.
  public var row: Int

  /// A place by column and row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// An extent in cells; never negative.
public struct Size: Hashable, Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int

  /// An extent; a negative number counts as 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A block of cells. The functions that cut pieces off never give more than there is, so a layout that does not
/// fit ends in empty blocks, into which drawing does nothing.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public let origin: Point
  /// Columns and rows.
  public let size: Size

  /// A block from its corner and extent; a negative extent counts as 0.
  public init(column: Int, row: Int, width: Int, height: Int) {
    origin = Point(column: column, row: row)
    size = Size(width: width, height: height)
  }

  /// The block that covers a whole screen of this size.
  public init(_ size: Size) {
    origin = Point(column: 0, row: 0)
    self.size = size
  }

  /// Columns.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }
  /// The leftmost column.
  public var left: Int { origin.column }
  /// The top row.
  public var top: Int { origin.row }
  /// The column just past the right edge.
  public var right: Int { origin.column + size.width }
  /// The row just past the bottom edge.
  public var bottom: Int { origin.row + size.height }
  /// True when no cell is inside.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether the cell is inside.
  public func contains(_ point: Point) -> Bool {
    (left..<right).contains(point.column) && (top..<bottom).contains(point.row)
  }

  /// The block that both share; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let column = max(left, other.left)
    let row = max(top, other.top)
    return Rect(
      column: column, row: row, width: min(right, other.right) - column, height: min(bottom, other.bottom) - row)
  }

  /// The block without a margin on each side.
  public func inset(columns: Int, rows: Int) -> Rect {
    Rect(column: left + columns, row: top + rows, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// Cuts `rows` rows off the top, and leaves `gap` rows free between both parts.
  public func cutTop(_ rows: Int, gap: Int = 0) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, rows), height)
    return (
      Rect(column: left, row: top, width: width, height: cut),
      Rect(column: left, row: top + cut + gap, width: width, height: height - cut - gap)
    )
  }

  /// Cuts `rows` rows off the bottom, and leaves `gap` rows free between both parts.
  public func cutBottom(_ rows: Int, gap: Int = 0) -> (rest: Rect, bottom: Rect) {
    let cut = min(max(0, rows), height)
    return (
      Rect(column: left, row: top, width: width, height: height - cut - gap),
      Rect(column: left, row: bottom - cut, width: width, height: cut)
    )
  }

  /// Cuts `columns` columns off the left, and leaves `gap` columns free between both parts.
  public func cutLeft(_ columns: Int, gap: Int = 0) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, columns), width)
    return (
      Rect(column: left, row: top, width: cut, height: height),
      Rect(column: left + cut + gap, row: top, width: width - cut - gap, height: height)
    )
  }

  /// A block of the given size in the middle, made smaller where it does not fit.
  public func centred(_ size: Size) -> Rect {
    let width = min(size.width, width)
    let height = min(size.height, height)
    return Rect(
      column: left + (self.width - width) / 2, row: top + (self.height - height) / 2, width: width, height: height)
  }
}
