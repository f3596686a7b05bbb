import SellerCore
import SellerJSON
import SellerText

/// A field: its name, whether it must be there, and how it moves between an object and JSON.
public struct Field<Object: Sendable>: Sendable {
  /// The name.
  public let name: String
  /// Whether every object has it.
  public let isRequired: Bool
  /// What stands in it.
  public let form: FieldForm
  let read: @Sendable (inout Object, JSONNode, Currency) throws(FieldProblem) -> Void
  let write: @Sendable (Object, inout JSONLine) -> Void
  /// Writes the field with its default, and those inside it.
  let writeWhole: @Sendable (Object, inout JSONLine) -> Void

  /// A field that every object has.
  public static func required<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value> & Sendable, _ codec: ValueCodec<Value>
  ) -> Field {
    Field(
      name: name, isRequired: true, form: codec.form,
      read: { object, node, currency throws(FieldProblem) in
        object[keyPath: path] = try codec.read(node, currency)
      },
      write: { object, line in
        line.name(name)
        codec.write(object[keyPath: path], &line)
      },
      writeWhole: { object, line in
        line.name(name)
        codec.writeWhole(object[keyPath: path], &line)
      })
  }

  /// A field that may be absent, which is no value.
  public static func optional<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value?> & Sendable, _ codec: ValueCodec<Value>
  ) -> Field {
    Field(
      name: name, isRequired: false, form: codec.form,
      read: { object, node, currency throws(FieldProblem) in
        object[keyPath: path] = try codec.read(node, currency)
      },
      write: { object, line in
        guard let value = object[keyPath: path] else { return }
        line.name(name)
        codec.write(value, &line)
      },
      writeWhole: { object, line in
        guard let value = object[keyPath: path] else { return }
        line.name(name)
        codec.writeWhole(value, &line)
      })
  }

  /// A field that may be absent, which means a default; the default is not written.
  public static func defaulted<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value> & Sendable, _ codec: ValueCodec<Value>,
    unless isDefault: @escaping @Sendable (Value) -> Bool
  ) -> Field {
    Field(
      name: name, isRequired: false, form: codec.form,
      read: { object, node, currency throws(FieldProblem) in
        object[keyPath: path] = try codec.read(node, currency)
      },
      write: { object, line in
        let value = object[keyPath: path]
        guard !isDefault(value) else { return }
        line.name(name)
        codec.write(value, &line)
      },
      writeWhole: { object, line in
        line.name(name)
        codec.writeWhole(object[keyPath: path], &line)
      })
  }

  /// A list that may be absent, which means an empty one.
  public static func list<Element>(
    _ name: String, _ path: any WritableKeyPath<Object, [Element]> & Sendable, _ element: ValueCodec<Element>
  ) -> Field {
    defaulted(name, path, .list(element), unless: \.isEmpty)
  }

  /// A flag that may be absent, which means false.
  public static func flag(_ name: String, _ path: any WritableKeyPath<Object, Bool> & Sendable) -> Field {
    defaulted(name, path, .bool, unless: { !$0 })
  }

  /// A count that may be absent, which means 0.
  public static func count(_ name: String, _ path: any WritableKeyPath<Object, Int> & Sendable) -> Field {
    defaulted(name, path, .count, unless: { $0 == 0 })
  }
}
