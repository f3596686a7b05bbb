import SellerCore
import SellerRecords
import SystemPackage
import Testing

@testable import SellerStore

/// Whoever needs a part of a store reads that part, and it is what everything would have shown.
struct NeedsTests {
  private static let now = Instant(seconds: 1_790_000_000)

  private func store(in scratch: Scratch, seed: UInt64) throws -> Store {
    var made = MadeUp(seed: seed)
    let store = try Store.create(
      scratch.path, shop: Shop(id: "s", name: "Shop", platform: .wish, currency: .usd))
    var records: [Record] = []
    for number in 0..<60 {
      var product = made.product(.usd)
      product.id = ProductID("p\(number)")
      records.append(Record(product))
      var order = made.order(.usd)
      (order.id, order.productID) = (OrderID("o\(number)"), ProductID("p\(number % 9)"))
      for place in order.cases.indices { order.cases[place].id = CaseID("c\(number)-\(place)") }
      records.append(Record(order))
      for day in 0..<2 {
        let at = Instant(seconds: 1_700_000_000 + Int64(number * 7 + day) * 86_400)
        records.append(
          Record(
            PriceChange(productID: ProductID("p\(number % 9)"), at: at, price: Money(minorUnits: 5, currency: .usd))))
      }
    }
    _ = try store.importRecords(records, command: "import", what: "", now: Self.now)
    return store
  }

  /// Opens a store as if it had been written an hour ago and each of its files were large.
  private func open(
    _ scratch: Scratch, _ files: any FileLayer = FaultyFiles(failing: .max, .once, hoursAhead: 1)
  ) throws -> Store {
    try Store.open(StoreDirectory(root: DiskPath(scratch.path), files: files, smallestDerived: 0))
  }

  private static let needs: [StoreNeeds] = [
    .shop, .all(.dispute), .products(["p3", "none"]), .orders(of: "p3"), .record(.order, "o7"),
    .cases(["c8-0", "c9-1"]),
    .record(.price, "p4"), .all(.product) + .orders(of: "none"),
    .products(["p1"]) + .orders(of: "p1") + .cases(["c3-0"]),
    release("p3"), release("none"), release("p3", paidBy: .epoch), .orders(of: "p3") + release("p3"),
    .release(of: "p3", in: .epoch ... .epoch, paidBy: .endOfTime),
    release("p2") + release("p4") + .record(.order, "o7"),
    .everything,
  ]

  private static func release(_ product: ProductID, paidBy moment: Instant = .endOfTime) -> StoreNeeds {
    .release(of: product, in: .epoch ... .endOfTime, paidBy: moment)
  }

  private struct Picture: Equatable {
    var records: [String] = []

    init(_ snapshot: ShopSnapshot) {
      for type in RecordKind.lineTypes { add(type, snapshot) }
      ShopView(snapshot, asOf: .endOfTime).forEachOrder { add(Order($0)) }
    }

    private mutating func add<Stored: StoredRecord>(_ type: Stored.Type, _ snapshot: ShopSnapshot) {
      for record in Stored.records(in: snapshot.tables) { add(record) }
    }

    private mutating func add(_ record: some StoredRecord) {
      records.append(String(decoding: record.line(currency: .usd).bytes, as: UTF8.self))
    }
  }

