import SellerCore
import SellerText
import Synchronization
import Testing

@testable import SellerStore

/// The lock's file taken away by somebody: by `git clean`, or by a person who takes it for stale.
struct LockTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private static func order(_ id: String) -> Record {
    Record(
      Order(
        id: OrderID(id), productID: "P", paidAt: Instant(seconds: 1_704_100_000),
        price: Money(minorUnits: 100, currency: .usd), channel: .flash))
  }

  private func write(_ id: String, to store: Store, patience: LockPatience = .none) throws {
    _ = try store.importRecords(
      [Self.order(id)], command: "import", what: Phrase(verbatim: id), now: Self.now, patience: patience)
  }

  /// Whoever holds the lock holds it, whatever happens to its file.
  @Test func nobodyWritesBesideAHolder() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    let lock = try StoreLock.take(in: store.directory, command: "first", now: Self.now, patience: .none)
    try SystemFiles().remove(store.directory.root.appending(StoreLock.name))
    #expect(try !lock.isHeld)
    #expect(throws: StoreError.self) { try write("A", to: store) }
    lock.release()
    try write("A", to: store)
    #expect(try store.load().snapshot.orderCount == 1)
  }

  /// Where folders cannot be locked, the file alone must do: a change under a lock that is gone is begun again.
  @Test(arguments: [true, false])
  func aLostLockIsTakenAgain(_ isPutBack: Bool) throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    try write("A", to: store)
    var asked = 0
    let report = try store.commit(command: "note", what: "", now: Self.now, patience: .none) { view in
      asked += 1
      if asked == 1 {
        let path = store.directory.root.appending(StoreLock.name)
        try? SystemFiles().remove(path)
        if isPutBack { try? SystemFiles().writeNew(path, []) }
      }
      return [Self.order("B")]
    }
    #expect(asked == 2)
    #expect(report.counts[.order]?.added == 1)
    #expect(try store.load().snapshot.orderCount == 2)
    #expect(try scratch.read("audit.jsonl")?.split(separator: "\n").count == 2)
  }

  /// A lock that goes again and again is given up with an error, and nothing is written.
  @Test func aLockThatNeverStays() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    let before = try scratch.picture()
    #expect(throws: CommitFailure<Never>.self) {
      try store.commit(command: "note", what: "", now: Self.now, patience: .none) { _ in
        try? SystemFiles().remove(store.directory.root.appending(StoreLock.name))
        return [Self.order("B")]
      }
    }
    #expect(try scratch.picture() == before)
  }

  /// Three writers, and somebody who removes the lock's file all the time: every row that was acknowledged is there.
  @Test func nothingIsLostWhileTheFileIsRemoved() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path, shop: Self.shop)
    let path = scratch.path
    let patience = LockPatience(limit: .seconds(60), pause: .milliseconds(1))
    let working = Atomic(3)
    let saved = Mutex<Set<String>>([])
    let removals = Atomic(0)
    let problems = Simultaneously.run(4) { worker -> String? in
      guard worker < 3 else {
        while working.load(ordering: .relaxed) > 0 {
          if (try? SystemFiles().remove(DiskPath(path).appending(StoreLock.name))) != nil {
            removals.add(1, ordering: .relaxed)
          }
        }
        return nil
      }
      defer { working.subtract(1, ordering: .relaxed) }
      do {
        let store = try Store.open(path)
        for round in 0..<20 {
          let id = "\(worker)-\(round)"
          do {
            try write(id, to: store, patience: patience)
            saved.withLock { _ = $0.insert(id) }
          } catch StoreError.changedMeanwhile {
            // Said, and so not lost.
          }
        }
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(problems == [nil, nil, nil, nil])
    let loaded = try Store.open(path).load()
    var there: Set<String> = []
    try Store.open(path).forEachOrder { there.insert($0.id.text) }
    #expect(there == saved.withLock(\.self))
    #expect(loaded.findings.isEmpty)
    #expect(removals.load(ordering: .relaxed) > 0)
  }
}
