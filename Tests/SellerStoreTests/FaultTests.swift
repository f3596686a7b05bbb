import SellerCore
import SystemPackage
import Testing

@testable import SellerStore

/// Every changing operation, with its N-th call failing for every N, once and from then on: afterwards the store opens, is
/// sound, and is the old one or the new one, never anything between.
struct FaultTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private static func order(_ id: String, _ month: Int) -> Order {
    let paid = ShopCalendar.utc.start(of: Month(index: 2024 * 12 + month).days.first)
    return Order(
      id: OrderID(id), productID: "P", paidAt: paid, price: Money(minorUnits: 100, currency: .usd), channel: .flash)
  }

  /// A store to begin with, and a change of four files.
  private static let first: [Record] = [
    Record(order("A", 0)), Record(order("B", 1)),
    Record(Product(id: "P", price: Money(minorUnits: 1, currency: .usd), state: .active)),
  ]
  private static var second: [Record] {
    var renamed = shop
    renamed.name = "Renamed"
    return [
      Record(order("A", 1)), Record(order("C", 2)), Record(renamed),
      Record(Product(id: "P", price: Money(minorUnits: 2, currency: .usd), state: .removed)),
    ]
  }

  /// Runs a change with faults; `old` is what the directory holds before.
  private func tryEveryFault(
    _ scratch: Scratch, old: [String: [UInt8]], new: [String: [UInt8]], errno: Errno = .ioError,
    counting isCounted: @escaping @Sendable (FileOperation) -> Bool, modes: [FaultyFiles.Mode],
    change: (FaultyFiles) throws -> Void
  ) throws {
    for mode in modes {
      var number = 1
      while true {
        try scratch.restore(old)
        let files = FaultyFiles(failing: number, mode, errno: errno, counting: isCounted)
        var thrown: StoreError?
        do { try change(files) } catch let error as StoreError { thrown = error }
        if !files.hasFailed {
          #expect(thrown == nil)
          #expect(try scratch.picture() == new)
          break
        }
        _ = try Store.open(scratch.path).load()
        let after = try scratch.picture()
        let place = "\(mode) \(number): \(thrown.map { "\($0)" } ?? "no error")"
        #expect(after == old || after == new, "\(place)")
        // What is on the disk is called saved, what is called refused is not there; one fault leaves nothing uncertain.
        switch thrown {
        case nil: #expect(after == new, "\(place)")
        case .unfinished: #expect(mode == .fromThenOn, "\(place)")
        default: #expect(after == old, "\(place)")
        }
        number += 1
        try #require(number < 3000)
      }
    }
  }

  @Test func importing() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    _ = try store.importRecords(Self.first, command: "import", what: "first", now: Self.now)
    let old = try scratch.picture()
    _ = try store.importRecords(Self.second, command: "import", what: "second", now: Self.now)
    let new = try scratch.picture()
    #expect(Set(old.keys) != Set(new.keys))
    func change(_ files: FaultyFiles) throws {
      _ = try Store.open(scratch.path, files: files)
        .importRecords(Self.second, command: "import", what: "second", now: Self.now, patience: .none)
    }
    try tryEveryFault(
      scratch, old: old, new: new, counting: FaultyFiles.changing, modes: FaultyFiles.Mode.allCases, change: change)
    try tryEveryFault(
      scratch, old: old, new: new, errno: .noSpace, counting: { _ in true }, modes: [.once], change: change)
  }

  /// A full disk is told as such, and so is a limit on the size of files; nothing is changed.
  @Test func fullDisk() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    _ = try store.importRecords(Self.first, command: "import", what: "first", now: Self.now)
    let old = try scratch.picture()
    for errno in [Errno.noSpace, .diskQuotaExceeded, .fileTooLarge] {
      // The first write of all is who holds the lock, which is a courtesy.
      let files = FaultyFiles(failing: 2, .fromThenOn, errno: errno) { $0 == .write }
      let full = try Store.open(scratch.path, files: files)
      #expect {
        _ = try full.importRecords(Self.second, command: "import", what: "second", now: Self.now)
      } throws: { error in
        switch error {
        case StoreError.diskFull: errno != .fileTooLarge
        case StoreError.fileSizeLimit: errno == .fileTooLarge
        default: false
        }
      }
      #expect(try scratch.picture() == old)
    }
  }

  /// After a failed sync nothing more is written through the same store.
  @Test func failedSyncEndsWriting() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    _ = try store.importRecords(Self.first, command: "import", what: "first", now: Self.now)
    let files = FaultyFiles(failing: 1, .once) { $0 == .sync }
    let failing = try Store.open(scratch.path, files: files)
    #expect(throws: StoreError.self) {
      try failing.importRecords(Self.second, command: "import", what: "second", now: Self.now)
    }
    let reason = try #require(failing.writeFailure)
    #expect(reason.operation == .sync)
    #expect(throws: StoreError.readOnly(reason)) {
      try failing.importRecords(Self.second, command: "import", what: "second", now: Self.now)
    }
    #expect(try failing.load().snapshot.orderCount == 2)
    #expect(try Store.open(scratch.path).writeFailure == nil)
  }

  /// A crash during the change, then one during the recovery, at every pair of calls that matters.
  @Test func failuresDuringRecovery() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    _ = try store.importRecords(Self.first, command: "import", what: "first", now: Self.now)
    let old = try scratch.picture()
    _ = try store.importRecords(Self.second, command: "import", what: "second", now: Self.now)
    let new = try scratch.picture()
    var interrupted: [[String: [UInt8]]] = []
    var number = 1
    while true {
      try scratch.restore(old)
      let files = FaultyFiles(failing: number, .fromThenOn)
      _ = try? Store.open(scratch.path, files: files)
        .importRecords(Self.second, command: "import", what: "second", now: Self.now, patience: .none)
      if !files.hasFailed { break }
      let picture = try scratch.picture()
      if picture != old, picture != new, interrupted.last != picture { interrupted.append(picture) }
      number += 1
    }
    // What has happened must survive at every step; of what has not, every fourth state shows enough.
    let recorded = interrupted.filter { $0.keys.contains { $0.hasSuffix("/commit") } }
    let others = interrupted.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    #expect(recorded.count > 5 && others.count > 5)
    for state in recorded + others {
      var fault = 1
      while true {
        try scratch.restore(state)
        let files = FaultyFiles(failing: fault, .fromThenOn, counting: FaultyFiles.changing)
        _ = try? Store.open(scratch.path, files: files)
        if files.hasFailed {
          _ = try Store.open(scratch.path).load()
          let after = try scratch.picture()
          #expect(after == old || after == new)
          fault += 1
        } else {
          break
        }
      }
    }
  }

  /// Readers who may not write see an interrupted change that has happened as if it were in place.
  @Test func readersSeeRecordedChanges() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    _ = try store.importRecords(Self.first, command: "import", what: "first", now: Self.now)
    let old = try scratch.picture()
    var seen: Set<Int> = []
    for number in 1..<400 {
      try scratch.restore(old)
      let files = FaultyFiles(failing: number, .fromThenOn)
      _ = try? Store.open(scratch.path, files: files)
        .importRecords(Self.second, command: "import", what: "second", now: Self.now, patience: .none)
      if !files.hasFailed { break }
      let before = try scratch.picture()
      let readOnly = FaultyFiles(failing: 1, .fromThenOn, errno: .readOnlyFileSystem) {
        ![.open, .close, .read, .status, .list].contains($0)
      }
      let loaded = try Store.open(scratch.path, files: readOnly).load()
      let isNew = loaded.snapshot.shop.name == "Renamed"
      #expect(loaded.snapshot.orderCount == (isNew ? 3 : 2))
      #expect(loaded.snapshot.tables.products.first?.state == (isNew ? .removed : .active))
      #expect(try scratch.picture() == before)
      seen.insert(isNew ? 1 : 0)
    }
    #expect(seen == [0, 1])
  }

  @Test func creating() throws {
    let scratch = try Scratch()
    for mode in FaultyFiles.Mode.allCases {
      for number in 1..<200 {
        try scratch.restore([:])
        let files = FaultyFiles(failing: number, mode, counting: FaultyFiles.changing)
        let store = try? Store.create(scratch.path("new"), shop: Self.shop, files: files)
        if let opened = try? Store.open(scratch.path("new")) {
          #expect(try opened.load().findings.isEmpty)
          if mode == .once { #expect(store != nil, "\(number)") }
        } else {
          #expect(store == nil)
          if mode == .once { #expect(try scratch.picture().isEmpty, "\(number)") }
        }
        if !files.hasFailed { break }
      }
    }
  }

  @Test func bulkWriting() throws {
    let scratch = try Scratch()
    for mode in FaultyFiles.Mode.allCases {
      for number in 1..<300 {
        try scratch.restore([:])
        let files = FaultyFiles(failing: number, mode, counting: FaultyFiles.changing)
        func write() throws -> Store {
          try StoreWriter.write(scratch.path("new"), shop: Self.shop, files: files) { writer throws(StoreError) in
            for record in Self.first + [Record(Self.order("0", 1))] { try writer.append(record) }
          }
        }
        let store = try? write()
        if let opened = try? Store.open(scratch.path("new")) {
          #expect(try opened.load().snapshot.orderCount == 3)
          if mode == .once { #expect(store != nil, "\(number)") }
        } else {
          #expect(store == nil)
          if mode == .once { #expect(try scratch.picture().isEmpty, "\(number)") }
        }
        if !files.hasFailed { break }
      }
    }
  }

  @Test func mending() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path("store"), shop: Self.shop)
    _ = try store.importRecords(Self.first, command: "import", what: "first", now: Self.now)
    let month = "store/orders/2024-01.jsonl"
    try scratch.write(month, (try scratch.read(month) ?? "") + "{\"id\":\"torn")
    let old = try scratch.picture(besides: ["store/.lock"])
    for mode in FaultyFiles.Mode.allCases {
      for number in 1..<1000 {
        try scratch.restore(old)
        let files = FaultyFiles(failing: number, mode, counting: FaultyFiles.changing)
        var thrown: StoreError?
        do throws(StoreError) {
          _ = try Doctor(scratch.path("store"), files: files).mend(now: Self.now, patience: .none)
        } catch {
          thrown = error
        }
        let loaded = try Store.open(scratch.path("store")).load(tolerant: true)
        #expect(loaded.snapshot.orderCount == 2, "\(mode) \(number)")
        let text = try scratch.read(month) ?? ""
        let isMended = !text.hasSuffix("torn")
        #expect(isMended ? loaded.findings.isEmpty : loaded.findings.count == 1, "\(mode) \(number)")
        if isMended {
          let kept = try scratch.picture().contains {
            $0.key.contains(".broken-") && $0.value == Array("{\"id\":\"torn\n".utf8)
          }
          #expect(kept, "\(mode) \(number)")
        }
        switch thrown {
        case nil: #expect(isMended, "\(mode) \(number)")
        case .unfinished: #expect(mode == .fromThenOn, "\(mode) \(number)")
        default:
          #expect(!isMended, "\(mode) \(number)")
          // One fault hinders nobody from taking away again what was kept for a change that did not happen.
          if mode == .once { #expect(try scratch.picture(besides: ["store/.lock"]) == old, "\(mode) \(number)") }
        }
        if !files.hasFailed { break }
      }
    }
  }

  @Test func restoring() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path("store"), shop: Self.shop)
    _ = try store.importRecords(Self.first, command: "import", what: "first", now: Self.now)
    let archive = try StoreBackup(scratch.path("store")).write(to: scratch.path("backup.tar"), now: Self.now).path
    _ = try store.importRecords(Self.second, command: "import", what: "second", now: Self.now)
    let old = try scratch.picture(besides: ["store/.lock"])
    for mode in FaultyFiles.Mode.allCases {
      for number in 1..<1000 {
        try scratch.restore(old)
        let files = FaultyFiles(failing: number, mode, counting: FaultyFiles.changing)
        var thrown: StoreError?
        do throws(StoreError) {
          _ = try StoreBackup(scratch.path("store"), files: files)
            .restore(from: archive, now: Self.now, patience: .none)
        } catch {
          thrown = error
        }
        let loaded = try Store.open(scratch.path("store")).load()
        let isOld = loaded.snapshot.shop.name == "Renamed"
        #expect(loaded.snapshot.orderCount == (isOld ? 3 : 2), "\(mode) \(number)")
        switch thrown {
        case nil: #expect(!isOld, "\(mode) \(number)")
        case .unfinished: #expect(mode == .fromThenOn, "\(mode) \(number)")
        default:
          #expect(isOld, "\(mode) \(number)")
          if mode == .once { #expect(try scratch.picture(besides: ["store/.lock"]) == old, "\(mode) \(number)") }
        }
        if !files.hasFailed { break }
      }
    }
  }
}
