import SellerTables

/// What roles look like. A theme is a value made from a file (``ThemeFile``); the terminal turns it into what it can
/// show, once.
public struct Theme: Hashable, Sendable {
  /// How one role looks.
  public struct Entry: Hashable, Sendable {
    /// Colour of the text; nil is the terminal's own.
    public var foreground: Colour?
    /// Colour below the text; nil is the ground's, and in the end the terminal's own.
    public var background: Colour?
    /// For a ground: the colours of roles on it. All other text on a ground that has a foreground takes that one, so
    /// that nothing becomes illegible on a ground its colour was not chosen for.
    public var text: [Role: Colour]
    /// Attributes beside the colours.
    public var attributes: Style.Emphasis
    /// Attributes where there are no colours, so that nothing is told by colour alone.
    public var withoutColour: Style.Emphasis

    /// A role's looks; without colours the same attributes unless others are given.
    public init(
      foreground: Colour? = nil, background: Colour? = nil, text: [Role: Colour] = [:],
      attributes: Style.Emphasis = [], withoutColour: Style.Emphasis? = nil
    ) {
      self.foreground = foreground
      self.background = background
      self.text = text
      self.attributes = attributes
      self.withoutColour = withoutColour ?? attributes
    }
  }

  /// What a cell finally gets.
  public struct Appearance: Hashable, Sendable {
    /// Colour of the text; nil is the terminal's own.
    public let foreground: Colour?
    /// Colour below the text; nil is the terminal's own.
    public let background: Colour?
    /// Attributes.
    public let attributes: Style.Emphasis
  }

  /// The theme's name: its file's name without the ending.
  public let name: String
  /// The characters for borders and signs.
  public let glyphs: GlyphSet
  private let entries: [Role: Entry]

  /// A theme from its entries; a role without one looks like plain text.
  public init(name: String, entries: [Role: Entry], glyphs: GlyphSet = .unicode) {
    self.name = name
    self.entries = entries
    self.glyphs = glyphs
  }

  /// How a role looks by itself.
  public subscript(role: Role) -> Entry { entries[role] ?? Entry() }

  /// The same theme with another glyph set, for terminals that show nothing beyond ASCII.
  public func with(glyphs: GlyphSet) -> Theme {
    Theme(name: name, entries: entries, glyphs: glyphs)
  }

  /// What a style comes to on a terminal of this depth.
  public func appearance(of style: Style, depth: ColourDepth) -> Appearance {
    let (own, ground) = (self[style.role], self[style.ground])
    let isOnGround = style.ground != .text && style.role != style.ground
    let foreground = isOnGround ? ground.text[style.role] ?? ground.foreground ?? own.foreground : own.foreground
    var attributes = style.emphasis
    attributes.formUnion(depth == .none ? own.withoutColour : own.attributes)
    // Where the selected row has a colour for it, bold says nothing more, and each change of it sends all colours anew.
    if depth != .none, style.ground == .selection, let colour = ground.text[style.role], colour != ground.foreground {
      attributes.remove(.bold)
    }
    attributes.formUnion(depth == .none ? ground.withoutColour : ground.attributes)
    return Appearance(
      foreground: (foreground ?? self[.text].foreground)?.downsampled(to: depth),
      background: (isOnGround ? ground.background ?? own.background : own.background ?? ground.background)?
        .downsampled(to: depth),
      attributes: attributes)
  }
}
