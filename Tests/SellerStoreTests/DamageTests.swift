import SellerCore
import SellerRecords
import SellerText
import SystemPackage
import Testing

@testable import SellerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Damaged and hostile files: each is told by its place, nothing crashes, nothing hangs, nothing is written.
struct DamageTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let name = "orders/2024-01.jsonl"
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private static func order(_ id: String) -> Order {
    Order(
      id: OrderID(id), productID: "P", paidAt: Instant(seconds: 1_704_100_000),
      price: Money(minorUnits: 100, currency: .usd), channel: .flash)
  }

  private static func line(_ id: String) -> String { Record(order(id)).line(currency: .usd) }

  /// Every byte of the last record cut: never a crash, never a wrong record, always told unless nothing is left of it.
  @Test func everyCutOfTheLastRecord() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    let whole = Array((Self.line("A") + "\n" + Self.line("B") + "\n").utf8)
    let first = Self.line("A").utf8.count + 1
    for length in 0...whole.count {
      try scratch.write(Self.name, Array(whole[..<length]))
      let loaded = try store.load(tolerant: true)
      let isSound = length == 0 || length == first || length == whole.count
      #expect(loaded.findings.isEmpty == isSound, "\(length)")
      let isComplete = length == whole.count || length == whole.count - 1
      let expected = isComplete ? 2 : (length >= first - 1 ? 1 : 0)
      #expect(loaded.snapshot.orderCount == expected, "\(length)")
      if let finding = loaded.findings.first {
        #expect(finding.file == Self.name)
        #expect(finding.line == (length < first ? 1 : 2))
      }
    }
  }

  /// Holes of zeros, as a crash leaves them, at every place of a record.
  @Test func zeroHoles() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    let whole = Array((Self.line("A") + "\n" + Self.line("B") + "\n").utf8)
    for start in 0..<whole.count {
      var bytes = whole
      for index in start..<min(start + 16, bytes.count) { bytes[index] = 0 }
      try scratch.write(Self.name, bytes)
      let loaded = try store.load(tolerant: true)
      #expect(!loaded.findings.isEmpty, "\(start)")
      #expect(loaded.snapshot.orderCount <= 1, "\(start)")
    }
  }

  /// More than a hundred hostile contents of an order file: the strict load throws, the tolerant one reads the sound lines
  /// beside them, and neither writes anything.
  @Test func hostileLines() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    let head = String(Self.line("X").dropLast())
    var lines: [[UInt8]] = [
      "", " ", "\t", "\r", "null", "true", "1", "\"x\"", "[]", "{", "}", "{}", "{}}", "{{}}", "[{}]", "{\"id\"}",
      "{\"id\":}",
      "{\"id\":\"X\"", "{\"id\":\"X\",}", "{,}", "{'id':'X'}", "{id:\"X\"}", "// x", "/* x */ {}", "#", "NaN", "-",
      "+1", "0x10",
      "\u{FEFF}{}", "\u{2028}", "{\"id\":\"X\"}{\"id\":\"Y\"}", head, head + ",}", head + "]", head + "} x",
      head + "}}",
      head + ",\"id\":\"Y\"}", head + ",\"price\":\"2.00\"}", head + ",\"\\u0069d\":\"Y\"}", head + ",\"x\":tru}",
      head + ",\"x\":nul}", head + ",\"x\":01}", head + ",\"x\":1.}", head + ",\"x\":.1}", head + ",\"x\":1e}",
      head + ",\"x\":--1}", head + ",\"x\":+1}", head + ",\"x\":Infinity}", head + ",\"x\":\"\\x\"}",
      head + ",\"x\":\"\\u12\"}", head + ",\"x\":\"\\ud800\"}", head + ",\"x\":\"\\udc00\\ud800\"}", head + ",\"x\":\"",
      head + ",\"x\":[1,]}", head + ",\"x\":[,1]}", head + ",\"x\":[1 2]}", head + ",\"x\":{\"a\":1,}}",
      head + ",\"x\":{\"a\":1,\"a\":1}}", head + ",\"x\":\u{0}}", head + ",\"express\":\"true\"}",
      head + ",\"express\":1}",
      head + ",\"express\":null}", head + ",\"quantity\":1.5}", head + ",\"quantity\":1e3}", head + ",\"quantity\":-1}",
      head + ",\"quantity\":2147483648}", head + ",\"quantity\":\"1\"}", head + ",\"quantity\":true}",
      head + ",\"quantity\":[1]}", head + ",\"shipping\":1}", head + ",\"shipping\":\"\"}",
      head + ",\"shipping\":\"1.234\"}",
      head + ",\"shipping\":\"1e2\"}", head + ",\"shipping\":\" 1\"}", head + ",\"shipping\":\"12abc\"}",
      head + ",\"shipping\":\"١\"}", head + ",\"shipping\":\"99999999999999999999\"}", head + ",\"shipping\":\"--1\"}",
      head + ",\"ship_by\":\"\"}", head + ",\"ship_by\":0}", head + ",\"ship_by\":\"2024-01-01\"}",
      head + ",\"ship_by\":\"2024-01-01T00:00:00\"}", head + ",\"ship_by\":\"2024-01-01T00:00:00+00:00\"}",
      head + ",\"ship_by\":\"2024-01-01T24:00:00Z\"}", head + ",\"ship_by\":\"2024-01-01T00:00:60Z\"}",
      head + ",\"ship_by\":\"2024-13-01T00:00:00Z\"}", head + ",\"ship_by\":\"2023-02-29T00:00:00Z\"}",
      head + ",\"ship_by\":\"2024-01-01t00:00:00z\"}", head + ",\"cancelled_by\":\"\"}",
      head + ",\"cancelled_by\":\"BUYER\"}",
      head + ",\"cancelled_by\":[\"buyer\"]}", head + ",\"revenue_share\":\"15%\"}", head + ",\"revenue_share\":15}",
      head + ",\"revenue_share\":\"0.1234567890123\"}", head + ",\"revenue_share\":\"1234567890123456789\"}",
      head + ",\"cases\":null}", head + ",\"cases\":{}}", head + ",\"cases\":[{}]}", head + ",\"cases\":[null]}",
      head + ",\"cases\":[[]]}", head + ",\"cases\":[\"C\"]}", head + ",\"review\":[]}", head + ",\"review\":{}}",
      head + ",\"review\":{\"at\":\"2024-01-01T00:00:00Z\",\"stars\":0}}",
      head + ",\"review\":{\"at\":\"2024-01-01T00:00:00Z\",\"stars\":5.0}}",
      head + ",\"review\":{\"at\":\"2024-01-01T00:00:00Z\",\"valid\":\"no\"}}", head + ",\"advanced_logistics\":true}",
      Self.line("").description, Self.line(String(repeating: "x", count: 129)), Self.line("a\nb"),
      Self.line("a\u{85}b"),
      Self.line("A"), head.replacing("2024-01-01", with: "2024-02-01") + "}",
      head.replacing("flash", with: "Flash") + "}",
      head.replacing("\"product_id\"", with: "\"productId\"") + "}", "{\"a\":" + String(repeating: "[", count: 100_000),
      head + ",\"x\":" + String(repeating: "[", count: 65) + String(repeating: "]", count: 65) + "}",
      head + ",\"x\":\"" + String(repeating: "y", count: LineReader.longestLine) + "\"}",
    ].map { Array($0.utf8) }
    for bad: [UInt8] in [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0x80]] {
      lines.append(Array((head + ",\"origin\":\"").utf8) + bad + Array("\"}".utf8))
      lines.append(bad)
    }
    lines.append(Array("{\u{0}\"\u{0}i\u{0}d\u{0}\"\u{0}}\u{0}".utf8))
    #expect(lines.count > 130)
    for (number, bad) in lines.enumerated() {
      let bytes = Array((Self.line("A") + "\n").utf8) + bad + Array(("\n" + Self.line("B") + "\n").utf8)
      try scratch.write(Self.name, bytes)
      let shown = "\(number): \(String(decoding: bad.prefix(200), as: UTF8.self))"
      #expect(throws: StoreError.self, "\(shown)") { try store.load() }
      let loaded = try store.load(tolerant: true)
      #expect(loaded.findings.first?.file == Self.name, "\(shown)")
      #expect(loaded.findings.allSatisfy { $0.line == 2 || $0.line == 3 }, "\(shown)")
      #expect(loaded.snapshot.orderCount >= 2 || bad.contains(0x0A), "\(shown)")
      let words = StoreError.damaged(loaded.findings[0], more: 0).phrase
      for message in [words.english, words.chinese] {
        #expect(message.contains(Self.name) && !message.unicodeScalars.contains { $0.value < 0x20 }, "\(shown)")
      }
    }
  }

  /// Things in the place of files: links, pipes, folders, files that may not be read.
  @Test func thingsThatAreNoFiles() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path("store"), shop: Self.shop)
    try scratch.write("secret", Self.line("A") + "\n")
    try scratch.write("folder/2024-01.jsonl", Self.line("A") + "\n")
    let orders = DiskPath(scratch.path("store/orders"))
    let month = scratch.path("store/orders/2024-01.jsonl")
    let makers: [(String, () -> Int32)] = [
      ("link", { symlink(scratch.path("secret"), month) }), ("dangling", { symlink("nowhere", month) }),
      ("loop", { symlink("2024-01.jsonl", month) }), ("pipe", { mkfifo(month, 0o600) }),
      ("folder", { mkdir(month, 0o700) }), ("device", { symlink("/dev/zero", month) }),
    ]
    for (name, make) in makers {
      try SystemFiles().makeDirectories(orders)
      #expect(make() == 0, "\(name)")
      #expect(throws: StoreError.self, "\(name)") { try store.load() }
      let loaded = try store.load(tolerant: true)
      #expect(loaded.snapshot.orderCount == 0, "\(name)")
      #expect(loaded.findings.map(\.file) == ["orders/2024-01.jsonl"], "\(name)")
      #expect(throws: StoreError.self, "\(name)") {
        try store.importRecords([Record(Self.order("A"))], command: "import", what: "", now: Self.now)
      }
      Scratch.removeAll(orders)
    }
    #expect(symlink(scratch.path("folder"), orders.string) == 0)
    #expect(throws: StoreError.self) { try store.load() }
    #expect(throws: StoreError.self) {
      try store.importRecords([Record(Self.order("B"))], command: "import", what: "", now: Self.now)
    }
    #expect(try scratch.read("folder/2024-01.jsonl") == Self.line("A") + "\n")
    try SystemFiles().remove(orders)
    #expect(symlink(scratch.path("secret"), scratch.path("store/.txn")) == 0)
    #expect(throws: StoreError.self) { try Store.open(scratch.path("store")) }
    try SystemFiles().remove(DiskPath(scratch.path("store/.txn")))
    try? SystemFiles().remove(DiskPath(scratch.path("store/.lock")))
    #expect(mkfifo(scratch.path("store/.lock"), 0o600) == 0)
    #expect(throws: StoreError.self) {
      try store.importRecords([Record(Self.order("B"))], command: "import", what: "", now: Self.now)
    }
  }

  /// A store may be reached through a link; what is in it may not be one.
  @Test func linkedStore() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path("store"), shop: Self.shop)
    #expect(symlink("store", scratch.path("link")) == 0)
    let store = try Store.open(scratch.path("link"))
    _ = try store.importRecords([Record(Self.order("A"))], command: "import", what: "", now: Self.now)
    #expect(try store.load().snapshot.orderCount == 1)
  }

  /// Duplicates across months and inside one, of orders, cases and every other kind: the first stays.
  @Test func duplicates() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    var withCase = Self.order("A")
    withCase.cases = [AfterSalesCase(id: "C", kind: .repair, appliedAt: Self.now, reason: .other)]
    var later = withCase
    later.paidAt = Instant(seconds: 1_707_000_000)
    var other = later
    other.id = "B"
    try scratch.write(Self.name, Record(withCase).line(currency: .usd) + "\n")
    try scratch.write(
      "orders/2024-02.jsonl",
      Record(later).line(currency: .usd) + "\n" + Record(other).line(currency: .usd) + "\n")
    try scratch.write(
      "media.jsonl", "{\"day\":\"2024-01-01\"}\n{\"day\":\"2024-01-02\"}\n{\"day\":\"2024-01-01\",\"plays\":1}\n")
    let question = #"{"id":"Q","buyer_id":"B","asked_at":"2024-01-01T00:00:00Z"}"# + "\n"
    try scratch.write("consultations/2024-01.jsonl", question)
    try scratch.write("consultations/2024-02.jsonl", question)
    let loaded = try store.load(tolerant: true)
    #expect(loaded.snapshot.orderCount == 2)
    #expect(loaded.snapshot.tables.media.count == 2)
    #expect(loaded.snapshot.tables.consultations.count == 1)
    #expect(
      loaded.findings == [
        Finding(
          file: "consultations/2024-02.jsonl", line: 1, problem: .wrongPartition(belongs: "consultations/2024-01.jsonl")
        ),
        Finding(
          file: "consultations/2024-02.jsonl", line: 1, field: "id",
          problem: .duplicateRecord(key: "Q", firstFile: "consultations/2024-01.jsonl", firstLine: 1)),
        Finding(
          file: "media.jsonl", line: 3, field: "day",
          problem: .duplicateRecord(key: "2024-01-01", firstFile: "media.jsonl", firstLine: 1)),
        Finding(
          file: "orders/2024-02.jsonl", line: 1, field: "id",
          problem: .duplicateRecord(key: "A", firstFile: Self.name, firstLine: 1)),
        Finding(
          file: "orders/2024-02.jsonl", line: 2, field: "cases[0].id",
          problem: .duplicateCase(id: "C", firstFile: Self.name, firstLine: 1)),
      ])
  }

  /// A million bad lines are a hundred findings and a count.
  @Test func findingsAreBounded() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    try scratch.write("media.jsonl", String(repeating: "x\n", count: 5000))
    let findings = try store.load(tolerant: true).findings
    #expect(findings.count == 101)
    #expect(findings.contains { $0.problem == .more(count: 4900) })
  }
}
