/// What becomes of one Unicode scalar when text becomes cells or plain terminal output. This is the only place
/// that decides it: whatever reaches a terminal has gone through ``classify(_:)``.
package enum ScalarClass: Equatable {
  /// Takes one or two columns and is drawn as it is.
  case spacing(width: Int)
  /// Sits on the character before it.
  case combining
  /// White space of any kind, drawn as one space.
  case space
  /// Must not reach a terminal; something visible stands in for it.
  case replaced(by: Unicode.Scalar)
  /// Says something about its neighbours only (joiners, selectors, direction, tags): left out.
  case dropped

  /// Stands for what cannot be shown.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The class of a scalar by itself. Columns are those libc's `wcwidth` gives, with ambiguous characters 1 wide
  /// unless the mode says otherwise.
  package static func classify(_ scalar: Unicode.Scalar) -> ScalarClass {
    if TextMode.current.isAmbiguousWide, AmbiguousWidth.contains(scalar.value) {
      return .spacing(width: 2)
    }
    let plain = plainWidth(scalar.value)
    if plain > 0 { return .spacing(width: plain) }
    switch scalar.value {
    case 0x09...0x0D: return .space
    case 0..<0x20: return .replaced(by: controlPicture(scalar.value))
    case 0x7F: return .replaced(by: "\u{2421}")
    case 0x80..<0xA0: return .replaced(by: replacement)
    case 0xAD: return .dropped
    case 0xA0: return .space
    default: break
    }
    if WidthTable.contains(scalar.value, in: WidthTable.invisible) { return .dropped }
    if WidthTable.contains(scalar.value, in: WidthTable.conjoining) { return .combining }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .combining
    case .lineSeparator, .paragraphSeparator: return .space
    case .unassigned, .privateUse, .surrogate, .control: return .replaced(by: replacement)
    case .spaceSeparator where scalar.value != 0x3000: return .space
    case .format where !WidthTable.contains(scalar.value, in: WidthTable.prefixed): return .dropped
    default: return .spacing(width: WidthTable.contains(scalar.value, in: WidthTable.wide) ? 2 : 1)
    }
  }

  /// The columns of a scalar of the kinds that most text is made of; 0 for all others. Between two of these there is
  /// always a border of characters, so that text of nothing else needs no search for borders.
  @inline(__always)
  package static func plainWidth(_ value: UInt32) -> Int {
    switch value {
    case 0x20..<0x7F: 1
    case ..<0xA1, 0xAD: 0
    // Latin, Greek, Cyrillic.
    case 0xA1..<0x300, 0x391...0x3A1, 0x3A3...0x482: 1
    // Dashes, quotation marks, currencies, arrows, operators, borders, blocks, shapes, ticks and crosses, Braille.
    case 0x2010...0x2015, 0x2018...0x2026, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x22FF, 0x2500...0x25FC,
      0x2713...0x2718, 0x2800...0x28FF:
      1
    // Ideographs and their punctuation, kana, Hangul syllables, fullwidth forms.
    case 0x3001...0x3020, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
    default: 0
    }
  }

  /// The columns of a text of nothing but such scalars, which a terminal gets as it is; nil for any other text.
  package static func plainWidth(of text: String) -> Int? {
    if text.isPrintableASCII { return text.utf8.count }
    let isAmbiguousWide = TextMode.current.isAmbiguousWide
    var columns = 0
    for scalar in text.unicodeScalars {
      let width = plainWidth(scalar.value)
      guard width == 2 || width > 0 && !isAmbiguousWide else { return nil }
      columns += width
    }
    return columns
  }

  /// The picture of a control character: ␛ for escape.
  private static func controlPicture(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + value) ?? replacement
  }
}
