import SellerCore
import SellerRecords
import SellerText
import Synchronization
import Testing

@testable import SellerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Several writers at once, each with an open file of its own on the lock, as processes have.
struct ConcurrencyTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let shop = Shop(id: "s", name: "Shop", platform: .wish, currency: .usd)

  private static func order(_ id: String) -> Order {
    Order(
      id: OrderID(id), productID: "P", paidAt: Instant(seconds: 1_704_100_000),
      price: Money(minorUnits: 100, currency: .usd), channel: .flash)
  }

  /// Every row of every writer is there in the end, and readers beside them see whole imports only.
  @Test func writersLoseNothing() throws {
    let scratch = try Scratch()
    _ = try Store.create(scratch.path, shop: Self.shop)
    let path = scratch.path
    let patience = LockPatience(limit: .seconds(60), pause: .milliseconds(1))
    let results = Simultaneously.run(4) { worker -> String? in
      do {
        let store = try Store.open(path)
        for round in 0..<10 {
          if worker == 3 {
            let count = try store.load().snapshot.orderCount
            if count % 5 != 0 { return "half an import: \(count)" }
          } else {
            let records = (0..<5).map { Record(Self.order("\(worker)-\(round)-\($0)")) }
            _ = try store.importRecords(
              records, command: "import", what: Phrase(verbatim: "\(worker)"), now: Self.now, patience: patience)
          }
        }
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(results == [nil, nil, nil, nil])
    let loaded = try Store.open(path).load()
    #expect(loaded.snapshot.orderCount == 150)
    #expect(try scratch.read("audit.jsonl")?.split(separator: "\n").count == 30)
  }

  /// A writer that waits is told who holds the lock, and gives up when its patience ends.
  @Test func waitingNamesTheHolder() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    let lock = try StoreLock.take(in: store.directory, command: "long import", now: Self.now, patience: .none)
    let told = Mutex<[LockHolder?]>([])
    let patience = LockPatience(limit: .milliseconds(2), pause: .milliseconds(1)) { holder in
      told.withLock { $0.append(holder) }
    }
    #expect {
      try store.importRecords([Record(Self.order("A"))], command: "import", what: "", now: Self.now, patience: patience)
    } throws: { error in
      guard case StoreError.locked(let holder?) = error else { return false }
      return holder.command == "long import" && holder.since == Self.now
    }
    // At least once, and not again when the time is over.
    let commands = told.withLock { $0.map { $0?.command } }
    #expect((1...2).contains(commands.count) && commands.allSatisfy { $0 == "long import" })
    #expect(try store.load().snapshot.orderCount == 0)
    lock.release()
    _ = try store.importRecords([Record(Self.order("A"))], command: "import", what: "", now: Self.now, patience: .none)
    #expect(try store.load().snapshot.orderCount == 1)
  }

  /// A lock given back is free, even while a process that is just being started has a copy of its descriptor.
  @Test func copiesOfTheDescriptorHoldNothing() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    let lock = try StoreLock.take(in: store.directory, command: "first", now: Self.now, patience: .none)
    let wanted = try SystemFiles().status(at: store.directory.root.appending(StoreLock.name))
    let held: Int32 = try #require(
      (Int32(0)..<1024).first { descriptor in
        let status = try? SystemFiles().status(of: OpenFile(descriptor: descriptor, path: store.directory.root))
        return status?.inode == wanted?.inode && status?.kind == .regular
      })
    let copy = dup(held)
    defer { _ = close(copy) }
    #expect(throws: StoreError.self) {
      try StoreLock.take(in: store.directory, command: "second", now: Self.now, patience: .none)
    }
    lock.release()
    try StoreLock.take(in: store.directory, command: "second", now: Self.now, patience: .none).release()
  }

  /// A file edited by hand while a change is made up: everything is read and checked again.
  @Test func handEditsAreNoticed() throws {
    let scratch = try Scratch()
    let store = try Store.create(scratch.path, shop: Self.shop)
    _ = try store.importRecords([Record(Self.order("A"))], command: "import", what: "", now: Self.now)
    let name = "orders/2024-01.jsonl"
    var asked = 0
    let report = try store.commit(command: "note", what: "", now: Self.now) { view in
      asked += 1
      #expect(view.snapshot.orderCount == asked)
      if asked == 1 {
        let text = (try? scratch.read(name)) ?? ""
        try? scratch.write(name, text + Record(Self.order("B")).line(currency: .usd) + "\n")
      }
      return [Record(Self.order("C"))]
    }
    #expect(report.counts[.order]?.added == 1)
    // The edit came before the file was staged, so it was in what was staged; nothing is lost either way.
    #expect(try store.load().snapshot.orderCount == 3)
  }
}
