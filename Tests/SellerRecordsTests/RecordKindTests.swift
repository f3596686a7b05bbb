import SellerCore
import SellerRecords
import Testing

/// The list of kinds, and what each says of itself.
struct RecordKindTests {
  /// A description that names another kind, or a file that another kind has, would send records astray.
  @Test func everyKindDescribesItself() throws {
    var paths: Set<String> = []
    for kind in RecordKind.allCases {
      #expect(kind.type.kind == kind)
      #expect(!kind.fields.isEmpty)
      guard let type = kind.lineType else {
        #expect(kind == .shop)
        continue
      }
      let file = Self.file(of: type)
      #expect(StoreFile(path: file.path) == file && file.kind == kind)
      #expect(paths.insert(file.path).inserted, "\(file.path)")
      for field in type.keyFields where kind != .reported {
        #expect(kind.fields.contains { $0.name == field && $0.isRequired }, "\(kind) \(field)")
      }
    }
    #expect(paths.contains("notes.jsonl") && paths.contains("orders/1970-01.jsonl"))
  }

  private static func file<Stored: StoredRecord>(of type: Stored.Type) -> StoreFile {
    StoreFile(type, Stored.folder == nil ? nil : Day(number: 0).month)
  }

  @Test func pathsOfNoStore() {
    let paths = [
      "", "notes.json", "orders", "orders/", "orders/2024-13.jsonl", "orders/2024-01", "x/2024-01.jsonl",
      "../store.json",
    ]
    for path in paths { #expect(StoreFile(path: path) == nil, "\(path)") }
    #expect(StoreFile(path: "store.json") == .shop && StoreFile(path: "audit.jsonl") == .audit)
  }

  @Test func recordsByKind() throws {
    let text = #"{"id":"V","at":"2024-01-01T00:00:00Z","violation":"content","fine":"2.50","appeal":{"status":"open"}}"#
    let record = try RecordKind.violation.record(Array(text.utf8), currency: .usd)
    let violation = try #require(record.content as? Violation)
    #expect(violation.fine == Money(minorUnits: 250, currency: .usd) && violation.appeal?.status == .open)
    #expect(record.line(currency: .usd) == text && record.kind == .violation && record.key.description == "V")
    #expect(throws: FieldProblem(.missingField, path: "id", offset: 0)) {
      try RecordKind.note.record(Array("{}".utf8), currency: .usd)
    }
    #expect(throws: FieldProblem(.notAnObject, offset: 0)) {
      try RecordKind.shop.record(Array("[]".utf8), currency: .usd)
    }
  }

  @Test func fieldsTellTheirForm() throws {
    let fields = RecordKind.order.fields
    func form(_ name: String) -> FieldForm? { fields.first { $0.name == name }?.form }
    #expect(form("id") == .id && form("price") == .plain(.money) && form("paid_at") == .plain(.instant))
    #expect(form("quantity") == .whole(0...2_147_483_647) && form("express") == .plain(.bool))
    #expect(form("channel") == .choice(["self_built", "flash", "auction", "other"]))
    guard case .list(.object(let ofCase))? = form("cases") else {
      Issue.record("cases are no list of objects")
      return
    }
    #expect(ofCase.map(\.name).prefix(4) == ["id", "kind", "applied_at", "reason"])
    #expect(RecordKind.source.fields.first { $0.name == "records" }?.form == .counts)
  }

  @Test(arguments: [
    ("order", true), ("order.scanned_at", true), ("order.advanced_logistics.scanned_at", true), ("case", true),
    ("case.intervened_at", true), ("review", true), ("review.answered_at", true), ("ticket", true),
    ("order.scanned", false), ("case.id.x", false), ("parcel", false), ("", false),
  ])
  func facts(name: String, isKnown: Bool) {
    #expect(ImportSource.Fact(rawValue: name).isKnown == isKnown)
  }

  /// Figures of a store, a category and a product of one name are three.
  @Test func reportedFiguresByScope() throws {
    let days = #""from":"2024-01-01","to":"2024-01-07","value":"0.1","at":"2024-01-08T00:00:00Z"}"#
    let scopes = ["", #""category":"x","#, #""product_id":"x","#]
    let keys = try scopes.map { scope in
      try RecordKind.reported.record(
        Array((#"{"indicator":"late_shipment_rate","# + scope + days).utf8), currency: .usd
      ).key
    }
    #expect(Set(keys).count == 3)
  }
}
