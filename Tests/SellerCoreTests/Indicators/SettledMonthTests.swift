import Synchronization
import Testing

@testable import SellerCore

/// What settled months contribute is counted once: figures are the same with it as without, whatever the as-of and the windows, and
/// nothing of it is taken where anything that it depends on is another.
struct SettledMonthTests {
  /// A shelf whose counts go through their bytes, as they do in a file.
  private final class Shelf: CountShelf {
    private let files = Mutex<[String: [UInt8]]>([:])

    var names: Set<String> { files.withLock { Set($0.keys) } }

    func counts() -> MonthCounts? { read("") { image throws(UnfitImage) in try MonthCounts(from: &image) } }

    func keep(_ counts: MonthCounts) { write("", counts.write) }

    func contributions(to measure: String, within seconds: ClosedRange<Int64>) -> MonthContributions? {
      read(measure) { head throws(UnfitImage) in
        try MonthContributions(from: &head, within: seconds) { days in
          days.map { ColumnReader(files.withLock { [name = "\(measure) \($0)"] in $0[name] } ?? []) }
        }
      }
    }

    func keep(_ contributions: MonthContributions, to measure: String) {
      write(measure) { head throws(UnfitImage) in
        for (day, image) in try contributions.write(to: &head).enumerated() {
          files.withLock { $0["\(measure) \(day)"] = image.bytes }
        }
      }
    }

    /// Puts other bytes in the place of each file's.
    func change(_ change: ([UInt8]) -> [UInt8]) { files.withLock { $0 = $0.mapValues(change) } }

    private func read<Content>(
      _ name: String, _ read: (inout ColumnReader) throws(UnfitImage) -> Content
    ) -> Content? {
      guard let bytes = files.withLock({ $0[name] }) else { return nil }
      var reader = ColumnReader(bytes)
      return try? read(&reader)
    }

    private func write(_ name: String, _ pass: (inout ColumnWriter) throws(UnfitImage) -> Void) {
      var writer = ColumnWriter()
      guard (try? pass(&writer)) != nil else { return }
      files.withLock { $0[name] = writer.bytes }
    }
  }

  /// A shop's months with their shelves, and how often the columns of one were read.
  private final class KeptShop: Sendable {
    private let fixture: ShopFixture
    private let months: [OrderColumns]
    private let shelves: [Shelf]
    private let reads = Mutex(0)

    init(_ fixture: ShopFixture) {
      self.fixture = fixture
      let byMonth = Dictionary(grouping: fixture.orders) { ShopCalendar.utc.day(of: $0.paidAt).month }
      months = byMonth.sorted { $0.key < $1.key }.map { month, orders in
        var columns = OrderColumns(month: month, currency: fixture.shop.currency)
        for order in orders { columns.append(order) }
        columns.settle()
        return columns
      }
      shelves = months.map { _ in Shelf() }
    }

    /// When everything has happened.
    var settledAt: Instant { months.compactMap(\.settledAt).max() ?? Instant(seconds: 0) }

    var readCount: Int { reads.withLock { $0 } }

    var names: Set<String> { shelves.reduce(into: []) { $0.formUnion($1.names) } }

    func change(_ change: ([UInt8]) -> [UInt8]) { for shelf in shelves { shelf.change(change) } }

    /// The shop as another process finds it.
    func view(asOf: Instant, _ change: (inout ShopSnapshot.Tables) -> Void = { _ in }) -> ShopView {
      var tables = fixture.tables
      change(&tables)
      let places = tables.productTable.places.value
      let parts = zip(months, shelves).map { columns, shelf in
        let products = MonthProducts(columns.product.writtenValues, among: places)
        let orders = MonthOrders(month: columns.month, MonthOrders(columns).summary) {
          self.reads.withLock { $0 += 1 }
          return columns
        }
        return (
          orders: orders, products: MonthProducts.Known(strays: products.strays) { products.places },
          counts: shelf as (any CountShelf)?
        )
      }
      return ShopView(
        ShopSnapshot(shop: fixture.shop, tables: tables, months: parts.map { ($0.orders, $0.products, $0.counts) }),
        asOf: asOf)
    }
  }

  private static let windows: [WindowChoice] = [.own, .days(.one), .days(.seven), .days(.thirty)]

  private static func figures(_ view: ShopView, _ rulebook: Rulebook, _ scopes: Set<ScopeKind>) -> [Figure] {
    Figures.compute(view: view, rulebook: rulebook, scopes: scopes, windows: windows)
  }

  private static func hours(_ hours: Int64, after instant: Instant) -> Instant { instant.adding(hours: hours) }

