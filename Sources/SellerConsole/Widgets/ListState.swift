/// Which row of a list is selected and which one is at the top. It knows as little as that: how many rows there are
/// and how many fit is told to it.
public struct ListState: Hashable, Sendable {
  /// The selected row, from 0; 0 in an empty list.
  public private(set) var selection: Int
  /// The row at the top.
  public private(set) var offset: Int
  /// How many rows fitted when the list was last drawn; pages are as long.
  public private(set) var visibleRows: Int
  /// The widest cell of each column that has been looked at, heading included: columns only grow while one scrolls.
  private(set) var widest: [Int] = []
  /// How wide each column was drawn; 0 for one that had no room.
  private(set) var widths: [Int] = []
  /// How many columns behind the first have been passed to the left.
  private(set) var skipped = 0

  /// A list that has not been drawn yet.
  public init(selection: Int = 0) {
    self.selection = max(0, selection)
    offset = 0
    visibleRows = 1
  }

  /// Moves the selection, inside the list.
  public mutating func move(_ motion: ListMotion, rowCount: Int) {
    switch motion {
    case .by(let rows): select(selection + rows, rowCount: rowCount)
    case .pages(let pages): select(selection + pages * max(1, visibleRows - 1), rowCount: rowCount)
    case .first: select(0, rowCount: rowCount)
    case .last: select(rowCount - 1, rowCount: rowCount)
    }
  }

  /// Selects a row, or the nearest there is.
  public mutating func select(_ row: Int, rowCount: Int) {
    selection = max(0, min(row, rowCount - 1))
    self = settled(rowCount: rowCount, visibleRows: visibleRows)
  }

  /// Whether there are columns without room to the right, or columns that were passed to the left.
  func canSkip(_ step: Int) -> Bool {
    step < 0 ? skipped > 0 : widths.dropFirst(1 + skipped).contains(0) && skipped + 2 < widths.count
  }

  /// Goes past a column to the right, or back.
  mutating func skipColumns(_ step: Int) {
    if canSkip(step) { skipped += step }
  }

  /// The state after cells were looked at.
  func looked(at cells: [Int]) -> ListState {
    var state = self
    state.widest = widest.count == cells.count ? zip(widest, cells).map(max) : cells
    return state
  }

  /// The state after a layout was drawn.
  func drawn(_ layout: TableLayout, columns: Int) -> ListState {
    var state = self
    state.widths = (0..<columns).map { index in layout.shown.first { $0.index == index }?.width ?? 0 }
    return state
  }

  /// Other rows or columns: what was looked at says nothing of them.
  mutating func forgetColumns() { (widest, widths, skipped) = ([], [], 0) }

  /// The state as it can be drawn: the selection is in the list and on the screen, and no screen stands half empty
  /// below the last row.
  public func settled(rowCount: Int, visibleRows: Int) -> ListState {
    var state = self
    state.visibleRows = max(1, visibleRows)
    state.selection = max(0, min(selection, rowCount - 1))
    let lowest = max(0, state.selection - state.visibleRows + 1)
    state.offset = min(max(offset, lowest), state.selection)
    state.offset = max(0, min(state.offset, rowCount - state.visibleRows))
    return state
  }
}
