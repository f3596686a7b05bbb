import SellerJSON

/// An object of a map's file, in which every name means something: a typing error would otherwise go unnoticed.
struct MapObject<Key: CaseIterable & RawRepresentable<String>> {
  private let part: JSONPart

  /// The object that stands at a place; refuses the first name that is not known.
  init(_ part: JSONPart, _ keys: Key.Type) throws(MapProblem) {
    let members = try Self.read(part, JSONPart.members)
    if let unknown = members.map(\.name).filter({ Key(rawValue: $0) == nil }).min() {
      throw .unknownName(unknown, known: Key.allCases.map(\.rawValue))
    }
    self.part = part
  }

  /// What a name says; nil where it says nothing.
  func value<Value>(
    _ key: Key, _ read: (JSONPart) -> () throws(JSONError) -> Value
  ) throws(MapProblem) -> Value? {
    guard let part = part[key.rawValue] else { return nil }
    return try Self.read(part, read)
  }

  /// What a name says that every such object has.
  func needed<Value>(_ key: Key, _ read: (JSONPart) -> () throws(JSONError) -> Value) throws(MapProblem) -> Value {
    guard let value = try value(key, read) else { throw .missing(part.path(to: key.rawValue)) }
    return value
  }

  /// The object under a name.
  func object<Object>(_ key: Key, _ read: (JSONPart) throws(MapProblem) -> Object) throws(MapProblem) -> Object? {
    guard let part = part[key.rawValue] else { return nil }
    return try read(part)
  }

  /// The objects of the list under a name.
  func list<Object>(_ key: Key, _ read: (JSONPart) throws(MapProblem) -> Object) throws(MapProblem) -> [Object]? {
    guard let elements = try value(key, JSONPart.elements) else { return nil }
    var objects: [Object] = []
    for element in elements { objects.append(try read(element)) }
    return objects
  }

  /// The columns under a name that every such object has.
  func columns(_ key: Key) throws(MapProblem) -> [String: TableMap.Source] {
    var columns: [String: TableMap.Source] = [:]
    for (name, part) in try needed(key, JSONPart.members) { columns[name] = try TableMap.Source(part) }
    return columns
  }

  private static func read<Value>(
    _ part: JSONPart, _ read: (JSONPart) -> () throws(JSONError) -> Value
  ) throws(MapProblem) -> Value {
    do throws(JSONError) {
      return try read(part)()
    } catch {
      // Of the names that lead to a value people know more than of its place.
      throw error.path.isEmpty ? .notObject : .wrongType(error.path)
    }
  }
}
