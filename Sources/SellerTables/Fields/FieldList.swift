import SellerJSON

extension Array {
  /// What programs get of a row: a member for each field that has a value, those of one object together.
  public func members<Row>(of row: Row) -> [(String, JSONValue)] where Element == RowField<Row> {
    var tree = MemberTree()
    visiting(MemberTree.self)(row, &tree, [])
    return tree.members
  }

  /// The same as an object.
  public func object<Row>(of row: Row) -> JSONValue where Element == RowField<Row> { .object(members(of: row)) }

  /// The objects of many rows as a list, written without making them.
  public func list<Row>(of rows: some Sequence<Row>) -> [UInt8] where Element == RowField<Row> {
    let visit = visiting(JSONWriter.self) as Visiting<Row, JSONWriter>
    var writer = JSONWriter()
    writer.beginList()
    for row in rows {
      writer.beginObject()
      visit(row, &writer, [])
      writer.endObject()
    }
    writer.endList()
    return writer.bytes
  }

  /// Goes through the members of a row's object; `begun` are the objects in it that have begun and not ended.
  private typealias Visiting<Row, Visitor> = (Row, inout Visitor, _ begun: ArraySlice<String>) -> Void

  /// The same as a value among others.
  public func array<Row>(of rows: some Sequence<Row>) -> JSONValue where Element == RowField<Row> {
    .verbatim(String(decoding: list(of: rows), as: UTF8.self))
  }

  /// The fields one after another as one function, which has hold of all of them: going through a list, each would be taken hold of
  /// and let go of for every row. An object in the object takes what comes next while it is the last.
  private func visiting<Row, Visitor: MemberVisitor>(_: Visitor.Type) -> Visiting<Row, Visitor>
  where Element == RowField<Row> {
    var visiting: Visiting<Row, Visitor> = { _, visitor, begun in for _ in begun { visitor.endObject() } }
    for field in reversed() {
      guard let name = field.path.last else { continue }
      let (read, outer, rest) = (field.value, field.path.dropLast(), visiting)
      visiting = { row, visitor, begun in
        guard let value = read(row).json else { return rest(row, &visitor, begun) }
        if begun != outer {
          let kept = zip(begun, outer).prefix { $0 == $1 }.count
          for _ in kept..<begun.count { visitor.endObject() }
          for name in outer.dropFirst(kept) { visitor.beginObject(name) }
        }
        visitor.member(name, value)
        rest(row, &visitor, outer)
      }
    }
    return visiting
  }
}

/// Somebody who is told of the members of an object one after another.
private protocol MemberVisitor {
  /// An object in the object begins.
  mutating func beginObject(_ name: String)
  /// A member of the object begun last.
  mutating func member(_ name: String, _ value: JSONValue)
  /// The object begun last is at its end.
  mutating func endObject()
}

/// Puts the members together.
private struct MemberTree: MemberVisitor {
  private(set) var members: [(String, JSONValue)] = []
  /// The objects that hold the one whose members these are, each with the name of what began in it.
  private var outer: [(members: [(String, JSONValue)], name: String)] = []

  mutating func beginObject(_ name: String) {
    outer.append((members, name))
    members = []
  }

  mutating func member(_ name: String, _ value: JSONValue) { members.append((name, value)) }

  mutating func endObject() {
    guard let last = outer.popLast() else { return }
    members = last.members + [(last.name, .object(members))]
  }
}

extension JSONWriter: MemberVisitor {
  fileprivate mutating func beginObject(_ name: String) {
    self.name(name)
    beginObject()
  }

  fileprivate mutating func member(_ name: String, _ value: JSONValue) {
    self.name(name)
    write(value)
  }
}

extension DataTable {
  /// The table of a list: a column for each field.
  public init<Row: Sendable>(_ fields: [RowField<Row>], _ rows: [Row]) {
    self.init(columns: fields.map(\.key)) { body in
      for row in rows { try body(fields.map { $0.value(row) }) }
    }
  }
}
