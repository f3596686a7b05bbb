/// How a cell is drawn, in meanings: the role of its text, the role of the ground it lies on, and emphasis.
///
/// Text takes its colour from `role`; where that names no background, the one of `ground` shows. So a red figure
/// stays red on a selected row: `Style(.danger, on: .selection)`.
public struct Style: Hashable, Sendable {
  /// Attributes that a place asks for on top of what the theme gives its role.
  public struct Emphasis: OptionSet, Hashable, Sendable {
    /// One bit for each attribute.
    public let rawValue: UInt8

    /// From bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters.
    public static let bold = Emphasis(rawValue: 1)
    /// A line below the letters.
    public static let underline = Emphasis(rawValue: 2)
    /// Text and ground exchanged.
    public static let reverse = Emphasis(rawValue: 4)
    /// Fainter letters.
    public static let dim = Emphasis(rawValue: 8)
    /// Slanted letters, where the terminal has them.
    public static let italic = Emphasis(rawValue: 16)
  }

  /// What the text means.
  public var role: Role
  /// What lies below it; `.text` is the terminal's own background.
  public var ground: Role
  /// Attributes beside those of the theme.
  public var emphasis: Emphasis

  /// A style from its parts.
  public init(_ role: Role = .text, on ground: Role = .text, _ emphasis: Emphasis = []) {
    self.role = role
    self.ground = ground
    self.emphasis = emphasis
  }

  /// Plain text on the terminal's own background.
  public static let plain = Style()
}
