import SellerJSON

extension Array {
  /// What programs get of a row: a member for each field that has a value, those of one object together.
  public func members<Row>(of row: Row) -> [(String, JSONValue)] where Element == RowField<Row> {
    MemberTree.members(compactMap { field in field.value(row).json.map { (field.path[...], $0) } }[...])
  }

  /// The same as an object.
  public func object<Row>(of row: Row) -> JSONValue where Element == RowField<Row> { .object(members(of: row)) }

  /// The objects of many rows as elements of a list, written without making them.
  public func elements<Row>(of rows: ArraySlice<Row>) -> [UInt8] where Element == RowField<Row> {
    let write = writing()
    var members = map { RepeatedMember(JSONWriter.WrittenName($0.path.last ?? $0.key)) }
    var writer = JSONWriter.ofElements
    for index in rows.indices {
      writer.beginObject()
      write(rows[index], &writer, &members, 0)
      writer.endObject()
      // Rows of a list are of about the same length.
      if index == rows.startIndex { writer.reserve(writer.bytes.count * rows.count) }
    }
    return writer.bytes
  }

  /// The same as a list among other values.
  public func array<Row>(of rows: [Row]) -> JSONValue where Element == RowField<Row> {
    .verbatim("[" + String(decoding: elements(of: rows[...]), as: UTF8.self) + "]")
  }

  /// Writes the members of a row's object, one for each field; `begun` is the place, among all there are, of the object in it that has
  /// begun last.
  private typealias Writing<Row> = (Row, inout JSONWriter, _ members: inout [RepeatedMember], _ begun: Int) -> Void

  /// The fields one after another as one function, which has hold of all of them: going through a list, each would be taken hold of
  /// and let go of for every row. An object in the object takes what comes next while it is the last.
  private func writing<Row>() -> Writing<Row> where Element == RowField<Row> {
    let objects = WrittenObjects(of: map { $0.path.dropLast() })
    var writing: Writing<Row> = { _, writer, _, begun in objects.go(from: begun, to: 0, &writer) }
    for (index, field) in enumerated().reversed() {
      guard let place = objects.place(of: field.path.dropLast()) else { continue }
      let (read, rest) = (field.value, writing)
      writing = { row, writer, members, begun in
        let value = read(row)
        guard value != .empty else { return rest(row, &writer, &members, begun) }
        if begun != place { objects.go(from: begun, to: place, &writer) }
        members[index].write(value, to: &writer)
        rest(row, &writer, &members, place)
      }
    }
    return writing
  }
}

/// A member of one row after another, which often has the value that it had in the row before.
private struct RepeatedMember {
  private let name: JSONWriter.WrittenName
  /// The value last written.
  private var last = CellValue.empty
  /// Its member as it was written, where it has stood twice.
  private var written: [UInt8] = []

  /// A member that was not written yet.
  init(_ name: JSONWriter.WrittenName) { self.name = name }

  /// Writes the member with a value, unless it has none.
  mutating func write(_ value: CellValue, to writer: inout JSONWriter) {
    let isRepeated = value.isWritten(as: last)
    if isRepeated, !written.isEmpty { return writer.member(again: written) }
    guard let json = value.json else { return }
    let start = writer.bytes.count
    writer.name(name)
    writer.write(json)
    last = value
    written = isRepeated ? Array(writer.bytes[start...].drop { $0 == UInt8(ascii: ",") }) : []
  }
}

/// The objects that the members of written objects stand in: the whole one is the first, then those in it by their paths.
private struct WrittenObjects {
  /// What ends and what begins between a member of one object and one of another.
  private struct Way {
    let ends: Int
    let begins: [JSONWriter.WrittenName]

    init(from first: ArraySlice<String>, to second: ArraySlice<String>) {
      let kept = zip(first, second).prefix { $0 == $1 }.count
      (ends, begins) = (first.count - kept, second.dropFirst(kept).map { JSONWriter.WrittenName($0) })
    }
  }

  private var paths: [ArraySlice<String>] = [[]]
  /// From each to each.
  private let ways: [[Way]]

  /// Those of some paths.
  init(of paths: [ArraySlice<String>]) {
    for path in paths where !self.paths.contains(path) { self.paths.append(path) }
    ways = self.paths.map { [paths = self.paths] from in paths.map { Way(from: from, to: $0) } }
  }

  /// The place of one.
  func place(of path: ArraySlice<String>) -> Int? { paths.firstIndex(of: path) }

  /// Ends what is between the first and what both are in, and begins what is between that and the second.
  func go(from first: Int, to second: Int, _ writer: inout JSONWriter) {
    let way = ways[first][second]
    for _ in 0..<way.ends { writer.endObject() }
    for name in way.begins {
      writer.name(name)
      writer.beginObject()
    }
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
  public init<Row: Sendable>(_ fields: [RowField<Row>], _ rows: [Row]) {
    self.init(columns: fields.map(\.key)) { body in
      for row in rows { try body(fields.map { $0.value(row) }) }
    }
  }
}
