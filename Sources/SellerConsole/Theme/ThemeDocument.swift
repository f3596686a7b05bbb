/// A key that is kept as it was written, known or not.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// A theme file as it is written, before names and values are checked: its top level.
struct ThemeDocument: Decodable {
  enum Key: String, CodingKey, CaseIterable { case inherits, palette, roles, glyphs, signs }

  /// The built-in theme that it stands on; the default one where it names none.
  let inherits: String?
  /// Colours by names of the theme's own.
  let palette: [String: String]?
  let roles: [String: ThemeFields]?
  let glyphs: String?
  let signs: [String: String]?
  let unknown: [String]

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    inherits = try fields.decodeIfPresent(String.self, forKey: .inherits)
    palette = try fields.decodeIfPresent([String: String].self, forKey: .palette)
    roles = try fields.decodeIfPresent([String: ThemeFields].self, forKey: .roles)
    glyphs = try fields.decodeIfPresent(String.self, forKey: .glyphs)
    signs = try fields.decodeIfPresent([String: String].self, forKey: .signs)
    unknown = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
      .filter { Key(rawValue: $0) == nil }
  }
}

/// A role's fields as written.
struct ThemeFields: Decodable {
  enum Key: String, CodingKey, CaseIterable { case foreground, background, text, attributes, withoutColour }

  let foreground: String?
  let background: String?
  let text: [String: String]?
  let attributes: [String]?
  let withoutColour: [String]?
  let unknown: [String]

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    foreground = try fields.decodeIfPresent(String.self, forKey: .foreground)
    background = try fields.decodeIfPresent(String.self, forKey: .background)
    text = try fields.decodeIfPresent([String: String].self, forKey: .text)
    attributes = try fields.decodeIfPresent([String].self, forKey: .attributes)
    withoutColour = try fields.decodeIfPresent([String].self, forKey: .withoutColour)
    unknown = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
      .filter { Key(rawValue: $0) == nil }
  }
}
