import SellerCore
import SellerJSON

/// The values of the model as the contract writes them in JSON.
extension JSONValue {
  /// An id or name.
  public static func key<Subject>(_ key: Key<Subject>) -> JSONValue { .string(key.text) }
  /// Ids or names.
  public static func keys<Subject>(_ keys: [Key<Subject>]) -> JSONValue { .array(keys.map { .string($0.text) }) }
  /// A case of an enumeration by its name in the store.
  public static func name(_ value: some RawRepresentable<String>) -> JSONValue { .string(value.rawValue) }
  /// A value by its own text: amounts, percentages, decimals, moments, days, months.
  public static func text(_ value: some CustomStringConvertible) -> JSONValue { .string(value.description) }
  /// A whole number.
  public static func count(_ number: some BinaryInteger) -> JSONValue { .integer(Int64(clamping: number)) }
  /// A value's own text, or null where it is not known.
  public static func textOrNull(_ value: (some CustomStringConvertible)?) -> JSONValue {
    value.map { .string($0.description) } ?? .null
  }
}

/// The members of an object; those without a value are left out.
extension [(String, JSONValue)] {
  package mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { append((name, value)) }
  }

  package mutating func add(_ name: String, text: String?) { add(name, text.map { .string($0) }) }
  package mutating func add(_ name: String, name value: (some RawRepresentable<String>)?) {
    add(name, value.map { .name($0) })
  }

  /// Unknown fields by value; a name that the answer itself uses stays the answer's.
  package mutating func add(_ unknown: ExtraFields) {
    let own = Set(map { JSONName($0.0) })
    for member in unknown.members where !own.contains(JSONName(member.name)) {
      append((member.name, .verbatim(member.json)))
    }
  }
}

extension ShopView {
  /// What every answer about the whole shop begins with: as of when, and of which store.
  public var answerHead: [(String, JSONValue)] {
    [
      ("as_of", .text(asOf)),
      ("store", .object([("id", .key(shop.id)), ("platform", .name(shop.platform))])),
    ]
  }
}
