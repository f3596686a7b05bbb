import SellerCore

/// A language that the program speaks.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh-Hans"

  /// A language by what a user writes after `--language`, or by a locale's name: `en`, `zh-Hans`, also `zh_TW.UTF-8`, `yue_HK` and
  /// the like. Who reads Chinese in whichever script or form is nearest to the Chinese that there is.
  public init?(name: String) {
    let tag = name.lowercased().prefix { !"_-.@".contains($0) }
    switch tag {
    case "en": self = .english
    case "zh", "yue", "cmn", "wuu", "nan", "hak", "gan", "hsn": self = .chinese
    default: return nil
    }
  }

  /// The language of an environment, as gettext finds it: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set and not empty is
  /// the locale. Unless that is `C` or `POSIX`, the first language of `LANGUAGE` that there is goes before it; English where
  /// nothing names a language that there is.
  public init(environment: [String: String]) {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first {
      !$0.isEmpty
    }
    let locale = set ?? "C"
    let isPlain = ["c", "posix"].contains(locale.lowercased().prefix { $0 != "." })
    let wanted =
      isPlain ? [] : (environment["LANGUAGE"] ?? "").split(separator: ":").map(String.init)
    self = (wanted + [locale]).lazy.compactMap { Language(name: $0) }.first ?? .english
  }

  /// What its speakers call it.
  public var name: String {
    switch self {
    case .english: "English"
    case .chinese: "中文"
    }
  }

  /// The language after this one, in a circle.
  public var next: Language { Self.allCases[(place + 1) % Self.allCases.count] }

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
