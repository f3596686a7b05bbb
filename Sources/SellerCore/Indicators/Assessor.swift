/// Turns counts into figures: target, benchmark, gates and verdict (Readings, 2 to 4 and 8 to 10).
struct Assessor: Sendable {
  private let rules: IndicatorRulebook
  private let benchmarks: BenchmarkBook
  private let reported: ReportedBook
  private let told: ToldFacts
  private let today: Day

  init(_ view: ShopView, rules: IndicatorRulebook) {
    self.rules = rules
    benchmarks = BenchmarkBook(view.benchmarks)
    reported = ReportedBook(view)
    told = view.told
    today = view.today
  }

  /// The two counts of a row; none where a fact is missing that would have counted as "no" (Readings, 23).
  func ratio(_ row: AskedIndicator, of cohort: Tally.Cell) -> Ratio {
    row.measure.needs.missing(in: cohort, of: told).isEmpty ? cohort.ratio : Ratio(0, 0)
  }

  /// Whether the platform's page has a figure for any row.
  var hasReports: Bool { reported.hasReports }

  /// Whether the platform's page has a figure for exactly this row.
  func isReported(_ row: AskedIndicator, scope: Scope, window: Window) -> Bool {
    reported.record(of: row.formula, scope: scope, window: window) != nil
  }

  /// Whether a product's row is certainly neither in breach nor near it, whatever its record says: its counts lack two of what a
  /// gate asks for, and no page shows it.
  func isQuiet(_ row: AskedIndicator, scope: Scope, window: Window, cohort: Tally.Cell) -> Bool {
    let ratio = cohort.ratio
    let isShut = row.rule.gates.contains { gate in
      let need = min(gate.need, gate.needOfStandardGoods ?? gate.need)
      return gate.basis == .numerator && ratio.numerator < need - 1
    }
    return (isShut || !ratio.hasData) && !isReported(row, scope: scope, window: window)
  }

  /// The figure of one row; `product` is what the product's record tells in product scope, where there is one, and `store` has what
  /// `addNeeds` asked for.
  func figure(
    _ row: AskedIndicator, scope: Scope, window: Window, cohort: Tally.Cell, product: JudgedProduct?,
    store: MeasureCounts
  ) -> Figure {
    let missing = row.measure.needs.missing(in: cohort, of: told)
    let ratio = missing.isEmpty ? cohort.ratio : Ratio(0, 0)
    let benchmark = record(row, scope: scope, window: window, product: product)?.value
    let steps = steps(row, scope: scope, window: window, benchmark: benchmark)
    let gates = gates(row.rule, scope: scope, window: window, ratio: ratio, product: product, store)
    let isAssessed = row.rule.assessedScopes.contains(scope.kind)
    let unjudged = unjudged(row.rule.assessment, isAssessed: isAssessed)
    let verdict: Verdict =
      !ratio.hasData
      ? .noData
      : unjudged
        ?? judge(
          row.rule.assessment, window: window, ratio: ratio, unit: row.indicator.unit, steps: steps, gates: gates,
          store)
    return Figure(
      indicator: row.indicator.id, formula: row.formula, scope: scope, window: window, ratio: ratio,
      unit: row.indicator.unit, target: isAssessed ? (steps.first?.target ?? row.rule.assessment.goal) : nil,
      benchmark: benchmark, gates: gates, verdict: verdict, source: row.indicator.source,
      ruleSet: verdict == .noRule ? nil : row.rule.own?.id ?? RuleSet.indicators(of: row.indicator.platform).id,
      missing: missing,
      reported: reported.record(of: row.formula, scope: scope, window: window)
        .flatMap { reportedFigure($0, row, window: window, steps: steps, gates: gates, unjudged) })
  }

  /// The benchmark record of an assessed row, unless its value is 0, which counts as none.
  func record(_ row: AskedIndicator, scope: Scope, window: Window, product: JudgedProduct?) -> Benchmark? {
    guard row.rule.assessedScopes.contains(scope.kind) else { return nil }
    let category: CategoryName?
    switch scope {
    case .store: category = Benchmark.market
    case .category(let name, _): category = name
    case .product: category = product?.category
    }
    guard let category else { return nil }
    let name = row.rule.benchmarkName ?? row.indicator.id.rawValue
    let record = benchmarks.record(of: name, category: category, for: window)
    return record.flatMap { $0.value.mantissa > 0 ? $0 : nil }
  }

  /// What a row is held against, the mildest step first; nothing where it is not assessed.
  func steps(_ row: AskedIndicator, scope: Scope, window: Window, benchmark: DecimalNumber?) -> [TargetStep] {
    guard row.rule.assessedScopes.contains(scope.kind) else { return [] }
    return row.rule.assessment.steps(benchmark: benchmark, window: window)
  }

