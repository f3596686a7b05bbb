import SellerCore
import SellerRecords
import SystemPackage
import Testing

@testable import SellerStore

/// Ids are looked for by fingerprints with a seed of the process's own, which nobody can make collide. Here they do.
@Suite("Ids that share a fingerprint are never taken for each other")
struct HashCollisionTests {
  private let now = Instant(seconds: 1_720_000_000)

  private func order(_ id: String, month: Int, cases: [String] = [], origin: String? = nil) -> Order {
    let paid = ShopCalendar.utc.start(of: Month(index: 2024 * 12 + month).days.first)
    var order = Order(
      id: OrderID(id), productID: "P", paidAt: paid, price: Money(minorUnits: 100, currency: .usd), channel: .flash)
    order.cases = cases.map { AfterSalesCase(id: CaseID($0), kind: .refundOnly, appliedAt: paid, reason: .quality) }
    order.origin = origin
    return order
  }

  private func store(_ scratch: Scratch, keeping bits: Int) throws -> Store {
    _ = try Store.create(scratch.path, shop: Shop(id: "s", name: "Shop", platform: .wish, currency: .usd))
    return try open(scratch, keeping: bits)
  }

  private func open(_ scratch: Scratch, keeping bits: Int) throws -> Store {
    try Store.open(
      StoreDirectory(root: DiskPath(scratch.path), files: SystemFiles(), hash: IDHash(keeping: bits)))
  }

  private func commit(_ store: Store, _ edits: StoreEdits) throws -> CommitReport {
    try store.commit(
      command: "import", what: "", now: now, keepsUndo: true, leavesOutRefused: true,
      changes: { (_: ShopView) throws(Never) in edits })
  }

  /// Orders of three months, four of them with cases, and a ticket of one that is there.
  private var orders: [Order] {
    (0..<24).map { order("O\($0)", month: $0 % 3, cases: $0 % 6 == 0 ? ["C\($0)"] : []) }
  }

  @Test("Loading and checking: each order in its month, and only what stands twice is said to", arguments: [0, 1, 64])
  func loading(_ bits: Int) throws {
    let scratch = try Scratch()
    let store = try store(scratch, keeping: bits)
    #expect(
      try store.importRecords(orders.map { Record($0) }, command: "import", what: "", now: now).touched.count == 24)
    let loaded = try open(scratch, keeping: bits).load()
    #expect(loaded.findings.isEmpty && loaded.snapshot.orderCount == 24)
    for order in orders { #expect(loaded.index.month(of: order.id) == order.fileMonth, "\(order.id)") }
    let last = Month(index: 2024 * 12 + 2)
    let name = StoreFile(Order.self, last).path
    let text = try #require(try scratch.read(name))
    // One of January stands in March, too, and one of March's cases is one of January's.
    let stray = order("O0", month: 2).line(currency: .usd).bytes
    let thief = order("O99", month: 2, cases: ["C6"]).line(currency: .usd).bytes
    try scratch.write(name, text + String(decoding: stray + [0x0A] + thief + [0x0A], as: UTF8.self))
    let lines = text.split(separator: "\n").count
    try scratch.write(
      "tickets.jsonl",
      #"{"id":"T1","order_id":"O5","kind":"x","opened_at":"2024-02-20T00:00:00Z"}"# + "\n"
        + #"{"id":"T2","order_id":"O55","kind":"x","opened_at":"2024-02-20T00:00:00Z"}"# + "\n")
    let found = try Doctor(
      StoreDirectory(root: DiskPath(scratch.path), files: SystemFiles(), hash: IDHash(keeping: bits))
    )
    .examine().findings.filter { ![.notSorted, .missingProduct("P")].contains($0.problem) }
    #expect(
      found == [
        Finding(
          file: name, line: lines + 1, field: "id",
          problem: .duplicateRecord(key: "O0", firstFile: "orders/2024-01.jsonl", firstLine: 1)),
        Finding(
          file: name, line: lines + 2, field: "cases[0].id",
          problem: .duplicateCase(id: "C6", firstFile: "orders/2024-01.jsonl", firstLine: 7)),
        Finding(severity: .warning, file: "tickets.jsonl", line: 2, field: "order_id", problem: .missingOrder("O55")),
      ])
  }

  @Test(
    "Writing, leaving out, filing a case and undoing come to the same bytes with one fingerprint for all as with many")
  func writing() throws {
    var pictures: [[[String: [UInt8]]]] = []
    var reports: [[CommitReport]] = []
    for bits in [64, 2, 0] {
      let scratch = try Scratch()
      let store = try store(scratch, keeping: bits)
      var (steps, said): ([[String: [UInt8]]], [CommitReport]) = ([], [])
      func step(_ report: CommitReport) throws {
        said.append(report)
        steps.append(try scratch.picture())
      }
      try step(commit(store, StoreEdits(orders.map { Record($0) })))
      let first = try #require(try store.undoable())
      // Changed, moved to another month, new beside others, and a case filed: by records, and by lines of any number.
      let changes = [
        order("O1", month: 1, origin: "CN"), order("O2", month: 0), order("N1", month: 0),
        order("O3", month: 0, cases: ["C3"]), order("O6", month: 0, cases: ["C6", "C6b"]),
      ]
      try step(commit(store, StoreEdits(changes.map { Record($0) })))
      #expect(throws: CommitFailure<UndoProblem>.refused(.overtaken)) {
        try store.undo(first, command: "undo", now: now)
      }
      #expect(try scratch.picture() == steps[1])
      try step(store.undo(#require(try store.undoable()), command: "undo", now: now).commit)
      #expect(
        said[1].touched == said[2].touched && steps[2]["orders/2024-01.jsonl"] == steps[0]["orders/2024-01.jsonl"])
      var (batch, lines) = (RecordLines.Batch(), RecordLines())
      var long = order("N2", month: 1)
      long.trackingNumber = String(repeating: "x", count: LineReader.longestLine)
      var grown = order("O4", month: 1)
      grown.trackingNumber = long.trackingNumber
      // A case of another order is no order's here.
      for one in changes + [long, grown, order("N3", month: 2, cases: ["C12"])] { batch.add(one, currency: .usd) }
      lines.append(batch)
      try step(commit(store, StoreEdits(lines, removing: [order("O5", month: 2).key, order("O77", month: 2).key])))
      #expect(said[3].leftOut.map(\.key.id) == ["N2", "O4", "N3"], "\(said[3].leftOut)")
      #expect(said[3].counts[.order]?.added == 1 && said[3].counts[.order]?.changed == 4)
      #expect(said[3].counts[.order]?.removed == 1)
      try step(store.undo(#require(try store.undoable()), command: "undo", now: now).commit)
      #expect(steps[4].filter { $0.key.hasPrefix("orders/") } == steps[0].filter { $0.key.hasPrefix("orders/") })
      #expect(try store.load().findings.isEmpty)
      pictures.append(steps)
      reports.append(said)
    }
    #expect(pictures[1] == pictures[0] && pictures[2] == pictures[0])
    #expect(reports[1] == reports[0] && reports[2] == reports[0])
  }
}
