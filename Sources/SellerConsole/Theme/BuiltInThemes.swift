/// The themes inside the program: the files in `themes/`, embedded when it is built.
public enum BuiltInThemes {
  /// Names, in the order in which they are offered.
  public static var names: [String] { files.map(\.name) }

  /// A theme inside the program by its name.
  public static func named(_ name: String) throws(ThemeError) -> Theme {
    guard let file = files.first(where: { $0.name == name }) else {
      throw .noSuchTheme(name: name, known: names)
    }
    return try ThemeFile.read(file.bytes, name: name, file: "themes/\(name).json5")
  }

  /// All of them that can be read, read once.
  static let all: [Theme] = names.compactMap { try? named($0) }

  /// The theme for a terminal of this depth when the user has chosen none.
  public static func suited(to depth: ColourDepth) -> Theme {
    depth == .sixteen ? (try? named("sixteen")) ?? standard : standard
  }

  /// The default theme. It alone stands on no other; a test proves that it reads and names every role.
  public static let standard: Theme =
    files.first.flatMap { try? ThemeFile.read($0.bytes, name: "default", file: "themes/default.json5", over: nil) }
    ?? Theme(name: "plain", entries: [:])

  /// The default first, the others by name.
  static let files =
    EmbeddedFiles.all.filter { $0.name == "default" } + EmbeddedFiles.all.filter { $0.name != "default" }
}
