extension ExportTable {
  /// An array with an object a row, each on a line of its own; members in the order of the columns, empty cells left out.
  func writeJSON(to sink: Sink) throws {
    var writer = JSONWriter(style: .compact)
    writer.write("[")
    let names = columns.map { JSONValue.string($0).compact + ":" }
    var isFirstRow = true
    try forEachRow { row in
      writer.write(isFirstRow ? "\n{" : ",\n{")
      isFirstRow = false
      var isFirstMember = true
      for (index, cell) in row.enumerated() {
        guard let value = cell.json else { continue }
        if !isFirstMember { writer.write(",") }
        isFirstMember = false
        writer.write(names[index])
        writer.write(value)
      }
      writer.write("}")
      if writer.bytes.count >= Self.pieceSize { try sink(writer.drain()) }
    }
    writer.write(isFirstRow ? "]\n" : "\n]\n")
    try sink(writer.drain())
  }
}
