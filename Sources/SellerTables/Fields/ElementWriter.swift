import SellerJSON

/// Writes the objects of rows without making them, so many at a time as somebody asks for.
public struct ElementWriter<Row: Sendable>: Sendable {
  /// Writes the members of a row's object, one for each field; `begun` is the place, among all there are, of the object in it that has
  /// begun last.
  private typealias Writing =
    @Sendable (Row, inout JSONWriter, _ members: inout [RepeatedMember], _ begun: Int) -> Void

  private let members: [RepeatedMember]
  private let write: Writing

  /// A writer of rows with these fields.
  ///
  /// The fields follow one another as one function, which has hold of all of them: going through a list, each would be taken hold of
  /// and let go of for every row. An object in the object takes what comes next while it is the last.
  public init(_ fields: [RowField<Row>]) {
    members = fields.map { RepeatedMember(JSONWriter.WrittenName($0.path.last ?? $0.key)) }
    let objects = WrittenObjects(of: fields.map { $0.path.dropLast() })
    let ends = objects.ways(to: 0)
    var writing: Writing = { _, writer, _, begun in ends[begun].go(&writer) }
    for (index, field) in fields.enumerated().reversed() {
      guard let place = objects.place(of: field.path.dropLast()) else { continue }
      let (read, rest, ways) = (field.value, writing, objects.ways(to: place))
      writing = { row, writer, members, begun in
        let value = read(row)
        if case .empty = value { return rest(row, &writer, &members, begun) }
        if begun != place { ways[begun].go(&writer) }
        members[index].write(value, to: &writer)
        rest(row, &writer, &members, place)
      }
    }
    write = writing
  }

  /// The rows' objects as a list.
  func list(of rows: [Row]) -> String { "[" + String(decoding: elements(of: rows[...]), as: UTF8.self) + "]" }

  /// The rows' objects as elements of a list.
  public func elements(of rows: ArraySlice<Row>) -> [UInt8] {
    var (writer, members) = (JSONWriter.ofElements, members)
    for index in rows.indices {
      writer.beginObject()
      write(rows[index], &writer, &members, 0)
      writer.endObject()
      // Rows of a list are of about the same length.
      if index == rows.startIndex { writer.reserve(writer.bytes.count * rows.count * 9 / 8) }
    }
    return writer.bytes
  }
}

/// A member of one row after another, which often has the value that it had in the row before.
private struct RepeatedMember: Sendable {
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
  struct Way: Sendable {
    private let ends: Int
    private let begins: [JSONWriter.WrittenName]

    init(from first: ArraySlice<String>, to second: ArraySlice<String>) {
      let kept = zip(first, second).prefix { $0 == $1 }.count
      (ends, begins) = (first.count - kept, second.dropFirst(kept).map { JSONWriter.WrittenName($0) })
    }

    /// Ends what is between the first and what both are in, and begins what is between that and the second.
    func go(_ writer: inout JSONWriter) {
      for _ in 0..<ends { writer.endObject() }
      for name in begins {
        writer.name(name)
        writer.beginObject()
      }
    }
  }

  private var paths: [ArraySlice<String>] = [[]]

  /// Those of some paths.
  init(of paths: [ArraySlice<String>]) {
    for path in paths where !self.paths.contains(path) { self.paths.append(path) }
  }

  /// The place of one.
  func place(of path: ArraySlice<String>) -> Int? { paths.firstIndex(of: path) }

  /// To one from each.
  func ways(to place: Int) -> [Way] { paths.map { Way(from: $0, to: paths[place]) } }
}
