import SellerCore
import SellerRecords
import SellerText
import SystemPackage
import Testing

@testable import SellerStore

/// A store from end to end on the disk: made, filled, read, changed.
struct StoreTests {
  private let now = Instant(seconds: 1_720_000_000)

  @Test func newStoreIsEmptyAndReadable() throws {
    let scratch = try Scratch()
    let path = scratch.path("a/b/store")
    let store = try Store.create(path, shop: shop())
    #expect(try store.load().snapshot.orderCount == 0)
    #expect(try Store.open(path).shop == shop())
    #expect(throws: StoreError.alreadyExists(path: path)) { try Store.create(path, shop: shop()) }
    #expect(try scratch.read("a/b/store/store.json")?.hasSuffix("\n}\n") == true)
  }

  @Test func whatIsNoStoreIsSaid() throws {
    let scratch = try Scratch()
    #expect(throws: StoreError.notAStore(directory: scratch.path("none"))) { try Store.open(scratch.path("none")) }
    #expect(throws: StoreError.notAStore(directory: scratch.path)) { try Store.open(scratch.path) }
    try scratch.write("file", "x")
    #expect(throws: StoreError.notAStore(directory: scratch.path("file"))) { try Store.open(scratch.path("file")) }
    try scratch.write("orders/2024-01.jsonl", "")
    #expect(throws: StoreError.missingShopFile(directory: scratch.path)) { try Store.open(scratch.path) }
    try scratch.write("store.json", #"{"format":2,"anything":"else"}"#)
    #expect(throws: StoreError.unsupportedFormat(file: "store.json", found: 2, newest: 1)) {
      try Store.open(scratch.path)
    }
    try scratch.write("store.json", "{\n  \"format\": 1,\n  \"id\": \"s\",\n  \"name\": 7\n}\n")
    let finding = Finding(
      file: "store.json", line: 4, field: "name", problem: .wrongType(expected: .text, found: .number))
    #expect(throws: StoreError.damaged(finding, more: 0)) { try Store.open(scratch.path) }
  }

  /// What was done is kept in both languages beside what it replaced; a file of an earlier version has the English alone.
  @Test(arguments: [false, true])
  func undoableChangesAreTold(isEarlier: Bool) throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    let what = Phrase(en: "grant cases: a", zh: "售后单 a：已同意")
    _ = try store.commit(command: "console", what: what, now: now, keepsUndo: true) { _ in
      StoreEdits([Record(order("A", month: 0))])
    }
    #expect(try scratch.read("audit.jsonl")?.contains(#""what":"grant cases: a""#) == true)
    if isEarlier {
      let kept = try #require(try scratch.read(".undo/last.jsonl"))
      try scratch.write(".undo/last.jsonl", kept.replacing(#","what_zh":"售后单 a：已同意""#, with: ""))
    }
    let change = try #require(try store.undoable())
    #expect(change.what == (isEarlier ? Phrase(verbatim: "grant cases: a") : what) && change.records == 1)
    #expect(try store.undo(change, command: "undo", now: now).commit.counts[.order]?.removed == 1)
  }

  /// An import is idempotent: the second one writes nothing, not even the audit.
  @Test func importsAreIdempotent() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    var made = MadeUp(seed: 11)
    var seen: Set<RecordKey> = []
    let records = (0..<400).map { _ in made.record(.usd) }.filter { seen.insert($0.key).inserted }
    let first = try store.importRecords(records, command: "import", what: "test", now: now)
    #expect(first.touched.count == records.count)
    #expect(first.counts.values.reduce(0) { $0 + $1.added } == records.count)
    let picture = try scratch.picture()
    let again = try store.importRecords(records.reversed(), command: "import", what: "test", now: now)
    #expect(again.isEmpty)
    #expect(again.counts.values.reduce(0) { $0 + $1.unchanged } == records.count)
    #expect(try scratch.picture() == picture)
    let loaded = try Store.open(scratch.path).load()
    #expect(loaded.findings.isEmpty)
    #expect(loaded.snapshot.orderCount == first.counts[.order]?.added)
    #expect(loaded.snapshot.tables.products.count == first.counts[.product]?.added)
    #expect(loaded.snapshot.tables.products.map(\.id) == loaded.snapshot.tables.products.map(\.id).sorted())
    #expect(loaded.snapshot.tables.consultations.count == first.counts[.consultation]?.added)
    #expect(loaded.snapshot.tables.violations.count == first.counts[.violation]?.added)
  }

