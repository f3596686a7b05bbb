import SellerCore
import SellerRecords
import SellerText
import SystemPackage
import Testing

@testable import SellerStore

/// What the doctor finds, what it mends, and what it keeps.
struct DoctorTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private static func line(_ id: String, _ more: String = "", paid: String = "2024-01-01T00:00:00Z") -> String {
    #"{"id":"\#(id)","product_id":"P","paid_at":"\#(paid)","price":"1.00","channel":"flash"\#(more)}"#
  }

  private func store() throws -> Scratch {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path("store"), shop: Self.shop)
    try scratch.write("store/products.jsonl", #"{"id":"P","price":"1.00","state":"active"}"# + "\n")
    return scratch
  }

  private func diagnose(_ scratch: Scratch) throws -> [Finding] {
    try Doctor(scratch.path("store")).examine().findings
  }

  @Test func soundStoreHasNoFindings() throws {
    let scratch = try store()
    try scratch.write("store/orders/2024-01.jsonl", Self.line("A") + "\n")
    #expect(try diagnose(scratch).isEmpty)
    let before = try scratch.picture()
    let report = try Doctor(scratch.path("store")).mend(now: Self.now)
    #expect(report.backup == nil && report.files.isEmpty)
    #expect(try scratch.picture(besides: ["store/.lock"]) == before)
  }

  /// One warning a rule, with its field.
  @Test func warnings() throws {
    let table: [(String, String, String?, RecordProblem)] = [
      (
        "orders/2024-01.jsonl", Self.line("A").replacing("\"P\"", with: "\"Q\""), "product_id",
        .missingProduct("Q")
      ),
      (
        "orders/2024-01.jsonl", Self.line("A", #","shipped_at":"2023-12-31T23:59:59Z""#), "shipped_at",
        .earlierThan(field: "paid_at")
      ),
      (
        "orders/2024-01.jsonl", Self.line("A", #","cancelled_by":"buyer""#), "cancelled_by",
        .disagrees(with: "cancelled_at")
      ),
      (
        "orders/2024-01.jsonl", Self.line("A").replacing("\"price\"", with: "\"quantity\":0,\"price\""), "quantity",
        .unusual(found: "0")
      ),
      (
        "orders/2024-01.jsonl", Self.line("A").replacing(",\"price\":\"1.00\"", with: ", \"price\":\"1.00\""), nil,
        .notCanonical
      ),
      (
        "orders/2024-01.jsonl",
        Self.line(
          "A",
          #","cases":[{"id":"C","kind":"repair","applied_at":"2024-01-03T00:00:00Z","reason":"other"},"#
            + #"{"id":"D","kind":"repair","applied_at":"2024-01-02T00:00:00Z","reason":"other"}]"#), "cases",
        .listNotSorted
      ),
      (
        "orders/2024-01.jsonl",
        Self.line(
          "A",
          #","cases":[{"id":"C","kind":"refund_only","applied_at":"2024-01-02T00:00:00Z","reason":"other","#
            + #""amount":"0.60","completed_at":"2024-01-03T00:00:00Z"},{"id":"D","kind":"refund_only","#
            + #""applied_at":"2024-01-04T00:00:00Z","reason":"other","amount":"0.41","completed_at":"2024-01-05T00:00:00Z"}]"#
        ),
        "cases", .moreThan(field: "price")
      ),
      (
        "products.jsonl",
        #"{"id":"P","categories":["Toys"],"price":"1.00","state":"active","#
          + #""category_history":[{"at":"2024-01-01T00:00:00Z","categories":["Art"],"by":"initial"}]}"#,
        "categories", .disagrees(with: "category_history")
      ),
      (
        "tickets.jsonl", #"{"id":"T","order_id":"Z","opened_at":"2024-01-01T00:00:00Z"}"#, "order_id",
        .missingOrder("Z")
      ),
      (
        "disputes.jsonl",
        #"{"id":"D","product_id":"P","form":"eu_compliance","submitted_at":"2024-01-01T00:00:00Z","status":"resolved_unchanged"}"#,
        "status", .disagrees(with: "resolved_at")
      ),
      (
        "boosts.jsonl",
        #"{"id":"B","product_ids":["P"],"starts_on":"2024-01-02","ends_on":"2024-01-01","state":"draft"}"#,
        "ends_on", .earlierThan(field: "starts_on")
      ),
      (
        "benchmarks.jsonl",
        #"{"indicator":"nonsense","category":"*","from":"2024-01-01","to":"2024-01-02","value":"1"}"#,
        "indicator", .unusual(found: "nonsense")
      ),
      (
        "benchmarks.jsonl",
        #"{"indicator":"quality_refund_rate","category":"*","from":"2024-01-01","to":"2024-01-02","value":"-0.1"}"#,
        "value", .unusual(found: "-0.1")
      ),
      (
        "orders/2024-01.jsonl", Self.line("A", #","revenue_share":"-0.5""#), "revenue_share", .unusual(found: "-0.5")
      ),
      (
        "orders/2024-01.jsonl", Self.line("A", #","revenue_share":"100.01""#), "revenue_share",
        .unusual(found: "100.01")
      ),
      ("media.jsonl", #"{"day":"2024-01-01","plays":1,"valid_plays":2}"#, "valid_plays", .moreThan(field: "plays")),
      ("media.jsonl", #"{"day":"2024-01-01","videos_poor":1}"#, "videos_poor", .moreThan(field: "videos_reviewed")),
      (
        "violations.jsonl",
        #"{"id":"V","at":"2024-01-01T00:00:00Z","violation":"content","order_ids":["Z"]}"#, "order_ids[0]",
        .missingOrder("Z")
      ),
      (
        "violations.jsonl",
        #"{"id":"V","at":"2024-01-01T00:00:00Z","violation":"content","appeal":{"status":"submitted"}}"#,
        "appeal.status", .disagrees(with: "appeal.submitted_at")
      ),
      (
        "sources.jsonl",
        #"{"id":"I","at":"2024-01-01T00:00:00Z","format":"wish","carries":["order.scanned_at","order.colour"]}"#,
        "carries[1]", .unusual(found: "order.colour")
      ),
      (
        "reported.jsonl",
        #"{"indicator":"late_shipment_rate","from":"2024-01-01","to":"2024-01-07","numerator":1,"#
          + #""at":"2024-01-08T00:00:00Z"}"#,
        "denominator", .missingField
      ),
      (
        "reported.jsonl",
        #"{"indicator":"late_shipment_rate","product_id":"Q","from":"2024-01-01","to":"2024-01-07","value":"0.1","#
          + #""at":"2024-01-08T00:00:00Z"}"#,
        "product_id", .missingProduct("Q")
      ),
      (
        "notes.jsonl", #"{"id":"N","on":{"kind":"order","id":"Z"},"at":"2024-01-01T00:00:00Z","text":"x"}"#, "on.id",
        .missingOrder("Z")
      ),
    ]
    for (file, line, field, problem) in table {
      let scratch = try store()
      try scratch.write("store/" + file, line + "\n")
      let findings = try diagnose(scratch)
      #expect(findings == [Finding(severity: .warning, file: file, line: 1, field: field, problem: problem)], "\(line)")
      #expect(!Diagnosis(findings: findings).isDamaged)
      #expect(throws: Never.self) { try Store.open(scratch.path("store")).load() }
    }
    let scratch = try store()
    try scratch.write("store/orders/notes.txt", "x")
    try scratch.write("store/orders/2024-01.jsonl", Self.line("B") + "\n" + Self.line("A") + "\n")
    #expect(
      try diagnose(scratch) == [
        Finding(severity: .warning, file: "orders/2024-01.jsonl", problem: .notSorted),
        Finding(severity: .warning, file: "orders/notes.txt", problem: .strayFile),
      ])
  }

  /// What lies beside a warning's bound is as it should be.
  @Test func noWarnings() throws {
    let scratch = try store()
    try scratch.write(
      "store/orders/2024-01.jsonl",
      Self.line("A", #","revenue_share":"0""#) + "\n" + Self.line("B", #","revenue_share":"100""#) + "\n")
    try scratch.write("store/media.jsonl", #"{"day":"2024-01-01","plays":2,"valid_plays":2}"# + "\n")
    try scratch.write(
      "store/store.json",
      #"{"format":1,"id":"s","name":"n","platform":"wish","currency":"USD","refund_assurance":{"spend_factor":"0"}}"#)
    #expect(try diagnose(scratch).isEmpty)
  }

  /// What `store.json` says and is hardly meant so.
  @Test func shopWarnings() throws {
    let scratch = try store()
    try scratch.write(
      "store/store.json",
      #"{"format":1,"id":"s","name":"n","platform":"wish","currency":"ZZZ","refund_assurance":{"spend_factor":"-0.5"}}"#
    )
    let file = "store.json"
    #expect(
      try diagnose(scratch) == [
        Finding(severity: .warning, file: file, field: "currency", problem: .unusual(found: "ZZZ")),
        Finding(
          severity: .warning, file: file, field: "refund_assurance.spend_factor", problem: .unusual(found: "-0.5")),
      ])
  }

  /// A duplicate names the fields that make it one.
  @Test func duplicates() throws {
    let conversation = #"{"id":"Q","buyer_id":"B","asked_at":"2024-01-01T00:00:00Z"}"#
    let table: [(file: String, line: String, field: String)] = [
      ("products.jsonl", #"{"id":"P","price":"1.00","state":"active"}"#, "id"),
      ("orders/2024-01.jsonl", Self.line("A"), "id"), ("consultations/2024-01.jsonl", conversation, "id"),
      ("media.jsonl", #"{"day":"2024-01-01"}"#, "day"),
      ("boost-months.jsonl", #"{"product_id":"P","month":"2024-01","spend":"1.00"}"#, "product_id, month"),
      ("prices.jsonl", #"{"product_id":"P","at":"2024-01-01T00:00:00Z","price":"1.00"}"#, "product_id, at"),
      (
        "benchmarks.jsonl",
        #"{"indicator":"bad_review_rate","category":"*","from":"2024-01-01","to":"2024-01-02","value":"1"}"#,
        "indicator, category, from, to"
      ),
    ]
    for (file, line, field) in table {
      let scratch = try store()
      try scratch.write("store/" + file, line + "\n" + line + "\n")
      let finding = try #require(try diagnose(scratch).first)
      #expect(finding.severity == .error && finding.line == 2 && finding.field == field, "\(file)")
    }
  }

  /// An editor's byte order mark before `store.json` is all that is wrong with the store; it goes, after a backup.
  @Test func markBeforeTheShop() throws {
    let scratch = try store()
    let text = try #require(try scratch.read("store/store.json"))
    try scratch.write("store/store.json", "\u{FEFF}" + text)
    let finding = try #require(try diagnose(scratch).first)
    #expect(finding.problem == .byteOrderMark && finding.remedy.isAutomatic)
    let report = try Doctor(scratch.path("store")).mend(now: Self.now)
    #expect(report.files == ["store.json"] && report.backup != nil && report.remaining.findings.isEmpty)
    #expect(try scratch.read("store/store.json") == text)
    #expect(try scratch.read("store/audit.jsonl")?.contains("mended store.json") == true)
    _ = try StoreBackup(scratch.path("again")).restore(from: try #require(report.backup), now: Self.now)
    #expect(try scratch.read("again/store.json") == "\u{FEFF}" + text)
    #expect(throws: Never.self) { try Store.open(scratch.path("store")).load() }
  }

  /// With worse than the mark nothing is mended, and the worse is what is told.
  @Test func markBeforeADamagedShop() throws {
    let scratch = try store()
    let text = "\u{FEFF}" + #"{"format":1,"id":"s","name":7,"platform":"wish","currency":"USD"}"#
    try scratch.write("store/store.json", text)
    let finding = try #require(try diagnose(scratch).first)
    #expect(finding.field == "name" && finding.remedy.phrase.english == "correct the field")
    #expect(throws: StoreError.self) { try Doctor(scratch.path("store")).mend(now: Self.now) }
    #expect(try scratch.read("store/store.json") == text)
  }

  /// What needs no decision is mended, what is taken out is kept, and the backup holds the store as it was.
  @Test func mends() throws {
    let scratch = try store()
    let name = "store/orders/2024-01.jsonl"
    let text =
      "\u{FEFF}" + Self.line("B") + "\r\n\n" + Self.line("M", paid: "2024-02-01T00:00:00Z") + "\n{\"id\":\"torn\n"
      + Self.line("A")
      + "\n" + Self.line("A") + "\n" + Self.line("C").replacing(",", with: ", ")
    try scratch.write(name, text)
    let damaged = try Doctor(scratch.path("store")).examine()
    #expect(damaged.isDamaged)
    let report = try Doctor(scratch.path("store")).mend(now: Self.now)
    #expect(report.remaining.findings.isEmpty)
    #expect(report.files == ["orders/2024-01.jsonl", "orders/2024-02.jsonl"])
    #expect(report.broken == ["orders/2024-01.jsonl.broken-20240703T094640Z"])
    #expect(try scratch.read("store/" + report.broken[0]) == "{\"id\":\"torn\n")
    #expect(try scratch.read(name) == Self.line("A") + "\n" + Self.line("B") + "\n" + Self.line("C") + "\n")
    #expect(try scratch.read("store/orders/2024-02.jsonl") == Self.line("M", paid: "2024-02-01T00:00:00Z") + "\n")
    let backup = try #require(report.backup)
    let again = StoreBackup(scratch.path("again"))
    _ = try again.restore(from: backup, now: Self.now)
    #expect(try scratch.read("again/orders/2024-01.jsonl") == text)
  }

  /// Lines that a person has to correct stay where they are, byte for byte.
  @Test func leavesDecisionsToPeople() throws {
    let scratch = try store()
    let name = "store/orders/2024-01.jsonl"
    let wrong = Self.line("B").replacing("\"1.00\"", with: "\"1.005\"")
    let two = Self.line("A") + "\n" + Self.line("A", #","express":true"#)
    try scratch.write(name, wrong + "\n" + two)
    let report = try Doctor(scratch.path("store")).mend(now: Self.now)
    #expect(try scratch.read(name) == wrong + "\n" + two + "\n")
    #expect(report.broken.isEmpty)
    #expect(report.remaining.findings.filter { $0.severity == .error }.count == 2)
    for finding in report.remaining.findings where finding.severity == .error {
      if finding.remedy.isAutomatic { Issue.record("\(finding)") }
    }
  }

  /// A store whose first file is damaged is told so, and nothing is guessed.
  @Test func damagedShop() throws {
    let scratch = try store()
    try scratch.write("store/store.json", "{\"format\":1,\n\"id\":\"s\"")
    let findings = try diagnose(scratch)
    #expect(findings.map(\.problem) == [.notJSON(cutOff: true)])
    #expect(throws: StoreError.self) { try Doctor(scratch.path("store")).mend(now: Self.now) }
  }

  /// A torn audit is mended like any other file; changes in between end its last line first.
  @Test func tornAudit() throws {
    let scratch = try store()
    try scratch.write("store/audit.jsonl", "{\"at\":\"x\"}\n{\"at\":\"to")
    #expect(try diagnose(scratch).map(\.problem) == [.notJSON(cutOff: true)])
    let store = try Store.open(scratch.path("store"))
    _ = try store.importRecords([Record(MediaDay(day: Day(number: 0)))], command: "import", what: "", now: Self.now)
    #expect(try scratch.read("store/audit.jsonl")?.split(separator: "\n").count == 3)
    #expect(try diagnose(scratch).map(\.line) == [2])
    let report = try Doctor(scratch.path("store")).mend(now: Self.now)
    #expect(report.remaining.findings.isEmpty)
    #expect(try scratch.read("store/audit.jsonl")?.split(separator: "\n").count == 3)
  }
}
