/// Figures of one scope alone, over any windows: for explanations, trends and charts.
struct ScopedFigures {
  private let scope: Scope
  private let product: Product?
  private let assessor: Assessor
  private let counts: MeasureCounts
  private let storeCounts: MeasureCounts

  /// Counts the indicators over the windows; nil when the shop has no such product or category. Without `assessing`, what
  /// verdicts need is not counted, and only `ratio` is to be asked for.
  init?(
    _ view: ShopView, rules: IndicatorRulebook, scope: Scope, asked: [(AskedIndicator, [Window])],
    assessing: Bool = true, witness: CountingPass.Witness? = nil
  ) {
    guard let slots = SlotPlan(scope, of: view) else { return nil }
    self.scope = scope
    product = if case .product(let id) = scope { view.product(id) } else { nil }
    assessor = Assessor(view, rules: rules)
    var needs = MeasureCounts.Needs()
    var storeNeeds = MeasureCounts.Needs()
    for (row, windows) in asked {
      for window in windows {
        needs.add(row.measure, over: window)
        if assessing, scope == .store { assessor.addNeeds(of: row.rule, over: window, to: &storeNeeds) }
      }
    }
    counts = MeasureCounts(view, rules: rules, needs: needs, slots: slots, witness: witness)
    storeCounts = MeasureCounts(view, rules: rules, needs: storeNeeds, slots: slots)
  }

  /// The two counts of an indicator over one of the windows.
  func ratio(_ row: AskedIndicator, over window: Window) -> Ratio {
    counts.total(of: row.measure.id, over: window) ?? Ratio(0, 0)
  }

  /// The figure of an indicator over one of the windows.
  func figure(_ row: AskedIndicator, over window: Window) -> Figure {
    assessor.figure(
      row, scope: scope, window: window, ratio: ratio(row, over: window), product: product, store: storeCounts)
  }

  /// The benchmark record and the steps that the figure is held against.
  func comparison(_ row: AskedIndicator, over window: Window) -> (record: Benchmark?, steps: [TargetStep]) {
    let record = assessor.record(row, scope: scope, window: window, product: product)
    return (record, assessor.steps(row, scope: scope, window: window, benchmark: record?.value))
  }
}

extension SlotPlan {
  /// The plan that counts one scope alone; nil when the shop has no such product or category.
  init?(_ scope: Scope, of view: ShopView) {
    let count = view.snapshot.productIDs.count
    switch scope {
    case .store:
      self = .together(productCount: count)
    case .product(let id):
      guard let index = view.snapshot.productIndex(id) else { return nil }
      self = .only([index], productCount: count)
    case .category:
      guard let products = CategoryIndex(view).products(of: scope) else { return nil }
      self = .only(products, productCount: count)
    }
  }
}
