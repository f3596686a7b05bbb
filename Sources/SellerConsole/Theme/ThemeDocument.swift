import SellerJSON

/// A theme file as it is written, before names and values are checked: its top level.
struct ThemeDocument {
  enum Key: String, CaseIterable { case inherits, palette, roles, glyphs, signs }

  /// The built-in theme that it stands on; the default one where it names none.
  let inherits: String?
  /// Colours by names of the theme's own.
  let palette: [String: String]?
  let roles: [String: ThemeFields]
  let glyphs: String?
  let signs: [String: String]?
  let unknown: [String]

  init(_ document: JSONPart) throws(JSONError) {
    unknown = try document.members().map(\.name).filter { Key(rawValue: $0) == nil }
    func part(_ key: Key) -> JSONPart? { document[key.rawValue] }
    inherits = try part(.inherits)?.text()
    palette = try part(.palette)?.textsByName()
    var roles: [String: ThemeFields] = [:]
    for (name, fields) in try part(.roles)?.members() ?? [] { roles[name] = try ThemeFields(fields) }
    self.roles = roles
    glyphs = try part(.glyphs)?.text()
    signs = try part(.signs)?.textsByName()
  }
}

/// A role's fields as written.
struct ThemeFields {
  enum Key: String, CaseIterable { case foreground, background, text, attributes, withoutColour }

  let foreground: String?
  let background: String?
  let text: [String: String]?
  let attributes: [String]?
  let withoutColour: [String]?
  let unknown: [String]

  init(_ role: JSONPart) throws(JSONError) {
    unknown = try role.members().map(\.name).filter { Key(rawValue: $0) == nil }
    func part(_ key: Key) -> JSONPart? { role[key.rawValue] }
    foreground = try part(.foreground)?.text()
    background = try part(.background)?.text()
    text = try part(.text)?.textsByName()
    attributes = try part(.attributes)?.texts()
    withoutColour = try part(.withoutColour)?.texts()
  }
}
