import SellerCore
import SellerRecords
import SystemPackage
import Testing

@testable import SellerStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What is derived from a store's files changes no answer, whatever becomes of it.
struct DerivedTests {
  private static let now = Instant(seconds: 1_790_000_000)
  /// When everything has happened to most of the orders.
  private static let settled = Instant(seconds: 1_730_000_100)
  private static let isOrders: @Sendable (DiskPath) -> Bool = { $0.parent.name == "orders" }
  private static let isDerived: @Sendable (DiskPath) -> Bool = { $0.string.contains("/.cache") }

  /// A shop with orders of many months that have everything an order can have.
  private func store(in scratch: Scratch, seed: UInt64, orders: Int = 40, _ currency: Currency = .usd) throws -> Store {
    var made = MadeUp(seed: seed)
    let store = try Store.create(
      scratch.path, shop: Shop(id: "s", name: "Shop", platform: .kuaishou, currency: currency))
    let records = (0..<orders).map { number in
      var order = made.order(currency)
      order.id = OrderID("\(number)-\(order.id.text.suffix(90))")
      if number % 7 == 0 { order.deliveredAt = Instant(seconds: number % 2 == 0 ? -62_000_000_000 : 9_000_000_000) }
      for place in order.cases.indices { order.cases[place].extra = .none }
      order.review?.extra = .none
      return Record(order)
    }
    let products = records.indices.filter { $0 % 3 > 0 }.compactMap { (records[$0].content as? Order)?.productID }.map {
      var product = made.product(currency)
      product.id = $0
      return Record(product)
    }
    let prices = products.map(\.content).compactMap { $0 as? Product }.map {
      Record(PriceChange(productID: $0.id, at: Self.now, price: $0.price))
    }
    let conversations = (0..<orders).map { number in
      var talk = made.consultation()
      talk.id = ConsultationID("\(number)")
      talk.buyerID = BuyerID("\(number % 7)")
      return Record(talk)
    }
    let tickets = (0..<5).map { Record(Ticket(id: TicketID("\($0)"), openedAt: Self.now)) }
    _ = try store.importRecords(
      records + products + prices + conversations + tickets, command: "import", what: "", now: Self.now)
    return store
  }

  /// Opens a store as if it had been written an hour ago and each of its files were large.
  private func open(
    _ scratch: Scratch, _ files: any FileLayer = FaultyFiles(failing: .max, .once, hoursAhead: 1),
    keeping bits: UInt64 = .max
  ) throws -> Store {
    try Store.open(
      StoreDirectory(root: DiskPath(scratch.path), files: files, keptBits: bits, smallestDerived: 0))
  }

  private struct Answer: Equatable {
    var orders: [Order] = []
    var findings: [String] = []
    var places: [Month?] = []
    var products: [Product?] = []
    var judged: [JudgedProduct?] = []
    var ids: [ProductID] = []
    var indexes: [Int] = []
    var prices: [PriceChange] = []
    var tickets: [Ticket] = []
    var consultations: [Consultation] = []
    var conversations: [[UInt8]] = []
    var queue: [String] = []
    var figures: [[Figure]] = []
  }

