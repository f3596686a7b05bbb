import SellerCore
import SellerJSON
import SellerText

/// What stands in a field: enough for whoever makes records of other data than JSON, such as a table's columns.
public indirect enum FieldForm: Sendable, Hashable {
  /// A value of a plain form: a text, an amount, a moment, …
  case plain(ValueShape)
  /// An id: 1 to 128 bytes without control characters.
  case id
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// One of a few words.
  case choice([String])
  /// A list.
  case list(FieldForm)
  /// An object with fields of its own.
  case object([FieldDescription])
  /// Counts by name.
  case counts
}

/// A field as it stands in the store format.
public struct FieldDescription: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// Whether every record has it.
  public let isRequired: Bool
  /// What stands in it.
  public let form: FieldForm
}

extension Schema {
  /// The known fields in canonical order.
  public var descriptions: [FieldDescription] {
    fields.map { FieldDescription(name: $0.name, isRequired: $0.isRequired, form: $0.form) }
  }
}

extension DescribedRecord {
  fileprivate static func record(_ text: [UInt8], _ currency: Currency) throws(FieldProblem) -> Record {
    Record(try schema.read(.record(text), currency))
  }

  fileprivate static var descriptions: [FieldDescription] { schema.descriptions }

  fileprivate static func defaults(_ currency: Currency) -> [String: [UInt8]] {
    let blank = schema.blank(currency)
    func member(_ write: (Self, inout JSONLine) -> Void) -> [UInt8] {
      var line = JSONLine(currency: currency)
      line.beginObject()
      write(blank, &line)
      line.endObject()
      return Array(line.bytes.dropFirst().dropLast())
    }
    return Dictionary(
      firstOfEach: schema.fields.filter { member($0.write).isEmpty }.map { ($0.name, member($0.writeWhole)) })
  }
}

extension StoredRecord {
  fileprivate static func record(line: [UInt8], _ currency: Currency) throws(FieldProblem) -> Record {
    Record(try read(line: line[...], currency: currency))
  }
}

extension RecordKind {
  /// The fields of the records of this kind, in canonical order.
  public var fields: [FieldDescription] { type.descriptions }

  /// What stands for the fields that lines leave out, by name: `"quantity":1`.
  public func defaults(_ currency: Currency) -> [String: [UInt8]] { type.defaults(currency) }

  /// Makes a record of a JSON text, as the store format writes the kind; what is wrong names its field.
  public func record(_ text: [UInt8], currency: Currency) throws(FieldProblem) -> Record {
    if let lineType { return try lineType.record(line: text, currency) }
    return try type.record(text, currency)
  }
}

extension ImportSource.Fact {
  /// Whether it names a kind of record, or a field of one.
  public var isKnown: Bool {
    var path = rawValue.split(separator: ".").map(String.init)[...]
    guard let first = path.popFirst() else { return false }
    // Cases and reviews are parts of orders, and facts of their own.
    let parts = ["case": "cases", "review": "review"]
    guard
      var fields = parts[first].flatMap({ RecordKind.order.fields.member($0) }) ?? RecordKind(rawValue: first)?.fields
    else { return false }
    while let name = path.popFirst() {
      guard let next = fields.first(where: { $0.name == name }) else { return false }
      fields = next.form.members
    }
    return true
  }
}

extension [FieldDescription] {
  fileprivate func member(_ name: String) -> [FieldDescription]? { first { $0.name == name }?.form.members }
}

extension FieldForm {
  /// The fields of an object, or of each object of a list.
  fileprivate var members: [FieldDescription] {
    switch self {
    case .object(let fields): fields
    case .list(let element): element.members
    case .plain, .id, .whole, .choice, .counts: []
    }
  }
}
