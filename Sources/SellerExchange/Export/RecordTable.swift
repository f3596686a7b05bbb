import SellerCore
import SellerJSON
import SellerRecords
import SellerTables

/// Records of a kind as a table, from which an import makes the same records byte by byte.
///
/// The columns are the fields of the kind's schema in its order, under their names. A field inside another is named with a dot
/// (`review.at`), one level deep; what is deeper stands in one cell as JSON. The convention of a cell in CSV:
///
/// - Nothing: the field is absent, or has its default where its kind has one. A default is written too (`quantity` 1).
/// - Several texts (`categories`) are joined with `|`. Where that would not come back, because one of them is empty, holds a
///   `|` or begins with `[`, the cell is a JSON array.
/// - A list of objects (`category_history`, `services`, `attachments`, an order's `cases`) is a JSON array.
/// - Unknown fields stand together in `extra`, those of an object in `review.extra`, as a JSON object in their order. An object
///   without any field is `{}` there.
/// - A text that begins like a formula has an apostrophe in front; so has a text of apostrophes alone, an empty one, and one that
///   is apostrophes and then begins like a formula. Whoever reads takes one apostrophe away from such a text (``CSVText``).
///
/// An order's cases are in the order's own cell. The table `cases` tells them once more, a line each, for reading.
public struct RecordTable<Stored: DescribedRecord>: Sendable {
  /// The columns' keys.
  public let columns: [String]
  private let fields: [FieldDescription]
  private let currency: Currency

  /// The table of a kind, in a store of a currency.
  public init(_ type: Stored.Type, currency: Currency) {
    self.currency = currency
    fields = Stored.schema.descriptions
    columns = RecordCells.columns(of: fields).map(\.name)
  }

  /// A record's line of the table.
  public func row(of record: Stored) throws(FieldProblem) -> [CellValue] {
    var line = JSONLine(currency: currency)
    Stored.schema.writeWhole(record, &line)
    return RecordCells.cells(of: try .record(line.bytes), fields)
  }
}

/// The cells of an object as its JSON tells it.
enum RecordCells {
  private static let extra = "extra"

  /// The columns of a table of objects with such fields: their names, and what stands in them; nil where unknown fields stand
  /// together.
  static func columns(of fields: [FieldDescription]) -> [(name: String, form: FieldForm?)] {
    fields.flatMap { field -> [(name: String, form: FieldForm?)] in
      guard case .object(let parts) = field.form else { return [(field.name, field.form)] }
      return columns(of: parts).map { ("\(field.name).\($0.name)", $0.form) }
    } + [(extra, nil)]
  }

  /// The cells of an object's fields, and of what it has beside them; all empty where there is no object.
  static func cells(of node: JSONNode?, _ fields: [FieldDescription]) -> [CellValue] {
    let cells = fields.flatMap { field -> [CellValue] in
      let value = node?[field.name]
      if case .object(let parts) = field.form { return self.cells(of: value, parts) }
      return [value.map { cell($0, field.form) } ?? .empty]
    }
    guard let node, let unknown = unknown(of: node, beside: fields) else { return cells + [.empty] }
    return cells + [.json(unknown)]
  }

  /// The members of an object that are none of its fields, as an object; nil where there are only fields.
  private static func unknown(of node: JSONNode, beside fields: [FieldDescription]) -> String? {
    let names = Set(fields.map { JSONName($0.name) })
    let unknown = node.members.filter { !names.contains(JSONName($0.name)) }
    return unknown.isEmpty && node.members.contains { _ in true } ? nil : object(unknown)
  }

  private static func object(_ members: [JSONNode.Member]) -> String {
    JSONValue.object(members.map { ($0.name, .verbatim($0.value.compact)) }).compact
  }

  private static func cell(_ node: JSONNode, _ form: FieldForm) -> CellValue {
    if form == .plain(.json) { return .json(node.compact) }
    return switch node.content {
    case .null: .null
    case .bool(let flag): .flag(flag)
    case .number(let digits): DecimalNumber(digits).map { .number($0) } ?? .json(digits)
    case .text(let text):
      if form == .plain(.money) || form == .plain(.decimal), let number = DecimalNumber(text) {
        .decimal(number)
      } else {
        .text(text)
      }
    case .list(let elements): list(Array(elements), of: node)
    case .object: .json(node.compact)
    }
  }

  private static func list(_ elements: [JSONNode], of node: JSONNode) -> CellValue {
    if elements.isEmpty { return .empty }
    let texts = elements.compactMap { element -> String? in
      guard case .text(let text) = element.content, !text.isEmpty, !text.utf8.contains(UInt8(ascii: "|")),
        text.utf8.first != UInt8(ascii: "[")
      else { return nil }
      return text
    }
    return texts.count == elements.count ? .list(texts) : .json(node.compact)
  }
}
