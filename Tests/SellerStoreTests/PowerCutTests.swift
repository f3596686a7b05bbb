import SellerCore
import SystemPackage
import Testing

@testable import SellerStore

/// What a power cut leaves behind that a killed process does not: zeros where bytes were to be, and bits that are others.
struct PowerCutTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private static func product(_ id: String) -> Record {
    Record(Product(id: ProductID(id), price: Money(minorUnits: 100, currency: .usd), state: .active))
  }

  /// A store with a change that is recorded and not in its files, and with what the audit is to be then.
  private func interrupted(_ scratch: Scratch) throws -> (audit: [UInt8], before: [UInt8]) {
    let store = try Store.create(scratch.path, shop: Self.shop)
    _ = try store.importRecords([Self.product("A")], command: "import", what: "", now: Self.now)
    let old = try scratch.picture()
    _ = try store.importRecords([Self.product("B")], command: "import", what: "", now: Self.now)
    let new = try scratch.picture()
    var number = 1
    while true {
      try scratch.restore(old)
      let files = FaultyFiles(failing: number, .fromThenOn)
      _ = try? Store.open(scratch.path, files: files)
        .importRecords([Self.product("B")], command: "import", what: "", now: Self.now)
      try #require(files.hasFailed)
      let picture = try scratch.picture()
      if picture.keys.contains(where: { $0.hasSuffix("/commit") }), picture["audit.jsonl"] == old["audit.jsonl"] {
        return (try #require(new["audit.jsonl"]), try #require(old["audit.jsonl"]))
      }
      number += 1
    }
  }

  /// The audit is longer by zeros, by a part of the line, or by both: the line comes to stand there once and whole.
  @Test(arguments: [0, 1, 20, 60, 1000], [0, 1, 4000])
  func zerosAtTheEndOfTheAudit(_ written: Int, _ zeros: Int) throws {
    let scratch = try Scratch()
    let (audit, before) = try interrupted(scratch)
    let line = audit.dropFirst(before.count)
    try scratch.write("audit.jsonl", before + line.prefix(written) + [UInt8](repeating: 0, count: zeros))
    let store = try Store.open(scratch.path)
    #expect(try SystemFiles().contents(of: DiskPath(scratch.path("audit.jsonl")))?.bytes == audit)
    #expect(try store.audit().count == 2)
    #expect(try Doctor(scratch.path).examine().findings.isEmpty)
  }

  /// Zeros that nothing is recorded for go with the next line; a line behind zeros is kept by the doctor.
  @Test func zerosWithoutAChange() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    _ = try store.importRecords([Self.product("A")], command: "import", what: "", now: Self.now)
    let first = try #require(try scratch.read("audit.jsonl"))
    try scratch.write("audit.jsonl", Array(first.utf8) + [0, 0, 0])
    #expect(try store.audit().count == 1)
    _ = try store.importRecords([Self.product("B")], command: "import", what: "", now: Self.now)
    #expect(try store.audit().count == 2)
    #expect(try Doctor(scratch.path).examine().findings.isEmpty)
    let text = try #require(try scratch.read("audit.jsonl"))
    let second = text.dropFirst(first.count)
    try scratch.write("audit.jsonl", Array(first.utf8) + [0, 0, 0] + Array(second.utf8))
    #expect(try Doctor(scratch.path).examine().isDamaged)
    let report = try Doctor(scratch.path).mend(now: Self.now)
    #expect(report.broken.isEmpty)
    #expect(try store.audit().count == 3)
    #expect(try scratch.read("audit.jsonl")?.hasPrefix(text) == true)
  }

  /// A commit record of which the disk has changed a bit is no change that may happen.
  @Test func flippedBits() throws {
    let scratch = try Scratch()
    _ = try interrupted(scratch)
    let picture = try scratch.picture()
    let name = try #require(picture.keys.first { $0.hasSuffix("/commit") })
    let whole = try #require(picture[name])
    for place in whole.indices {
      try scratch.restore(picture)
      var bytes = whole
      bytes[place] ^= UInt8(1 << (place % 8))
      try scratch.write(name, bytes)
      #expect(throws: StoreError.self, "\(place)") { try Store.open(scratch.path) }
    }
    try scratch.restore(picture)
    // As earlier versions wrote it: without a sum.
    try scratch.write(name, Array(whole.prefix { $0 != 0x0A }) + [0x0A])
    #expect(try Store.open(scratch.path).load().snapshot.tables.products.count == 2)
  }
}
