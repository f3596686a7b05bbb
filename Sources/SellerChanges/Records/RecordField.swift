import SellerCore
import SellerText

/// A field that a person may set: its place in the store format and its words. What it can hold comes from the schema of the
/// kind, which also checks it.
public struct RecordField: Sendable {
  /// Its path in the store format: `deposit.balance`.
  public let path: String
  /// The words before it.
  public let label: Phrase
  /// What is said about it beside what it can hold; nothing where that says enough.
  public let note: Phrase
  /// What stands there to choose; nil where it is typed freely.
  public let options: Options?
  /// The platforms that know it.
  public let platforms: [Platform]
  /// Whether it is 0 or more.
  let isNotNegative: Bool

  /// Something to choose: as the store writes it, and as it is called.
  public struct Option: Sendable, Hashable {
    /// As the store writes it, or as it is typed.
    public let word: String
    /// As it is called.
    public let name: Phrase
  }

  /// What can be chosen on a platform.
  public typealias Options = @Sendable (Platform) -> [Option]

  init(
    _ path: String, _ label: Phrase, _ note: Phrase = .nothing, options: Options? = nil,
    on platforms: [Platform] = Platform.allCases, isNotNegative: Bool = false
  ) {
    self.path = path
    self.label = label
    self.note = note
    self.options = options
    self.platforms = platforms
    self.isNotNegative = isNotNegative
  }

  /// A field with the values of an enumeration, under their names.
  static func choice<Value: RawRepresentable<String> & CaseIterable & Worded>(
    _ path: String, _ label: Phrase, _ values: Value.Type, _ note: Phrase = .nothing,
    on platforms: [Platform] = Platform.allCases
  ) -> RecordField {
    RecordField(
      path, label, note, options: { _ in Value.allCases.map { Option(word: $0.rawValue, name: $0.phrase) } },
      on: platforms)
  }
}

extension RecordField.Option {
  /// The two answers of a flag.
  static let flags = [
    RecordField.Option(word: "yes", name: Phrase(en: "yes", zh: "是")),
    RecordField.Option(word: "no", name: Phrase(en: "no", zh: "否")),
  ]

  static func indicators(of platform: Platform) -> [RecordField.Option] {
    Indicator.of(platform).map { RecordField.Option(word: $0.id.rawValue, name: $0.id.phrase) }
  }
}
