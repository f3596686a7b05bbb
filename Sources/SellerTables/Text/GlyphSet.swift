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
  /// What line charts are drawn with.
  public let dots: ChartDots

  /// How many dots of a line chart a cell has.
  public enum ChartDots: Hashable, Sendable {
    /// Braille patterns: two across and four down.
    case braille
    /// Quarters of a block: two across and two down.
    case blocks
    /// One sign a cell.
    case signs

    /// The dots of a cell, across and down.
    public var grid: (across: Int, down: Int) {
      switch self {
      case .braille: (2, 4)
      case .blocks: (2, 2)
      case .signs: (1, 1)
      }
    }
  }
  /// Whether nothing beyond ASCII is to be shown.
  public let isASCII: Bool

  /// Borders, blocks and signs as most terminals show them.
  public static let unicode = GlyphSet(
    texts: [
      "─", "│", "┌", "┐", "└", "┘",
      "✔", "✖", "▲", "●", "◷", "?", "–",
      "▸", "▾", "▴", "▾", "·", "→", "→", "›", "…", "█",
      "█", "•", "┄", "·",
      "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█",
    ], dots: .braille, isASCII: false)

  /// The same with charts of blocks, for fonts without Braille patterns.
  public static let blocks = GlyphSet(texts: unicode.texts, dots: .blocks, isASCII: false)

  /// Nothing beyond ASCII, for terminals and fonts that show nothing else or draw borders two columns wide.
  public static let ascii = GlyphSet(
    texts: [
      "-", "|", "+", "+", "+", "+",
      "v", "x", "!", "*", "@", "?", "-",
      ">", "v", "^", "v", ".", ">", ">", ">", "~", "#",
      "#", "#", "-", "'",
      "_", ".", "-", "~", "=", "+", "*", "#",
    ], dots: .signs, isASCII: true)

  private init(texts: [String], dots: ChartDots, isASCII: Bool) {
    self.isASCII = isASCII
    self.texts = texts
    self.dots = dots
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
    return GlyphSet(texts: texts, dots: dots, isASCII: isASCII)
  }

  /// The set as a mode draws it: where words stand for signs no borders, bars and dots, which a voice would read out; where
  /// ambiguous characters are wide, signs that no terminal doubts.
  public func adapted(to mode: TextMode) -> GlyphSet {
    guard mode != TextMode() else { return self }
    let texts = Sign.allCases.enumerated().map { place, sign in
      if sign == .ellipsis, !mode.isAmbiguousWide { return self.texts[place] }
      return mode.spoken != nil && sign.isDrawing ? " " : Self.ascii.texts[place]
    }
    return GlyphSet(texts: texts, dots: .signs, isASCII: isASCII)
  }

  /// The text for a sign.
  public subscript(sign: Sign) -> String { texts[sign.position] }

  /// The cell for a sign.
  public func glyph(_ sign: Sign) -> Glyph { glyphs[sign.position] }
}
