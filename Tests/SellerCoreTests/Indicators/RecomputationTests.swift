import Testing

@testable import SellerCore

/// The engine against the slow recomputation, on random shops: every indicator, scope and window, with gates, benchmark and
/// verdict, in the same order.
struct RecomputationTests {
  private static let windows: [WindowChoice] = [.own, .days(.one), .days(.seven), .days(.thirty)]

  @Test(arguments: [Platform.kuaishou, .wish])
  func everyRowIsTheSame(platform: Platform) throws {
    var seen: [String: Int] = [:]
    for seed in 1...20 {
      let fixture = try RandomShop(platform, seed: UInt64(seed)).fixture
      let figures = Figures.compute(
        view: fixture.view, rulebook: fixture.rulebook, scopes: Set(ScopeKind.allCases), windows: Self.windows)
      let lines = figures.map(Self.line)
      let expected = NaiveFigures(fixture: fixture)
        .lines(Indicator.of(platform).map(\.id), windows: [nil, 1, 7, 30])
      #expect(lines.count == expected.count, "seed \(seed)")
      for (line, expected) in zip(lines, expected) where line != expected {
        Issue.record("seed \(seed)\n  engine \(line)\n  slowly \(expected)")
        return
      }
      for figure in figures { seen["\(figure.verdict.name) \(figure.severity?.rawValue ?? "")", default: 0] += 1 }
    }
    // The shops are worth something only when they reach the verdicts.
    let wanted =
      platform == .wish
      ? ["pass ", "breach ", "observe ", "no_data "]
      : [
        "pass ", "breach ", "breach minor", "breach serious", "breach especially_serious", "observe ", "no_data ",
        "not_assessed ", "no_benchmark ",
      ]
    for verdict in wanted { #expect(seen[verdict, default: 0] > 0, "\(verdict) of \(seen)") }
  }

  @Test(arguments: [Platform.kuaishou, .wish])
  func anExplanationsMembersAddUpToItsFigure(platform: Platform) throws {
    for seed in 101...102 {
      let fixture = try RandomShop(platform, seed: UInt64(seed)).fixture
      let figures = Figures.compute(
        view: fixture.view, rulebook: fixture.rulebook, scopes: Set(ScopeKind.allCases), windows: [.own])
      for figure in figures {
        let explanation = try #require(
          Figures.explain(figure.indicator, view: fixture.view, rulebook: fixture.rulebook, scope: figure.scope))
        #expect(explanation.figure == figure)
        let numerator = explanation.members.reduce(0) { $0 + $1.numerator }
        let denominator = explanation.members.reduce(0) { $0 + $1.denominator }
        #expect(Ratio(numerator, denominator) == figure.ratio, "seed \(seed) \(Self.line(figure))")
      }
    }
  }

  /// A chart's windows overlap: what is counted once for several of them is what each has alone.
  @Test(arguments: [Platform.kuaishou, .wish])
  func overlappingWindowsAreCountedAsEachAlone(platform: Platform) throws {
    var members: Int64 = 0
    for seed in 201...204 {
      let fixture = try RandomShop(platform, seed: UInt64(seed)).fixture
      let today = fixture.view.today
      let windows = (0..<24).map { Window(first: today - ($0 % 2 == 0 ? 30 : 7) - $0, last: today - $0) }
      for indicator in Indicator.of(platform) {
        func total(_ windows: [Window]) -> [Ratio] {
          let asked = windows.map { CountingPass.AskedWindow(window: $0, isApart: false) }
          let pass = CountingPass(
            fixture.view, rules: fixture.rulebook.indicators,
            requests: [CountingPass.Request(measure: indicator.measure, windows: asked)])
          let tally = pass.counted().tallies[0]
          return windows.indices.map { tally.total(window: $0).ratio }
        }
        let together = total(windows)
        #expect(together == windows.flatMap { total([$0]) }, "seed \(seed) \(indicator.id)")
        members += together.reduce(0) { $0 + $1.denominator }
      }
    }
    #expect(members > 0)
  }

  /// Neither makes the figures of all products; both have to find what is in them.
  @Test(arguments: [Platform.kuaishou, .wish])
  func theWorstProductsAndThoseInBreachOrNearItAreFoundAmongAll(platform: Platform) throws {
    var found = 0
    for seed in 1...20 {
      let fixture = try RandomShop(platform, seed: UInt64(seed)).fixture
      let (all, worst, health, listed) = fixture.view.report(
        by: fixture.rulebook, Fact<[Figure]>.figures([.product]), .worstProducts(), .health, .listedProducts)
      for indicator in Indicator.of(platform) {
        #expect(worst(indicator.id) == WorstProducts(among: all)(indicator.id), "seed \(seed) \(indicator.id)")
        found += worst(indicator.id).count
      }
      let judged = all.filter { fixture.rulebook.indicators[$0.indicator].assessedScopes.contains(.product) }
      #expect(health.breaches.filter { $0.scope != .store } == judged.filter(\.judged.isBreach), "seed \(seed)")
      let near = judged.filter { $0.isNearTarget(rulebook: fixture.rulebook) }
      #expect(health.near.filter { $0.scope != .store } == near, "seed \(seed)")
      for (product, id) in fixture.view.snapshot.productIDs.enumerated() {
        let own = all.filter { $0.scope == .product(id) && platform.productIndicators.contains($0.indicator) }
        #expect(listed(of: product) == own, "seed \(seed) \(id)")
      }
    }
    #expect(found > 0)
  }

  @Test(arguments: [Platform.kuaishou, .wish])
  func aSeriesEndsWithTodaysFigureAndTrendsWithTheWindowBefore(platform: Platform) throws {
    let fixture = try RandomShop(platform, seed: 7).fixture
    let view = fixture.view
    let ids = Indicator.of(platform).map(\.id)
    for scope in [Scope.store, .category("A", level: platform == .wish ? nil : 1), .product("p1")] {
      let standings = Figures.standings(view: view, rulebook: fixture.rulebook, scope: scope, days: 10)
      #expect(standings.map(\.figure.indicator) == ids)
      if scope == .store {
        // Counted together with everything else they are the same.
        let (_, together) = view.report(
          by: fixture.rulebook, Fact<[Figure]>.figures(Set(ScopeKind.allCases)), .standings(days: 10))
        #expect(together.map(\.trend) == standings.map(\.trend))
        #expect(together.map { $0.points.map(\.ratio) } == standings.map { $0.points.map(\.ratio) })
      }
      for standing in standings {
        let (trend, points) = (standing.trend, standing.points)
        #expect(points.map(\.day) == (0...9).map { view.today - 9 + $0 })
        #expect(points.last?.ratio == trend.current.ratio)
        #expect(points.last?.window == trend.current.window)
        #expect(trend.previous?.window == trend.current.window.previous)
        if let previous = trend.previous, let point = points.first(where: { $0.window == previous.window }) {
          #expect(point.ratio == previous.ratio)
        }
      }
    }
  }

  static func line(_ figure: Figure) -> String {
    var line = "\(figure.indicator.rawValue) \(figure.scope) \(figure.window)"
    line += " \(figure.ratio.numerator)/\(figure.ratio.denominator)"
    for gate in figure.gates { line += " \(gate.count.rawValue) \(gate.have) of \(gate.need)" }
    if let benchmark = figure.benchmark { line += " market \(Int((benchmark.approximate * 1000).rounded()))‰" }
    return line + " \(figure.verdict.name)" + (figure.severity.map { " \($0.rawValue)" } ?? "")
  }
}
