import SellerJSON

extension Array {
  /// What programs get of a row: a member for each field that has a value, those of one object together.
  public func members<Row>(of row: Row) -> [(String, JSONValue)] where Element == RowField<Row> {
    var members = Members()
    for field in self {
      if let value = field.value(row).json { members.put(value, at: field.path[...]) }
    }
    return members.values
  }

  /// The same as an object.
  public func object<Row>(of row: Row) -> JSONValue where Element == RowField<Row> { .object(members(of: row)) }
}

/// The members of an object while they are put together: an object among them takes what comes next while it is the last.
private struct Members {
  private enum Content {
    case value(JSONValue)
    case object(Members)
  }

  private var list: [(name: String, content: Content)] = []

  mutating func put(_ value: JSONValue, at path: ArraySlice<String>) {
    guard let name = path.first else { return }
    let rest = path.dropFirst()
    guard !rest.isEmpty else { return list.append((name, .value(value))) }
    var inner = Members()
    if let last = list.last, last.name == name, case .object(let begun) = last.content {
      inner = begun
      list.removeLast()
    }
    inner.put(value, at: rest)
    list.append((name, .object(inner)))
  }

  var values: [(String, JSONValue)] {
    list.map { name, content in
      switch content {
      case .value(let value): (name, value)
      case .object(let members): (name, .object(members.values))
      }
    }
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
