import SellerTables

/// Which of a text's links is selected, and how far the text is scrolled.
struct LinkState: Sendable {
  /// The place of the selected link among the links.
  private(set) var selection = 0
  private var offset = 0
  private var visibleRows = 1
  private var rowCount = 0
  /// The row of each link when the text was last drawn.
  private var places: [Int] = []

  /// Goes to the next link, or scrolls where there is none.
  mutating func move(_ motion: ListMotion) {
    switch motion {
    case .by(let step):
      let wanted = selection + step
      if places.indices.contains(wanted) {
        selection = wanted
        reveal()
      } else {
        offset += step
      }
    case .pages(let pages):
      offset += pages * max(1, visibleRows - 1)
      selectVisible(forward: pages > 0)
    case .first: (selection, offset) = (0, 0)
    case .last: (selection, offset) = (max(0, places.count - 1), rowCount)
    }
    settle()
  }

  /// Puts the selection on a link.
  mutating func select(_ place: Int) { selection = place }

  private mutating func settle() { offset = max(0, min(offset, rowCount - visibleRows)) }

  /// Scrolls as little as shows the selected link; what stands above the first one comes into sight with it.
  private mutating func reveal() {
    guard places.indices.contains(selection) else { return }
    let row = places[selection]
    if selection == 0, row < visibleRows { offset = 0 }
    offset = min(max(offset, row - visibleRows + 1), row)
  }

  /// After a page was turned, the selection is on the page.
  private mutating func selectVisible(forward: Bool) {
    settle()
    let visible = places.indices.filter { (offset..<offset + visibleRows).contains(places[$0]) }
    if let place = forward ? visible.last : visible.first { selection = place }
  }

  /// Draws lines whose links stand at `places`; the selected one shows it.
  mutating func draw(_ lines: [StyledText], links: [Range<Int>], in rect: Rect, of frame: inout Frame) {
    let isNew = rowCount == 0
    (rowCount, visibleRows, places) = (lines.count, max(1, rect.height), links.map(\.lowerBound))
    selection = max(0, min(selection, links.count - 1))
    if isNew { reveal() }
    settle()
    let isLong = lines.count > rect.height
    let width = rect.width - (isLong ? 2 : 0)
    let selected = links.indices.contains(selection) ? links[selection] : 0..<0
    for (row, line) in lines.enumerated().dropFirst(offset).prefix(rect.height) {
      let point = Point(column: rect.left, row: rect.top + row - offset)
      if selected.contains(row) {
        frame.fill(Rect(column: point.column, row: point.row, width: width, height: 1), style: Style(on: .selection))
      }
      frame.put(line, at: point, clippedTo: width)
    }
    Scrollbar.draw(in: rect, of: &frame, offset: offset, visibleRows: visibleRows, rowCount: lines.count)
  }
}

extension LinkState: PagePart {
  var offers: [Offer<LinkState>] { ListMotion.offers { $0.move($1) } }
}

/// A record's lines as they are drawn: labels in a column of their own, and where the links are.
struct LinkedText {
  private(set) var lines: [StyledText] = []
  private(set) var links: [Range<Int>] = []

  init(_ story: [StoryLine], width: Int) {
    for line in story {
      let start = lines.count
      var laid = LabelledLines(labelWidth: 14, width: width)
      if line.label.isEmpty { laid.add(line.text) } else { laid.add(line.label, line.text) }
      lines += laid.lines
      if line.link != nil { links.append(start..<lines.count) }
    }
  }
}
