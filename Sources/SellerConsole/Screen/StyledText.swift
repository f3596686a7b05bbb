/// A piece of text in one style.
public struct TextRun: Hashable, Sendable {
  /// The text.
  public var text: String
  /// Its style. Ground `.text` takes over whatever ground the text is put on.
  public var style: Style

  /// Text with its style.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// One line of text in several styles: a table's cell, a title, a paragraph before it is wrapped.
///
///     let line: StyledText = "late shipment " + StyledText("11.3 %", .danger) + StyledText(" > 10 %", .dimmed)
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The pieces, left to right.
  public var runs: [TextRun]

  /// Text from its pieces.
  public init(runs: [TextRun]) {
    self.runs = runs
  }

  /// Text in one style.
  public init(_ text: String, _ style: Style) {
    runs = text.isEmpty ? [] : [TextRun(text, style)]
  }

  /// Text in one role.
  public init(_ text: String, _ role: Role = .text, _ emphasis: Style.Emphasis = []) {
    self.init(text, Style(role, emphasis))
  }

  /// Plain text.
  public init(stringLiteral value: String) {
    self.init(value, .text)
  }

  /// No text.
  public static let empty = StyledText(runs: [])

  /// The text without its styles.
  public var text: String {
    runs.reduce(into: "") { $0 += $1.text }
  }

  /// Columns the text takes on the screen.
  public var width: Int {
    runs.reduce(0) { $0 + DisplayText.width($1.text) }
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
  public static func += (left: inout StyledText, right: StyledText) {
    left.runs += right.runs
  }

  /// The texts with a separator between each two.
  public static func joined(_ texts: [StyledText], separator: StyledText) -> StyledText {
    StyledText(
      runs: texts.enumerated().flatMap { index, text in index == 0 ? text.runs : separator.runs + text.runs })
  }

  /// The text cut to at most `width` columns, between characters; `mark` stands for what was cut off.
  public func clipped(to width: Int, mark: String = "…") -> StyledText {
    if self.width <= width { return self }
    var room = width - DisplayText.width(mark)
    guard room >= 0 else { return .empty }
    var kept: [TextRun] = []
    for run in runs {
      let part = DisplayText.prefix(of: run.text, columns: room)
      room -= DisplayText.width(String(part))
      if part.endIndex == run.text.endIndex {
        kept.append(run)
      } else {
        kept.append(TextRun(part + mark, run.style))
        break
      }
    }
    return StyledText(runs: kept)
  }
}
