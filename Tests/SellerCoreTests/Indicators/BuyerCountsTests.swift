import Synchronization
import Testing

@testable import SellerCore

/// Buyers who do everything on one day are counted once for all windows: figures are the same with it as without, and nothing of it
/// is taken where something is still to come.
struct BuyerCountsTests {
  /// A shelf whose counts go through their bytes, as they do in a file.
  private final class Shelf: BuyerShelf {
    let bytes = Mutex<[UInt8]?>(nil)

    func counts() -> BuyerCounts? {
      guard let bytes = bytes.withLock({ $0 }) else { return nil }
      var reader = ColumnReader(bytes)
      guard let counts = try? BuyerCounts(from: &reader), reader.isAtEnd else { return nil }
      return counts
    }

    func keep(_ counts: BuyerCounts) {
      var writer = ColumnWriter()
      guard (try? counts.write(to: &writer)) != nil else { return }
      bytes.withLock { $0 = writer.bytes }
    }
  }

  /// The shop as another process finds it, and how often it looks at its conversations.
  private final class KeptShop: Sendable {
    let fixture: ShopFixture
    let shelf = Shelf()
    let reads = Mutex(0)

    init(_ fixture: ShopFixture) { self.fixture = fixture }

    var settledAt: Instant {
      fixture.tables.consultations.flatMap { [$0.askedAt, $0.ratedAt].compactMap(\.self) }.max() ?? fixture.asOf
    }

    func view(asOf: Instant, _ change: (inout ShopSnapshot.Tables) -> Void = { _ in }) -> ShopView {
      var tables = fixture.tables
      let records = tables.consultations
      tables.put(
        ConsultationTable(
          records: { records },
          columns: {
            self.reads.withLock { $0 += 1 }
            return ConversationColumns(records)
          }, counts: shelf))
      change(&tables)
      return ShopView(ShopSnapshot(shop: fixture.shop, tables: tables, orderRecords: fixture.orders), asOf: asOf)
    }

    /// The figures at a moment, and those of a shop with which nothing is kept.
    func figures(
      asOf: Instant, _ rulebook: Rulebook, _ change: (inout ShopSnapshot.Tables) -> Void = { _ in }
    ) -> (kept: [Figure], plain: [Figure]) {
      let plain = KeptShop(fixture).view(asOf: asOf, change)
      return (
        Figures.compute(view: view(asOf: asOf, change), rulebook: rulebook, scopes: [.store], windows: windows),
        Figures.compute(view: plain, rulebook: rulebook, scopes: [.store], windows: windows)
      )
    }

    private let windows: [WindowChoice] = [.own, .days(.one), .days(.seven), .days(.thirty)]
  }

  @Test func buyersAreCountedOnce() throws {
    for seed in 41...44 {
      let kept = KeptShop(try RandomShop(.kuaishou, seed: UInt64(seed)).fixture)
      let (rulebook, last) = (kept.fixture.rulebook, kept.settledAt)
      for (hours, isRead) in [(0 as Int64, true), (0, false), (1, false), (300, false)] {
        kept.reads.withLock { $0 = 0 }
        let (figures, plain) = kept.figures(asOf: last.adding(hours: hours), rulebook)
        #expect(figures == plain && plain.contains { $0.indicator == .serviceParticipation && $0.ratio.hasData })
        #expect(kept.reads.withLock { $0 > 0 } == isRead)
      }
      // A second before the last moment something is still to come.
      let (figures, plain) = kept.figures(asOf: Instant(seconds: last.seconds - 1), rulebook)
      #expect(figures == plain && kept.reads.withLock { $0 > 0 })
    }
  }

  /// Numbers of the rules and what imports tell are part of what was counted; bytes of nobody's are no counts.
  @Test func whatCountsDependOnIsLookedAt() throws {
    let kept = KeptShop(try RandomShop(.kuaishou, seed: 45).fixture)
    let asOf = kept.settledAt
    var stricter = kept.fixture.rulebook
    stricter.indicators[.responseSeconds] = 1
    for rulebook in [kept.fixture.rulebook, stricter, kept.fixture.rulebook] {
      let (figures, plain) = kept.figures(asOf: asOf, rulebook)
      #expect(figures == plain)
    }
    let (figures, plain) = kept.figures(asOf: asOf, kept.fixture.rulebook) { tables in
      var source = ImportSource(id: "i", at: asOf, format: "x")
      source.records = ["order": 1]
      source.carries = ["order.shipped_at"]
      tables.sources = [source]
    }
    #expect(figures == plain)
    for cut in [0, 1, 7, 8, 40, 200] {
      kept.shelf.bytes.withLock { $0 = $0.map { Array($0.dropLast(cut)) } }
      let (figures, plain) = kept.figures(asOf: asOf, kept.fixture.rulebook)
      #expect(figures == plain, "\(cut) bytes fewer")
    }
  }
}
