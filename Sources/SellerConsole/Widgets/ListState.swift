/// Which row of a list is selected and which one is at the top. It knows as little as that: how many rows there are
/// and how many fit is told to it.
public struct ListState: Hashable, Sendable {
  /// The selected row, from 0; 0 in an empty list.
  public private(set) var selection: Int
  /// The row at the top.
  public private(set) var offset: Int
  /// How many rows fitted when the list was last drawn; pages are as long.
  public private(set) var visibleRows: Int

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
