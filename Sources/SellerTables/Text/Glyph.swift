/// What one cell shows: one spacing character and at most four combining marks on it, which is what a terminal
/// library's cell can hold. A plain number inside, so that a whole screen is copied and compared as memory.
public struct Glyph: Hashable, Sendable {
  /// Scalars of 21 bits each, the spacing one lowest; 0 ends the list.
  private let packed: UInt128

  /// How many combining marks a glyph can carry.
  public static let maximumMarks = 4

  /// An empty cell.
  public static let blank = Glyph(ascii: 0x20)
  /// The right half of a wide character: nothing is drawn for it.
  package static let continuation = Glyph(packed: 0)

  private init(packed: UInt128) { self.packed = packed }

  /// A printable ASCII character.
  package init(ascii: UInt8) { packed = UInt128(ascii) }

  /// A spacing scalar without marks. The caller has classified it (``ClusterLayout``).
  package init(spacing scalar: Unicode.Scalar) { packed = UInt128(scalar.value) }

  /// The glyph with one mark more, or as it is when it is full or there is nothing to mark.
  package func adding(mark: Unicode.Scalar) -> Glyph {
    for position in 1...Self.maximumMarks where (packed >> (21 * position)) & 0x1F_FFFF == 0 {
      return Glyph(packed: packed | UInt128(mark.value) << (21 * position))
    }
    return self
  }

  /// The spacing character; nil in the right half of a wide one.
  public var base: Unicode.Scalar? {
    packed == 0 ? nil : Unicode.Scalar(UInt32(packed & 0x1F_FFFF))
  }

  /// The ASCII character that is all there is of it; nil for anything else.
  public var ascii: UInt8? { packed > 0 && packed < 0x80 ? UInt8(packed) : nil }

  /// All scalars, the spacing one first; empty in the right half of a wide character.
  public var scalars: [Unicode.Scalar] {
    var rest = packed
    var scalars: [Unicode.Scalar] = []
    while rest != 0 {
      if let scalar = Unicode.Scalar(UInt32(rest & 0x1F_FFFF)) { scalars.append(scalar) }
      rest >>= 21
    }
    return scalars
  }

  /// The glyph as text; empty in the right half of a wide character.
  public var text: String { String(String.UnicodeScalarView(scalars)) }
}
