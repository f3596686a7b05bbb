/// An indicator over some windows, by its own formula and rule or by others.
struct AskedIndicator {
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
struct FigureTable {
  private let asked: [AskedIndicator]
  private let scopes: Set<ScopeKind>

  init(_ asked: [AskedIndicator], scopes: Set<ScopeKind>) {
    self.asked = asked
    self.scopes = scopes
  }

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
  func figures(from findings: Findings) -> [Figure] {
    let products = scopes.contains(.product) ? Self.productsByID(findings.view) : []
    var figures: [Figure] = []
    for row in asked {
      if scopes.contains(.store) { addStore(row, findings, to: &figures) }
      if scopes.contains(.category) { addCategories(row, findings, to: &figures) }
      addProducts(products, row, findings, to: &figures)
    }
    return figures
  }

  /// Product indexes by the bytes of the products' ids.
  private static func productsByID(_ view: ShopView) -> [Int] {
    let ids = view.snapshot.productIDs
    return ids.indices.sorted { ids[$0] < ids[$1] }
  }

  private func addStore(_ row: AskedIndicator, _ findings: Findings, to figures: inout [Figure]) {
    for window in row.windows {
      let cohort = findings.counts.cohort(of: row.measure.id, over: window) ?? Tally.Cell()
      figures.append(figure(row, .store, window, cohort, product: nil, findings))
    }
  }

  private func addCategories(_ row: AskedIndicator, _ findings: Findings, to figures: inout [Figure]) {
    let places = places(of: row, findings)
    for category in findings.categories.entries {
      for (window, place) in places {
        var total = Tally.Cell()
        for product in category.products { total.add(findings.counts.cell(at: place, slot: product)) }
        add(row, category.scope, window, total, product: nil, findings, to: &figures)
      }
    }
  }

  private func addProducts(
    _ products: [Int], _ row: AskedIndicator, _ findings: Findings, to figures: inout [Figure]
  ) {
    let places = places(of: row, findings)
    let (ids, table) = (findings.view.snapshot.productIDs, findings.view.tables.productTable)
    // Nothing of the record matters where no product is judged.
    let isJudged = row.rule.assessedScopes.contains(.product)
    for product in products {
      for (window, place) in places {
        let cohort = findings.counts.cell(at: place, slot: product)
        add(
          row, .product(ids[product]), window, cohort, product: isJudged ? table[product] : nil, findings, to: &figures)
      }
    }
  }

  /// Adds a row of a category or a product, if there is something to say: counts, or what the platform's page shows.
  private func add(
    _ row: AskedIndicator, _ scope: Scope, _ window: Window, _ cohort: Tally.Cell, product: @autoclosure () -> Product?,
    _ findings: Findings, to figures: inout [Figure]
  ) {
    guard
      findings.assessor.ratio(row, of: cohort).hasData
        || findings.assessor.isReported(row, scope: scope, window: window)
    else { return }
    figures.append(figure(row, scope, window, cohort, product: product(), findings))
  }

  private func places(of row: AskedIndicator, _ findings: Findings) -> [(Window, MeasureCounts.Place)] {
    row.windows.compactMap { window in
      findings.counts.place(of: row.measure.id, over: window).map { (window, $0) }
    }
  }

  private func figure(
    _ row: AskedIndicator, _ scope: Scope, _ window: Window, _ cohort: Tally.Cell, product: Product?,
    _ findings: Findings
  ) -> Figure {
    findings.assessor.figure(
      row, scope: scope, window: window, cohort: cohort, product: product, store: findings.counts)
  }
}
