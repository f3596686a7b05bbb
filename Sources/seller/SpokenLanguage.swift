import SellerConsole
import SellerText

/// The language of everything that is said before a command's words are understood, or because they are not: help, errors.
enum SpokenLanguage {
  /// The language that the words ask for, or the environment's.
  static let current = language(
    ofWords: Array(CommandLine.arguments.dropFirst()), environment: UserEnvironment.variables)

  /// The last `--language` that names one decides; what stands after `--` are no options.
  private static func language(ofWords words: [String], environment: [String: String]) -> Language {
    let option = "--language"
    var asked: Language?
    let options = words.prefix { $0 != "--" }
    for (word, next) in zip(options, options.dropFirst() + [""]) {
      let name = word == option ? next : word.hasPrefix(option + "=") ? String(word.dropFirst(option.count + 1)) : ""
      asked = Language(name: name) ?? asked
    }
    return asked ?? SettingsFile.atStart.settings.language ?? Language(environment: environment)
  }

  static func say(_ phrase: some Worded) -> String { current.say(phrase) }
}
