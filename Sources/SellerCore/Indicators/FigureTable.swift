/// An indicator over some windows, by its own formula and rule or by others.
struct AskedIndicator: Sendable {
  let indicator: Indicator
  let formula: Formula
  let measure: Measure
  let rule: IndicatorRule
  let windows: [Window]

  /// An indicator by its own formula or another.
  init(
    _ indicator: Indicator, formula: Formula? = nil, rules: IndicatorRulebook, windows choices: [WindowChoice],
    today: Day
  ) {
    let formula = formula ?? .own(indicator.id)
    self.indicator = indicator
    self.formula = formula
    measure = formula.measure
    rule = rules.rule(of: formula)
    windows = rules.windows(of: rule, choices, today: today)
  }
}

/// The rows that are asked for: planned together with all others, then assessed one by one from what was counted.
struct FigureTable: Sendable {
  private let asked: [AskedIndicator]
  private let scopes: Set<ScopeKind>
  /// Whether products are left out that are certainly neither in breach nor near it.
  private let leavesOutQuiet: Bool

  init(_ asked: [AskedIndicator], scopes: Set<ScopeKind>, leavesOutQuiet: Bool = false) {
    self.asked = asked
    self.scopes = scopes
    self.leavesOutQuiet = leavesOutQuiet
  }

  /// The rows of a shop's indicators, or of some of them alone.
  init(
    _ view: ShopView, _ rules: IndicatorRulebook, _ scopes: Set<ScopeKind>, over windows: [WindowChoice],
    only: Set<IndicatorID>? = nil
  ) {
    let indicators = Indicator.of(view.shop.platform).filter { only?.contains($0.id) ?? true }
    self.init(
      indicators.map { AskedIndicator($0, rules: rules, windows: windows, today: view.today) }, scopes: scopes)
  }

  /// What the rows are counted by.
  var measures: Set<Measure.ID> { Set(asked.map(\.measure.id)) }

  /// Asks for what the rows are counted from.
  func plan(_ plan: inout ReportPlan) {
    for row in asked {
      for window in row.windows {
        plan.measures.add(row.measure, over: window, isApart: scopes != [.store])
        if scopes.contains(.store) { plan.assessor.addNeeds(of: row.rule, over: window, to: &plan.measures) }
      }
    }
  }

  /// The rows: indicators in the order asked, scopes in their order, windows in the order asked.
  func figures(from findings: Findings) -> [Figure] { runs(from: findings).flatMap { $0() } }

  /// The rows in the same order, a run of them at a time.
  func runs(from findings: Findings) -> [FigureRuns.Run] {
    let counted = findings.countedShop
    return asked.flatMap { row in
      let places = places(of: row, counted)
      var runs: [FigureRuns.Run] = []
      if scopes.contains(.store) { runs.append { storeFigures(row, counted) } }
      if scopes.contains(.category) {
        let categories = findings.categories.entries
        runs.append { categoryFigures(row, places, categories, counted) }
      }
      guard scopes.contains(.product) else { return runs }
      if leavesOutQuiet {
        runs.append { figures(of: loudProducts(row, places, counted)[...], row, places, counted) }
      } else {
        let products = listed(findings.productsByID, row, places, counted)
        for first in stride(from: 0, to: products.count, by: FigureRuns.productsAtATime) {
          let run = products[first...].prefix(FigureRuns.productsAtATime)
          runs.append { figures(of: run, row, places, counted) }
        }
      }
      return runs
    }
  }

  private typealias Places = [(window: Window, place: MeasureCounts.Place)]

  private func storeFigures(_ row: AskedIndicator, _ counted: CountedShop) -> [Figure] {
    row.windows.map { window in
      let cohort = counted.counts.cohort(of: row.measure.id, over: window) ?? Tally.Cell()
      return figure(row, .store, window, cohort, product: nil, counted)
    }
  }

  private func categoryFigures(
    _ row: AskedIndicator, _ places: Places, _ categories: [CategoryIndex.Entry], _ counted: CountedShop
  ) -> [Figure] {
    categories.flatMap { category in
      places.compactMap { window, place in
        var total = Tally.Cell()
        for product in category.products { total.add(counted.counts.cell(at: place, slot: product)) }
        guard isListed(row, category.scope, window, total, counted) else { return nil }
        return figure(row, category.scope, window, total, product: nil, counted)
      }
    }
  }

  /// Those of some products of which a row may have something to say: without counts there is nothing but what a page shows.
  private func listed(_ products: [Int], _ row: AskedIndicator, _ places: Places, _ counted: CountedShop) -> [Int] {
    guard !counted.assessor.hasReports, let isFilled = filled(places.map(\.place), counted) else { return products }
    return products.filter { isFilled[$0] }
  }

