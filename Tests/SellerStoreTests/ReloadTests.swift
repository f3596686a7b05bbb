import SellerCore
import Synchronization
import Testing

@testable import SellerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reading a store again: what stayed the same is not read, what changed is, and nobody is kept out.
struct ReloadTests {
  private static let now = Instant(seconds: 1_720_000_000)
  private static let files = ["products.jsonl", "orders/2024-01.jsonl", "orders/2024-02.jsonl"]

  /// A store with a product and orders of two months.
  private func makeStore(in scratch: Scratch) throws {
    let store = try Store.create(
      scratch.path, shop: Shop(id: "s", name: "Shop", platform: .wish, currency: .usd))
    let usd = Money(minorUnits: 100, currency: .usd)
    let paid = [1_704_100_000, 1_707_000_000].map { Instant(seconds: $0) }
    let orders = zip(["A", "B"], paid).map { id, paid in
      Record(Order(id: OrderID(id), productID: "P", paidAt: paid, price: usd, channel: .flash))
    }
    _ = try store.importRecords(
      orders + [Record(Product(id: "P", price: usd, state: .active))], command: "import", what: "", now: Self.now)
  }

  @Test func whatStayedTheSameIsReadOnce() throws {
    let scratch = try Scratch()
    try makeStore(in: scratch)
    let files = FaultyFiles(failing: .max, .once, counting: { $0 == .open }, hoursAhead: 1)
    let store = try Store.open(scratch.path, files: files)
    func load() throws -> (orders: Int, opened: Int) {
      let before = files.callCount
      let orders = try store.load().snapshot.orderCount
      return (orders, files.callCount - before)
    }
    let (first, second) = (try load(), try load())
    #expect(first.orders == 2 && second.orders == 2)
    #expect(first.opened - second.opened == Self.files.count)
    try scratch.write("orders/2024-02.jsonl", "")
    let third = try load()
    #expect(third.orders == 1)
    #expect(third.opened - second.opened == 1)
  }

  /// An edit in place that leaves the size and comes right after a read, within one tick of the file system's clock.
  @Test func quickEditsAreSeen() throws {
    let scratch = try Scratch()
    try makeStore(in: scratch)
    let store = try Store.open(scratch.path)
    for letter in ["B", "C", "D", "E"] {
      let text = try #require(try scratch.read("orders/2024-02.jsonl"))
      let file = try #require(fopen(scratch.path("orders/2024-02.jsonl"), "r+"))
      fputs(text.replacing(/"id":"."/, with: "\"id\":\"\(letter)\""), file)
      fclose(file)
      let view = ShopView(try store.load().snapshot, asOf: Self.now)
      #expect(view.orders().map(\.id.text) == ["A", letter])
    }
  }

  /// Somebody edits a file again whenever another one is read: readers get an answer all the same, and know that it is old.
  @Test func restlessEditorsKeepNobodyOut() throws {
    let scratch = try Scratch()
    try makeStore(in: scratch)
    let number = Atomic(0)
    let files = FaultyFiles(
      failing: .max, .once,
      counting: { operation in
        guard operation == .list else { return false }
        let line = "{\"id\":\"T\(number.wrappingAdd(1, ordering: .relaxed).newValue)\"}\n"
        try? scratch.write("tickets.jsonl", line)
        return true
      })
    let store = try Store.open(scratch.path, files: files)
    let loaded = try store.load(tolerant: true)
    #expect(loaded.snapshot.orderCount == 2)
    #expect(try store.signature() != loaded.signature)
  }
}
