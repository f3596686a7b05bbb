import SellerTables

/// One place on the screen. A wide character has two: the first holds it, the second continues it.
public struct Cell: Hashable, Sendable {
  /// What is drawn.
  public let glyph: Glyph
  /// In which meaning.
  public internal(set) var style: Style
  /// Columns the glyph takes: 1, 2 for a wide character, 0 for the right half of one.
  public let width: UInt8

  init(_ glyph: Glyph, _ style: Style, width: UInt8 = 1) {
    self.glyph = glyph
    self.style = style
    self.width = width
  }

  /// A space on the given ground.
  public static func blank(_ style: Style) -> Cell { Cell(.blank, style) }

  static func continuation(_ style: Style) -> Cell { Cell(.continuation, style, width: 0) }

  /// True in the right half of a wide character.
  public var isContinuation: Bool { width == 0 }
}
