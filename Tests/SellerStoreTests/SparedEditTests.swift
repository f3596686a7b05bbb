import SellerCore
import SellerRecords
import Synchronization
import Testing

@testable import SellerStore

/// Somebody saves a file in the instant between the program's last look at it and its being replaced: nothing is lost.
struct SparedEditTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private static func product(_ id: String, _ price: Int64) -> Product {
    Product(id: ProductID(id), price: Money(minorUnits: price, currency: .usd), state: .active)
  }

  private static func text(_ products: [Product]) -> String {
    products.map { Record($0).line(currency: .usd) + "\n" }.joined()
  }

  /// A store with the products A, B and C at 1.00; then C goes to 9.00 through the program while `edited` is saved by hand.
  private func save(_ edited: String, in scratch: Scratch) throws -> CommitReport {
    let store = try Store.create(scratch.path, shop: Self.shop)
    let old = ["A", "B", "C"].map { Record(Self.product($0, 100)) }
    _ = try store.importRecords(old, command: "import", what: "", now: Self.now)
    let isEdited = Atomic(false)
    let files = FaultyFiles(beforeSwap: { path in
      guard path.name == "products.jsonl", !isEdited.exchange(true, ordering: .relaxed) else { return }
      // As editors do: a new file takes the name.
      try? scratch.write("saved", edited)
      try? SystemFiles().rename(DiskPath(scratch.path("saved")), to: path)
    })
    let new = [Record(Self.product("C", 900))]
    let report = try Store.open(scratch.path, files: files)
      .importRecords(new, command: "import", what: "", now: Self.now)
    let wasEdited = isEdited.load(ordering: .relaxed)
    #expect(wasEdited)
    return report
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let edited: [Product]
    let expected: [Product]
  }

  private static let merged = [
    Case(
      testDescription: "a product added by hand", edited: ["A", "B", "C", "D"].map { product($0, 100) },
      expected: [product("A", 100), product("B", 100), product("C", 900), product("D", 100)]),
    Case(
      testDescription: "a product changed by hand",
      edited: [product("A", 200), product("B", 100), product("C", 100)],
      expected: [product("A", 200), product("B", 100), product("C", 900)]),
    Case(
      testDescription: "a product removed by hand", edited: [product("A", 100), product("C", 100)],
      expected: [product("A", 100), product("C", 900)]),
    Case(
      testDescription: "the same change by hand", edited: [product("A", 100), product("B", 100), product("C", 900)],
      expected: [product("A", 100), product("B", 100), product("C", 900)]),
  ]

  @Test(arguments: merged)
  func editsAreMerged(_ expectation: Case) throws {
    let scratch = try Scratch()
    let report = try save(Self.text(expectation.edited), in: scratch)
    #expect(report.sparedEdits.isEmpty)
    #expect(try scratch.read("products.jsonl") == Self.text(expectation.expected))
    #expect(try Doctor(scratch.path).examine().findings.isEmpty)
  }

  /// A record that both changed, or a line that cannot be read: the edit is kept whole, named, and in nobody's way.
  @Test(arguments: [text([product("A", 200), product("B", 100), product("C", 300)]), "{\"id\":\"A\",\"pri"])
  func whatCannotBeMergedIsKept(_ edited: String) throws {
    let scratch = try Scratch()
    let report = try save(edited, in: scratch)
    let kept = try #require(report.sparedEdits.first)
    #expect(report.sparedEdits.count == 1)
    #expect(try scratch.read(kept) == edited)
    let products = try Store.open(scratch.path).load().snapshot.tables.products
    #expect(products.last == Self.product("C", 900))
    let findings = try Doctor(scratch.path).examine().findings
    #expect(findings == [Finding(severity: .warning, file: kept, problem: .sparedEdit)])
  }

  /// A crash right after the swap, before anything was merged: the next opening keeps the edit.
  @Test func crashesKeepEdits() throws {
    let edited = Self.text(["A", "B", "C", "D"].map { Self.product($0, 100) })
    var number = 1
    var hasKept = false
    while true {
      let scratch = try Scratch()
      let store = try Store.create(scratch.path, shop: Self.shop)
      let old = ["A", "B", "C"].map { Record(Self.product($0, 100)) }
      _ = try store.importRecords(old, command: "import", what: "", now: Self.now)
      let isEdited = Atomic(false)
      let files = FaultyFiles(
        failing: number, .fromThenOn, counting: FaultyFiles.changing,
        beforeSwap: { path in
          guard path.name == "products.jsonl", !isEdited.exchange(true, ordering: .relaxed) else { return }
          try? scratch.write("saved", edited)
          try? SystemFiles().rename(DiskPath(scratch.path("saved")), to: path)
        })
      _ = try? Store.open(scratch.path, files: files)
        .importRecords([Record(Self.product("C", 900))], command: "import", what: "", now: Self.now)
      if isEdited.load(ordering: .relaxed) {
        let ids = try Store.open(scratch.path).load().snapshot.tables.products.map(\.id.text)
        let kept = try scratch.picture().first { $0.key.contains(SparedEdit.mark) }?.value
        hasKept = hasKept || kept != nil
        #expect(ids == ["A", "B", "C", "D"] || kept == Array(edited.utf8), "\(number)")
      }
      if !files.hasFailed { break }
      number += 1
    }
    #expect(hasKept)
  }

  /// Two importers and an editor that saves as fast as it can: every row of each of them is there in the end.
  @Test func everybodyAtOnce() throws {
    let scratch = try Scratch()
    let path = scratch.path
    _ = try Store.create(path, shop: Self.shop)
    let rounds = 25
    let patience = LockPatience(limit: .seconds(60), pause: .milliseconds(1))
    let problems = Simultaneously.run(3) { worker -> String? in
      do {
        for round in 0..<rounds {
          let product = Self.product("\(worker)-\(round)", 100)
          if worker == 2 {
            try Editor(path: path).append(Record(product).line(currency: .usd))
          } else {
            let report = try Self.untilQuiet {
              try Store.open(path)
                .importRecords([Record(product)], command: "import", what: "", now: Self.now, patience: patience)
            }
            if !report.sparedEdits.isEmpty { return "not merged: \(report.sparedEdits)" }
          }
        }
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(problems == [nil, nil, nil])
    let loaded = try Store.open(path).load(tolerant: true)
    #expect(loaded.snapshot.tables.products.count == 3 * rounds)
    #expect(loaded.findings.isEmpty)
  }

  /// Tries again while the editor is quicker, which the store refuses without having changed anything.
  private static func untilQuiet(_ write: () throws -> CommitReport) throws -> CommitReport {
    while true {
      do { return try write() } catch StoreError.changedMeanwhile {}
    }
  }

  /// An editor that adds a line by putting a new file in the place of the one it read. What it displaces unread, it adds too.
  private struct Editor {
    let path: String

    func append(_ line: String) throws {
      let files = SystemFiles()
      let target = DiskPath(path).appending("products.jsonl")
      let draft = DiskPath(path).appending("editor.tmp")
      var wanted: Set<Substring> = [Substring(line)]
      while true {
        guard let read = try files.contents(of: target)?.bytes else { continue }
        let missing = wanted.subtracting(String(decoding: read, as: UTF8.self).split(separator: "\n")).sorted()
        if missing.isEmpty { return }
        try files.writeNew(draft, read + Array(missing.map { $0 + "\n" }.joined().utf8))
        try files.exchange(draft, with: target)
        let displaced = try files.contents(of: draft)?.bytes ?? []
        wanted.formUnion(String(decoding: displaced, as: UTF8.self).split(separator: "\n"))
        try files.remove(draft)
      }
    }
  }
}
