import SellerJSON
import SellerTables

/// Reading themes from JSON5 text.
///
/// A role that the file does not name looks as in the theme that it inherits from, the built-in default where it names none, so a
/// file may say only what it changes, and themes written today go on working when roles are added. What it inherits is read with
/// its own palette: a family of colours is a palette and nothing else.
public enum ThemeFile {
  /// A theme from a file's bytes. `file` is the name for messages.
  public static func read(_ bytes: [UInt8], name: String, file: String) throws(ThemeError) -> Theme {
    try read(bytes, name: name, file: file, over: BuiltInThemes.standard)
  }

  /// A theme from bytes over the entries of another.
  static func read(
    _ bytes: [UInt8], name: String, file: String, over base: Theme?
  ) throws(ThemeError) -> Theme {
    let layers = try layers(of: try Layer(bytes, file: file), found: [name])
    var reading = ThemeReading()
    for layer in layers { try reading.take(palette: layer.document.palette ?? [:], of: layer.file) }
    var entries: [Role: Theme.Entry] = [:]
    if let base {
      for role in Role.allCases { entries[role] = base[role] }
    }
    for layer in layers {
      for (key, fields) in layer.document.roles.sorted(by: { $0.key < $1.key }) {
        entries[try ThemeReading.role(key, in: "roles", file: layer.file)] = try reading.entry(
          fields, at: "roles.\(key)", file: layer.file)
      }
    }
    return Theme(name: name, entries: entries, glyphs: try glyphs(of: layers))
  }

  /// A theme's file as it is written.
  private struct Layer {
    let document: ThemeDocument
    let file: String

    init(_ bytes: [UInt8], file: String) throws(ThemeError) {
      document = try ThemeFile.decode(bytes, file: file)
      self.file = file
      try ThemeReading.reject(
        unknownNames: document.unknown, in: "theme", known: ThemeDocument.Key.allCases.map(\.rawValue), file: file)
    }
  }

  /// What a theme stands on, the lowest first, and itself.
  private static func layers(of layer: Layer, found: [String]) throws(ThemeError) -> [Layer] {
    guard let name = layer.document.inherits else { return [layer] }
    guard let below = BuiltInThemes.files.first(where: { $0.name == name }), !found.contains(name) else {
      throw .badValue(
        file: layer.file, field: "inherits", value: name,
        expected: .oneOf(BuiltInThemes.names.filter { !found.contains($0) }))
    }
    let lower = try Layer(below.bytes, file: "themes/\(name).json5")
    return try layers(of: lower, found: found + [name]) + [layer]
  }

  private static func glyphs(of layers: [Layer]) throws(ThemeError) -> GlyphSet {
    var glyphs = GlyphSet.unicode
    for layer in layers {
      switch layer.document.glyphs {
      case nil: break
      case "unicode": glyphs = .unicode
      case "blocks": glyphs = .blocks
      case "ascii": glyphs = .ascii
      case let other?:
        throw .badValue(
          file: layer.file, field: "glyphs", value: other, expected: .oneOf(["unicode", "blocks", "ascii"]))
      }
      var changes: [Sign: String] = [:]
      for (name, text) in (layer.document.signs ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard let sign = Sign(rawValue: name) else {
          throw ThemeReading.unknown(name, in: "signs", known: Sign.allCases.map(\.rawValue), file: layer.file)
        }
        changes[sign] = text
      }
      do {
        glyphs = try glyphs.replacing(changes)
      } catch {
        throw .badSign(file: layer.file, sign: error.sign.rawValue, text: error.text, width: error.width)
      }
    }
    return glyphs
  }

  // MARK: JSON5

  private static func decode(_ bytes: [UInt8], file: String) throws(ThemeError) -> ThemeDocument {
    let text = JSON5Text(bytes)
    let document: JSONPart
    do throws(JSONError) {
      document = JSONPart(try JSONNode(reading: text.json))
    } catch {
      throw .malformed(file: file, line: text.place(of: error.place.byte).line)
    }
    do throws(JSONError) {
      return try ThemeDocument(document)
    } catch {
      throw .wrongType(file: file, field: error.path.isEmpty ? "theme" : error.path)
    }
  }
}