  /// As-ofs before, while and after everything has happened; the figures are also those of the slow recomputation.
  @Test(arguments: [Platform.kuaishou, .wish])
  func figuresAreTheSameForAnyMoment(platform: Platform) throws {
    for seed in 1...3 {
      var fixture = try RandomShop(platform, seed: UInt64(seed)).fixture
      let kept = KeptShop(fixture)
      let start = fixture.asOf
      _ = Self.figures(kept.view(asOf: kept.settledAt), fixture.rulebook, Set(ScopeKind.allCases))
      #expect(kept.names.count > 5)
      for hours: Int64 in [0, 24, 25, 26, 27, 480, 1_000, 0] {
        // At no full hour: what ripens does so in the middle of a day.
        fixture.asOf = Instant(seconds: Self.hours(hours, after: start).seconds + hours % 7)
        let figures = Self.figures(kept.view(asOf: fixture.asOf), fixture.rulebook, Set(ScopeKind.allCases))
        let lines = figures.map(RecomputationTests.line)
        let expected = NaiveFigures(fixture: fixture)
          .lines(Indicator.of(platform).map(\.id), windows: [nil, 1, 7, 30])
        #expect(lines == expected, "seed \(seed), \(hours) hours on")
        #expect(figures == Self.figures(fixture.view, fixture.rulebook, Set(ScopeKind.allCases)))
      }
    }
  }

  /// The last moment of all decides: at it nothing is read, a second before it what is still to come is looked at.
  @Test(arguments: [Platform.kuaishou, .wish])
  func settledMonthsAreNotReadAgain(platform: Platform) throws {
    let fixture = try RandomShop(platform, seed: 31).fixture
    let kept = KeptShop(fixture)
    let last = kept.settledAt
    var first = 0
    for isKept in [false, true] {
      for hours: Int64 in [0, 1, 30 * 24] {
        _ = Self.figures(kept.view(asOf: Self.hours(hours, after: last)), fixture.rulebook, [.store])
        if isKept { #expect(kept.readCount == first, "\(hours) hours on") }
      }
      first = kept.readCount
      #expect(first > 0)
    }
    _ = Self.figures(kept.view(asOf: Instant(seconds: last.seconds - 1)), fixture.rulebook, [.store])
    #expect(kept.readCount > first)
  }

  /// Numbers of the rules and what imports tell are part of what was counted.
  @Test func whatCountsDependOnIsLookedAt() throws {
    let fixture = try RandomShop(.kuaishou, seed: 32).fixture
    let kept = KeptShop(fixture)
    let asOf = kept.settledAt
    let scopes: Set<ScopeKind> = [.store, .product]
    let plain = Self.figures(kept.view(asOf: asOf), fixture.rulebook, scopes)
    var stricter = fixture.rulebook
    stricter.indicators[.qualityRefundDays] = 1
    stricter.indicators[.pickupHours] = 2
    let own = Self.figures(kept.view(asOf: asOf), stricter, scopes)
    #expect(own == Self.figures(KeptShop(fixture).view(asOf: asOf), stricter, scopes))
    #expect(own != plain)
    let telling: (inout ShopSnapshot.Tables) -> Void = { tables in
      var source = ImportSource(id: "i", at: asOf, format: "x")
      source.records = ["order": 1]
      source.carries = ["order.shipped_at"]
      tables.sources = [source]
    }
    let told = Self.figures(kept.view(asOf: asOf, telling), fixture.rulebook, scopes)
    #expect(told == Self.figures(KeptShop(fixture).view(asOf: asOf, telling), fixture.rulebook, scopes))
    #expect(told != plain)
    #expect(Self.figures(kept.view(asOf: asOf), fixture.rulebook, scopes) == plain)
  }

  /// Bytes of nobody's are no counts; products that the month does not have are noticed.
  @Test func anyBytesDoNoHarm() throws {
    let fixture = try RandomShop(.kuaishou, seed: 33).fixture
    let kept = KeptShop(fixture)
    let asOf = kept.settledAt
    let scopes: Set<ScopeKind> = [.store, .product]
    let plain = Self.figures(kept.view(asOf: asOf), fixture.rulebook, scopes)
    for cut in [0, 1, 7, 8, 40, 200] {
      kept.change { Array($0.dropLast(cut)) }
      #expect(Self.figures(kept.view(asOf: asOf), fixture.rulebook, scopes) == plain, "\(cut) bytes fewer")
    }
    for place in stride(from: 0, to: 2_000, by: 61) {
      kept.change { bytes in
        var bytes = bytes
        if place < bytes.count { bytes[place] = 0xFF }
        return bytes
      }
      // What is false in it is found out by the checksum of its file: here it only must not break anything.
      _ = Self.figures(kept.view(asOf: asOf), fixture.rulebook, scopes)
    }
  }

  /// Numbers that are too large to be taken down, and moments that are very far apart, are counted as ever.
  @Test func whatCannotBeTakenDownIsCounted() throws {
    var fixture = try ShopFixture(.kuaishou, asOf: "2024-07-01T00:00:00Z")
    try fixture.order(paid: "2024-06-20T00:00:00Z") { order in
      var refund = AfterSalesCase(
        id: "C", kind: .refundOnly, appliedAt: try #require(Instant("1900-01-01T00:00:00Z")), reason: .other)
      refund.completedAt = Instant("2024-06-30T00:00:00Z")
      order.cases = [refund]
    }
    for _ in 1...2 {
      let figures = fixture.figures(.refundOnlyHours, scopes: [.store, .product])
      #expect(figures.map(\.ratio.numerator) == [3_928_694_400, 3_928_694_400])
    }
  }
}
