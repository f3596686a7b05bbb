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

  /// What its speakers call it.
  public var name: String {
    switch self {
    case .english: "English"
    case .chinese: "中文"
    }
  }

  /// The language after this one, in a circle.
  public var next: Language {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// Says a phrase, or what a value of the model is called.
  public func say(_ worded: some Worded) -> String { worded.phrase.text(in: self) }
}

/// A language as a type, so that a ``Wording`` knows in whose words its values are written.
public protocol SpokenTongue: Sendable {
  /// The language.
  static var language: Language { get }
}

/// English as a type.
public enum English: SpokenTongue {
  /// English.
  public static var language: Language { .english }
}

/// Simplified Chinese as a type.
public enum Chinese: SpokenTongue {
  /// Simplified Chinese.
  public static var language: Language { .chinese }
}
