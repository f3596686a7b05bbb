import SellerTables

struct TableColumn: Hashable, Sendable {
  var title: String
  var alignment: Alignment
  /// Narrower than this the column is not shown.
  var minimum: Int
  /// What the column wants.
  var ideal: Int
  /// Whether the column takes its part of what is left when all have what they want.
  var takesRest: Bool
  /// Which columns fold away first on a narrow screen: those with the highest number. 0 never folds.
  var priority: Int
  /// Whether it keeps its ideal width, whatever stands in it: a user set it.
  var isFixed = false
  /// Whether it goes where a name would be cut beside it.
  var makesWay = false
  /// Free columns before it.
  var gap = 2

  /// A column; without an ideal width the minimum is what it wants.
  init(
    _ title: String, alignment: Alignment = .left, minimum: Int, ideal: Int? = nil, takesRest: Bool = false,
    priority: Int = 0
  ) {
    self.title = title
    self.alignment = alignment
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal ?? minimum)
    self.takesRest = takesRest
    self.priority = priority
  }
}

/// A list in columns with a header. It asks for the rows that are on the screen and for no others, so its length
/// costs nothing.
struct Table {
  /// By which column the rows are sorted, for the header's sign.
  struct Sort: Hashable, Sendable {
    /// The column's place in ``Table/columns``.
    var column: Int
    var isAscending: Bool
  }

  /// All columns, also those that do not fit.
  var columns: [TableColumn]
  var rowCount: Int
  /// The order the rows are in, when a column tells it.
  var sort: Sort?
  /// What stands in the table's place when there are no rows.
  var emptyText = StyledText.empty
  /// The cells of a row in the order of ``columns``. Missing cells are empty.
  var row: (Int) -> [StyledText]
  /// The words of a line that heads those below it, over its first cells; nil for a row.
  var heading: (Int) -> StyledText? = { _ in nil }
  /// The cells of a line at the foot, the first of which may run on; empty for none.
  var foot: [StyledText] = []

  /// Draws header, visible rows and scrollbar, and gives the state back as it was drawn. Keep it: paging and
  /// scrolling go on from there. Without focus the selection is drawn as a list's in the background.
  ///
  /// A terminal scrolls whole lines: a list with something beside it would be sent anew with each row, so it goes on by half its
  /// height at once.
  @discardableResult
  func draw(in rect: Rect, of frame: inout Frame, state: ListState, isFocused: Bool = true) -> ListState {
    let (upper, last) = rect.cutBottom(foot.isEmpty ? 0 : 1)
    let (header, body) = upper.cutTop(1)
    var state = state
    state.stride = rect.width * 10 < frame.size.width * 9 ? max(1, body.height / 2) : 1
    state = state.settled(rowCount: rowCount, visibleRows: body.height)
    guard !rect.isEmpty else { return state }
    let rows = (state.offset..<max(state.offset, min(state.offset + body.height, rowCount))).map(row)
    state = state.looked(at: widths(of: rows + [foot.isEmpty ? [] : [.empty] + foot.dropFirst()]))
    let layout = layout(in: upper, state: state)
    state = state.drawn(layout, of: columns, in: upper.width)
    drawHeader(layout, in: header, of: &frame)
    if isFocused {
      for place in layout.shown {
        // The sign of the sorting, or the heading before it, may stand in the gap.
        let heading = Rect(column: header.left + place.start - 1, row: header.top, width: place.width + 1, height: 1)
        frame.click(heading, .sort(columns[place.index].title))
      }
    }
    if columns.count > layout.shown.count + state.skipped { drawMore(layout, in: header, of: &frame) }
    if rowCount == 0 {
      for (index, line) in LineWrapping.wrap(emptyText, to: body.width).prefix(body.height).enumerated() {
        frame.put(line, at: Point(column: body.left, row: body.top + index), clippedTo: body.width)
      }
    }
    for (line, cells) in rows.enumerated() {
      let number = state.offset + line
      let place = Rect(column: body.left, row: body.top + line, width: layout.width, height: 1)
      if isFocused { frame.click(place, .move(number - state.selection)) }
      if number == state.selection { frame.fill(place, style: Style(on: isFocused ? .selection : .selectionInactive)) }
      if let heading = heading(number) {
        put([heading] + cells.dropFirst(), at: place, layout, in: &frame)
      } else {
        for column in layout.shown where column.index < cells.count {
          put(cells[column.index], column, at: place, in: &frame)
        }
      }
    }
    put(foot, at: last, layout, in: &frame)
    Scrollbar.draw(in: body, of: &frame, offset: state.offset, visibleRows: body.height, rowCount: rowCount)
    return state
  }