  private func answer(_ store: Store, derives: Bool = true) throws -> Answer {
    let loaded = try store.load(tolerant: true, derives: derives)
    var answer = Answer(findings: loaded.findings.map { "\($0.phrase)" })
    let snapshot = loaded.snapshot
    for asOf in [Instant.endOfTime, Self.now] {
      let queue: CaseQueue = ShopView(snapshot, asOf: asOf).report(.cases)
      answer.queue += queue.clocks.map {
        "\($0.orderID) \($0.record.id) \($0.productID) \($0.step) \($0.gross) \($0.since)"
      }
    }
    for asOf in [Instant(seconds: 1_715_000_000), Self.settled] {
      let figures: [Figure] = ShopView(snapshot, asOf: asOf).report(.figures([.store, .product]))
      answer.figures.append(figures)
    }
    ShopView(snapshot, asOf: .endOfTime).forEachOrder { row in
      answer.orders.append(Order(row))
      answer.indexes.append(row.productIndex)
    }
    answer.ids = snapshot.productIDs
    answer.judged = snapshot.productIDs.indices.map { snapshot.tables.productTable.judged($0) }
    answer.products = snapshot.productIDs.indices.map { snapshot.tables.productTable[$0] }
    #expect(answer.products.compactMap(\.self) == snapshot.tables.products)
    #expect(snapshot.tables.products.map(\.kind) == snapshot.tables.productTable.kinds)
    (answer.prices, answer.tickets) = (snapshot.tables.prices, snapshot.tables.tickets)
    var image = ColumnWriter()
    try snapshot.tables.consultationTable.columns.value.write(to: &image)
    answer.conversations = [image.bytes]
    answer.consultations = snapshot.tables.consultations
    answer.places = answer.orders.map { loaded.index.month(of: $0.id) }
    return answer
  }

  private func derivedFiles(_ scratch: Scratch) throws -> [String] {
    try (SystemFiles().list(DiskPath(scratch.path(".cache"))) ?? []).sorted()
  }

