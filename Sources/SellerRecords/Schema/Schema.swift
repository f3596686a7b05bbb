import SellerCore
import SellerJSON
import SellerText

/// The fields of one kind of object, in the order of the store format: the one place that says how it is read and written.
public struct Schema<Object: Sendable>: Sendable {
  /// An object that holds every default; fields that are required overwrite what stands in it.
  public let blank: @Sendable (Currency) -> Object
  /// Where unknown fields are kept; nil where a name that means nothing is an error, as in what people write:
  /// a typing error would go unnoticed.
  private var extra: (any WritableKeyPath<Object, ExtraFields> & Sendable)?
  /// The known fields in canonical order.
  public let fields: [Field<Object>]
  /// What is asked of the object as a whole, once its fields are read.
  private let whole: (@Sendable (Object, JSONNode) throws(FieldProblem) -> Void)?
  /// Where each field stands in the list.
  private let positions: [JSONName: Int]
  /// The names, how each field is read, and which must be there: a field has more than that, and would be copied for each member.
  private let names: [JSONName]
  private let readers: [Field<Object>.Reader]
  private let required: [Int]

  /// A schema that keeps unknown fields.
  public init(
    blank: @escaping @Sendable (Currency) -> Object, extra: any WritableKeyPath<Object, ExtraFields> & Sendable,
    fields: [Field<Object>], whole: (@Sendable (Object, JSONNode) throws(FieldProblem) -> Void)? = nil
  ) {
    self.init(blank: blank, fields: fields, whole: whole)
    self.extra = extra
  }

  /// A schema that refuses unknown fields.
  init(
    blank: @escaping @Sendable (Currency) -> Object, fields: [Field<Object>],
    whole: (@Sendable (Object, JSONNode) throws(FieldProblem) -> Void)? = nil
  ) {
    self.whole = whole
    self.blank = blank
    self.fields = fields
    names = fields.map { JSONName($0.name) }
    readers = fields.map(\.read)
    required = fields.indices.filter { fields[$0].isRequired }
    positions = Dictionary(firstOfEach: zip(names, fields.indices))
  }

  /// Reads an object; unknown fields are kept with their text.
  public func read(_ node: JSONNode, _ currency: Currency) throws(FieldProblem) -> Object {
    guard case .object(let members) = node.content else { throw node.wrongType(.object) }
    var object = blank(currency)
    var unknown: [ExtraFields.Member] = []
    var isFound = [Bool](repeating: false, count: fields.count)
    var next = 0
    for member in members {
      let name = member.name
      let value = member.value
      guard let position = position(of: JSONName(name), after: &next) else {
        if extra == nil { throw value.problem(.unknownChoice(found: name, allowed: fields.map(\.name))) }
        unknown.append(ExtraFields.Member(name: name, json: value.compact))
        continue
      }
      isFound[position] = true
      do throws(FieldProblem) {
        if value.kind == .null { throw value.problem(.nullValue) }
        try readers[position](&object, value, currency)
      } catch {
        throw error.inside(name)
      }
    }
    if let missing = required.first(where: { !isFound[$0] }) {
      throw FieldProblem(.missingField, path: fields[missing].name, offset: node.byte)
    }
    if let extra, !unknown.isEmpty { object[keyPath: extra] = ExtraFields(members: unknown) }
    try whole?(object, node)
    return object
  }

  /// An object with the unknown fields of an older version of it, as long as it does not bring its own.
  func keepingUnknownFields(_ object: Object, of old: Object) -> Object {
    guard let extra else { return object }
    var kept = object
    kept[keyPath: extra] = object[keyPath: extra].adding(old[keyPath: extra])
    return kept
  }

  /// Where a field stands: most objects have theirs in the list's order.
  private func position(of name: JSONName, after next: inout Int) -> Int? {
    if let position = names[next...].firstIndex(of: name) {
      next = position + 1
      return position
    }
    return positions[name]
  }

  /// Writes an object: known fields that have something to say, then unknown ones as they came.
  public func write(_ object: Object, _ line: inout JSONLine) {
    line.beginObject()
    for field in fields { field.write(object, &line) }
    if let extra { line.extra(object[keyPath: extra]) }
    line.endObject()
  }
}

extension Schema {
  /// Writes an object with every default that it has, unknown fields too: what a table shows of it.
  public func writeWhole(_ object: Object, _ line: inout JSONLine) {
    line.beginObject()
    for field in fields { field.writeWhole(object, &line) }
    if let extra { line.extra(object[keyPath: extra]) }
    line.endObject()
  }
}

extension Instant {
  /// Stands in a blank object until the required field overwrites it.
  public static let epoch = Instant(seconds: 0)
}
