/// One line of text and signs in several styles: a table's cell, a title, a paragraph before it is wrapped.
///
///     let line: StyledText = "late shipment " + StyledText("11.3 %", .danger) + StyledText(" > 10 %", .dimmed)
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The pieces, left to right.
  public var runs: [TextRun]

  /// Text from its pieces.
  public init(runs: [TextRun]) { self.runs = runs }

  /// Text in one style.
  public init(_ text: String, _ style: Style) { runs = text.isEmpty ? [] : [TextRun(text, style)] }

  /// Text in one role.
  public init(_ text: String, _ role: Role = .text, _ emphasis: Style.Emphasis = []) {
    self.init(text, Style(role, emphasis))
  }

  /// A sign in one style.
  public init(_ sign: Sign, _ style: Style) { runs = [TextRun(sign, style)] }

  /// A sign in one role.
  public init(_ sign: Sign, _ role: Role = .text, _ emphasis: Style.Emphasis = []) {
    self.init(sign, Style(role, emphasis))
  }

  /// A sign several times, as a bar.
  public init(repeating sign: Sign, count: Int, _ role: Role) {
    runs = Array(repeating: TextRun(sign, Style(role)), count: max(0, count))
  }

  /// A sign with a space on each side, as it stands between two texts.
  public init(spaced sign: Sign, _ role: Role = .text, _ emphasis: Style.Emphasis = []) {
    let style = Style(role, emphasis)
    runs = [TextRun(" ", style), TextRun(sign, style), TextRun(" ", style)]
  }

  /// Plain text.
  public init(stringLiteral value: String) { self.init(value, .text) }

  /// No text.
  public static let empty = StyledText(runs: [])

  /// What stands where there is no value.
  public static let missing = StyledText(.missing)

  /// The text without its styles, signs as most terminals show them.
  public var text: String {
    runs.reduce(into: "") { $0 += $1.text }
  }

  /// Columns the text takes on the screen.
  public var width: Int {
    runs.reduce(0) { $0 + $1.width }
  }

  /// True when there is no text.
  public var isEmpty: Bool {
    runs.allSatisfy { $0.text.isEmpty }
  }

  /// One text after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(runs: left.runs + right.runs)
  }

  /// Adds a text at the end.
  public static func += (left: inout StyledText, right: StyledText) { left.runs += right.runs }

  /// The texts with a separator between each two.
  public static func joined(_ texts: [StyledText], separator: StyledText) -> StyledText {
    StyledText(
      runs: texts.enumerated().flatMap { index, text in index == 0 ? text.runs : separator.runs + text.runs })
  }

  /// The text cut to at most `width` columns, between characters; the ellipsis sign stands for what was cut off.
  public func clipped(to width: Int) -> StyledText {
    if self.width <= width { return self }
    var room = width - 1
    guard room >= 0 else { return .empty }
    var kept: [TextRun] = []
    for run in runs {
      if run.width <= room {
        room -= run.width
        kept.append(run)
        continue
      }
      if case .text(let text) = run.content, room > 0 {
        let part = DisplayText.prefix(of: text, columns: room)
        if !part.isEmpty { kept.append(TextRun(String(part), run.style)) }
      }
      kept.append(TextRun(.ellipsis, run.style))
      break
    }
    return StyledText(runs: kept)
  }

  /// The text cut or filled with spaces to exactly `width` columns.
  public func padded(to width: Int, alignment: Alignment = .left) -> StyledText {
    let shown = clipped(to: width)
    let (before, after) = DisplayText.margins(for: shown.width, in: width, alignment: alignment)
    return StyledText(String(repeating: " ", count: before)) + shown + StyledText(String(repeating: " ", count: after))
  }
}
