import Foundation
import Testing

/// Exported table by table and imported again, a store is the same, byte by byte.
@Suite("Export and import again")
struct RoundTripTests {
  private static let tables = [
    "store", "products", "orders", "disputes", "boosts", "boost-months", "consultations", "tickets", "media",
    "benchmarks", "prices", "violations", "sources", "reported", "notes", "rules", "deferrals", "awaited",
  ]

  /// A folder of tables.
  private func exported(_ store: String, _ format: String) throws -> TemporaryFolder {
    let tables = try TemporaryFolder()
    for table in Self.tables {
      let run = try SellerProgram.run(
        "export", table, "--format", format, "--output", tables.file("table-\(table).\(format)"), "--store", store)
      #expect(run.status == 0, "\(table): \(run.errors)")
    }
    return tables
  }

  /// A store made of the tables of another one.
  private func again(_ store: String, platform: String, currency: String, format: String) throws -> TemporaryFolder {
    let tables = try exported(store, format)
    let folder = try TemporaryFolder()
    let made = try SellerProgram.run(
      "init", folder.file("again"), "--platform", platform, "--name", "Empty", "--currency", currency)
    #expect(made.status == 0)
    let words =
      ["import"] + Self.tables.map { tables.file("table-\($0).\(format)") } + ["--store", folder.file("again")]
    let run = try SellerProgram.run(arguments: words)
    #expect(run.status == 0, "\(run.errors)")
    let after = try Self.contents(folder.file("again"))
    // Again, nothing changes, and that is said.
    let repeated = try SellerProgram.run(arguments: words + ["--format", "json"])
    let total = try repeated.json()["total"] as? [String: Int]
    #expect(repeated.status == 0 && total?["changed"] == 0 && total?["added"] == 0, "\(repeated.text.prefix(2000))")
    #expect(try Self.contents(folder.file("again")) == after)
    return folder
  }

