/// A sign that drawing code asks for by its meaning; the glyph set says which character stands for it.
///
/// The raw value is the sign's name in theme files.
public enum Sign: String, CaseIterable, Hashable, Sendable {
  // Boxes and rules.
  case horizontal, vertical
  case topLeft, topRight, bottomLeft, bottomRight

  // Verdicts and states.
  /// ✔ in order, met, done.
  case good
  /// ✖ breached, refused.
  case bad
  /// ▲ near a limit.
  case near
  /// ● attention without urgency; a marked point.
  case dot
  /// ◷ waiting for somebody.
  case clock
  /// Not known.
  case unknown
  /// – there is no value.
  case missing

  // Lists.
  /// ▸ there is more below; also the focus.
  case closed
  /// ▾ opened.
  case open
  case ascending
  case descending
  case bullet
  case arrow
  /// › from one step of a way to the next.
  case step
  case ellipsis
  case scrollThumb

  // Figures.
  case bar
  case chartPoint
  case chartThreshold
  case spark1, spark2, spark3, spark4, spark5, spark6, spark7, spark8
}

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
      "#", "*", "-",
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

  /// The text for a sign.
  public subscript(sign: Sign) -> String {
    texts[sign.position]
  }

  /// The cell for a sign.
  public func glyph(_ sign: Sign) -> Glyph {
    glyphs[sign.position]
  }
}

extension Sign {
  /// Lowest to highest step of a small chart.
  static let sparkSteps: [Sign] = [.spark1, .spark2, .spark3, .spark4, .spark5, .spark6, .spark7, .spark8]

  /// The place in a set's list. The declaration order is the list's order.
  fileprivate var position: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
