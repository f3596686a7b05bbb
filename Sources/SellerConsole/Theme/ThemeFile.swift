import FoundationEssentials
import SellerJSON
import SellerTables
import SellerText

/// Reading themes from JSON5 text.
///
/// A role that the file does not name looks as in the built-in default theme, so a file may say only what it changes,
/// and themes written today go on working when roles are added.
public enum ThemeFile {
  /// A theme from a file's bytes. `file` is the name for messages.
  public static func read(_ bytes: [UInt8], name: String, file: String) throws(ThemeError) -> Theme {
    try read(bytes, name: name, file: file, over: BuiltInThemes.standard)
  }

  /// A theme from bytes over the entries of another.
  static func read(
    _ bytes: [UInt8], name: String, file: String, over base: Theme?
  ) throws(ThemeError) -> Theme {
    let document = try decode(bytes, file: file)
    try reject(
      unknownNames: document.unknown, in: "theme", known: ThemeDocument.Key.allCases.map(\.rawValue), file: file)
    var entries: [Role: Theme.Entry] = [:]
    if let base {
      for role in Role.allCases { entries[role] = base[role] }
    }
    for (key, fields) in (document.roles ?? [:]).sorted(by: { $0.key < $1.key }) {
      entries[try role(key, in: "roles", file: file)] = try entry(fields, at: "roles.\(key)", file: file)
    }
    return Theme(name: name, entries: entries, glyphs: try glyphs(document, file: file))
  }

  // MARK: Parts

  private static func entry(
    _ fields: ThemeFields, at place: String, file: String
  ) throws(ThemeError) -> Theme.Entry {
    try reject(unknownNames: fields.unknown, in: place, known: ThemeFields.Key.allCases.map(\.rawValue), file: file)
    return Theme.Entry(
      foreground: try colour(fields.foreground, at: "\(place).foreground", file: file),
      background: try colour(fields.background, at: "\(place).background", file: file),
      text: try textColours(fields.text, at: "\(place).text", file: file),
      attributes: try attributes(fields.attributes, at: "\(place).attributes", file: file) ?? [],
      withoutColour: try attributes(fields.withoutColour, at: "\(place).withoutColour", file: file))
  }

  private static func colour(_ text: String?, at place: String, file: String) throws(ThemeError) -> Colour? {
    guard let text else { return nil }
    guard let colour = Colour(text) else {
      throw .badValue(
        file: file, field: place, value: text, expected: .colour(names: NamedColour.allCases.map(\.rawValue)))
    }
    return colour
  }

  private static func textColours(
    _ fields: [String: String]?, at place: String, file: String
  ) throws(ThemeError) -> [Role: Colour] {
    var colours: [Role: Colour] = [:]
    for (name, text) in (fields ?? [:]).sorted(by: { $0.key < $1.key }) {
      colours[try role(name, in: place, file: file)] = try colour(text, at: "\(place).\(name)", file: file)
    }
    return colours
  }

  private static func role(_ name: String, in place: String, file: String) throws(ThemeError) -> Role {
    guard let role = Role(rawValue: name) else {
      throw unknown(name, in: place, known: Role.allCases.map(\.rawValue), file: file)
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
        throw unknown(name, in: place, known: attributeNames.map(\.name), file: file)
      }
      result.insert(entry.emphasis)
    }
    return result
  }

  private static func glyphs(_ document: ThemeDocument, file: String) throws(ThemeError) -> GlyphSet {
    let base: GlyphSet
    switch document.glyphs {
    case nil, "unicode": base = .unicode
    case "ascii": base = .ascii
    case let other?:
      throw .badValue(file: file, field: "glyphs", value: other, expected: .oneOf(["unicode", "ascii"]))
    }
    var changes: [Sign: String] = [:]
    for (name, text) in (document.signs ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let sign = Sign(rawValue: name) else {
        throw unknown(name, in: "signs", known: Sign.allCases.map(\.rawValue), file: file)
      }
      changes[sign] = text
    }
    do {
      return try base.replacing(changes)
    } catch {
      throw .badSign(file: file, sign: error.sign.rawValue, text: error.text, width: error.width)
    }
  }

  // MARK: Names

  private static func reject(
    unknownNames: [String], in place: String, known: [String], file: String
  ) throws(ThemeError) {
    if let name = unknownNames.min() { throw unknown(name, in: place, known: known, file: file) }
  }

  private static func unknown(_ name: String, in place: String, known: [String], file: String) -> ThemeError {
    .unknownName(file: file, field: place, name: name, closest: Similarity.closest(to: name, in: known))
  }

  // MARK: JSON5

  /// Foundation's reader of JSON5 ends the program on some texts, so it gets JSON that has been read once already.
  private static func decode(_ bytes: [UInt8], file: String) throws(ThemeError) -> ThemeDocument {
    let json = JSON5.json(bytes)
    do throws(JSONError) {
      _ = try JSONNode(reading: json)
    } catch {
      throw .malformed(file: file, line: error.place.line)
    }
    do {
      return try JSONDecoder().decode(ThemeDocument.self, from: Data(json))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      throw .wrongType(file: file, field: context.codingPath.map(\.stringValue).joined(separator: "."))
    } catch {
      throw .malformed(file: file, line: 1)
    }
  }
}