  @Test func aPartIsWhatTheWholeShows() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 1)
    let whole = try open(scratch).load(derives: false).snapshot
    for round in 0..<3 {
      for needs in Self.needs {
        let part = try open(scratch).load(for: needs)
        #expect(Picture(part.snapshot) == Picture(whole.limited(to: needs)), "round \(round)")
        for id in needs.ids(of: .order) { #expect(part.index.month(of: OrderID(id)) != nil) }
      }
    }
    #expect(try SystemFiles().list(DiskPath(scratch.path(".cache")))?.contains("products.lines") == true)
  }

  /// Whoever asks whether a product was released sees one order of it, if any was; of a whole month nothing else is read.
  @Test(arguments: 0..<9) func ofAReleaseOneOrderIsSeen(number: Int) throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 10)
    let product = ProductID("p\(number)")
    let all = ShopView(try open(scratch).load().snapshot, asOf: .endOfTime).orders {
      $0.productID == product && $0.releasedAt != nil
    }
    for _ in 0..<2 {
      let seen = ShopView(
        try open(scratch).load(for: Self.release(product)).snapshot, asOf: .endOfTime
      ).orders()
      #expect(seen.map(\.id) == (all.last.map { [$0.id] } ?? []))
    }
  }

  /// Of what is known to be sound nothing but the lines wanted is read.
  @Test func nothingElseIsRead() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 2)
    let needs = StoreNeeds.products(["p3"]) + .orders(of: "p3")
    _ = try open(scratch).load(for: needs)
    _ = try open(scratch).load(for: needs)
    let files = FaultyFiles(
      failing: .max, .once, counting: { $0 == .open }, at: { $0.name == "prices.jsonl" || $0.name == "notes.jsonl" },
      hoursAhead: 1)
    _ = try open(scratch, files).load(for: needs)
    #expect(files.callCount == 0)
  }

  /// What a change wrote is known to be sound, though nobody has read it: of all months only the changed one is looked at.
  @Test func whatWasWrittenJustNowIsKnown() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 9)
    let needs = StoreNeeds.record(.order, "o7")
    for _ in 0..<2 { _ = try open(scratch).load(for: needs) }
    let now = FaultyFiles(failing: .max, .once)
    for round in 0..<2 {
      _ = try open(scratch, now).commit(
        command: "test", what: "", now: Self.now, needs: needs, keepsUndo: true
      ) { (view) throws(Never) in
        guard var order = view.order("o7").map({ Order($0) }) else { return .none }
        order.trackingNumber = "T\(round)"
        return StoreEdits([Record(order), Record(Note(id: NoteID("n\(round)"), on: nil, at: Self.now, text: "t"))])
      }
      let counted = FaultyFiles(
        failing: .max, .once, counting: { $0 == .open }, at: { $0.parent.name == "orders" || $0.name == "prices.jsonl" }
      )
      #expect(try open(scratch, counted).load(for: .all(.note)).snapshot.tables.notes.count == round + 1)
      #expect(counted.callCount == 1)
      #expect(
        try ShopView(open(scratch, now).load(for: needs).snapshot, asOf: .endOfTime).order("o7")?.trackingNumber
          == "T\(round)")
      #expect(
        try Picture(open(scratch, now).load(for: needs).snapshot)
          == Picture(open(scratch, now).load().snapshot.limited(to: needs)))
    }
  }

  /// Damage anywhere is told, in what is not needed, too, as soon as the file looks different.
  @Test func damageElsewhereIsTold() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 3)
    for path in [
      "prices.jsonl", "orders/" + (try SystemFiles().list(DiskPath(scratch.path("orders"))) ?? []).sorted()[0],
    ] {
      _ = try open(scratch).load(for: .products(["p3"]))
      _ = try open(scratch).load(for: .products(["p3"]))
      let text = try #require(try scratch.read(path))
      try scratch.write(path, text + "{\n")
      #expect(throws: StoreError.self) { try open(scratch).load(for: .products(["p3"])) }
      try scratch.write(path, text)
    }
  }

  /// A bit that flips anywhere in what was derived changes no answer.
  @Test func flippedBitsChangeNothing() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 4)
    let needs = StoreNeeds.products(["p3"]) + .orders(of: "p3") + .cases(["c8-0"]) + .record(.order, "o7")
    let plain = Picture(try open(scratch).load(derives: false).snapshot.limited(to: needs))
    for _ in 0..<2 { _ = try open(scratch).load(for: needs) }
    var made = MadeUp(seed: 5)
    let files = SystemFiles()
    for name in try #require(try files.list(DiskPath(scratch.path(".cache")))).sorted() {
      let path = DiskPath(scratch.path(".cache/\(name)"))
      let whole = try #require(try files.contents(of: path)).bytes
      for _ in 0..<12 {
        var bytes = whole
        bytes[made.below(made.below(2) == 0 ? bytes.count : min(bytes.count, 200))] ^= UInt8(1 << made.below(8))
        try files.remove(path)
        try files.writeNew(path, made.below(4) == 0 ? Array(bytes.dropLast(made.below(bytes.count))) : bytes)
        #expect(try Picture(open(scratch).load(for: needs).snapshot) == plain, "\(name)")
      }
    }
  }

  /// Whatever call fails on what is derived, it is no failure of the store's.
  @Test(arguments: FaultyFiles.Mode.allCases)
  func failuresAreNone(mode: FaultyFiles.Mode) throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 6)
    let needs = StoreNeeds.products(["p3"]) + .record(.order, "o7")
    let plain = Picture(try open(scratch).load(derives: false).snapshot.limited(to: needs))
    for isWarm in [false, true] {
      var failing = 0
      while true {
        failing += isWarm ? 1 : 7
        if isWarm {
          _ = try open(scratch).load(for: needs)
        } else {
          Scratch.removeAll(DiskPath(scratch.path(".cache")))
        }
        let files = FaultyFiles(failing: failing, mode, at: { $0.string.contains("/.cache") }, hoursAhead: 1)
        #expect(try Picture(open(scratch, files).load(for: needs).snapshot) == plain)
        guard files.hasFailed else { break }
      }
      #expect(failing > 5)
    }
  }

  /// A change that sees a part writes what one that sees everything writes, finds its order in whichever month, and is undone.
  @Test func changesOfAPartAreChangesOfTheWhole() throws {
    let (frugal, whole) = (try Scratch(), try Scratch())
    for scratch in [frugal, whole] {
      _ = try store(in: scratch, seed: 7)
      for round in 0..<2 {
        let store = try open(scratch)
        _ = try store.commit(
          command: "test", what: "", now: Self.now, needs: scratch === whole ? .everything : .record(.order, "o7"),
          keepsUndo: true
        ) { (view) throws(Never) in
          guard var order = view.order("o7").map({ Order($0) }) else { return .none }
          order.trackingNumber = "T\(round)"
          if scratch === frugal { #expect(view.order("o8") == nil) }
          return StoreEdits([Record(order)])
        }
      }
    }
    #expect(try Self.orders(frugal) == Self.orders(whole))
    for scratch in [frugal, whole] {
      let store = try open(scratch)
      _ = try store.undo(#require(try store.undoable()), command: "undo", now: Self.now)
    }
    #expect(try Self.orders(frugal) == Self.orders(whole))
    #expect(try open(frugal).load().snapshot.orderCount == 60)
  }

  private static func orders(_ scratch: Scratch) throws -> [String: [UInt8]] {
    try scratch.picture().filter { $0.key.hasPrefix("orders/") }
  }

  /// A record whose place nobody asked for is looked for before it is written: it is not there twice then.
  @Test func whereARecordStandsIsLookedUp() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 8)
    for needs in [StoreNeeds.everything, .shop, .shop] {
      let order = try #require(
        ShopView(try open(scratch).load().snapshot, asOf: .endOfTime).order("o9").map { Order($0) })
      var moved = order
      moved.paidAt = Instant(seconds: order.paidAt.seconds + 40 * 86_400)
      _ = try open(scratch).commit(command: "test", what: "", now: Self.now, needs: needs, keepsUndo: true) {
        (_) throws(Never) in StoreEdits([Record(moved)])
      }
      let loaded = try open(scratch).load()
      #expect(loaded.snapshot.orderCount == 60 && loaded.index.month(of: "o9") == moved.fileMonth)
    }
  }
}
