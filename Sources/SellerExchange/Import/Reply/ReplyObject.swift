import SellerCore
import SellerJSON
import SellerText

/// An object of a reply, whose members are read with typed errors that name their path.
struct ReplyObject {
  private let content: Content
  private let path: ReplyPath?

  private enum Content {
    case node(JSONNode)
    /// An object that was read member by member.
    case members([String: JSONNode])
  }

  /// A record.
  init(_ node: JSONNode, _ path: ReplyPath? = nil) {
    content = .node(node)
    self.path = path
  }

  /// A record that was read member by member.
  init(_ members: [String: JSONNode]) {
    content = .members(members)
    path = nil
  }

  /// The path of a member, for messages.
  func field(_ name: String) -> String { path.map { "\($0).\(name)" } ?? name }

  /// Whether it has one of these members.
  func has(_ names: String...) -> Bool { names.contains { member($0) != nil } }

  /// A member; nil where it is absent or null.
  func member(_ name: String) -> JSONNode? {
    let found: JSONNode?
    switch content {
    case .node(let node): found = node[name]
    case .members(let members): found = members[name]
    }
    return found?.kind == .null ? nil : found
  }

  /// A member that must be there.
  func required(_ name: String) throws(ForeignFieldProblem) -> JSONNode { try needed(name, member(name)) }

  /// What was read of a member without which the record is none.
  func needed<Value>(_ name: String, _ value: Value?) throws(ForeignFieldProblem) -> Value {
    guard let value else { throw ForeignFieldProblem(field: field(name), problem: .missing) }
    return value
  }

  private func wrong(_ name: String, _ expected: JSONType) -> ForeignFieldProblem {
    ForeignFieldProblem(field: field(name), problem: .wrongShape(expected: expected))
  }
}

extension ReplyObject {
  /// A text; nil where none is stated.
  func text(_ name: String) throws(ForeignFieldProblem) -> String? {
    guard let node = member(name) else { return nil }
    guard let text = node.text else { throw wrong(name, .text) }
    return text
  }

  /// The first text that says something: empty ones and `~`, which stands for "no data", are none.
  func stated(_ names: String...) throws(ForeignFieldProblem) -> String? {
    for name in names {
      if let text = try text(name), !text.isEmpty, text != "~" { return text }
    }
    return nil
  }

  /// A text that must be there.
  func requiredText(_ name: String) throws(ForeignFieldProblem) -> String {
    guard let text = try required(name).text else { throw wrong(name, .text) }
    return text
  }

  /// A text, or a number as it is written; nil where none is stated.
  func word(_ name: String) throws(ForeignFieldProblem) -> String? {
    guard let node = member(name) else { return nil }
    guard let word = node.text ?? node.number else { throw wrong(name, .text) }
    return word
  }

  /// An id, which comes as a text or as a whole number.
  func id<Subject>(_ name: String) throws(ForeignFieldProblem) -> Key<Subject> {
    try FieldReading.id(try needed(name, try word(name)), field: field(name))
  }

  /// An id that may be missing: not stated, empty or 0.
  func optionalID<Subject>(_ name: String) throws(ForeignFieldProblem) -> Key<Subject>? {
    guard let word = try word(name), word != "0", !CellText.isNothing(word.utf8) else { return nil }
    return try FieldReading.id(word, field: field(name))
  }

  /// A whole number, which may come as a text; nil where none is stated.
  func whole(_ name: String) throws(ForeignFieldProblem) -> Int64? {
    guard let node = member(name) else { return nil }
    if let text = node.text, text.isEmpty { return nil }
    guard let number = (node.number ?? node.text).flatMap(Int64.init) else { throw wrong(name, .wholeNumber) }
    return number
  }

  /// A number of pieces; nil where none is stated.
  func quantity(_ name: String) throws(ForeignFieldProblem) -> Int? {
    guard let pieces = try whole(name) else { return nil }
    return try FieldReading.quantity(pieces, field: field(name))
  }

  /// What a code stands for; nil where none is stated.
  func meaning<Value>(
    of name: String, among known: [(code: Int64, meaning: Value)]
  ) throws(ForeignFieldProblem) -> Value? {
    guard let code = try whole(name) else { return nil }
    guard let found = known.first(where: { $0.code == code }) else {
      let problem = ImportProblem.unknownValue(text: "\(code)", known: known.map { "\($0.code)" })
      throw ForeignFieldProblem(field: field(name), problem: problem)
    }
    return found.meaning
  }

  /// A number, which may come as a text, as it is written; nil where none is stated.
  func number(_ name: String) throws(ForeignFieldProblem) -> String? {
    guard let node = member(name) else { return nil }
    guard let number = node.number ?? node.text else { throw wrong(name, .number) }
    return number.isEmpty ? nil : number
  }

  /// A flag, which may come as a text `True` or `False`, or as 0 or 1; nil where none is stated.
  func flag(_ name: String) throws(ForeignFieldProblem) -> Bool? {
    guard let node = member(name) else { return nil }
    if let flag = node.bool { return flag }
    switch (node.text ?? node.number)?.lowercased() {
    case "true", "1": return true
    case "false", "0": return false
    case "": return nil
    default: throw wrong(name, .bool)
    }
  }

  /// An object; nil where none is stated.
  func object(_ name: String) throws(ForeignFieldProblem) -> ReplyObject? {
    guard let node = member(name) else { return nil }
    guard node.kind == .object else { throw wrong(name, .object) }
    return ReplyObject(node, ReplyPath(path, .member(name)))
  }

  /// An object that must be there.
  func requiredObject(_ name: String) throws(ForeignFieldProblem) -> ReplyObject {
    try needed(name, try object(name))
  }

  /// The objects of the first list that is stated; none where none is.
  func firstObjects(_ names: String...) throws(ForeignFieldProblem) -> [ReplyObject] {
    for name in names {
      if let objects = try objects(name) { return objects }
    }
    return []
  }

  /// The objects of a list; nil where none is stated.
  func objects(_ name: String) throws(ForeignFieldProblem) -> [ReplyObject]? {
    guard let node = member(name) else { return nil }
    guard node.kind == .list else { throw wrong(name, .list) }
    let list = ReplyPath(path, .member(name))
    var objects: [ReplyObject] = []
    for element in node.elements {
      let place = ReplyPath(list, .element(objects.count))
      guard element.kind == .object else {
        throw ForeignFieldProblem(field: "\(place)", problem: .wrongShape(expected: .object))
      }
      objects.append(ReplyObject(element, place))
    }
    return objects
  }

  /// The texts of a list; nil where none is stated.
  func texts(_ name: String) throws(ForeignFieldProblem) -> [String]? {
    guard let node = member(name) else { return nil }
    guard node.kind == .list else { throw wrong(name, .list) }
    return node.elements.compactMap(\.text)
  }
}

/// The way from a record to one of its parts; it is put into words only when something is wrong there.
final class ReplyPath: Sendable, CustomStringConvertible {
  /// One step of the way.
  enum Step: Sendable {
    case member(String)
    case element(Int)
  }

  private let before: ReplyPath?
  private let step: Step

  init(_ before: ReplyPath?, _ step: Step) {
    self.before = before
    self.step = step
  }

  /// `refunds[0].refund_amount`.
  var description: String {
    switch (before, step) {
    case (let before?, .member(let name)): "\(before).\(name)"
    case (nil, .member(let name)): name
    case (let before, .element(let index)): "\(before?.description ?? "")[\(index)]"
    }
  }
}