  /// Exports every table of a store, imports them into an empty one, and compares.
  private func check(_ store: String, platform: String, currency: String, format: String) throws {
    let again = try again(store, platform: platform, currency: currency, format: format)
    let (before, after) = (try Self.contents(store), try Self.contents(again.file("again")))
    #expect(before.keys.sorted() == after.keys.sorted())
    for (path, bytes) in before { #expect(after[path] == bytes, "\(format) \(path)") }
  }

  @Test("A table that a spreadsheet saved in the encoding of Chinese Windows comes in as it was exported")
  func savedInAnotherEncoding() throws {
    let note = #"{"id":"N1","at":"2021-04-01T00:00:00Z","text":"锅底"}"#
    let store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"shop","name":"Shop","platform":"kuaishou","currency":"CNY"}"#],
      "notes.jsonl": [note],
    ])
    var table = try SellerProgram.run("export", "notes", "--store", store.path).output
    for (character, bytes) in [("锅", [0xB9, 0xF8]), ("底", [0xB5, 0xD7])] as [(String, [UInt8])] {
      table.replaceSubrange(try #require(table.range(of: Data(character.utf8))), with: bytes)
    }
    let again = try ImportShop("kuaishou", "CNY")
    let run = try again.import(["notes.csv": table])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try again.lines("notes.jsonl") == [note])
  }

  private static func contents(_ store: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: store) {
      guard !path.hasPrefix("."), path != "audit.jsonl", [".json", ".jsonl", ".json5"].contains(where: path.hasSuffix)
      else {
        continue
      }
      contents[path] = try Data(contentsOf: URL(fileURLWithPath: store + "/" + path))
    }
    return contents
  }

  @Test(
    "Made-up stores of every platform",
    arguments: [
      ("wish", "USD", "csv", "11"), ("wish", "USD", "json", "12"), ("kuaishou", "CNY", "csv", "13"),
      ("kuaishou", "CNY", "json", "14"), ("jd", "CNY", "csv", "15"), ("jd", "CNY", "json", "16"),
    ])
  func madeUp(platform: String, currency: String, format: String, seed: String) throws {
    let folder = try TemporaryFolder()
    let store = folder.file("shop")
    let run = try SellerProgram.run(
      "generate", store, "--platform", platform, "--orders", "120", "--products", "12", "--seed", seed)
    #expect(run.status == 0)
    // A number, a text and an object as rules, and a need put aside.
    let rules = [("alerts.due_hours", "12"), ("alerts.near_percent", #""12.5""#), ("alerts.due_hours", "36")]
    // In whatever order they come, they stand by their ids.
    for (number, (rule, value)) in [1, 2, 0].map({ ($0, rules[$0]) })
    where platform != "jd" || rule == "alerts.due_hours" {
      let run = try SellerProgram.run(
        "rules", "add", "rule=\(rule)", "value=\(value)", "from=201\(number)-01-01", "source=s", "id=r\(number)",
        "--store", store)
      #expect(run.status == 0, "\(run.errors)")
    }
    let needs = try SellerProgram.run("needs", "--format", "json", "--store", store).json()["needs"] as? [[String: Any]]
    if let id = needs?.first?["id"] as? String {
      #expect(try SellerProgram.run("needs", "dismiss", id, "--store", store).status == 0)
    }
    try check(store, platform: platform, currency: currency, format: format)
  }

  /// Texts that a table, a spreadsheet or a cell's own form could take for something else.
  private static let texts = [
    "=1+1", "'=1", "'", "''", "", "+", "-5", "@x", "a|b", "[1]", "{}", "a,b;c\\td", "\\\"q\\\"", "two\\nlines",
    "cr\\rlf\\r\\n", "\\ttab", "  spaces  ", "true", "007", "1.50", "null", "\\u0000\\u0007", "\\u2028\\u0085",
    "\\uFEFFbom",
    "\\u200B", "é e\\u0301", "价格，“引”", "😀👩‍🔬",
  ]

  @Test(
    "Every kind of record, with texts that look like something else and fields that nobody knows",
    arguments: ["csv", "json"])
  func everyKind(format: String) throws {
    let hash = String(repeating: "ab", count: 32)
    let products = Self.texts.enumerated().map { number, text in
      """
      {"id":"P\(number + 10)","sku":"\(text)","name":"\(text)","categories":["\(text)","x"],"category_path":["\(text)"],\
      "price":"1.00","state":"active","category_history":[{"at":"2021-01-01T00:00:00Z","categories":["\(text)","x"],\
      "by":"initial","who":{"n":1.50}}],"counterfeit_review":{"at":"2021-02-01T00:00:00Z","found":false,"by":"\(text)"},\
      "promise_template":false,"\(text.isEmpty ? "empty" : "x")":{"a":[1e3,null,"\(text)"]}}
      """
    }
    let orders = Self.texts.enumerated().map { number, text in
      """
      {"id":"O\(number + 10)","product_id":"P10","paid_at":"2021-03-01T00:00:00Z","price":"1.00","channel":"other",\
      "advanced_logistics":{"lane":"\(text)"},"cases":[{"id":"C\(number + 10)","kind":"exchange",\
      "applied_at":"2021-03-02T00:00:00Z","reason":"size","reason_text":"\(text)","mood":"\(text)"}],\
      "review":{"at":"2021-03-03T00:00:00Z","stars":2,"text":"\(text)","answer":"\(text)","valid":false,"lang":"\(text)"},\
      "updated_at":"2021-03-04T00:00:00Z","pieces":3}
      """
    }
    let store = try HandMadeStore([
      "store.json": [
        """
        {"format":1,"id":"nasty","name":"=Shop","platform":"wish","currency":"USD",\
        "refund_assurance":{"enrolled":false,"since":"2021"},"merchant_region":"EU","main_category":"|",\
        "services":[{"service":"pickup","from":"2021-01-01T00:00:00Z","note":"'"}],\
        "contacts":{"manager":"+86 1","fax":"-"},"deposit":{"required":"1.00","balance":"0.50"},"theme":"dark"}
        """
      ],
      "products.jsonl": products, "orders/2021-03.jsonl": orders,
      "disputes.jsonl": [
        """
        {"id":"D1","product_id":"P10","form":"revenue_share","submitted_at":"2021-04-01T00:00:00Z","reason":"@why",\
        "confirmations":["[a","b"],"attachments":[{"name":"=a.png","bytes":3}],"status":"pending_review"}
        """
      ],
      "tickets.jsonl": [
        #"{"id":"T1","opened_at":"2021-04-01T00:00:00Z","text":"=cmd\n'","complaint":true}"#
      ],
      "violations.jsonl": [
        """
        {"id":"V1","at":"2021-04-01T00:00:00Z","violation":"shipping","severity":"minor","order_ids":["O10","O11"],\
        "appeal":{"deadline":"2021-05-01T00:00:00Z","status":"open","x":1}}
        """
      ],
      "sources.jsonl": [
        """
        {"id":"S1","at":"2021-04-01T00:00:00Z","format":"csv","files":[{"name":"=a|b.csv","bytes":3,"sha256":"\(hash)"}],\
        "records":{"order":3,"new_kind":1},"carries":["order.scanned_at","case"],"from":"2021-03-01","to":"2021-03-01"}
        """
      ],
      "reported.jsonl": [
        """
        {"indicator":"average_rating","from":"2021-03-01","to":"2021-03-30","value":"4.50","at":"2021-04-01T00:00:00Z"}
        """
      ],
      "notes.jsonl": [
        """
        {"id":"N1","on":{"kind":"order","id":"O10","tab":"-"},"at":"2021-04-01T00:00:00Z","text":"'+\\nmore",\
        "due":"2021-05-01T00:00:00Z","attachments":[{"name":"a","bytes":1,"sha256":"\(hash)"}]}
        """
      ],
      "awaited.jsonl": [
        """
        {"id":"O99","cases":[{"id":"C99","kind":"refund_only","applied_at":"2021-03-02T00:00:00Z","reason":"other"}],\
        "review":{"at":"2021-03-03T00:00:00Z","stars":5}}
        """
      ],
    ])
    // Written by hand it is not in the program's form; what is made of its tables is, and tells the same.
    let first = try again(store.path, platform: "wish", currency: "USD", format: format)
    let (tables, same) = (try exported(store.path, "json"), try exported(first.file("again"), "json"))
    for table in Self.tables {
      let name = "table-\(table).json"
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: tables.file(name)))
          == Data(contentsOf: URL(fileURLWithPath: same.file(name))), "\(table)")
    }
    try check(first.file("again"), platform: "wish", currency: "USD", format: format)
  }

  @Test("As of a moment, an exported order keeps the fields that nobody knows, and not what came later")
  func asOf() throws {
    let store = try HandMadeStore([
      "store.json": [#"{"format":1,"id":"s","name":"S","platform":"wish","currency":"USD"}"#],
      "orders/2021-03.jsonl": [
        """
        {"id":"O1","product_id":"P","paid_at":"2021-03-01T00:00:00Z","price":"1.00","channel":"other",\
        "shipped_at":"2021-03-09T00:00:00Z","cases":[{"id":"C1","kind":"exchange","applied_at":"2021-03-02T00:00:00Z",\
        "reason":"size","mood":"x"}],"pieces":3}
        """
      ],
    ])
    let run = try SellerProgram.run(
      "export", "orders", "--format", "json", "--as-of", "2021-03-05T00:00:00Z", "--store", store.path)
    #expect(run.text.contains(#""mood":"x""#) && run.text.contains(#""extra":{"pieces":3}"#))
    #expect(!run.text.contains("shipped_at"))
  }
}
