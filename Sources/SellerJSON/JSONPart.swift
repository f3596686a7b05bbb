/// A part of a document that people write, such as a theme: a value and the names that lead to it, by which it is said what is wrong.
public struct JSONPart: Sendable {
  /// The value.
  public let node: JSONNode
  /// The names from the outermost on, such as `columns.id.join[0]`; empty for the whole document.
  public let path: String

  /// The whole of a document.
  public init(_ document: JSONNode) { self.init(document, path: "") }

  private init(_ node: JSONNode, path: String) {
    self.node = node
    self.path = path
  }

  /// That another type of value should stand here.
  public func failure(expecting kind: JSONNode.Kind) -> JSONError {
    JSONError(problem: .wrongType(expected: kind, found: node.kind), place: node.place, path: path)
  }

  /// The text that stands here.
  public func text() throws(JSONError) -> String { try value(node.text, .text) }

  /// The whole number that stands here, in digits alone.
  public func integer() throws(JSONError) -> Int { try value(node.integer, .number) }

  /// The flag that stands here.
  public func bool() throws(JSONError) -> Bool { try value(node.bool, .bool) }

  /// The elements of the list that stands here.
  public func elements() throws(JSONError) -> [JSONPart] {
    guard node.kind == .list else { throw failure(expecting: .list) }
    return node.elements.enumerated().map { JSONPart($0.element, path: "\(path)[\($0.offset)]") }
  }

  /// The texts of the list that stands here.
  public func texts() throws(JSONError) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.text()) }
    return texts
  }

  /// The members of the object that stands here, in their order.
  public func members() throws(JSONError) -> [(name: String, part: JSONPart)] {
    guard node.kind == .object else { throw failure(expecting: .object) }
    return node.members.map { ($0.name, JSONPart($0.value, path: path(to: $0.name))) }
  }

  /// The texts of the object that stands here, by their names.
  public func textsByName() throws(JSONError) -> [String: String] {
    var texts: [String: String] = [:]
    for (name, part) in try members() { texts[name] = try part.text() }
    return texts
  }

  /// The member of a name; nil where there is none or it is null, and for any other type than objects.
  public subscript(_ name: String) -> JSONPart? {
    guard let member = node[name], member.kind != .null else { return nil }
    return JSONPart(member, path: path(to: name))
  }

  /// The path of a member, whether it is there or not.
  public func path(to name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  private func value<Value>(_ value: Value?, _ kind: JSONNode.Kind) throws(JSONError) -> Value {
    guard let value else { throw failure(expecting: kind) }
    return value
  }
}
