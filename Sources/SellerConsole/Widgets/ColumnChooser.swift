import SellerTables
import SellerText

/// Chooses the columns of a list: which, in which order, how wide. What is chosen is seen behind it at once.
struct ColumnChooser: Hashable, Sendable {
  /// A column that can be shown.
  struct Item: Hashable, Sendable {
    let key: String
    let title: String
    var isShown: Bool
    /// The width that was set; nil for one that follows the room there is.
    var width: Int?
    /// The width that it has on the screen, from which it is widened.
    let drawn: Int
  }

  /// What came of a key.
  enum Reaction { case chooses, done }

  private(set) var items: [Item]
  private(set) var state = ListState()
  /// What was chosen before, for leaving it at that.
  private let before: [ColumnChoice]?
  /// What is chosen now; nil for the columns that the list comes with.
  private(set) var choices: [ColumnChoice]?

  init(items: [Item], before: [ColumnChoice]?) {
    self.items = items
    self.before = before
    choices = before
  }

  /// What its keys do, for the last line.
  static let keys = Phrase(
    en: "Space show/hide  < > order  Left/Right width  0 default  Enter done",
    zh: "空格 显示/隐藏  < > 顺序  Left/Right 宽度  0 默认  Enter 完成")

  /// Takes a key.
  mutating func handle(_ key: KeyPress) -> Reaction {
    switch key {
    case .enter: return .done
    case .escape:
      choices = before
      return .done
    case .character("0"):
      choices = nil
      return .done
    case .character(" "): edit { $0.isShown.toggle() }
    case .left: widen(by: -1)
    case .right: widen(by: 1)
    case .character("<"): moveItem(by: -1)
    case .character(">"): moveItem(by: 1)
    case .character("k"): state.move(.by(-1), rowCount: items.count)
    case .character("j"): state.move(.by(1), rowCount: items.count)
    default: if let motion = ListMotion(key) { state.move(motion, rowCount: items.count) }
    }
    return .chooses
  }

  /// Changes the selected item, unless nothing would be shown any more.
  private mutating func edit(_ change: (inout Item) -> Void) {
    var items = items
    change(&items[state.selection])
    take(items)
  }

  private mutating func widen(by step: Int) {
    edit { item in
      let width = (item.width ?? item.drawn) + step
      item.width = min(max(ColumnChoice.widths.lowerBound, width), ColumnChoice.widths.upperBound)
      item.isShown = true
    }
  }

  private mutating func moveItem(by step: Int) {
    let place = state.selection + step
    guard items.indices.contains(place) else { return }
    var items = items
    items.swapAt(state.selection, place)
    take(items)
    state.move(.by(step), rowCount: items.count)
  }

  private mutating func take(_ items: [Item]) {
    let shown = items.filter(\.isShown)
    guard !shown.isEmpty else { return }
    self.items = items
    choices = shown.map { ColumnChoice(key: $0.key, width: $0.width) }
  }

  /// Draws the columns over the list, those that are shown with a sign.
  mutating func draw(in rect: Rect, of frame: inout Frame, language: Language) {
    let width = min(44, rect.width)
    let place = Rect(column: rect.right - width, row: rect.top, width: width, height: min(items.count + 2, rect.height))
    frame.coverTargets()
    frame.fill(place, style: Style(on: .dialog))
    let title = StyledText(language.say(ActionName.columns.action.hint), .heading)
    let inside = frame.box(place, style: Style(.borderFocused), title: title).inset(columns: 1, rows: 0)
    state = state.settled(rowCount: items.count, visibleRows: inside.height)
    for (line, item) in items.dropFirst(state.offset).prefix(inside.height).enumerated() {
      let row = Rect(column: inside.left, row: inside.top + line, width: inside.width, height: 1)
      frame.click(row, .move(state.offset + line - state.selection))
      if state.offset + line == state.selection { frame.fill(row, style: Style(on: .selection)) }
      let role: Role = item.isShown ? .text : .dimmed
      let sign = item.isShown ? StyledText(.good, .accent) : StyledText(" ")
      frame.put(sign + StyledText(" \(item.title)", role), at: row.origin, clippedTo: row.width - 5)
      let width = StyledText(item.width.map { "\($0)" } ?? "", .accent)
      frame.put(width, at: Point(column: row.right - 4, row: row.top), width: 4, alignment: .right)
    }
    Scrollbar.draw(
      in: inside, of: &frame, offset: state.offset, visibleRows: inside.height, rowCount: items.count)
  }
}
