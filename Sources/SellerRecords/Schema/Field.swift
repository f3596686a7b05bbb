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
  /// Reads a value into an object.
  typealias Reader = @Sendable (inout Object, JSONNode, Currency) throws(FieldProblem) -> Void
  let read: Reader
  let write: @Sendable (Object, inout JSONLine) -> Void
  /// Writes the field with its default, and those inside it.
  let writeWhole: @Sendable (Object, inout JSONLine) -> Void

  /// A field of a value that `set` puts into an object; `written` is what is written of it, `whole` with its default.
  private init<Value>(
    _ name: String, isRequired: Bool, _ codec: ValueCodec<Value>,
    set: @escaping @Sendable (inout Object, Value) -> Void,
    written: @escaping @Sendable (Object) -> Value?, whole: @escaping @Sendable (Object) -> Value?
  ) {
    self.name = name
    self.isRequired = isRequired
    form = codec.form
    read = { object, node, currency throws(FieldProblem) in set(&object, try codec.read(node, currency)) }
    write = { object, line in
      guard let value = written(object) else { return }
      line.name(name)
      codec.write(value, &line)
    }
    writeWhole = { object, line in
      guard let value = whole(object) else { return }
      line.name(name)
      codec.writeWhole(value, &line)
    }
  }

  /// A field that every object has.
  public static func required<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value> & Sendable, _ codec: ValueCodec<Value>
  ) -> Field {
    Field(
      name, isRequired: true, codec, set: { $0[keyPath: path] = $1 },
      written: { $0[keyPath: path] }, whole: { $0[keyPath: path] })
  }

  /// A field that may be absent, which is no value.
  public static func optional<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value?> & Sendable, _ codec: ValueCodec<Value>
  ) -> Field {
    Field(
      name, isRequired: false, codec, set: { $0[keyPath: path] = $1 },
      written: { $0[keyPath: path] }, whole: { $0[keyPath: path] })
  }

  /// A field that may be absent, which means a default; the default is not written.
  public static func defaulted<Value>(
    _ name: String, _ path: any WritableKeyPath<Object, Value> & Sendable, _ codec: ValueCodec<Value>,
    unless isDefault: @escaping @Sendable (Value) -> Bool
  ) -> Field {
    Field(
      name, isRequired: false, codec, set: { $0[keyPath: path] = $1 },
      written: { object in
        let value = object[keyPath: path]
        return isDefault(value) ? nil : value
      }, whole: { $0[keyPath: path] })
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
