import SellerJSON
import SellerTables
import SellerText
import Testing

@Suite("Console, table, CSV and JSON of a list agree")
struct AgreementTests {
  /// Gathers what a check finds wrong in any field of any list.
  private func expectNone(of check: (ListedShop.List) throws -> [String]) rethrows {
    let faults = try ListedShop.all.flatMap { shop in
      try shop.lists.flatMap { list in try check(list).map { "\(shop.platform) \(list.name) \($0)" } }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(5))")
  }

  @Test("A key stands for one value, wherever the field is chosen")
  func values() {
    expectNone { list in
      Dictionary(grouping: list.all, by: \.key).flatMap { key, fields in
        fields.dropFirst().flatMap { field in
          (0..<min(list.count, 100)).compactMap { row in
            let (left, right) = (Self.plain(fields[0].value(row)), Self.plain(field.value(row)))
            return left == right || Self.isObject(key) ? nil : "\(key): \(left) and \(right)"
          }
        }
      }
    }
  }

  /// An empty list, null and nothing say the same: there is none.
  private static func plain(_ value: CellValue) -> CellValue {
    switch value {
    case .null, .list([]): .empty
    default: value
    }
  }

  /// Programs get an object with the reason, of which a cell holds the id of what stands in the way.
  private static func isObject(_ key: String) -> Bool { key == "dispute" }

  @Test("Console and command show a key in the same words and meaning", arguments: Language.allCases)
  func words(language: Language) {
    expectNone { list in
      // The matrix has room for signs only.
      if list.name == "campaign" { return [] }
      return list.columns.filter { !Self.isShorter($0.key) }.flatMap { field -> [String] in
        guard let other = list.table.first(where: { $0.key == field.key }) else { return [] }
        return (0..<min(list.count, 100)).compactMap { row in
          let (console, table) = (field.cell(row, language), other.cell(row, language))
          return console == table ? nil : "\(field.key): \(console.text) and \(table.text)"
        }
      }
    }
  }

  /// What stands in a short form where many lines have to fit: moments without their year, counts in words.
  private static func isShorter(_ key: String) -> Bool { key == "at" || key == "numerator" }

  @Test("CSV has the same values as JSON")
  func formats() throws {
    try expectNone { list in
      try list.export.flatMap { column -> [String] in
        guard let member = list.answer.first(where: { $0.key == column.key }), !Self.isObject(column.key) else {
          return []
        }
        return try (0..<min(list.count, 50)).compactMap { row in
          let csv = try DataTable(columns: ["c"], rows: [[column.value(row)]]).text(.csv)
          let json = Self.text(member.value(row).json)
          let field = column.value(row).isNumber == true ? json : json.map { CSVText.field(text: $0) }
          return csv == "c\r\n" + (field ?? "") + "\r\n" ? nil : "\(column.key): \(csv) and \(json ?? "nothing")"
        }
      }
    }
  }

  /// A JSON value as a spreadsheet has it.
  private static func text(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text), .number(let text), .verbatim(let text): text
    case .array(let elements): elements.isEmpty ? nil : elements.compactMap { text($0) }.joined(separator: "|")
    case .integer(let number): "\(number)"
    case .double(let number): "\(number)"
    case .bool(let flag): "\(flag)"
    case .null, .object, nil: nil
    }
  }
}
