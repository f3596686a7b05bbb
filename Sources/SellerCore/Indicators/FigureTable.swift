/// An indicator over some windows, by its own formula and rule or by others.
struct AskedIndicator {
  let indicator: Indicator
  let formula: Formula
  let measure: Measure
  let rule: IndicatorRule
  let windows: [Window]

  /// An indicator by a formula; nil for a formula that counts nothing.
  init?(
    _ indicator: Indicator, formula: Formula? = nil, rules: IndicatorRulebook, windows choices: [WindowChoice],
    today: Day
  ) {
    let formula = formula ?? .own(indicator.id)
    guard let measure = formula.measure else { return nil }
    self.indicator = indicator
    self.formula = formula
    self.measure = measure
    rule = rules.rule(of: formula)
    windows = rules.windows(of: rule, choices, today: today)
  }
}

/// The rows that are asked for, counted together and then assessed one by one.
struct FigureTable {
  private let view: ShopView
  private let asked: [AskedIndicator]
  private let scopes: Set<ScopeKind>
  private let assessor: Assessor
  private let counts: MeasureCounts
  private let categories: [CategoryIndex.Entry]
  /// Product indexes by the bytes of the products' ids.
  private let products: [Int]

  init(_ view: ShopView, rules: IndicatorRulebook, asked: [AskedIndicator], scopes: Set<ScopeKind>) {
    self.view = view
    self.asked = asked
    self.scopes = scopes
    assessor = Assessor(view, rules: rules)
    var needs = MeasureCounts.Needs()
    for row in asked {
      for window in row.windows {
        needs.add(row.measure, over: window)
        if scopes.contains(.store) { assessor.addNeeds(of: row.rule, over: window, to: &needs) }
      }
    }
    let ids = view.snapshot.productIDs
    let slots: SlotPlan = scopes == [.store] ? .together(productCount: ids.count) : .apart(productCount: ids.count)
    counts = MeasureCounts(view, rules: rules, needs: needs, slots: slots)
    categories = scopes.contains(.category) ? CategoryIndex(view).entries : []
    products = scopes.contains(.product) ? ids.indices.sorted { ids[$0] < ids[$1] } : []
  }

  /// The rows: indicators in the order asked, scopes in their order, windows in the order asked.
  var figures: [Figure] {
    var figures: [Figure] = []
    for row in asked {
      if scopes.contains(.store) { addStore(row, to: &figures) }
      addCategories(row, to: &figures)
      addProducts(row, to: &figures)
    }
    return figures
  }

  private func addStore(_ row: AskedIndicator, to figures: inout [Figure]) {
    for window in row.windows {
      let ratio = counts.total(of: row.measure.id, over: window) ?? Ratio(0, 0)
      figures.append(figure(row, .store, window, ratio, product: nil))
    }
  }

  private func addCategories(_ row: AskedIndicator, to figures: inout [Figure]) {
    let places = places(of: row)
    for category in categories {
      for (window, place) in places {
        var total = Tally.Cell()
        for product in category.products { total.add(counts.cell(at: place, slot: product)) }
        guard total.ratio.hasData else { continue }
        figures.append(figure(row, category.scope, window, total.ratio, product: nil))
      }
    }
  }

  private func addProducts(_ row: AskedIndicator, to figures: inout [Figure]) {
    let places = places(of: row)
    for product in products {
      for (window, place) in places {
        let ratio = counts.cell(at: place, slot: product).ratio
        guard ratio.hasData else { continue }
        let record = product < view.products.count ? view.products[product] : nil
        figures.append(figure(row, .product(view.snapshot.productIDs[product]), window, ratio, product: record))
      }
    }
  }

  private func places(of row: AskedIndicator) -> [(Window, MeasureCounts.Place)] {
    row.windows.compactMap { window in counts.place(of: row.measure.id, over: window).map { (window, $0) } }
  }

  private func figure(
    _ row: AskedIndicator, _ scope: Scope, _ window: Window, _ ratio: Ratio, product: Product?
  ) -> Figure {
    assessor.figure(row, scope: scope, window: window, ratio: ratio, product: product, store: counts)
  }
}
