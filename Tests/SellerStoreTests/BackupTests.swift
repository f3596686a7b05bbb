import SellerCore
import SellerRecords
import SystemPackage
import Testing

@testable import SellerStore

/// Backups: whole or not there; restoring: checked before anything changes, the old store kept.
struct BackupTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private func filled(_ scratch: Scratch, _ seed: UInt64) throws -> Store {
    let store = try Store.create(scratch.path("store"), shop: Self.shop)
    var made = MadeUp(seed: seed)
    var seen: Set<RecordKey> = []
    let records = (0..<60).map { _ in made.record(.usd) }.filter { seen.insert($0.key).inserted }
    _ = try store.importRecords(records, command: "import", what: "", now: Self.now)
    return store
  }

  private func data(_ scratch: Scratch, _ folder: String) throws -> [String: [UInt8]] {
    var data: [String: [UInt8]] = [:]
    for (name, bytes) in try scratch.picture() where name.hasPrefix(folder + "/") && !bytes.isEmpty {
      let file = String(name.dropFirst(folder.utf8.count + 1))
      if file != ".lock", file != "audit.jsonl" { data[file] = bytes }
    }
    return data
  }

  @Test func roundTrip() throws {
    let scratch = try Scratch()
    let store = try filled(scratch, 21)
    let before = try data(scratch, "store")
    let report = try StoreBackup(scratch.path("store")).write(to: scratch.path, now: Self.now)
    #expect(report.path == scratch.path("store-20240703T094640Z.tar"))
    #expect(throws: StoreError.alreadyExists(path: report.path)) {
      try StoreBackup(scratch.path("store")).write(to: report.path, now: Self.now)
    }
    let second = try StoreBackup(scratch.path("store")).write(to: scratch.path, now: Self.now)
    #expect(second.path == scratch.path("store-20240703T094640Z-2.tar"))
    var made = MadeUp(seed: 22)
    _ = try store.importRecords(
      (0..<30).map { _ in Record(made.order(.usd)) }, command: "import", what: "", now: Self.now)
    let changed = try data(scratch, "store")
    #expect(changed != before)
    let restored = try StoreBackup(scratch.path("store")).restore(from: report.path, now: Self.now)
    #expect(try data(scratch, "store") == before)
    #expect(try Store.open(scratch.path("store")).load().findings.isEmpty)
    let previous = try #require(restored.previous)
    _ = try StoreBackup(scratch.path("other")).restore(from: previous, now: Self.now)
    #expect(try data(scratch, "other") == changed)
    #expect(try scratch.read("store/audit.jsonl")?.split(separator: "\n").count == 3)
  }

  /// Two shops in folders of one name, backed up at once in the same second: each archive holds its own shop.
  @Test func backupsAtOnceToOneName() throws {
    let scratch = try Scratch()
    for shop in ["a", "b"] {
      let shop = Shop(id: Key(shop), name: shop, platform: .wish, currency: .usd)
      _ = try Store.create(scratch.path("\(shop.id.text)/store"), shop: shop)
    }
    let place = scratch.path("archives")
    try SystemFiles().makeDirectory(DiskPath(place), permissions: 0o700)
    let paths = Simultaneously.run(4) { worker in
      (0..<8).map { _ -> String in
        do {
          let shop = worker % 2 == 0 ? "a" : "b"
          return shop + (try StoreBackup(scratch.path(shop + "/store")).write(to: place, now: Self.now).path)
        } catch {
          return "\(error)"
        }
      }
    }.flatMap(\.self)
    #expect(Set(paths.map { $0.dropFirst() }).count == 32)
    for path in paths {
      let read = try StoreBackup.read(DiskPath(String(path.dropFirst())), SystemFiles())
      let shop = try #require(read?.entries.first { $0.name == "store.json" }, "\(path)")
      #expect(String(decoding: shop.bytes, as: UTF8.self).contains("\"id\": \"\(path.prefix(1))\""), "\(path)")
    }
    let left = try SystemFiles().list(DiskPath(place)) ?? []
    #expect(left.allSatisfy { $0.hasSuffix(".tar") } && left.count == 32)
  }

  /// An archive with any byte changed or cut off is refused before anything changes, or holds the very same files.
  @Test func damagedArchives() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path("store"), shop: Self.shop)
    try scratch.write("store/products.jsonl", #"{"id":"P","price":"1.00","state":"active"}"# + "\n")
    let path = try StoreBackup(scratch.path("store")).write(to: scratch.path("b.tar"), now: Self.now).path
    let whole = try #require(try SystemFiles().contents(of: DiskPath(path))?.bytes)
    let old = try scratch.picture()
    var refused = 0
    for place in 0..<whole.count where place < 1100 || place % 37 == 0 {
      var bytes = whole
      bytes[place] ^= 0x15
      try scratch.write("b.tar", bytes)
      let read = try StoreBackup.read(DiskPath(path), SystemFiles())
      if let read {
        #expect(read.entries.first { $0.name == "store.json" }?.bytes == old["store/store.json"], "\(place)")
      } else {
        refused += 1
      }
    }
    #expect(refused > 800)
    for length in [0, 1, 511, 512, 513, whole.count / 2, whole.count - 1025, whole.count - 1] {
      try scratch.write("b.tar", Array(whole[..<length]))
      let isWhole = try StoreBackup.read(DiskPath(path), SystemFiles()) != nil
      #expect(isWhole == (length == whole.count - 1), "\(length)")
      guard !isWhole else { continue }
      #expect(throws: StoreError.brokenArchive(path: path), "\(length)") {
        try StoreBackup(scratch.path("store")).restore(from: path, now: Self.now)
      }
    }
    try scratch.write("b.tar", whole)
    #expect(try scratch.picture() == old)
  }

  /// An archive cannot write outside of the store.
  @Test func hostileArchives() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path("store"), shop: Self.shop)
    let shop = StoreDirectory.text(of: Self.shop).bytes
    for name in ["../evil", "/evil", ".txn/x/commit", "orders/../../evil", "orders/2024-13.jsonl", ".lock", "", "a"] {
      let entries = [
        TarArchive.Entry(name: "store.json", permissions: 0o644, bytes: shop),
        TarArchive.Entry(name: name, permissions: 0o644, bytes: [1]),
      ]
      let manifest = BackupManifest(madeAt: Self.now, entries: entries)
      let all = [TarArchive.Entry(name: BackupManifest.name, permissions: 0o644, bytes: manifest.text)] + entries
      try scratch.write("b.tar", all.flatMap { TarArchive.encoded($0, at: Self.now) } + TarArchive.end)
      let before = try scratch.picture()
      #expect(throws: StoreError.brokenArchive(path: scratch.path("b.tar")), "\(name)") {
        try StoreBackup(scratch.path("store")).restore(from: scratch.path("b.tar"), now: Self.now)
      }
      #expect(try scratch.picture() == before)
    }
  }

  /// The seller's rules and attachments are the store's as much as its records.
  @Test func rulesAndAttachments() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path("store"), shop: Self.shop)
    let hash = String(repeating: "a1", count: 32)
    try scratch.write("store/rules.json5", "{ /* mine */ }\n")
    try scratch.write("store/attachments/\(hash)", [0, 1, 2])
    let archive = try StoreBackup(scratch.path("store")).write(to: scratch.path("a.tar"), now: Self.now).path
    _ = try StoreBackup(scratch.path("other")).restore(from: archive, now: Self.now)
    #expect(try scratch.read("other/rules.json5") == "{ /* mine */ }\n")
    #expect(try SystemFiles().contents(of: DiskPath(scratch.path("other/attachments/\(hash)")))?.bytes == [0, 1, 2])
    // A backup without rules leaves none in force, and takes away no attachment.
    _ = try Store.create(scratch.path("plain"), shop: Self.shop)
    let plain = try StoreBackup(scratch.path("plain")).write(to: scratch.path("p.tar"), now: Self.now).path
    _ = try StoreBackup(scratch.path("store")).restore(from: plain, now: Self.now)
    #expect(try scratch.read("store/rules.json5") == "{}\n")
    #expect(try SystemFiles().contents(of: DiskPath(scratch.path("store/attachments/\(hash)")))?.bytes == [0, 1, 2])
    #expect(try Doctor(scratch.path("store")).examine().findings.isEmpty)
  }

  /// An archive that says two things of one file is none.
  @Test func aPathTwice() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path("store"), shop: Self.shop)
    let entry = TarArchive.Entry(
      name: "store.json", permissions: 0o600, bytes: StoreDirectory.text(of: Self.shop).bytes)
    let entries = [entry, entry]
    let list = TarArchive.Entry(
      name: BackupManifest.name, permissions: 0o600, bytes: BackupManifest(madeAt: Self.now, entries: entries).text)
    try scratch.write(
      "b.tar", ([list] + entries).flatMap { TarArchive.encoded($0, at: Self.now) } + TarArchive.end)
    let before = try scratch.picture()
    #expect(throws: StoreError.brokenArchive(path: scratch.path("b.tar"))) {
      try StoreBackup(scratch.path("store")).restore(from: scratch.path("b.tar"), now: Self.now)
    }
    #expect(try scratch.picture() == before)
  }

  /// What was damaged when it was backed up is brought back as it was, and said to be damaged.
  @Test func damageIsBroughtBackAndSaid() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path("store"), shop: Self.shop)
    try scratch.write("store/products.jsonl", "{\"id\":\"torn")
    let archive = try StoreBackup(scratch.path("store")).write(to: scratch.path("a.tar"), now: Self.now).path
    #expect(try StoreBackup(scratch.path("other")).restore(from: archive, now: Self.now).damage == 1)
    #expect(try scratch.read("other/products.jsonl") == "{\"id\":\"torn")
  }

  /// Nobody but the store writes into its folder.
  @Test func archivesStayOutside() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path("store"), shop: Self.shop)
    for place in ["store", "store/a.tar", "store/orders", "store/../store/b.tar"] {
      if place.hasSuffix("orders") {
        try SystemFiles().makeDirectory(DiskPath(scratch.path(place)), permissions: 0o700)
      }
      #expect(throws: StoreError.self, "\(place)") {
        try StoreBackup(scratch.path("store")).write(to: scratch.path(place), now: Self.now)
      }
    }
    for place in ["store", "store/orders", "store/../store/attachments"] {
      #expect(Store.isInside(scratch.path(place) + "/x.csv"), "\(place)")
    }
    // Nor does a store stand in another, made or restored.
    let archive = scratch.path("a.tar")
    _ = try StoreBackup(scratch.path("store")).write(to: archive, now: Self.now)
    for place in ["store/inner", "store/orders/inner"] {
      let inside = StoreError.insideStore(path: scratch.path(place))
      #expect(throws: inside) { try Store.create(scratch.path(place), shop: Self.shop) }
      #expect(throws: inside) { try StoreBackup(scratch.path(place)).restore(from: archive, now: Self.now) }
    }
    #expect(!Store.isInside(scratch.path("x.csv")))
    #expect(!Store.isInside(scratch.path("store.csv")))
    // Tables that are exported one by one may stand together, that of the shop among them.
    for (text, isStore) in [("[\n{}\n]\n", false), (" [", false), ("{", true), ("", true), ("abc", true)] {
      let folder = scratch.path("tables\(text.count)")
      try SystemFiles().makeDirectory(DiskPath(folder), permissions: 0o700)
      try SystemFiles().writeNew(DiskPath(folder + "/store.json"), Array(text.utf8))
      #expect(Store.isInside(folder + "/orders.json") == isStore, "\(text)")
    }
  }
}
