import SellerText

/// Reads CSV as RFC 4180 has it; a line may also end with LF alone, and a byte-order mark is skipped.
enum CSVRecords {
  /// The records with their fields; empty lines are left out.
  static func split(_ bytes: [UInt8]) throws(TextDamage) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < bytes.count {
      let field: [UInt8]
      if bytes[position] == UInt8(ascii: "\"") {
        (field, position) = try quotedField(bytes, from: position, record: records.count + 1)
      } else {
        let end = bytes[position...].firstIndex(where: isSeparator) ?? bytes.count
        field = Array(bytes[position..<end])
        position = end
      }
      guard let text = String(validating: field, as: UTF8.self) else {
        throw .notUTF8(record: records.count + 1)
      }
      record.append(text)
      if position < bytes.count, bytes[position] == UInt8(ascii: ",") {
        position += 1
        // A comma at the very end opens one more, empty field.
        if position == bytes.count { record.append("") }
        continue
      }
      position = lineEnd(bytes, position)
      if record.count > 1 || record.first?.isEmpty == false { records.append(record) }
      record = []
    }
    if !record.isEmpty { records.append(record) }
    return records
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }

  /// The first byte after a line's end.
  private static func lineEnd(_ bytes: [UInt8], _ position: Int) -> Int {
    guard position < bytes.count else { return position }
    let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    return position + (isPair ? 2 : 1)
  }

  private static func quotedField(
    _ bytes: [UInt8], from start: Int, record: Int
  ) throws(TextDamage) -> (field: [UInt8], end: Int) {
    var field: [UInt8] = []
    var position = start + 1
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "\"") {
        field.append(bytes[position])
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") {
        field.append(UInt8(ascii: "\""))
        position += 2
      } else {
        position += 1
        guard position == bytes.count || isSeparator(bytes[position]) else {
          throw .textAfterQuote(record: record)
        }
        return (field, position)
      }
    }
    throw .openQuote(record: record)
  }
}
