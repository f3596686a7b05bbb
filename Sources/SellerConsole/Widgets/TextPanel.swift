import SellerTables

/// Text to read: paragraphs wrapped to the panel's width, with scrolling.
struct TextPanel: Hashable, Sendable {
  private enum Content: Hashable, Sendable {
    case paragraphs([StyledText])
    case lines([StyledText])
  }

  private let content: Content

  /// Paragraphs; an empty one is an empty line.
  init(_ paragraphs: [StyledText]) { content = .paragraphs(paragraphs) }

  /// Lines that are wrapped already.
  init(lines: [StyledText]) { content = .lines(lines) }

  /// The lines in a panel of this width.
  func lines(width: Int) -> [StyledText] {
    switch content {
    case .lines(let lines): lines
    case .paragraphs(let paragraphs): paragraphs.flatMap { LineWrapping.wrap($0, to: width) }
    }
  }

  /// Draws the text at the top of a block, and gives what is left of the block below it and a gap.
  func drawTop(of rect: Rect, gap: Int = 0, in frame: inout Frame) -> Rect {
    let lines = lines(width: rect.width)
    let (top, rest) = rect.cutTop(lines.count, gap: gap)
    TextPanel(lines: lines).draw(in: top, of: &frame)
    return rest
  }

  /// Draws as much of the text's beginning as fits.
  func drawBeginning(in rect: Rect, of frame: inout Frame) {
    TextPanel(lines: Array(lines(width: rect.width).prefix(rect.height))).draw(in: rect, of: &frame)
  }

  /// Draws what is visible, with a scrollbar when there is more, and gives the scrolling back as it was drawn.
  @discardableResult
  func draw(in rect: Rect, of frame: inout Frame, state: ScrollState = ScrollState()) -> ScrollState {
    guard !rect.isEmpty else { return state }
    var lines = lines(width: rect.width)
    let isLong = lines.count > rect.height
    if isLong { lines = self.lines(width: max(1, rect.width - 2)) }
    let state = state.settled(lineCount: lines.count, visibleRows: rect.height)
    for (index, line) in lines.dropFirst(state.offset).prefix(rect.height).enumerated() {
      frame.put(
        line, at: Point(column: rect.left, row: rect.top + index), clippedTo: rect.width - (isLong ? 2 : 0))
    }
    Scrollbar.draw(
      in: rect, of: &frame, offset: state.offset, visibleRows: rect.height, rowCount: lines.count)
    return state
  }
}
