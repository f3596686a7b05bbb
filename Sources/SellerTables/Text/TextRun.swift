/// A piece of a line in one style.
public struct TextRun: Hashable, Sendable {
  /// What a piece is made of.
  public enum Content: Hashable, Sendable {
    /// Text as it is.
    case text(String)
    /// A sign; which character stands for it, the frame's glyph set says when it is drawn.
    case sign(Sign)
  }

  /// What it is made of.
  public let content: Content
  /// Its style. Ground `.text` takes over whatever ground the piece is put on.
  public let style: Style

  /// A piece from its content and style.
  public init(_ content: Content, _ style: Style = .plain) {
    self.content = content
    self.style = style
  }

  /// Text with its style.
  public init(_ text: String, _ style: Style = .plain) { self.init(.text(text), style) }

  /// A sign with its style.
  public init(_ sign: Sign, _ style: Style = .plain) { self.init(.sign(sign), style) }

  /// The piece as text, signs as most terminals show them.
  public var text: String {
    switch content {
    case .text(let text): text
    case .sign(let sign): sign.word ?? GlyphSet.unicode[sign]
    }
  }

  /// Columns the piece takes on the screen; a sign takes one in every glyph set, and its word what it takes.
  public var width: Int {
    switch content {
    case .text(let text): DisplayText.width(text)
    case .sign(let sign): sign.word.map { DisplayText.width($0) } ?? 1
    }
  }
}
