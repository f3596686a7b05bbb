import SellerCore
import SellerText

/// The fields of one kind of object, in the order of the store format: the one place that says how it is read and written.
struct Schema<Object: Sendable>: Sendable {
  /// An object that holds every default; fields that are required overwrite what stands in it.
  let blank: @Sendable (Currency) -> Object
  /// Where unknown fields are kept.
  let extra: any WritableKeyPath<Object, ExtraFields> & Sendable
  /// The known fields in canonical order.
  let fields: [Field<Object>]

  /// Reads an object; unknown fields are kept with their text.
  func read(_ node: JSONNode, _ currency: Currency) throws(FieldProblem) -> Object {
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
  func write(_ object: Object, _ line: inout JSONLine) {
    line.beginObject()
    for field in fields { field.write(object, &line) }
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

/// A field: its name, whether it must be there, and how it moves between an object and JSON.
struct Field<Object: Sendable>: Sendable {
  let name: String
  let isRequired: Bool
  let read: @Sendable (inout Object, JSONNode, Currency) throws(FieldProblem) -> Void
  let write: @Sendable (Object, inout JSONLine) -> Void

  /// A field that every object has.
  static func required<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value> & Sendable, _ codec: ValueCodec<Value>
  ) -> Field {
    Field(
      name: name, isRequired: true,
      read: { object, node, currency throws(FieldProblem) in
        object[keyPath: path] = try codec.read(node, currency)
      },
      write: { object, line in
        line.name(name)
        codec.write(object[keyPath: path], &line)
      })
  }

  /// A field that may be absent, which is no value.
  static func optional<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value?> & Sendable, _ codec: ValueCodec<Value>
  ) -> Field {
    Field(
      name: name, isRequired: false,
      read: { object, node, currency throws(FieldProblem) in
        object[keyPath: path] = try codec.read(node, currency)
      },
      write: { object, line in
        guard let value = object[keyPath: path] else { return }
        line.name(name)
        codec.write(value, &line)
      })
  }

  /// A field that may be absent, which means a default; the default is not written.
  static func defaulted<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value> & Sendable, _ codec: ValueCodec<Value>,
    unless isDefault: @escaping @Sendable (Value) -> Bool
  ) -> Field {
    Field(
      name: name, isRequired: false,
      read: { object, node, currency throws(FieldProblem) in
        object[keyPath: path] = try codec.read(node, currency)
      },
      write: { object, line in
        let value = object[keyPath: path]
        guard !isDefault(value) else { return }
        line.name(name)
        codec.write(value, &line)
      })
  }

  /// A list that may be absent, which means an empty one.
  static func list<Element>(
    _ name: String, _ path: any WritableKeyPath<Object, [Element]> & Sendable, _ element: ValueCodec<Element>
  ) -> Field {
    defaulted(name, path, .list(element), unless: \.isEmpty)
  }

  /// A flag that may be absent, which means false.
  static func flag(_ name: String, _ path: any WritableKeyPath<Object, Bool> & Sendable) -> Field {
    defaulted(name, path, .bool, unless: { !$0 })
  }

  /// A count that may be absent, which means 0.
  static func count(_ name: String, _ path: any WritableKeyPath<Object, Int> & Sendable) -> Field {
    defaulted(name, path, .count, unless: { $0 == 0 })
  }
}
