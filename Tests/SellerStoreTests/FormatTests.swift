import SellerCore
import SellerRecords
import Testing

@testable import SellerStore

/// Stores of other formats than the program's own: newer ones are read at most, older ones upgraded after a backup.
struct FormatTests {
  private static let now = Instant(seconds: 1_720_000_000)

  private func store(in scratch: Scratch, _ head: String) throws {
    try scratch.write(
      "store/store.json",
      "{\(head),\"id\":\"s\",\"name\":\"Shop\",\"platform\":\"wish\",\"currency\":\"USD\",\"new\":7}")
    try scratch.write("store/products.jsonl", "{\"id\":\"P\",\"price\":\"1.00\",\"state\":\"active\"}\n")
  }

  private static let product = Record(
    Product(id: "Q", price: Money(minorUnits: 100, currency: .usd), state: .active))

  /// The newer program says from which format on its stores may be read.
  @Test(arguments: [
    (#""format":2,"oldest_reader":1"#, true), (#""format":3,"oldest_reader":2"#, false), (#""format":2"#, false),
  ])
  func newerFormats(_ head: String, isReadable: Bool) throws {
    let scratch = try Scratch()
    try store(in: scratch, head)
    let before = try scratch.picture(besides: ["store/.lock"])
    let path = scratch.path("store")
    if isReadable {
      let opened = try Store.open(path)
      #expect(try opened.load().snapshot.tables.products.map(\.id) == ["P"])
      #expect(throws: StoreError.newerFormat(found: 2, newest: 1)) {
        try opened.importRecords([Self.product], command: "import", what: "", now: Self.now)
      }
      #expect(throws: StoreError.newerFormat(found: 2, newest: 1)) { try Doctor(path).mend(now: Self.now) }
    } else {
      #expect(throws: StoreError.self) { try Store.open(path) }
      #expect(throws: StoreError.self) { try Doctor(path).mend(now: Self.now) }
    }
    #expect(try scratch.picture(besides: ["store/.lock"]) == before)
  }

  /// What a newer program was interrupted in is that program's to complete.
  @Test func newerChangesAreLeftAlone() throws {
    let scratch = try Scratch()
    try store(in: scratch, #""format":2,"oldest_reader":1"#)
    try scratch.write("store/.txn/1-1/0", "{}")
    #expect(try Store.open(scratch.path("store")).load().snapshot.tables.products.count == 1)
    #expect(try scratch.read("store/.txn/1-1/0") == "{}")
  }

  /// Format 2 of these tests calls the active state differently.
  private static let next = StoreFormat(
    newest: 2,
    upgrades: [
      1: { file, bytes throws(FieldProblem) in
        var text = String(decoding: bytes, as: UTF8.self)
        if text.contains("unreadable") { throw FieldProblem(.notAnObject) }
        switch file.kind {
        case .shop: text = text.replacing("\"format\":1", with: "\"format\":2")
        case .product: text = text.replacing("\"active\"", with: "\"inactive\"")
        default: break
        }
        return Array(text.utf8)
      }
    ])

  private func directory(_ scratch: Scratch, _ files: any FileLayer = SystemFiles()) -> StoreDirectory {
    StoreDirectory(root: DiskPath(scratch.path("store")), files: files, format: Self.next)
  }

  @Test func olderFormatsAreUpgradedAfterABackup() throws {
    let scratch = try Scratch()
    try store(in: scratch, #""format":1"#)
    let before = try scratch.picture()
    #expect(throws: StoreError.oldFormat(found: 1, newest: 2)) { try Store.open(directory(scratch)) }
    let report = try Doctor(directory(scratch)).mend(now: Self.now)
    let upgraded = try Store.open(directory(scratch)).load().snapshot
    #expect(upgraded.shop.format == 2)
    #expect(upgraded.tables.products.map(\.state) == [.inactive])
    // The backup is the store as it was, and this version's program brings it back.
    let backup = try #require(report.backup)
    _ = try StoreBackup(scratch.path("old")).restore(from: backup, now: Self.now)
    #expect(
      try scratch.read("old/products.jsonl") == String(decoding: before["store/products.jsonl"] ?? [], as: UTF8.self))
    #expect(try Store.open(scratch.path("old")).shop.format == 1)
    #expect(try Doctor(directory(scratch)).mend(now: Self.now).backup == nil)
  }

  @Test func whatCannotBeUpgradedStaysAsItWas() throws {
    let scratch = try Scratch()
    try store(in: scratch, #""format":1"#)
    try scratch.write("store/tickets.jsonl", "unreadable\n")
    let before = try scratch.picture(besides: ["store/.lock"]).filter { !$0.key.hasSuffix(".tar") }
    #expect(throws: StoreError.damaged(Finding(file: "tickets.jsonl", problem: .notAnObject), more: 0)) {
      try Doctor(directory(scratch)).mend(now: Self.now)
    }
    #expect(try scratch.picture(besides: ["store/.lock"]).filter { !$0.key.hasSuffix(".tar") } == before)
  }

  @Test func anUpgradeIsOneStep() throws {
    for number in 1..<400 {
      let scratch = try Scratch()
      try store(in: scratch, #""format":1"#)
      let files = FaultyFiles(failing: number, .fromThenOn, counting: FaultyFiles.changing)
      _ = try? Doctor(directory(scratch, files)).mend(now: Self.now, patience: .none)
      let store = try? Store.open(directory(scratch))
      let state = try store.map { try $0.load().snapshot.tables.products.map(\.state) }
      let text = try scratch.read("store/products.jsonl") ?? ""
      #expect(state.map { $0 == [.inactive] } ?? text.contains("\"active\""))
      if !files.hasFailed { return }
    }
    Issue.record("the faults do not end")
  }
}
