/// A language that the program speaks.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh-Hans"

  /// A language by what a user writes after `--language`: `en`, `zh-Hans`, also `zh`, `zh_CN.UTF-8` and the like.
  public init?(name: String) {
    let name = name.lowercased()
    if name == "en" || name.hasPrefix("en_") || name.hasPrefix("en-") {
      self = .english
    } else if name == "zh" || name.hasPrefix("zh_") || name.hasPrefix("zh-") {
      self = .chinese
    } else {
      return nil
    }
  }

  /// The language of an environment: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set and not empty decides; English
  /// where that names neither language.
  public init(environment: [String: String]) {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self = set.flatMap { Language(name: $0) } ?? .english
  }

  /// Says a phrase.
  public func say(_ phrase: some Phrase) -> String {
    switch self {
    case .english: phrase.english
    case .chinese: phrase.chinese
    }
  }
}
