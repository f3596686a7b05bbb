/// A colour's three parts.
struct RGB: Hashable {
  let red: Int
  let green: Int
  let blue: Int

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.init(red: Int(red), green: Int(green), blue: Int(blue))
  }

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// How different two colours look: squared distance with the eye's uneven sensitivity.
  func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  /// How far the colour is from grey.
  var saturation: Int { max(red, green, blue) - min(red, green, blue) }
}

/// xterm's palette, and the way down to fewer colours.
enum Palette256 {
  private static let levels = [0, 95, 135, 175, 215, 255]

  /// What a palette number looks like. For the first sixteen, which users redefine, xterm's defaults.
  static func value(of number: UInt8) -> RGB {
    switch Int(number) {
    case let name where name < 16: return named[name]
    case let cube where cube < 232:
      let place = cube - 16
      return RGB(red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
    case let grey:
      let level = 8 + 10 * (grey - 232)
      return RGB(red: level, green: level, blue: level)
    }
  }

  /// The nearest of the colours 16–255, whose looks no user redefines.
  static func nearest(to colour: RGB) -> UInt8 {
    nearest(in: 16...255, to: colour) { value(of: UInt8($0)) }.map(UInt8.init) ?? 16
  }

  /// The nearest of the sixteen names. A colour with a hue never becomes a grey: the hue is what carries a meaning.
  static func nearestName(to colour: RGB) -> NamedColour {
    let hasHue = colour.saturation >= 48
    let candidates = named.indices.filter { !hasHue || named[$0].saturation > 0 }
    return nearest(in: candidates, to: colour) { named[$0] }.map { NamedColour.allCases[$0] } ?? .white
  }

  private static func nearest(
    in candidates: some Sequence<Int>, to colour: RGB, _ value: (Int) -> RGB
  ) -> Int? {
    candidates.min { colour.distance(to: value($0)) < colour.distance(to: value($1)) }
  }

  private static let named: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238), RGB(205, 0, 205),
    RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}
