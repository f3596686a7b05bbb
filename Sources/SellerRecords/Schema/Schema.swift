import SellerCore
import SellerText

/// The fields of one kind of object, in the order of the store format: the one place that says how it is read and written.
public struct Schema<Object: Sendable>: Sendable {
  /// An object that holds every default; fields that are required overwrite what stands in it.
  public let blank: @Sendable (Currency) -> Object
  /// Where unknown fields are kept.
  public let extra: any WritableKeyPath<Object, ExtraFields> & Sendable
  /// The known fields in canonical order.
  public let fields: [Field<Object>]

  /// A schema.
  public init(
    blank: @escaping @Sendable (Currency) -> Object, extra: any WritableKeyPath<Object, ExtraFields> & Sendable,
    fields: [Field<Object>]
  ) {
    self.blank = blank
    self.extra = extra
    self.fields = fields
  }

  /// Reads an object; unknown fields are kept with their text.
  public func read(_ node: JSONNode, _ currency: Currency) throws(FieldProblem) -> Object {
    guard case .object(let members) = node.content else { throw node.wrongType(.object) }
    var object = blank(currency)
    var unknown: [ExtraFields.Member] = []
    var found = Set<Int>()
    for member in members {
      guard let index = fields.firstIndex(where: { $0.name.utf8.elementsEqual(member.name.utf8) }) else {
        let json = String(decoding: JSONLayout.compact(member.value.text), as: UTF8.self)
        unknown.append(ExtraFields.Member(name: member.name, json: json))
        continue
      }
      found.insert(index)
      do throws(FieldProblem) {
        if case .null = member.value.content { throw member.value.problem(.nullValue) }
        try fields[index].read(&object, member.value, currency)
      } catch {
        throw error.inside(member.name)
      }
    }
    if let missing = fields.indices.first(where: { fields[$0].isRequired && !found.contains($0) }) {
      throw FieldProblem(.missingField, path: fields[missing].name, offset: node.text.startIndex)
    }
    if !unknown.isEmpty { object[keyPath: extra] = ExtraFields(members: unknown) }
    return object
  }

  /// Writes an object: known fields that have something to say, then unknown ones as they came.
  public func write(_ object: Object, _ line: inout JSONLine) {
    line.beginObject()
    for field in fields { field.write(object, &line) }
    line.extra(object[keyPath: extra])
    line.endObject()
  }
}

extension Schema {
  /// Writes an object with every default that it has, unknown fields too: what a table shows of it.
  public func writeWhole(_ object: Object, _ line: inout JSONLine) {
    line.beginObject()
    for field in fields { field.writeWhole(object, &line) }
    line.extra(object[keyPath: extra])
    line.endObject()
  }
}

extension JSONLine {
  /// Writes unknown fields as they came.
  mutating func extra(_ fields: ExtraFields) {
    for member in fields.members {
      name(member.name)
      json(member.json)
    }
  }
}

extension Instant {
  /// Stands in a blank object until the required field overwrites it.
  public static let epoch = Instant(seconds: 0)
}
