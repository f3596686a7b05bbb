/// Something the program says, in every language. One declaration holds them all, so that a phrase without its Chinese does not
/// compile:
///
///     enum ChromePhrase {
///       static let saved = Phrase(en: "Saved: it is on disk.", zh: "已保存：已写入磁盘。")
///       static func exported(_ name: String) -> Phrase { Phrase(en: "Written to \(name)", zh: "已写入 \(name)") }
///     }
///
/// What is interpolated is written as each language writes it: see ``Wording``.
public struct Phrase: Sendable, Hashable {
  /// In English.
  public let english: String
  /// In Simplified Chinese.
  public let chinese: String

  /// What is said in English and in Simplified Chinese.
  public init(en: Wording<English>, zh: Wording<Chinese>) {
    english = en.text
    chinese = zh.text
  }

  /// What every language says alike: a name, a sign.
  public init(verbatim text: String) {
    english = text
    chinese = text
  }

  /// Nothing at all.
  public static let nothing = Phrase(verbatim: "")

  /// What is put together in the same way in every language.
  public init(_ words: (Language) -> String) {
    english = words(.english)
    chinese = words(.chinese)
  }

  /// The words in a language.
  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}

/// What has words of its own: a phrase, a value of the model, an error.
public protocol Worded: Sendable {
  /// What it is called, or what it says.
  var phrase: Phrase { get }
}

extension Worded {
  /// In English.
  public var english: String { phrase.english }
  /// In Simplified Chinese.
  public var chinese: String { phrase.chinese }
}

extension Phrase: Worded {
  /// The phrase itself.
  public var phrase: Phrase { self }
}

/// The words of one language in a ``Phrase``: a literal, whose interpolated values are written as that language writes them.
///
/// Texts stand as they are; integers are grouped (`1,204`), money carries its currency's sign, phrases and what has words say
/// themselves.
public struct Wording<Tongue: SpokenTongue>: ExpressibleByStringInterpolation, Sendable {
  let text: String

  /// A text without interpolation.
  public init(stringLiteral text: String) { self.text = text }

  /// A text with interpolated values.
  public init(stringInterpolation: Interpolation) { text = stringInterpolation.text }
}