  /// Which products have counts in any of some places; nil where products have none of their own there.
  private func filled(_ places: [MeasureCounts.Place], _ counted: CountedShop) -> [Bool]? {
    var isFilled = Array(repeating: false, count: counted.view.snapshot.productCount)
    for place in places where !counted.counts.markFilled(at: place, in: &isFilled) { return nil }
    return isFilled
  }

  /// The products that are not certainly quiet, by their ids.
  private func loudProducts(_ row: AskedIndicator, _ places: Places, _ counted: CountedShop) -> [Int] {
    let ids = counted.view.snapshot.productIDs
    let loud = ids.indices.filter { product in
      places.contains { window, place in
        let cohort = counted.counts.cell(at: place, slot: product)
        return !counted.assessor.isQuiet(row, scope: .product(ids[product]), window: window, cohort: cohort)
      }
    }
    return loud.sorted { ids[$0] < ids[$1] }
  }

  private func figures(
    of products: ArraySlice<Int>, _ row: AskedIndicator, _ places: Places, _ counted: CountedShop
  ) -> [Figure] {
    let ids = counted.view.snapshot.productIDs
    var figures: [Figure] = []
    figures.reserveCapacity(products.count)
    for product in products {
      addFigures(of: product, .product(ids[product]), row, places, counted, to: &figures)
    }
    return figures
  }

  /// The rows of a product of which there is something to say.
  func figures(of product: Int, _ counted: CountedShop) -> [Figure] {
    let scope = Scope.product(counted.view.snapshot.productIDs[product])
    var figures: [Figure] = []
    for row in asked { addFigures(of: product, scope, row, places(of: row, counted), counted, to: &figures) }
    return figures
  }

  private func addFigures(
    of product: Int, _ scope: Scope, _ row: AskedIndicator, _ places: Places,
    _ counted: CountedShop, to figures: inout [Figure]
  ) {
    for (window, place) in places {
      let cohort = counted.counts.cell(at: place, slot: product)
      guard isListed(row, scope, window, cohort, counted) else { continue }
      figures.append(productFigure(product, scope, row, window, cohort, counted))
    }
  }

  private func productFigure(
    _ product: Int, _ scope: Scope, _ row: AskedIndicator, _ window: Window, _ cohort: Tally.Cell,
    _ counted: CountedShop
  ) -> Figure {
    // Where no product is judged, nothing of its record matters.
    let isJudged = row.rule.assessedScopes.contains(.product)
    let record = isJudged ? counted.view.tables.productTable.judged(product) : nil
    return figure(row, scope, window, cohort, product: record, counted)
  }

  /// The products that weigh most on each of the indicators, without the figures of all others.
  func worst(from counted: CountedShop) -> WorstProducts {
    let ids = counted.view.snapshot.productIDs
    var worst = WorstProducts()
    for row in asked {
      for (window, place) in places(of: row, counted) {
        // A product without counts weighs nothing.
        let isFilled = filled([place], counted)
        for product in ids.indices where isFilled?[product] ?? true {
          let cohort = counted.counts.cell(at: place, slot: product)
          guard worst.mayTake(counted.assessor.ratio(row, of: cohort), row) else { continue }
          worst.add(productFigure(product, .product(ids[product]), row, window, cohort, counted))
        }
      }
    }
    return worst
  }

  /// Whether there is anything to say of a category or a product: counts, or what the platform's page shows.
  private func isListed(
    _ row: AskedIndicator, _ scope: Scope, _ window: Window, _ cohort: Tally.Cell, _ counted: CountedShop
  ) -> Bool {
    counted.assessor.ratio(row, of: cohort).hasData
      || counted.assessor.isReported(row, scope: scope, window: window)
  }

  private func places(of row: AskedIndicator, _ counted: CountedShop) -> Places {
    row.windows.compactMap { window in
      counted.counts.place(of: row.measure.id, over: window).map { (window: window, place: $0) }
    }
  }

  private func figure(
    _ row: AskedIndicator, _ scope: Scope, _ window: Window, _ cohort: Tally.Cell, product: JudgedProduct?,
    _ counted: CountedShop
  ) -> Figure {
    counted.assessor.figure(
      row, scope: scope, window: window, cohort: cohort, product: product, store: counted.counts)
  }
}

/// What figures are made of when everything is counted.
struct CountedShop: Sendable {
  let view: ShopView
  let assessor: Assessor
  /// The measures over their windows.
  let counts: MeasureCounts
}

/// The figures that products are listed with, of which each is made when somebody looks at it: of a long list nobody looks at most.
public struct ListedFigures: Sendable {
  private let table: FigureTable
  private let counted: CountedShop

  init(_ table: FigureTable, _ counted: CountedShop) {
    self.table = table
    let kept = counted.counts.only(table.measures)
    self.counted = CountedShop(view: counted.view, assessor: counted.assessor, counts: kept)
  }

  /// The figures of a product by its index in `ShopSnapshot.productIDs`; those without data are missing.
  public func callAsFunction(of product: Int) -> [Figure] { table.figures(of: product, counted) }
}