  /// Asks for what the gates and the escalation of a store row count beside the row itself.
  func addNeeds(of rule: IndicatorRule, over window: Window, to needs: inout MeasureCounts.Needs) {
    for gate in rule.gates {
      switch gate.basis {
      case .numerator, .denominator: break
      case .selfOrders: needs.add(.selfOrders, over: window)
      case .selfOrdersOfAssessmentPeriod: needs.add(.selfOrders, over: rules.assessmentPeriod(today: today))
      case .consultingBuyers: needs.add(.consultingBuyers, over: window)
      }
    }
    if case .marketMultiple(_, let escalation?) = rule.assessment, window.dayCount == escalation.days {
      needs.add(Indicator.interventionRate.measure, over: window)
      needs.add(Indicator.sellerLiableRate.measure, over: window)
    }
  }

  private func gates(
    _ rule: IndicatorRule, scope: Scope, window: Window, ratio: Ratio, product: JudgedProduct?,
    _ store: MeasureCounts
  ) -> [Gate] {
    guard rule.assessedScopes.contains(scope.kind) else { return [] }
    return rule.gates.map { gate in
      let have: Int64 =
        switch gate.basis {
        case .numerator: ratio.numerator
        case .denominator: ratio.denominator
        case .selfOrders: store.total(of: .selfOrders, over: window)?.denominator ?? 0
        case .selfOrdersOfAssessmentPeriod:
          store.total(of: .selfOrders, over: rules.assessmentPeriod(today: today))?.denominator ?? 0
        case .consultingBuyers: store.total(of: .consultingBuyers, over: window)?.denominator ?? 0
        }
      let isStandard = product?.isStandard ?? false
      return Gate(gate.count, have: have, need: isStandard ? gate.needOfStandardGoods ?? gate.need : gate.need)
    }
  }

  /// What is said of a figure that is not judged, whatever it is.
  private func unjudged(_ assessment: Assessment, isAssessed: Bool) -> Verdict? {
    !isAssessed || assessment.isObserved ? .observe : assessment.isUnknown ? .noRule : nil
  }

  private func judge(
    _ assessment: Assessment, window: Window, ratio: Ratio, unit: Indicator.Unit, steps: [TargetStep], gates: [Gate],
    _ store: MeasureCounts
  ) -> Verdict {
    guard gates.allSatisfy(\.isMet) else { return .notAssessed }
    if let severity = escalation(assessment, window: window, store) { return .breach(severity) }
    return judge(ratio, unit: unit, steps: steps)
  }

  /// A figure of the platform's page, judged as a counted one is. A gate that nothing tells of is taken as met: the page gives
  /// no count, or the store has no records to count from.
  private func reportedFigure(
    _ record: ReportedFigure, _ row: AskedIndicator, window: Window, steps: [TargetStep], gates: [Gate],
    _ unjudged: Verdict?
  ) -> Figure.Reported? {
    guard let ratio = record.ratio(in: row.indicator.unit) else { return nil }
    let open = zip(row.rule.gates, gates).allSatisfy { rule, gate in
      switch rule.basis {
      case .numerator: record.numerator.map { $0 >= gate.need } ?? true
      case .denominator: record.denominator.map { $0 >= gate.need } ?? true
      case .selfOrders, .selfOrdersOfAssessmentPeriod: gate.isMet || !reported.hasOrders
      case .consultingBuyers: gate.isMet || !reported.hasConsultations
      }
    }
    let verdict = unjudged ?? (open ? judge(ratio, unit: row.indicator.unit, steps: steps) : .notAssessed)
    return Figure.Reported(record, ratio: ratio, verdict: verdict)
  }

  private func judge(_ ratio: Ratio, unit: Indicator.Unit, steps: [TargetStep]) -> Verdict {
    guard !steps.isEmpty else { return .noBenchmark }
    let missed = steps.last { !$0.target.isMet(by: ratio, unit: unit) }
    return missed.map { .breach($0.severity) } ?? .pass
  }

  /// The severity of disputes that are too many whatever the market does (Readings, 10).
  private func escalation(_ assessment: Assessment, window: Window, _ store: MeasureCounts) -> Severity? {
    guard case .marketMultiple(_, let escalation?) = assessment, window.dayCount == escalation.days,
      let intervened = store.total(of: .indicator(.interventionRate), over: window),
      let liable = store.total(of: .indicator(.sellerLiableRate), over: window),
      let order = intervened.compared(to: escalation.interventionRateAbove)
    else { return nil }
    let isEscalated =
      order > 0 && intervened.numerator > escalation.intervenedAbove && liable.numerator > escalation.liableAbove
    return isEscalated ? escalation.severity : nil
  }
}
