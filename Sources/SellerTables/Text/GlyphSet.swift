/// The characters that stand for signs, one column each.
public struct GlyphSet: Hashable, Sendable {
  /// Why a character cannot stand for a sign: it takes another number of columns than one.
  public struct WidthError: Error, Hashable, Sendable {
    /// The sign.
    public let sign: Sign
    /// What was to stand for it.
    public let text: String
    /// Its columns.
    public let width: Int
  }

  private let texts: [String]
  private let glyphs: [Glyph]
  /// Whether line charts may use Braille patterns, eight dots a cell.
  public let hasBraille: Bool

  /// Borders, blocks and signs as most terminals show them.
  public static let unicode = GlyphSet(
    texts: [
      "─", "│", "┌", "┐", "└", "┘",
      "✔", "✖", "▲", "●", "◷", "?", "–",
      "▸", "▾", "▴", "▾", "·", "→", "›", "…", "█",
      "█", "•", "┄",
      "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█",
    ], hasBraille: true)

  /// Nothing beyond ASCII, for terminals and fonts that show nothing else or draw borders two columns wide.
  public static let ascii = GlyphSet(
    texts: [
      "-", "|", "+", "+", "+", "+",
      "v", "x", "!", "*", "@", "?", "-",
      ">", "v", "^", "v", ".", ">", ">", "~", "#",
      "#", ".", "-",
      "_", ".", "-", "~", "=", "+", "*", "#",
    ], hasBraille: false)

  private init(texts: [String], hasBraille: Bool) {
    self.texts = texts
    self.hasBraille = hasBraille
    glyphs = texts.map { $0.first.flatMap { ClusterLayout($0).first?.glyph } ?? .blank }
  }

  /// The same set with other characters for some signs.
  public func replacing(_ changes: [Sign: String]) throws(WidthError) -> GlyphSet {
    var texts = texts
    for (index, sign) in Sign.allCases.enumerated() {
      guard let text = changes[sign] else { continue }
      let width = DisplayText.width(text)
      guard width == 1 else { throw WidthError(sign: sign, text: text, width: width) }
      texts[index] = text
    }
    return GlyphSet(texts: texts, hasBraille: hasBraille)
  }

  /// Whether nothing beyond ASCII is to be shown.
  public var isASCII: Bool { !hasBraille }

  /// The text for a sign.
  public subscript(sign: Sign) -> String {
    texts[sign.position]
  }

  /// The cell for a sign.
  public func glyph(_ sign: Sign) -> Glyph {
    glyphs[sign.position]
  }
}
