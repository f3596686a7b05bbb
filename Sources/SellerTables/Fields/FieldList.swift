import SellerJSON

extension Array {
  /// What programs get of a row: a member for each field that has a value, those of one object together.
  public func members<Row>(of row: Row) -> [(String, JSONValue)] where Element == RowField<Row> {
    MemberTree.members(compactMap { field in field.value(row).json.map { (field.path[...], $0) } }[...])
  }

  /// The same as an object.
  public func object<Row>(of row: Row) -> JSONValue where Element == RowField<Row> { .object(members(of: row)) }

  /// The same as a list among other values.
  public func array<Row>(of rows: [Row]) -> JSONValue where Element == RowField<Row> {
    .verbatim(ElementWriter(self).list(of: rows))
  }
}

/// Members that stand in objects inside one another.
private enum MemberTree {
  /// The members of an object by their paths in it; one after another in the same object stand in it together.
  static func members(_ values: ArraySlice<(path: ArraySlice<String>, value: JSONValue)>) -> [(String, JSONValue)] {
    var (members, rest) = ([(String, JSONValue)](), values)
    while let (path, value) = rest.first, let name = path.first {
      let together = rest.prefix { path.count > 1 && $0.path.count > 1 && $0.path.first == name }
      if together.isEmpty {
        members.append((name, value))
      } else {
        let inside = together.map { (path: $0.path.dropFirst(), value: $0.value) }
        members.append((name, .object(Self.members(inside[...]))))
      }
      rest = rest.dropFirst(Swift.max(together.count, 1))
    }
    return members
  }
}

extension DataTable {
  /// The table of a list: a column for each field.
  public init<Row: Sendable>(_ fields: [RowField<Row>], _ rows: [Row]) { self.init(fields, runs: [{ rows[...] }]) }

  /// The table of a list in runs.
  public init<Row: Sendable>(_ fields: [RowField<Row>], runs: [ListRun<Row>]) {
    self.init(columns: fields.map(\.key)) { body in
      for run in runs {
        for row in run() { try body(fields.map { $0.value(row) }) }
      }
    }
  }
}
