import SellerCore
import SellerExchange
import SellerRecords
import SellerTables
import Testing

@Suite("Records as tables")
struct RecordTableTests {
  private func record<Stored: StoredRecord>(_ type: Stored.Type, _ line: String) throws -> Stored {
    try line.utf8CString.withUnsafeBytes { bytes in
      try Stored.readAnyForm(UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt8.self).dropLast()), currency: .usd)
    }
  }

  private func cells<Stored: StoredRecord>(_ type: Stored.Type, _ line: String) throws -> [String: CellValue] {
    let table = RecordTable(type, currency: .usd)
    let row = try table.row(of: try record(type, line))
    #expect(row.count == table.columns.count)
    return Dictionary(zip(table.columns, row).filter { $0.1 != .empty }, uniquingKeysWith: { first, _ in first })
  }

  private let order = #"""
    {"id":"o","product_id":"p","paid_at":"2024-01-01T00:00:00Z","price":"12.50","channel":"other",\#
    "advanced_logistics":{"lane":7},"revenue_share":"15",\#
    "cases":[{"id":"c","kind":"exchange","applied_at":"2024-01-02T00:00:00Z","reason":"size","x":1.50}],\#
    "review":{"at":"2024-01-03T00:00:00Z","stars":2,"text":"=bad","mood":["a"]},"colour":null,"n":1e3}
    """#

  @Test("Every field has its column, those of an object under its name, and unknown ones stand together")
  func columns() throws {
    let cells = try cells(Order.self, order)
    func number(_ text: String) -> DecimalNumber { DecimalNumber(text) ?? DecimalNumber(mantissa: -1) }
    #expect(cells["price"] == .decimal(number("12.50")) && cells["quantity"] == .number(number("1")))
    #expect(cells["revenue_share"] == .decimal(number("15")) && cells["express"] == .flag(false))
    #expect(cells["review.stars"] == .number(number("2")) && cells["review.valid"] == .flag(true))
    #expect(cells["review.text"] == .text("=bad") && cells["review.extra"] == .json(#"{"mood":["a"]}"#))
    #expect(cells["advanced_logistics.correct_warehouse"] == .flag(false))
    #expect(cells["advanced_logistics.extra"] == .json(#"{"lane":7}"#))
    #expect(cells["extra"] == .json(#"{"colour":null,"n":1e3}"#))
    guard case .json(let cases)? = cells["cases"] else { return #expect(Bool(false), "\(cells)") }
    #expect(cases.contains(#""x":1.50"#))
    #expect(cells["released_at"] == nil && cells["scanned_at"] == nil)
  }

  @Test(
    "Texts are joined where they come back by cutting, and stand as a list of JSON where they would not",
    arguments: [
      (#"["a","b"]"#, CellValue.list(["a", "b"])), (#"["a|b"]"#, .json(#"["a|b"]"#)),
      (#"["","a"]"#, .json(#"["","a"]"#)),
      (#"["[a"]"#, .json(#"["[a"]"#)), (#"["a"]"#, .list(["a"])),
    ])
  func lists(json: String, cell: CellValue) throws {
    let line = #"{"id":"p","price":"1.00","state":"active","categories":\#(json)}"#
    #expect(try cells(Product.self, line)["categories"] == cell)
  }

  @Test("Every kind has a table under the name of its file, with its schema's fields")
  func tables() {
    #expect(
      ExportedTable.allCases.map(\.rawValue) == [
        "store", "products", "orders", "cases", "disputes", "boosts", "boost-months", "consultations", "tickets",
        "media", "benchmarks", "prices", "violations", "sources", "reported", "notes", "rules",
        "deferrals", "awaited", "audit",
      ])
    #expect(ExportedTable(rawValue: "boost-months") == .records(.boostMonth) && ExportedTable(rawValue: "x") == nil)
    for column in RecordTable(Order.self, currency: .usd).columns {
      #expect(column.utf8.allSatisfy { $0 == 0x2E || $0 == 0x5F || (0x61...0x7A).contains($0) }, "\(column)")
    }
  }

  /// The record that the cells tell of, put together again as the convention says.
  private func rebuilt<Stored: StoredRecord>(_ record: Stored) throws -> Stored {
    let table = RecordTable(Stored.self, currency: .usd)
    var members: [(String, String)] = []
    var inner: [String: [(String, String)]] = [:]
    for (column, cell) in zip(table.columns, try table.row(of: record)) where cell != .empty {
      let json = try Self.json(cell)
      let parts = column.split(separator: ".", maxSplits: 1).map(String.init)
      if parts.count == 2 {
        if inner[parts[0]] == nil { members.append((parts[0], "")) }
        inner[parts[0], default: []] += parts[1] == "extra" ? Self.extra(json) : [(parts[1], json)]
      } else {
        members += column == "extra" ? Self.extra(json) : [(column, json)]
      }
    }
    let text = Self.object(members.map { name, json in (name, inner[name].map(Self.object) ?? json) })
    return try self.record(Stored.self, text)
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { $0.isEmpty ? $1 : "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  /// The members inside an object's text, as they stand.
  private static func extra(_ json: String) -> [(String, String)] {
    let inside = String(json.dropFirst().dropLast())
    return inside.isEmpty ? [] : [("", inside)]
  }

  private static func json(_ cell: CellValue) throws -> String {
    let table = try DataTable(columns: ["c"], rows: [[cell]]).text(.json)
    return String(table.dropFirst("[\n{\"c\":".count).dropLast("}\n]\n".count))
  }

  @Test("What the cells tell is the same record, byte by byte")
  func lossless() throws {
    func check<Stored: StoredRecord>(_ type: Stored.Type, _ line: String) throws {
      let record = try record(type, line)
      let again = try rebuilt(record)
      #expect(again.line(currency: .usd).bytes == record.line(currency: .usd).bytes, "\(line)")
    }
    try check(Order.self, order)
    try check(
      Order.self,
      #"{"id":"o","product_id":"p","paid_at":"2024-01-01T00:00:00Z","price":"1.00","channel":"flash","advanced_logistics":{}}"#
    )
    try check(
      Product.self,
      #"""
      {"id":"p","sku":"","name":"'=1","price":"0.00","state":"removed","categories":["a|b",""],\#
      "category_history":[{"at":"2024-01-01T00:00:00Z","categories":["a"],"by":"review","who":"x"}],"tags":{"a":[1.0]}}
      """#)
    try check(
      Dispute.self,
      #"""
      {"id":"d","product_id":"p","form":"eu_compliance","submitted_at":"2024-01-01T00:00:00Z","reason":"@x",\#
      "confirmations":["[a","b"],"attachments":[{"name":"a.png","bytes":3}],"status":"pending_review"}
      """#)
  }

  @Test("Cases are told once more, a line each, with their orders")
  func cases() throws {
    let order = try record(Order.self, order)
    let csv = try DataTable.cases { try $0(order) }.text(.csv)
    #expect(csv.hasSuffix("\r\no,p,c,exchange,2024-01-02T00:00:00Z,size,,,,,,,,,,,,,,,\r\n"))
  }
}
