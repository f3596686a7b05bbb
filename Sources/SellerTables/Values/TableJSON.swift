import SellerJSON

extension DataTable {
  /// An array with an object a row, each on a line of its own; members in the order of the columns, empty cells left out.
  func writeJSON(to sink: Sink) throws {
    var writer = JSONWriter(.elementPerLine)
    writer.beginList()
    try forEachRow { row in
      writer.beginObject()
      for (name, cell) in zip(columns, row) {
        guard let value = cell.json else { continue }
        writer.name(name)
        writer.write(value)
      }
      writer.endObject()
      if writer.bytes.count >= Self.pieceSize { try writer.drain(to: sink) }
    }
    writer.endList()
    writer.endLine()
    try writer.drain(to: sink)
  }
}
