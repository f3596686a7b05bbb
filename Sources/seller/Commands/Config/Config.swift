import SellerCommandLine
import SellerConsole
import SellerText

/// `seller config`: what can be set, what is in force, and who said so.
enum Config: CommandFamily {
  static let form = FamilyForm(
    name: "config",
    summary: Phrase(en: "Show and change settings: what is in force, and who said so.", zh: "查看和修改设置：生效的值及其来源。"),
    detail: Phrase(
      en: """
        Settings stand in $XDG_CONFIG_HOME/seller/config.json5 (JSON5: comments are kept), as {theme: "nord", keys: \
        {filter: ["F"]}}. For one run SELLER_THEME, SELLER_LANGUAGE and so on go before the file, and options before both.
        """,
      zh: """
        设置写在 $XDG_CONFIG_HOME/seller/config.json5（JSON5，注释会保留）中，形如 {theme: "nord", keys: {filter: ["F"]}}。\
        SELLER_THEME、SELLER_LANGUAGE 等环境变量优先于文件，命令选项优先于二者，仅对一次运行有效。
        """),
    members: [ConfigList.self, ConfigSet.self, ConfigUnset.self], standard: ConfigList.self)
}

extension Config {
  /// Whether a command works whatever is wrong with the settings: it is one of those that mend them.
  static func has(_ command: any Command) -> Bool {
    form.members.contains { ObjectIdentifier($0) == ObjectIdentifier(type(of: command)) }
  }
}

/// `seller config list`: every setting, its value and who said it.
struct ConfigList: Command {
  static let form = CommandForm(
    name: "list",
    summary: Phrase(en: "Every setting with its value and who said it.", zh: "列出全部设置、生效的值及其来源。"))

  @Argument(
    help: ArgumentHelp(
      Phrase(en: "Only settings that begin so: theme, keys, keys.filter.", zh: "只列出以此开头的设置：theme、keys、keys.filter。"),
      valueName: "name"), completion: Completion.settings)
  var names: [String] = []

  @OptionGroup var output: OutputArguments

  func run() throws {
    for name in names where !Setting.all.contains(where: { $0.name.hasPrefix(name) }) { _ = try Setting.named(name) }
    let options = [("theme", output.theme), ("language", output.languageAsked?.rawValue)]
    let reading = SettingsFile.read(
      options: Dictionary(options.compactMap { name, value in value.map { (name, $0) } }) { $1 })
    let shown = Setting.all.filter { setting in names.isEmpty || names.contains { setting.name.hasPrefix($0) } }
    try output.print(SettingsAnswer(path: SettingsFile.path, reading: reading, settings: shown))
    if !reading.troubles.isEmpty { throw ProgramFailure.answerIsNo }
  }
}

/// `seller config set`: writes a setting into the user's file.
struct ConfigSet: Command {
  static let form = CommandForm(
    name: "set",
    summary: Phrase(
      en: "Set something: config set theme nord, config set keys.filter F.",
      zh: "设置：config set theme nord，config set keys.filter F。"))

  @Argument(help: ArgumentHelp(SettingWords.name, valueName: "name"), completion: Completion.settings)
  var name: String

  @Argument(
    help: ArgumentHelp(
      Phrase(en: "The value; a list as several words.", zh: "值；列表写为多个词。"), valueName: "value"),
    completion: Completion.settingValues)
  var value: [String]

  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    try SettingsFile.set(name, to: value.joined(separator: " "))
    try StandardStreams.say(languageArguments.chosen.say(SettingWords.isSet(name, file: SettingsFile.path)))
  }
}

/// `seller config unset`: takes a setting out of the user's file.
struct ConfigUnset: Command {
  static let form = CommandForm(
    name: "unset",
    summary: Phrase(en: "Take a setting out of the file: it is then as the program comes.", zh: "从文件中删去一项设置，恢复默认。"))

  @Argument(help: ArgumentHelp(SettingWords.name, valueName: "name"), completion: Completion.settings)
  var name: String

  @OptionGroup var languageArguments: LanguageArguments

  func run() throws {
    try SettingsFile.set(name, to: nil)
    try StandardStreams.say(languageArguments.chosen.say(SettingWords.isUnset(name, file: SettingsFile.path)))
  }
}

/// What is said of settings.
enum SettingWords {
  static let name = Phrase(en: "The setting's name, as \"seller config\" lists it.", zh: "设置的名称，见 seller config。")
  static let setting = Phrase(en: "setting", zh: "设置")
  static let value = Phrase(en: "value", zh: "值")
  static let source = Phrase(en: "from", zh: "来源")
  static let takes = Phrase(en: "takes", zh: "可用的值")

  static func file(_ path: String) -> Phrase { Phrase(en: "Settings of \(path)", zh: "\(path) 的设置") }

  static func isSet(_ name: String, file: String) -> Phrase { ChromePhrase.isSet(name, file: file) }

  static func isUnset(_ name: String, file: String) -> Phrase {
    Phrase(en: "\(name) is not set in \(file) any more", zh: "\(file) 中已不再设置 \(name)")
  }
}
