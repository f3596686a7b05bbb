import SellerTables
import SellerText

/// The parts of a theme's file, checked: names that there are, colours by the palette's names or by themselves.
struct ThemeReading {
  /// The palette, as far as it is known.
  private var palette: [String: Colour] = [:]

  /// Takes the palette of a file over what it inherits.
  mutating func take(palette colours: [String: String], of file: String) throws(ThemeError) {
    for (name, text) in colours.sorted(by: { $0.key < $1.key }) {
      palette[name] = try colour(text, at: "palette.\(name)", file: file)
    }
  }

  func entry(
    _ fields: ThemeFields, at place: String, file: String
  ) throws(ThemeError) -> Theme.Entry {
    try Self.reject(
      unknownNames: fields.unknown, in: place, known: ThemeFields.Key.allCases.map(\.rawValue), file: file)
    return Theme.Entry(
      foreground: try colour(fields.foreground, at: "\(place).foreground", file: file),
      background: try colour(fields.background, at: "\(place).background", file: file),
      text: try textColours(fields.text, at: "\(place).text", file: file),
      attributes: try Self.attributes(fields.attributes, at: "\(place).attributes", file: file) ?? [],
      withoutColour: try Self.attributes(fields.withoutColour, at: "\(place).withoutColour", file: file))
  }

  private func colour(_ text: String?, at place: String, file: String) throws(ThemeError) -> Colour? {
    guard let text else { return nil }
    guard let colour = palette[text] ?? Colour(text) else {
      throw .badValue(
        file: file, field: place, value: text,
        expected: .colour(names: palette.keys.sorted() + NamedColour.allCases.map(\.rawValue)))
    }
    return colour
  }

  private func textColours(
    _ fields: [String: String]?, at place: String, file: String
  ) throws(ThemeError) -> [Role: Colour] {
    var colours: [Role: Colour] = [:]
    for (name, text) in (fields ?? [:]).sorted(by: { $0.key < $1.key }) {
      colours[try Self.role(name, in: place, file: file)] = try colour(text, at: "\(place).\(name)", file: file)
    }
    return colours
  }

  static func role(_ name: String, in place: String, file: String) throws(ThemeError) -> Role {
    guard let role = Role(rawValue: name) else {
      throw Self.unknown(name, in: place, known: Role.allCases.map(\.rawValue), file: file)
    }
    return role
  }

  private static let attributeNames: [(name: String, emphasis: Style.Emphasis)] = [
    ("bold", .bold), ("underline", .underline), ("reverse", .reverse), ("dim", .dim), ("italic", .italic),
  ]

  private static func attributes(
    _ names: [String]?, at place: String, file: String
  ) throws(ThemeError) -> Style.Emphasis? {
    guard let names else { return nil }
    var result: Style.Emphasis = []
    for name in names {
      guard let entry = attributeNames.first(where: { $0.name == name }) else {
        throw Self.unknown(name, in: place, known: attributeNames.map(\.name), file: file)
      }
      result.insert(entry.emphasis)
    }
    return result
  }

  static func reject(
    unknownNames: [String], in place: String, known: [String], file: String
  ) throws(ThemeError) {
    if let name = unknownNames.min() { throw unknown(name, in: place, known: known, file: file) }
  }

  static func unknown(_ name: String, in place: String, known: [String], file: String) -> ThemeError {
    .unknownName(file: file, field: place, name: name, closest: Similarity.closest(to: name, in: known))
  }
}
