import SellerConsole
import SellerJSON
import SellerStore
import SellerText

/// The user's settings: `$XDG_CONFIG_HOME/seller/config.json5`.
enum SettingsFile {
  /// The file.
  static var path: String { UserFolder.config.path() + "/config.json5" }

  /// What is in force by the file and the environment, as it was when it was first asked for.
  static let atStart = read()

  /// What is in force now, and by options, which are given by the settings' names.
  static func read(options: [String: String] = [:]) -> SettingsReading {
    let (file, unreadable) = contents
    return SettingsReading(
      file: file, path: path, unreadable: unreadable, environment: UserEnvironment.variables,
      options: options)
  }

  private static var contents: (file: [UInt8]?, unreadable: Phrase?) {
    do throws(InputTrouble) {
      return (try UserFile.contents(of: path), nil)
    } catch {
      return (nil, error.phrase)
    }
  }

  /// What is in force at the start, by options too; refused where anything was said wrongly.
  static func valid(options: [String: String] = [:]) throws(ProgramFailure) -> Settings {
    let reading = options.isEmpty ? atStart : read(options: options)
    if let trouble = reading.troubles.first { throw ProgramFailure(.wrongInput, trouble) }
    return reading.settings
  }

  /// Writes a setting, or takes it away; comments and everything else in the file stay. Nothing is written that would be refused.
  static func set(_ name: String, to value: String?) throws {
    let setting = try Setting.named(name)
    let present = try UserFile.contents(of: path)
    let text = try changed(present ?? Array("{\n}\n".utf8)) { text throws(JSONError) in
      try text.setting(setting.path, to: value.map { json($0, of: setting) })
    }
    let before = SettingsReading(file: present, path: path, environment: [:])
    let after = SettingsReading(file: text, path: path, environment: [:])
    if let trouble = after.troubles.first(where: {
      $0.name == name || !before.troubles.map(\.problem).contains($0.problem)
    }) {
      throw ProgramFailure(.wrongInput, trouble)
    }
    if present == nil, value == nil { return }
    try? SystemFiles().makeDirectories(DiskPath(UserFolder.config.path()), permissions: 0o777)
    try OutputFile.write(path) { try $0(text) }
  }

  /// A value as the program writes it, however it was typed; what it does not take is refused where it is read.
  private static func json(_ value: String, of setting: Setting) -> JSONValue {
    var typed = Settings()
    do throws(SettingProblem) {
      try setting.set(value, in: &typed)
      return setting.json(setting.text(in: typed))
    } catch {
      return .string(value)
    }
  }

  private static func changed(
    _ bytes: [UInt8], _ change: (JSON5Text) throws(JSONError) -> [UInt8]
  ) throws(ProgramFailure) -> [UInt8] {
    do throws(JSONError) {
      return try change(JSON5Text(bytes))
    } catch {
      let reading = SettingsReading(file: bytes, path: path, environment: [:])
      throw ProgramFailure(.wrongInput, reading.troubles.first?.phrase ?? .nothing)
    }
  }
}
