import SellerJSON
import SellerRecords
import SellerText

/// The settings in force, who said each, and what was said wrongly: the options go before the environment, that before the file.
public struct SettingsReading: Sendable {
  /// What is in force; what was said wrongly is not.
  public private(set) var settings = Settings()
  /// What was said wrongly.
  public private(set) var troubles: [SettingTrouble] = []
  private var sources: [String: SettingSource] = [:]

  /// Reads what was said.
  ///
  /// - Parameters:
  ///   - file: the bytes of `config.json5`; nil where there is none.
  ///   - path: its name, for messages.
  ///   - unreadable: why the file, which is there, cannot be read.
  ///   - options: the values of options by the settings' names.
  public init(
    file: [UInt8]?, path: String, unreadable: Phrase? = nil, environment: [String: String],
    options: [String: String] = [:]
  ) {
    if let file { read(JSON5Text(file), path) }
    if let unreadable { refuse(nil, .because(unreadable), at: .file(path, JSON5Text([]).place(of: 0))) }
    for setting in Setting.plain {
      guard let variable = setting.variable, let text = environment[variable], !text.isEmpty else { continue }
      take(text, for: setting, from: .environment(variable))
    }
    for setting in Setting.plain {
      if let text = options[setting.name] { take(text, for: setting, from: .option(setting.name)) }
    }
    checkKeys()
  }

  /// Who said what a setting is.
  public func source(of setting: Setting) -> SettingSource { sources[setting.name] ?? .standard }

  private mutating func take(_ text: String, for setting: Setting, from source: SettingSource) {
    do throws(SettingProblem) {
      try setting.set(text, in: &settings)
      sources[setting.name] = source
    } catch {
      troubles.append(SettingTrouble(name: setting.name, source: source, problem: error))
    }
  }

  // MARK: The file

  private mutating func read(_ text: JSON5Text, _ path: String) {
    do throws(FieldProblem) {
      read(try JSONNode.record(text.json), [], in: text, path)
    } catch {
      refuse(nil, .because(error.problem.phrase), at: .file(path, text.place(of: error.offset ?? 0)))
    }
  }

  private mutating func read(_ object: JSONNode, _ names: [String], in text: JSON5Text, _ path: String) {
    for member in object.members {
      let names = names + [member.name]
      let name = names.joined(separator: ".")
      let source = SettingSource.file(path, text.place(of: member.value.byte))
      if member.value.kind == .object, names.count == 1,
        Setting.all.contains(where: { $0.path.first == name && $0.path.count > 1 })
      {
        read(member.value, names, in: text, path)
        continue
      }
      do throws(SettingProblem) {
        let setting = try Setting.named(name)
        guard let said = Self.text(of: member.value) else { throw .refused(member.value.compact, nearest: nil) }
        take(said, for: setting, from: source)
      } catch {
        refuse(name, error, at: source)
      }
    }
  }

  /// A value in one line; nil for what no setting takes.
  private static func text(of value: JSONNode) -> String? {
    switch value.content {
    case .text(let text): text
    case .number(let digits): digits
    case .bool(let flag): "\(flag)"
    case .list(let elements):
      elements.contains { $0.text?.contains(" ") ?? true } ? nil : elements.compactMap(\.text).joined(separator: " ")
    case .null, .object: nil
    }
  }

  private mutating func refuse(_ name: String?, _ problem: SettingProblem, at source: SettingSource) {
    troubles.append(SettingTrouble(name: name, source: source, problem: problem))
  }

  // MARK: Keys

  /// A key does one thing: of two actions that have it, the one that the user gave it to is refused.
  private mutating func checkKeys() {
    for trouble in settings.keyConflicts {
      refuse("keys.\(trouble.action)", trouble.problem, at: sources["keys.\(trouble.action)"] ?? .standard)
      settings.keys[trouble.action] = nil
    }
  }
}

extension Settings {
  /// The actions that were given a key which another has, with that one.
  var keyConflicts: [(action: String, problem: SettingProblem)] {
    let table = table
    return keys.keys.sorted().compactMap { action in
      for key in keys[action] ?? [] {
        if let other = table.actions.first(where: { $0.id != action && $0.keys.contains(key) }) {
          return (action, .taken(key: key.name, by: other.id))
        }
      }
      return nil
    }
  }
}
