import Testing

@testable import SellerCore

/// What settled months contribute is counted once: figures are the same with it as without, whatever the as-of and the windows, and
/// nothing of it is taken where anything that it depends on is another.
struct SettledMonthTests {
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
