/// Which row of a list is selected and which one is at the top. It knows as little as that: how many rows there are
/// and how many fit is told to it.
struct ListState: Hashable, Sendable {
  /// The selected row, from 0; 0 in an empty list.
  private(set) var selection: Int
  /// The row at the top.
  private(set) var offset = 0
  /// How many rows fitted when the list was last drawn; pages are as long.
  private(set) var visibleRows = 1
  /// How many rows come into sight at once when the selection leaves those that are.
  var stride = 1
  /// The widest cell of each column that has been looked at, heading included: columns only grow while one scrolls.
  private(set) var widest: [Int] = []
  /// The width in which most cells of a column are whole, as far as rows were looked at before they come into sight.
  private(set) var usual: [Int] = []
  /// How wide each column was drawn; 0 for one that had no room.
  private(set) var widths: [Int] = []
  /// Which columns were drawn: they stay while one scrolls, whatever comes into sight.
  private var choice: ColumnsInSight?
  /// How wide the list was made beside what is told of its rows, in how much room: it stays while one scrolls.
  private var division: Division?
  /// How many columns behind the first have been passed to the left.
  private(set) var skipped = 0

  /// A list that has not been drawn yet.
  init(selection: Int = 0) { self.selection = max(0, selection) }

  /// Moves the selection, inside the list.
  mutating func move(_ motion: ListMotion, rowCount: Int) {
    switch motion {
    case .by(let rows): select(selection + rows, rowCount: rowCount)
    case .pages(let pages): select(selection + pages * max(1, visibleRows - 1), rowCount: rowCount)
    case .first: select(0, rowCount: rowCount)
    case .last: select(rowCount - 1, rowCount: rowCount)
    }
  }

  /// Selects a row, or the nearest there is.
  mutating func select(_ row: Int, rowCount: Int) {
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

  func looked(at cells: [Int]) -> ListState {
    var state = self
    state.widest = widest.count == cells.count ? zip(widest, cells).map(max) : cells
    return state
  }

  /// The state after rows were looked at that one is going to scroll to.
  func looked(ahead widest: [Int], usual: [Int]) -> ListState {
    var state = looked(at: widest)
    state.usual = usual
    return state
  }

  func drawn(_ layout: TableLayout, of columns: [TableColumn], in width: Int) -> ListState {
    var state = self
    state.widths = columns.indices.map { index in layout.shown.first { $0.index == index }?.width ?? 0 }
    state.choice = ColumnsInSight(
      columns: columns, width: width, skipped: skipped, shown: layout.shown.map(\.index))
    return state
  }

  /// The columns that were drawn of these, as long as the list has the same room; a scrollbar takes none of it.
  func shownColumns(of columns: [TableColumn], in width: Int) -> [Int]? {
    choice.flatMap { $0.width == width && $0.skipped == skipped && $0.columns == columns ? $0.shown : nil }
  }

  /// How wide the list was made of so much room that it shares; nil where that is open.
  func width(beside room: Int) -> Int? { division.flatMap { $0.room == room ? $0.width : nil } }

  /// The state after a list was given a part of some room.
  func divided(_ room: Int, at width: Int) -> ListState {
    var state = self
    state.division = Division(room: room, width: width)
    return state
  }

  /// Other rows: what was looked at says nothing of them. What was passed to the left stays there.
  mutating func forgetWidths() { (widest, usual, widths, choice, division) = ([], [], [], nil, nil) }

  /// Other columns: nothing is known of them.
  mutating func forgetColumns() {
    forgetWidths()
    skipped = 0
  }

  /// The state as it can be drawn: the selection is in the list and on the screen, and no screen stands half empty
  /// below the last row.
  func settled(rowCount: Int, visibleRows: Int) -> ListState {
    var state = self
    state.visibleRows = max(1, visibleRows)
    state.selection = max(0, min(selection, rowCount - 1))
    let more = min(stride, state.visibleRows) - 1
    let lowest = max(0, state.selection - state.visibleRows + 1)
    // No row is passed that was in sight neither before nor after.
    if lowest > offset {
      state.offset = max(lowest, min(lowest + more, offset + state.visibleRows))
    } else if state.selection < offset {
      state.offset = min(state.selection, max(state.selection - more, offset - state.visibleRows))
    }
    state.offset = max(0, min(state.offset, rowCount - state.visibleRows))
    return state
  }
}

/// How much of some room a list has.
private struct Division: Hashable, Sendable {
  let room: Int
  let width: Int
}

/// Which columns a table showed, of which and in how much room.
private struct ColumnsInSight: Hashable, Sendable {
  let columns: [TableColumn]
  let width: Int
  let skipped: Int
  let shown: [Int]
}
