/// A character as people see it (an extended grapheme cluster), laid out in cells.
///
/// Variation selectors, joiners and skin tones take no part: an emoji family is drawn as its first person, and a flag
/// as its two letters, because terminals disagree about the width of everything else. Some scripts need more than one
/// cell for a cluster; nothing ever cuts between them.
package struct ClusterLayout {
  /// A glyph and its columns, 1 or 2.
  package struct Piece {
    package let glyph: Glyph
    package let width: Int
  }

  /// The first piece; nil for a cluster of which nothing is drawn.
  package private(set) var first: Piece?
  /// Further pieces: empty but for scripts with spacing marks, and flags.
  package private(set) var more: [Piece] = []

  /// A character that is one plain scalar (``ScalarClass/plainWidth(_:)``).
  private init(plain scalar: Unicode.Scalar, width: Int) {
    first = Piece(glyph: Glyph(spacing: scalar), width: width)
  }

  /// Lays out the text's characters one by one, until the body has enough and gives false.
  package static func forEach(in text: String, _ body: (ClusterLayout) -> Bool) {
    let scalars = text.unicodeScalars
    let isAmbiguousWide = TextMode.current.isAmbiguousWide
    var index = text.startIndex
    while index < text.endIndex {
      let next = scalars.index(after: index)
      let width = ScalarClass.plainWidth(scalars[index].value)
      if width > 0, !isAmbiguousWide || width == 2,
        next == text.endIndex || ScalarClass.plainWidth(scalars[next].value) > 0
      {
        guard body(ClusterLayout(plain: scalars[index], width: width)) else { return }
        index = next
      } else {
        guard body(ClusterLayout(text[index])) else { return }
        index = text.index(after: index)
      }
    }
  }

  /// Lays out one character.
  package init(_ character: Character) {
    let scalars = character.unicodeScalars
    guard let head = scalars.first else { return }
    let isEmoji = scalars.count > 1 && head.value > 0xFF && head.properties.isEmoji
    var previous = head
    for scalar in scalars {
      defer { previous = scalar }
      if isEmoji {
        if scalar == "\u{200D}" { break }
        if first != nil, (0x1F3FB...0x1F3FF).contains(scalar.value) { continue }
      }
      switch ScalarClass.classify(scalar) {
      case .spacing(let width): append(Piece(glyph: Glyph(spacing: Self.letter(of: scalar)), width: width))
      case .combining: mark(scalar)
      case .space where scalar == "\n" && previous == "\r": continue
      case .space: append(Piece(glyph: .blank, width: 1))
      case .replaced(let stand): append(Piece(glyph: Glyph(spacing: stand), width: 1))
      case .dropped: continue
      }
    }
  }

  /// Columns of the whole cluster.
  package var width: Int {
    more.reduce(first?.width ?? 0) { $0 + $1.width }
  }

  /// The scalars as drawn, in order.
  package var scalars: [Unicode.Scalar] {
    more.reduce(first?.glyph.scalars ?? []) { $0 + $1.glyph.scalars }
  }

  /// The latin letter of a regional indicator, which two by two stand for flags; any other scalar itself.
  private static func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) ?? scalar
  }

  private mutating func append(_ piece: Piece) {
    if first == nil { first = piece } else { more.append(piece) }
  }

  /// Puts a mark on the last glyph; a mark without a letter before it gets a space to sit on.
  private mutating func mark(_ scalar: Unicode.Scalar) {
    if let last = more.popLast() {
      more.append(Piece(glyph: last.glyph.adding(mark: scalar), width: last.width))
    } else {
      let base = first ?? Piece(glyph: .blank, width: 1)
      first = Piece(glyph: base.glyph.adding(mark: scalar), width: base.width)
    }
  }
}

extension String {
  /// Whether every byte is printable ASCII, which is its own layout: one byte, one cell.
  package var isPrintableASCII: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 &- 0x20 < 0x5F }
    } ?? utf8.allSatisfy { $0 &- 0x20 < 0x5F }
  }
}
