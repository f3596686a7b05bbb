import SellerTables

/// A question in the middle of the screen. Every dialog can be left with Cancel, and Cancel has the focus to begin
/// with: Enter alone never does what is hard to reverse.
struct Dialog: Hashable, Sendable {
  /// What stands in the border.
  let title: String
  /// What is asked, and what will happen.
  let body: [StyledText]
  /// The word on the button that does nothing.
  let cancel: String
  /// The words on the buttons that do something; none makes the dialog a message.
  let deeds: [String]
  /// Which button has the focus: 0 is Cancel, 1 the first deed.
  private(set) var focus = 0
  private var scroll = ScrollState()

  /// A dialog with the focus on Cancel.
  init(title: String, body: [StyledText], cancel: String, deeds: [String]) {
    self.title = title
    self.body = body
    self.cancel = cancel
    self.deeds = deeds
  }

  /// Takes a key. Arrows and Tab choose a button, Enter presses it, Escape cancels; a body longer than the dialog
  /// scrolls with the vertical arrows. What is chosen is the place of a deed.
  mutating func handle(_ key: KeyPress) -> Picking<Int> {
    let buttonCount = deeds.count + 1
    switch key {
    case .escape: return .cancelled
    case .enter: return focus == 0 ? .cancelled : .chosen(focus - 1)
    case .tab, .right, .character("l"): focus = (focus + 1) % buttonCount
    case .backTab, .left, .character("h"): focus = (focus + buttonCount - 1) % buttonCount
    default:
      guard let motion = ListMotion(key) else { return .ignored }
      scroll.move(motion)
    }
    return .changed
  }

  /// Draws the dialog in the middle of a block, as large as its text asks for, and gives it back with its scrolling
  /// as it was drawn.
  @discardableResult
  func draw(in rect: Rect, of frame: inout Frame) -> Dialog {
    let buttons = [cancel] + deeds
    let buttonWidth = buttons.reduce(0) { $0 + DisplayText.width($1) + 6 } - 2
    let widest = max(body.map(\.width).max() ?? 0, buttonWidth, DisplayText.width(title) + 2)
    let width = min(max(widest, 30), 72, rect.width - 6)
    guard width > 0 else { return self }
    let lines = body.flatMap { LineWrapping.wrap($0, to: width) }
    let place = rect.centred(Size(width: width + 6, height: lines.count + 6))
    frame.fill(place, style: Style(on: .dialog))
    let inside = frame.box(place, style: Style(.borderFocused), title: StyledText(title, .heading))
      .inset(columns: 2, rows: 1)
    let (text, buttonRow) = inside.cutBottom(1, gap: 1)
    var settled = self
    settled.scroll = TextPanel(lines: lines).draw(in: text, of: &frame, state: scroll)
    frame.cursor = nil
    var column = max(buttonRow.left, buttonRow.right - buttonWidth)
    for (index, title) in buttons.enumerated() {
      let style = Style(on: index == focus ? .buttonFocused : .button)
      let width = frame.put(
        "  \(title)  ", at: Point(column: column, row: buttonRow.top), style: style,
        clippedTo: buttonRow.right - column)
      let step: KeyPress = index < focus ? .left : .right
      frame.click(
        Rect(column: column, row: buttonRow.top, width: width, height: 1),
        .press(Array(repeating: step, count: abs(index - focus)) + [.enter]))
      column += width + 2
    }
    return settled
  }
}