  /// Only what is touched is rewritten; a changed order keeps fields that this version does not know.
  @Test func changesAreSmall() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    let orders = (0..<50).map { order("O\($0)", month: $0 % 5) }
    _ = try store.importRecords(orders.map { Record($0) }, command: "import", what: "orders", now: now)
    let name = StoreFile(Order.self, Month(index: 2024 * 12 + 2)).path
    let text = try #require(try scratch.read(name))
    try scratch.write(name, text.replacing(#""flash"}"#, with: #""flash","mine":1.10}"#))
    let before = try scratch.picture()
    var changed = orders[2]
    changed.express = true
    let report = try store.importRecords([Record(changed)], command: "import", what: "one", now: now)
    #expect(report.files == [name])
    let after = try scratch.picture()
    for (file, bytes) in before where file != name && file != "audit.jsonl" { #expect(after[file] == bytes) }
    let lines = try #require(try scratch.read(name)).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.filter { $0.contains("1.10") }.count == 10)
    #expect(lines.filter { $0.contains("express") }.count == 1)
  }

  /// An order whose payment turns out to be of another month moves there.
  @Test func ordersMoveBetweenMonths() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    _ = try store.importRecords(
      [Record(order("A", month: 0)), Record(order("B", month: 0))], command: "import", what: "", now: now)
    let report = try store.importRecords([Record(order("A", month: 3))], command: "import", what: "", now: now)
    #expect(report.counts[.order]?.changed == 1)
    #expect(report.files == ["orders/2024-01.jsonl", "orders/2024-04.jsonl"])
    #expect(try store.load().snapshot.orderCount == 2)
    #expect(try scratch.read("orders/2024-04.jsonl")?.split(separator: "\n").count == 1)
  }

  /// Within one import an order may come twice, move, and move back; the last word counts.
  @Test func laterRecordsComeUponEarlierOnes() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    _ = try store.importRecords(
      [Record(order("B", month: 0)), Record(order("A", month: 0))], command: "import", what: "", now: now)
    let january = try scratch.read("orders/2024-01.jsonl")
    let coming = [
      order("C", month: 1), order("A", month: 1), order("D", month: 0), order("A", month: 0), order("C", month: 0),
      order("C", month: 2), order("D", month: 2), order("E", month: 2),
    ]
    _ = try store.importRecords(coming.map { Record($0) }, command: "import", what: "", now: now)
    #expect(try scratch.read("orders/2024-01.jsonl") == january)
    #expect(try scratch.read("orders/2024-02.jsonl") == "")
    #expect(try scratch.read("orders/2024-03.jsonl")?.split(separator: "\n").count == 3)
    #expect(try store.load().findings.isEmpty)
  }

