import SellerCore
import SellerRecords
import SellerText

/// The fields of a kind of record that a person may set, and what is asked of them beyond the kind's schema. The arguments of a
/// command and the form of the console are both made of it.
public struct RecordForm: Sendable {
  /// What nobody else is called.
  public let name: String
  /// The kind of record.
  public let kind: RecordKind
  /// What the form is called.
  public let title: Phrase
  /// The fields, in the order in which they are asked for.
  let fields: [RecordField]
  /// What stands in the fields of a new record before anything is typed.
  let beginning: @Sendable (ShopView) -> [String: String]
  /// What follows from what is typed for fields that nobody typed.
  private(set) var consequences: Consequences = { _, _ in [:] }
  /// What is asked of a record beyond its schema: the record as it is to be written, or why it cannot be.
  let rule: Rule
  /// What is left to be done on the platform, once the fields are recorded here.
  let remains: Phrase?

  /// A rule: the record as it was, if it was; as it shall be; and the store.
  typealias Rule = @Sendable (_ old: Record?, _ new: Record, _ view: ShopView) throws(ChangeRefusal) -> Record

  /// What follows: from all fields as they are to be, and from those among them that were typed.
  typealias Consequences = @Sendable (_ all: [String: String], _ typed: [String: String]) -> [String: String]

  init(
    _ kind: RecordKind, name: String? = nil, title: Phrase,
    beginning: @escaping @Sendable (ShopView) -> [String: String] = { _ in [:] },
    remains: Phrase? = nil, fields: [RecordField],
    rule: @escaping Rule = { _, new, _ throws(ChangeRefusal) in new }
  ) {
    self.kind = kind
    self.name = name ?? kind.rawValue
    self.title = title
    self.fields = fields
    self.beginning = beginning
    self.remains = remains
    self.rule = rule
  }

  /// The same form with what follows from what is typed.
  func following(_ consequences: @escaping Consequences) -> RecordForm {
    var form = self
    form.consequences = consequences
    return form
  }

  /// The fields that a platform knows.
  public func fields(on platform: Platform) -> [RecordField] { fields.filter { $0.platforms.contains(platform) } }

  /// What a field can hold.
  public func content(of field: RecordField) -> FieldForm {
    RecordTexts.leaves[kind]?[field.path] ?? .plain(.text)
  }

  /// What stands in a field to choose on a platform; nil where it is typed freely.
  public func options(of field: RecordField, on platform: Platform) -> [RecordField.Option]? {
    if let options = field.options { return options(platform) }
    return content(of: field) == .plain(.bool) ? RecordField.Option.flags : nil
  }

  /// Whether a field takes several lines: things with fields of their own.
  public func isOfLines(_ field: RecordField) -> Bool {
    switch content(of: field) {
    case .list(.object), .plain(.json): true
    default: false
    }
  }

  /// The fields that tell a record of the kind from others, where these are typed; an id is not.
  public var keyFields: [String] {
    let all = kind.lineType?.keyFields ?? []
    return all == ["id"] ? [] : all
  }

  /// Whether a record of the kind is told apart by an id alone.
  public var hasID: Bool { kind.lineType?.keyFields == ["id"] }

  func field(_ path: String) -> RecordField? { fields.first { $0.path == path } }

  /// Refuses fields that are not set here, or that the platform does not know, and words that are none to choose.
  func require(_ texts: [String: String], on platform: Platform) throws(ChangeRefusal) {
    let known = fields(on: platform)
    if known.isEmpty { throw .otherPlatform(platform) }
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) {
      guard let field = known.first(where: { $0.path == path }) else {
        throw .fieldNotSet(path, known.map(\.path), field(path) == nil ? nil : platform)
      }
      let text = text.trimmed
      if text.isEmpty { continue }
      if field.isNotNegative, text.hasPrefix("-") { throw .negative(field) }
      if let options = field.options?(platform), !options.contains(where: { $0.word.utf8.elementsEqual(text.utf8) }) {
        throw .noOption(field, text, options)
      }
    }
  }
}

extension RecordForm: Hashable {
  /// There is one form of a name.
  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }

  /// Puts the name into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ChangeRefusal {
  /// The field is not set here; on this platform not, where it is another's.
  static func fieldNotSet(_ path: String, _ known: [String], _ platform: Platform?) -> ChangeRefusal {
    let reason =
      platform.map { Phrase(en: "\(path) does not exist on \($0).", zh: "\($0)没有 \(path)。") }
      ?? Phrase(en: "There is no field \(path) to set.", zh: "没有可设置的字段 \(path)。")
    return ChangeRefusal(
      en: "\(reason) There are: \(list: known).", zh: "\(reason)可设置：\(list: known)。", part: .field(path))
  }

  static func negative(_ field: RecordField) -> ChangeRefusal {
    ChangeRefusal(field.sentence(Phrase(en: "is below 0", zh: "不能小于 0")), part: .field(field.path))
  }

  /// The text is none of the words to choose.
  static func noOption(_ field: RecordField, _ text: String, _ options: [RecordField.Option]) -> ChangeRefusal {
    let words = options.map(\.word)
    return ChangeRefusal(
      field.sentence(
        Phrase(
          en: "is \(quoted: text), which is none of: \(list: words)", zh: "实为\(quoted: text)，只能是：\(list: words)")),
      part: .field(field.path))
  }
}

extension RecordField {
  /// A sentence about the field: by its name for people, and for whoever types that by its path, or by that of a part of it.
  func sentence(_ words: Phrase, at part: String? = nil) -> Phrase {
    let path = part ?? path
    return Phrase(en: "\(label) (\(path)) \(words).", zh: "\(label)（\(path)）\(words)。")
  }
}
