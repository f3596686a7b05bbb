/// Figures of one scope alone, over any windows: for explanations, trends and charts.
struct ScopedFigures {
  /// An indicator with the windows whose figures are judged, and those of which only the counts are wanted.
  struct Row {
    let asked: AskedIndicator
    let judged: [Window]
    var counted: [Window] = []
  }

  private let scope: Scope
  private let product: JudgedProduct?
  private let assessor: Assessor
  private let counts: MeasureCounts
  private let storeCounts: MeasureCounts

  /// Those of the store, from what was counted for a report that had `plan` in it.
  init(_ findings: Findings) {
    scope = .store
    product = nil
    assessor = findings.assessor
    counts = findings.counts
    storeCounts = findings.counts
  }

  /// Counts the rows for themselves; nil when the shop has no such product or category.
  init?(
    _ view: ShopView, rules: IndicatorRulebook, scope: Scope, rows: [Row], witness: CountingPass.Witness? = nil
  ) {
    guard let slots = SlotPlan(scope, of: view) else { return nil }
    self.scope = scope
    product = if case .product(let id) = scope { view.product(id).map { JudgedProduct($0) } } else { nil }
    assessor = Assessor(view, rules: rules)
    var needs = MeasureCounts.Needs()
    var storeNeeds = MeasureCounts.Needs()
    Self.add(rows, of: scope, to: &needs, storeNeeds: &storeNeeds, assessor)
    func counted(_ needs: MeasureCounts.Needs, _ witness: CountingPass.Witness?) -> MeasureCounts {
      MeasureCounts(
        CountingPass(view, rules: rules, requests: needs.requests, slots: slots, witness: witness).counted())
    }
    counts = counted(needs, witness)
    // Apart, so that the witness hears of the rows' own members only.
    storeCounts = counted(storeNeeds, nil)
  }

  /// Asks a report for the rows of the store.
  static func plan(_ rows: [Row], _ plan: inout ReportPlan) {
    var gates = MeasureCounts.Needs()
    add(rows, of: .store, to: &plan.measures, storeNeeds: &gates, plan.assessor)
    plan.measures.add(gates)
  }

  private static func add(
    _ rows: [Row], of scope: Scope, to needs: inout MeasureCounts.Needs, storeNeeds: inout MeasureCounts.Needs,
    _ assessor: Assessor
  ) {
    for row in rows {
      for window in row.judged + row.counted { needs.add(row.asked.measure, over: window) }
      guard scope == .store else { continue }
      for window in row.judged { assessor.addNeeds(of: row.asked.rule, over: window, to: &storeNeeds) }
    }
  }

  /// The two counts of an indicator over one of the windows; none where a fact is missing.
  func ratio(_ row: AskedIndicator, over window: Window) -> Ratio {
    assessor.ratio(row, of: cohort(row, over: window))
  }

  private func cohort(_ row: AskedIndicator, over window: Window) -> Tally.Cell {
    counts.cohort(of: row.measure.id, over: window) ?? Tally.Cell()
  }

  func figure(_ row: AskedIndicator, over window: Window) -> Figure {
    assessor.figure(
      row, scope: scope, window: window, cohort: cohort(row, over: window), product: product, store: storeCounts)
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
    let count = view.snapshot.productCount
    switch scope {
    case .store:
      self = .apart(productCount: count)
    case .product(let id):
      guard let index = view.snapshot.productIndex(id) else { return nil }
      self = .only([index], productCount: count)
    case .category:
      guard let products = CategoryIndex(view).products(of: scope) else { return nil }
      self = .only(products, productCount: count)
    }
  }
}
