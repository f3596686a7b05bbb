import SellerJSON
import SellerRecords

/// Puts a record together again from what the columns of its table say.
struct OwnRecord {
  private let fields: [FieldDescription]
  /// The form of what stands in each column; nil where unknown fields stand together.
  let forms: [FieldForm?]

  /// Of a kind whose fields these are.
  init(_ fields: [FieldDescription]) {
    self.fields = fields
    forms = RecordCells.columns(of: fields).map(\.form)
  }

  /// The record as JSON. `values` are the JSON texts of the columns in canonical order, nil for an empty one.
  func json(_ values: [String?]) -> [UInt8] {
    var writer = JSONWriter()
    var column = 0
    write(fields, values, &column, &writer)
    return writer.bytes
  }

  private func write(
    _ fields: [FieldDescription], _ values: [String?], _ column: inout Int, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    for field in fields {
      guard case .object(let parts) = field.form else {
        if let value = values[column] {
          writer.name(field.name)
          writer.json(value)
        }
        column += 1
        continue
      }
      let width = RecordCells.columns(of: parts).count
      // An object that has nothing in its fields has an empty one in `extra`.
      if values[column..<column + width].allSatisfy({ $0 == nil }) {
        column += width
      } else {
        writer.name(field.name)
        write(parts, values, &column, &writer)
      }
    }
    if let extra = values[column], let node = try? JSONNode(reading: Array(extra.utf8)) {
      for member in node.members {
        writer.name(member.name)
        writer.write(member.value)
      }
    }
    column += 1
    writer.endObject()
  }
}