  @Test func theQueueOfCasesReadsNoMonthThatIsOver() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 5)
    _ = try answer(open(scratch))
    let files = FaultyFiles(
      failing: .max, .once, counting: { $0 == .read },
      at: { $0.name.hasPrefix("orders-") && !$0.name.hasSuffix(".unended") }, hoursAhead: 1)
    let view = ShopView(try open(scratch, files).load(tolerant: true).snapshot, asOf: .endOfTime)
    let queue: CaseQueue = view.report(.cases)
    #expect(!queue.clocks.isEmpty && files.callCount == 0)
    #expect(view.orders().count == 40 && files.callCount > 0)
  }

  /// Tickets that no figure looks at are not read.
  @Test func figuresReadNoTickets() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 15)
    _ = try answer(open(scratch))
    let files = FaultyFiles(
      failing: .max, .once, counting: { $0 == .read }, at: { $0.name == "tickets.jsonl" }, hoursAhead: 1)
    let snapshot = try open(scratch, files).load().snapshot
    let figures: [Figure] = ShopView(snapshot, asOf: Self.settled).report(.figures([.store]))
    #expect(!figures.isEmpty && files.callCount == 0)
    #expect(snapshot.tables.tickets.count == 5 && files.callCount > 0)
  }

  /// Of what is counted nothing is read again but the counts: no conversations, and no contributions of days that count whole.
  @Test func figuresReadNoMoreThanTheyNeed() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 15)
    let asOf = Instant(seconds: 9_000_000_001)
    let report = { (files: any FileLayer) in
      let figures: [Figure] = ShopView(try self.open(scratch, files).load().snapshot, asOf: asOf).report(
        .figures([.store]))
      return figures
    }
    let plain = try report(FaultyFiles(failing: .max, .once, hoursAhead: 1))
    for round in 0..<3 {
      let files = FaultyFiles(
        failing: .max, .once, counting: { $0 == .read },
        at: { $0.name == "conversations" || $0.name.contains(".to-") }, hoursAhead: 1)
      #expect(try report(files) == plain)
      if round > 0 { #expect(files.callCount == 0) }
    }
    #expect(try derivedFiles(scratch).contains("buyers"))
  }

  @Test func everyOrderComesBackWithoutItsFile() throws {
    for (seed, currency) in [(1, Currency.usd), (2, .jpy), (3, .kwd)] {
      let scratch = try Scratch()
      _ = try store(in: scratch, seed: UInt64(seed), currency)
      let plain = try answer(open(scratch), derives: false)
      #expect(plain.orders.count == 40 && !plain.places.contains(nil))
      #expect(try derivedFiles(scratch) == [])
      #expect(try answer(open(scratch)) == plain)
      let months = try SystemFiles().list(DiskPath(scratch.path("orders"))) ?? []
      let counts = try derivedFiles(scratch).filter { $0.hasSuffix(".counts") || $0.contains(".to-") }
      #expect(try derivedFiles(scratch).count == 5 * months.count + 3 + counts.count)
      #expect(counts.count > 2)
      let files = FaultyFiles(failing: .max, .once, counting: { $0 == .open }, at: Self.isOrders, hoursAhead: 1)
      #expect(try answer(open(scratch, files)) == plain)
      #expect(files.callCount == 0)
    }
  }

  /// What was read for the first time is kept and let go of, and nothing is twice in it; months whose files nothing can be derived
  /// from stay.
  @Test func whatWasReadFirstIsLetGoOf() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 13)
    for (bits, derives) in [(UInt64.max, false), (.max, true), (1, true)] {
      let files = FaultyFiles(
        failing: .max, .once, counting: { $0 == .read }, at: { $0.name.hasPrefix("orders-") }, hoursAhead: 1)
      let loaded = try open(scratch, files, keeping: bits).load(derives: derives)
      #expect(loaded.findings == [] && (bits == 1 || files.callCount == 0))
      #expect(ShopView(loaded.snapshot, asOf: .endOfTime).orders().count == 40)
      #expect((files.callCount > 0) == derives)
      for name in try derivedFiles(scratch) {
        try SystemFiles().remove(DiskPath(scratch.path(".cache")).appending(name))
      }
    }
  }

  /// Nothing is derived from small files, from what was written just now, or by a program that may only read.
  @Test func notEverythingIsDerivedFrom() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 4)
    _ = try Store.open(scratch.path, files: FaultyFiles(failing: .max, .once, hoursAhead: 1)).load()
    _ = try open(scratch, FaultyFiles(failing: .max, .once, hoursAhead: -1)).load()
    #expect(try derivedFiles(scratch) == [])
    let text = try #require(try scratch.read("store.json"))
    try scratch.write("store.json", text.replacing("\"format\": 1", with: "\"format\": 2, \"oldest_reader\": 1"))
    _ = try open(scratch).load()
    #expect(try derivedFiles(scratch) == [])
  }

  /// Edits that leave a file's size and the time of its last change, a file put in another's place, one touched, one removed.
  @Test func editsAreSeen() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 5)
    _ = try answer(open(scratch))
    let files = SystemFiles()
    let names = try #require(try files.list(DiskPath(scratch.path("orders")))).sorted()
    for (number, name) in names.prefix(4).enumerated() {
      let path = scratch.path("orders/\(name)")
      let before = try #require(try files.status(at: DiskPath(path)))
      let text = try #require(try scratch.read("orders/\(name)"))
      let edited = text.replacing(#""channel":"flash""#, with: #""channel":"other""#)
      switch number {
      case 0:
        let file = try #require(fopen(path, "r+"))
        fputs(edited, file)
        fclose(file)
        let stamp = timespec(
          tv_sec: Int(before.modified / 1_000_000_000), tv_nsec: Int(before.modified % 1_000_000_000))
        try #require(utimensat(AT_FDCWD, path, [stamp, stamp], 0) == 0)
        #expect(try files.status(at: DiskPath(path))?.modified == before.modified)
      case 1: try scratch.write("orders/\(name)", edited)
      case 2: try #require(utimensat(AT_FDCWD, path, nil, 0) == 0)
      default: try files.remove(DiskPath(path))
      }
      #expect(try answer(open(scratch)) == answer(open(scratch), derives: false))
      #expect(try answer(open(scratch)) == answer(open(scratch), derives: false))
    }
  }

  /// What is put off is read as it was when the store was loaded, whatever was put in its place since; what was edited in its
  /// place by then cannot be, which is told.
  @Test func whatIsReadLaterIsWhatWasLoaded() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 10)
    let plain = try answer(open(scratch))
    let loaded = try open(scratch).load()
    for folder in ["orders", ".cache"] {
      for name in try SystemFiles().list(DiskPath(scratch.path(folder))) ?? [] {
        try scratch.write("\(folder)/\(name).new", "")
        try SystemFiles().rename(
          DiskPath(scratch.path("\(folder)/\(name).new")), to: DiskPath(scratch.path("\(folder)/\(name)")))
      }
    }
    #expect(ShopView(loaded.snapshot, asOf: .endOfTime).orders().map { Order($0) } == plain.orders)
    let edited = try Scratch()
    _ = try store(in: edited, seed: 11)
    _ = try answer(open(edited))
    let open = try open(edited)
    let torn = try open.load()
    let file = try #require(fopen(edited.path("products.jsonl"), "r+"))
    fputs("{", file)
    fclose(file)
    #expect(torn.snapshot.tables.products == [] && torn.snapshot.tables.productTable[0] == nil)
    #expect(open.directory.lateReading.failedFile(since: 0) == StoreFile(Product.self))
  }

  /// Orders and cases that come to be in a store twice are told, whatever was known of its files before.
  @Test func whatIsThereTwiceIsFound() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 6)
    _ = try answer(open(scratch))
    let names = try #require(try SystemFiles().list(DiskPath(scratch.path("orders")))).sorted()
    let (first, second) = ("orders/\(names[0])", "orders/\(names[1])")
    let line = try #require(try scratch.read(first)?.split(separator: "\n").first)
    let other = try #require(try scratch.read(second))
    let moment = try #require(other.firstMatch(of: /"paid_at":"[^"]*"/))
    try scratch.write(second, other + line.replacing(/"paid_at":"[^"]*"/, with: moment.output) + "\n")
    let derived = DiskPath(scratch.path(".cache"))
    for (bits, isFirst) in [(UInt64.max, false), (.max, false), (0, false), (.max, true), (0, true)] {
      if isFirst {
        for name in try derivedFiles(scratch) { try SystemFiles().remove(derived.appending(name)) }
      }
      let warm = try answer(open(scratch, keeping: bits))
      #expect(warm == (try answer(open(scratch), derives: false)))
      #expect(warm.findings.count >= 1)
    }
  }

  /// Whether a changed month has what another has is seen by fingerprints alone; where ids share one, by the ids themselves.
  @Test func aChangedMonthIsComparedByFingerprints() throws {
    for bits: UInt64 in [.max, 1] {
      let scratch = try Scratch()
      _ = try store(in: scratch, seed: 12)
      _ = try answer(open(scratch, keeping: bits))
      let names = try #require(try SystemFiles().list(DiskPath(scratch.path("orders")))).sorted()
      let text = try #require(try scratch.read("orders/\(names[0])"))
      try scratch.write("orders/\(names[0])", text.split(separator: "\n").dropLast().map { $0 + "\n" }.joined())
      let files = FaultyFiles(failing: .max, .once, counting: { $0 == .open }, at: Self.isOrders, hoursAhead: 1)
      let store = try open(scratch, files, keeping: bits)
      let loaded = try store.load()
      #expect(loaded.findings == [] && (bits == 1 || files.callCount == 1))
      #expect(try answer(open(scratch, keeping: bits)) == answer(open(scratch), derives: false))
    }
  }

  /// Whatever call fails on what is derived, reading and keeping alike, it is no failure of the store's.
  @Test(arguments: [Errno.ioError, .noSpace, .readOnlyFileSystem], FaultyFiles.Mode.allCases)
  func failuresAreNone(errno: Errno, mode: FaultyFiles.Mode) throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 7, orders: 3)
    let plain = try answer(open(scratch), derives: false)
    for isWarm in [false, true] {
      var failing = 0
      while true {
        failing += 1
        Scratch.removeAll(DiskPath(scratch.path(".cache")))
        if isWarm { _ = try answer(open(scratch)) }
        let files = FaultyFiles(failing: failing, mode, errno: errno, at: Self.isDerived, hoursAhead: 1)
        #expect(try answer(open(scratch, files)) == plain)
        guard files.hasFailed else { break }
        #expect(try answer(open(scratch)) == plain)
      }
      #expect(failing > 5)
    }
  }

  /// Products that cannot be read are none of the orders' for the moment; nothing that is known of them is taken, nor kept.
  @Test func whatIsKnownOfProductsGoesWithTheirFile() throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 14)
    let plain = try answer(open(scratch))
    for isWarm in [true, false] {
      if !isWarm { Scratch.removeAll(DiskPath(scratch.path(".cache"))) }
      let files = FaultyFiles(
        failing: 1, .fromThenOn, errno: .ioError, counting: { $0 == .open }, at: { $0.name == "products.jsonl" },
        hoursAhead: 1)
      let loaded = try open(scratch, files).load(tolerant: true)
      #expect(loaded.findings.count == 1 && loaded.snapshot.tables.products == [])
      let view = ShopView(loaded.snapshot, asOf: .endOfTime)
      let ids = Set(plain.orders.map(\.productID))
      #expect(Set(loaded.snapshot.productIDs) == ids)
      #expect(view.orders().allSatisfy { loaded.snapshot.productIDs[$0.productIndex] == $0.productID })
      #expect(try answer(open(scratch)) == plain)
    }
  }

  /// A change made up from what could not be read is made up again, and is not written as long as it cannot be.
  @Test(arguments: FaultyFiles.Mode.allCases) func nothingIsWrittenFromWhatCouldNotBeRead(
    mode: FaultyFiles.Mode
  ) throws {
    let scratch = try Scratch()
    _ = try store(in: scratch, seed: 15)
    let plain = try answer(open(scratch))
    let counted = plain.products.compactMap(\.self).count
    for failing in 1..<40 {
      let files = FaultyFiles(
        failing: failing, mode, counting: { $0 == .open || $0 == .read }, at: { $0.name == "products.jsonl" },
        hoursAhead: 1)
      let ticket = TicketID("late-\(mode)-\(failing)")
      let written = try? open(scratch, files).commit(command: "ticket", what: "", now: Self.now, keepsUndo: false) {
        view in
        var ticket = Ticket(id: ticket, openedAt: Self.now)
        ticket.text = "\(view.snapshot.tables.products.count)"
        return StoreEdits([Record(ticket)])
      }
      let text = try open(scratch).load().snapshot.tables.tickets.first { $0.id == ticket }?.text
      #expect(text == (written == nil ? nil : "\(counted)"))
      guard files.hasFailed else { return #expect(failing > 2) }
    }
  }

  /// Something else in the folder's place is left alone.
  @Test func nothingLeadsOutOfTheStore() throws {
    let (scratch, elsewhere) = (try Scratch(), try Scratch())
    _ = try store(in: scratch, seed: 8, orders: 5)
    let plain = try answer(open(scratch), derives: false)
    try #require(symlink(elsewhere.path, scratch.path(".cache")) == 0)
    #expect(try answer(open(scratch)) == plain)
    #expect(try elsewhere.picture() == [:])
    unlink(scratch.path(".cache"))
    try scratch.write(".cache", "a file")
    #expect(try answer(open(scratch)) == plain)
    #expect(try scratch.read(".cache") == "a file")
  }

  /// Months that are gone, and what a killed process left, go after an hour; who else reads the store reads all of it the same.
  @Test func whatIsNeededNoMoreGoes() throws {
    let scratch = try Scratch()
    let store = try store(in: scratch, seed: 9, orders: 5)
    try scratch.write(".cache/orders-1999-01.columns.77", "")
    _ = try answer(open(scratch, FaultyFiles(failing: .max, .once, hoursAhead: 2)))
    #expect(try !derivedFiles(scratch).contains("orders-1999-01.columns.77"))
    #expect(try Doctor(scratch.path).examine().findings.allSatisfy { $0.severity != .error })
    #expect(try SystemFiles().status(at: DiskPath(scratch.path(".cache")))?.permissions == 0o700)
    for name in try derivedFiles(scratch) {
      #expect(try SystemFiles().status(at: DiskPath(scratch.path(".cache/\(name)")))?.permissions == 0o600)
    }
    #expect(try !store.directory.allFiles().contains { $0.path.hasPrefix(".cache") })
  }
}