  private func put(_ cell: StyledText, _ column: TableLayout.Place, at line: Rect, in frame: inout Frame) {
    frame.put(
      cell, at: Point(column: line.left + column.start, row: line.top), width: column.width,
      alignment: columns[column.index].alignment)
  }

  /// Puts a line whose first cell runs on over the empty ones behind it.
  private func put(_ cells: [StyledText], at line: Rect, _ layout: TableLayout, in frame: inout Frame) {
    guard let words = cells.first else { return }
    let filled = layout.shown.filter { $0.index > 0 && $0.index < cells.count && !cells[$0.index].runs.isEmpty }
    for column in filled { put(cells[column.index], column, at: line, in: &frame) }
    let room = (filled.first.map { $0.start - 1 } ?? line.width)
    frame.put(words, at: line.origin, clippedTo: room)
  }

  /// Says behind the first column, which stays, or at the end, that there are columns without room.
  private func drawMore(_ layout: TableLayout, in header: Rect, of frame: inout Frame) {
    guard header.width >= Self.leastForMore else { return }
    let ends = [(layout.shown.first?.width ?? 0), header.width - 1].map {
      Point(column: header.left + $0, row: header.top)
    }
    // Not close before another heading.
    let place = ends.first { place in
      [place, Point(column: min(place.column + 1, header.right - 1), row: place.row)].allSatisfy {
        header.contains($0) && frame.bounds.contains($0) && frame[$0].glyph == .blank
      }
    }
    if let place {
      frame.put(.step, at: place, style: Style(.hintKey))
    }
  }

  /// On narrower lists the headings need the room.
  private static let leastForMore = 20

  /// Where the columns stand in a block, for a state as it was drawn; a scrollbar has its place.
  func layout(in rect: Rect, state: ListState) -> TableLayout {
    let width = rect.width - (rowCount > rect.height - 1 ? Scrollbar.width : 0)
    return TableLayout(
      columns: columns, width: width, widest: state.widest, usual: state.usual, skipped: state.skipped,
      kept: state.shownColumns(of: columns, in: rect.width))
  }

  /// The widest of each column's heading and cells.
  private func widths(of rows: [[StyledText]]) -> [Int] {
    columns.indices.map { column in
      rows.reduce(DisplayText.width(columns[column].title)) { widest, cells in
        column < cells.count ? max(widest, cells[column].width) : widest
      }
    }
  }

  private func drawHeader(_ layout: TableLayout, in rect: Rect, of frame: inout Frame) {
    for place in layout.shown {
      let column = columns[place.index]
      let title = StyledText(column.title, .tableHeader)
      if let sort, sort.column == place.index {
        drawSorted(title, sort, at: place, in: rect, of: &frame)
      } else {
        frame.put(
          title, at: Point(column: rect.left + place.start, row: rect.top), width: place.width,
          alignment: column.alignment)
      }
    }
  }

  /// The heading that the rows are sorted by, with the direction's sign; where there is no room for it, the sign stands in the gap
  /// beside the column, so that no heading is cut short for it.
  private func drawSorted(
    _ title: StyledText, _ sort: Sort, at place: TableLayout.Place, in rect: Rect, of frame: inout Frame
  ) {
    let sign = StyledText(sort.isAscending ? .ascending : .descending, .tableHeader)
    let alignment = columns[place.index].alignment
    let isRoomy = title.width + 2 <= place.width
    let isAtEnd = place.start + place.width >= rect.width
    let start = !isRoomy && place.start > 0 && (alignment == .right || isAtEnd) ? place.start - 1 : place.start
    let width = min(place.width + (isRoomy ? 0 : 1), rect.width - start)
    let text = isRoomy ? title + StyledText(" ", .tableHeader) + sign : title.clipped(to: max(0, width - 1)) + sign
    frame.put(text, at: Point(column: rect.left + start, row: rect.top), width: width, alignment: alignment)
  }
}
