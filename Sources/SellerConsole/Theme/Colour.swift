import SellerCore

/// How many colours a terminal shows.
public enum ColourDepth: Int, Comparable, CaseIterable, Hashable, Sendable {
  /// No colour: attributes only, as `NO_COLOR` asks for.
  case none
  /// The sixteen named colours, whose looks the user's terminal decides.
  case sixteen
  /// xterm's palette: the sixteen, a 6×6×6 cube and 24 greys.
  case indexed
  /// Red, green and blue from 0 to 255 each.
  case full

  /// Fewer colours come first.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One of the sixteen colours with a name; the raw value is its name in theme files.
public enum NamedColour: String, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

  /// The colour's number, 0–15, as terminals count them.
  public var number: Int { place }
}

/// A colour in a theme.
public enum Colour: Hashable, Sendable {
  /// The terminal's own: of text as a foreground, of the screen as a background.
  case terminal
  /// One of the sixteen.
  case named(NamedColour)
  /// A number in xterm's palette of 256.
  case indexed(UInt8)
  /// Red, green and blue.
  case rgb(UInt8, UInt8, UInt8)

  /// A colour as theme files write it: `#rgb`, `#rrggbb`, a number from 0 to 255, or one of the sixteen names, or
  /// `default`.
  public init?(_ text: String) {
    if text == "default" {
      self = .terminal
    } else if let name = NamedColour(rawValue: text) {
      self = .named(name)
    } else if let number = UInt8(text) {
      self = .indexed(number)
    } else if text.first == "#", let value = UInt32(text.dropFirst(), radix: 16), text.utf8.count == 7 {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else if text.first == "#", let value = UInt16(text.dropFirst(), radix: 16), text.utf8.count == 4 {
      self = .rgb(UInt8(value >> 8) * 17, UInt8(value >> 4 & 0xF) * 17, UInt8(value & 0xF) * 17)
    } else {
      return nil
    }
  }

  /// Red, green and blue; for the sixteen names xterm's defaults. Nil for the terminal's own colour.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    let value: RGB
    switch self {
    case .terminal: return nil
    case .rgb(let red, let green, let blue): return (red, green, blue)
    case .named(let name): value = Palette256.value(of: UInt8(name.number))
    case .indexed(let number): value = Palette256.value(of: number)
    }
    return (UInt8(value.red), UInt8(value.green), UInt8(value.blue))
  }

  /// The nearest colour that a terminal of this depth has; nil without colours.
  public func downsampled(to depth: ColourDepth) -> Colour? {
    switch (self, depth) {
    case (_, .none): return nil
    case (.terminal, _), (.named, _), (_, .full), (.indexed, .indexed): return self
    case (.rgb(let red, let green, let blue), .indexed):
      return .indexed(Palette256.nearest(to: RGB(red, green, blue)))
    case (.indexed(let number), .sixteen):
      if let name = NamedColour.allCases.dropFirst(Int(number)).first { return .named(name) }
      return .named(Palette256.nearestName(to: Palette256.value(of: number)))
    case (.rgb(let red, let green, let blue), .sixteen):
      return .named(Palette256.nearestName(to: RGB(red, green, blue)))
    }
  }
}
