import SellerCore
import SellerTables
import SellerText

/// A month of days to choose from: arrows go by days and weeks, PgUp and PgDn by months, Home to today.
struct DayPicker: Hashable, Sendable {
  private let today: Day
  private let language: Language
  /// The selected day.
  private(set) var day: Day

  /// The month of a day.
  init(_ day: Day, today: Day, language: Language) {
    self.day = day
    self.today = today
    self.language = language
  }

  mutating func handle(_ key: KeyPress) -> Picking<Day> {
    switch key {
    case .left, .character("h"): day = day - 1
    case .right, .character("l"): day = day + 1
    case .up, .character("k"): day = day - 7
    case .down, .character("j"): day = day + 7
    case .pageUp: day = day.movedByMonths(-1)
    case .pageDown: day = day.movedByMonths(1)
    case .home, .character("g"): day = today
    case .enter: return .chosen(day)
    case .escape: return .cancelled
    default: return .ignored
    }
    return .changed
  }

  /// A month's rows, with headings and borders.
  static let height = 9

  /// Draws the month in a box of its own.
  func draw(in rect: Rect, of frame: inout Frame) {
    let place = Rect(
      column: rect.left, row: rect.top, width: min(26, rect.width), height: min(Self.height, rect.height))
    frame.fill(place, style: Style(on: .dialog))
    let inside = frame.box(place, style: Style(.borderFocused), title: StyledText("\(day.month)", .heading))
      .inset(columns: 1, rows: 0)
    frame.put(StyledText(language.say(FormPhrase.weekdays), .dimmed), at: inside.origin, clippedTo: inside.width)
    guard let first = Day(year: day.civil.year, month: day.civil.month, day: 1) else { return }
    for shown in stride(from: first, to: first.movedByMonths(1), by: 1) {
      let place = shown.number - first.number + first.weekday - 1
      let style =
        shown == day
        ? Style(on: .buttonFocused)
        : Style(shown == today ? .accent : shown.isBusinessDay ? .text : .dimmed, shown == today ? .bold : [])
      let text = shown.civil.day < 10 ? " \(shown.civil.day)" : "\(shown.civil.day)"
      frame.put(
        text, at: Point(column: inside.left + place % 7 * 3, row: inside.top + 1 + place / 7), style: style,
        clippedTo: 2)
    }
  }
}

extension Day {
  /// The same day of another month, or the last that it has.
  fileprivate func movedByMonths(_ months: Int) -> Day {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    return (0..<4).lazy.compactMap { Day(year: count / 12, month: count % 12 + 1, day: day - $0) }.first ?? self
  }
}