  /// What the store would not read again is not written.
  @Test func badRecordsAreRefused() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    var owner = order("A", month: 0)
    owner.cases = [AfterSalesCase(id: "C1", kind: .repair, appliedAt: now, reason: .other)]
    _ = try store.importRecords([Record(owner)], command: "import", what: "", now: now)
    let before = try scratch.picture()
    var rated = order("B", month: 0)
    rated.review = Review(at: now)
    rated.review?.stars = 6
    var thief = order("D", month: 1)
    thief.cases = owner.cases
    var twice = order("E", month: 1)
    twice.cases = [AfterSalesCase(id: "X", kind: .repair, appliedAt: now, reason: .other)]
    twice.cases += twice.cases
    var yen = order("F", month: 1)
    yen.shipping = Money(minorUnits: 1, currency: .jpy)
    let table: [(Order, String, RecordProblem)] = [
      (order("", month: 0), "id", .identifier(.empty)),
      (order("a\nb", month: 0), "id", .identifier(.controlCharacter)),
      (rated, "review.stars", .outOfRange(found: "6", lowest: 1, highest: 5)),
      (yen, "", .foreignCurrency(found: .jpy, store: .usd)),
      (thief, "cases[0].id", .duplicateCase(id: "C1", firstFile: "orders/2024-01.jsonl", firstLine: 1)),
      (twice, "cases[1].id", .duplicateRecord(key: "X", firstFile: "orders/2024-02.jsonl", firstLine: 0)),
    ]
    for (bad, field, problem) in table {
      let error = StoreError.refusedRecord(key: bad.id.text, field: field, problem: problem)
      #expect(error.isInput)
      #expect(throws: error) {
        try store.importRecords([Record(order("OK", month: 0)), Record(bad)], command: "import", what: "", now: now)
      }
    }
    #expect(try scratch.picture() == before)
  }

  /// A change is made up and checked against what is on the disk now.
  @Test func changesSeeWhatIsThere() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    let price = PriceChange(productID: "P", at: now, price: Money(minorUnits: 1, currency: .usd))
    _ = try store.importRecords([Record(price)], command: "import", what: "", now: now)
    struct Refused: Error, Equatable {}
    #expect(throws: CommitFailure.refused(Refused())) {
      try store.commit(command: "note", what: "", now: now) { (view: ShopView) throws(Refused) -> [Record] in
        #expect(view.prices == [price])
        throw Refused()
      }
    }
    var other = price
    other.price = Money(minorUnits: 2, currency: .usd)
    let report = try store.commit(command: "note", what: "", now: now) { _ in [Record(other)] }
    #expect(report.counts[.price]?.changed == 1)
    #expect(try store.load().snapshot.tables.prices == [other])
    #expect(try scratch.read("audit.jsonl")?.split(separator: "\n").count == 2)
  }

  /// A damaged line fails a strict load with its place; a tolerant one reads the rest, and nothing is written into any file.
  @Test func damageIsToldAndKept() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    _ = try store.importRecords(
      (0..<4).map { Record(order("O\($0)", month: 0)) }, command: "import", what: "", now: now)
    let name = "orders/2024-01.jsonl"
    let text = try #require(try scratch.read(name)).replacing(#""O1","product_id":"P""#, with: #""O1","product_id":7"#)
    try scratch.write(name, text)
    let finding = Finding(
      file: name, line: 2, field: "product_id", problem: .wrongType(expected: .text, found: .number))
    #expect(throws: StoreError.damaged(finding, more: 0)) { try store.load() }
    let loaded = try store.load(tolerant: true)
    #expect(loaded.findings == [finding])
    #expect(loaded.snapshot.orderCount == 3)
    let before = try scratch.picture()
    for month in [0, 1] {
      #expect(throws: StoreError.damaged(finding, more: 0)) {
        try store.importRecords([Record(order("O9", month: month))], command: "import", what: "", now: now)
      }
    }
    #expect(try scratch.picture() == before)
  }

  /// The bulk writer gives the same bytes as an import, in whatever order records come.
  @Test func bulkWriterWritesTheSame() throws {
    let scratch = try Scratch()
    var made = MadeUp(seed: 12)
    var seen: Set<RecordKey> = []
    let records = (0..<600).map { _ in made.record(.usd) }.filter { seen.insert($0.key).inserted }
    let imported = try Store.create(scratch.path("imported"), shop: shop())
    _ = try imported.importRecords(records, command: "import", what: "", now: now)
    let written = try StoreWriter.write(scratch.path("written"), shop: shop()) { writer throws(StoreError) in
      for record in records { try writer.append(record) }
    }
    #expect(try written.load().findings.isEmpty)
    let picture = try scratch.picture()
    for (name, bytes) in picture where name.hasPrefix("imported/") && !name.hasSuffix("audit.jsonl") {
      guard !name.hasSuffix(".lock") else { continue }
      #expect(picture["written" + name.dropFirst(8)] == bytes, "\(name)")
    }
  }

  /// The signature changes with the files, and only then.
  @Test func signatureNoticesChanges() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    let first = try store.signature()
    #expect(try store.signature() == first)
    #expect(try store.load().signature == first)
    _ = try store.importRecords([Record(order("A", month: 0))], command: "import", what: "", now: now)
    let second = try store.signature()
    #expect(second != first)
    _ = try store.load()
    #expect(try store.signature() == second)
  }

  private func shop() -> Shop { Shop(id: "s", name: "Shop", platform: .wish, currency: .usd) }

  private func order(_ id: String, month: Int) -> Order {
    let paid = ShopCalendar.utc.start(of: Month(index: 2024 * 12 + month).days.first)
    return Order(
      id: OrderID(id), productID: "P", paidAt: paid, price: Money(minorUnits: 100, currency: .usd), channel: .flash)
  }

  /// Of many that make a store in one folder at once, one does; the others are told that something is there.
  @Test func creatingAtOnce() throws {
    let scratch = try Scratch()
    for round in 0..<20 {
      let path = scratch.path("\(round)")
      let made = Simultaneously.run(4) { worker -> String? in
        let shop = Shop(id: Key("s\(worker)"), name: "Shop", platform: .wish, currency: .usd)
        return (try? Store.create(path, shop: shop)).map(\.shop.id.text)
      }.compactMap(\.self)
      #expect(made.count == 1)
      #expect(try Store.open(path).shop.id.text == made.first)
    }
  }

  /// Records that no store takes are left out, each with its reason, and the others go in; or none does.
  @Test func leavingOut() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: shop())
    func order(_ id: String, cases: [String], destination: String? = nil) -> Order {
      var order = Order(
        id: OrderID(id), productID: "P", paidAt: now, price: Money(minorUnits: 100, currency: .usd), channel: .flash)
      order.cases = cases.map {
        AfterSalesCase(id: CaseID($0), kind: .refundOnly, appliedAt: now, reason: .quality)
      }
      return order
    }
    var long = Product(id: "long", price: Money(minorUnits: 1, currency: .usd), state: .active)
    long.name = String(repeating: "x", count: LineReader.longestLine)
    _ = try store.importRecords([Record(order("A", cases: ["c1"]))], command: "import", what: "", now: now)
    let records = [
      Record(order("B", cases: ["c1"])), Record(order("C", cases: ["c2", "c2"])), Record(order("D", cases: ["c3"])),
      Record(order("E", cases: ["c3"])), Record(order("F", cases: [])), Record(order("A", cases: ["c1", "c4"])),
      Record(long),
    ]
    let before = try scratch.picture()
    #expect(throws: CommitFailure<Never>.self) {
      try store.commit(command: "import", what: "", now: now, keepsUndo: false) { _ in StoreEdits(records) }
    }
    #expect(try scratch.picture() == before)
    let report = try store.commit(
      command: "import", what: "", now: now, keepsUndo: false, leavesOutRefused: true
    ) { _ in StoreEdits(records) }
    #expect(Set(report.leftOut.map(\.key.description)) == ["B", "C", "E", "long"])
    #expect(
      report.leftOut.first { $0.key.description == "B" }?.problem
        == .duplicateCase(
          id: "c1", firstFile: StoreFile(Order.self, order("A", cases: []).fileMonth).path, firstLine: 1))
    #expect(report.counts[.order]?.added == 2 && report.counts[.order]?.changed == 1)
    let loaded = try store.load()
    #expect(loaded.findings.isEmpty && loaded.snapshot.orderCount == 3)
  }
}
