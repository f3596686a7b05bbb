/// What has to be counted for a report, gathered need by need before anything is counted.
struct ReportPlan {
  let view: ShopView
  let rulebook: Rulebook
  let assessor: Assessor
  /// The measures and windows.
  var measures = MeasureCounts.Needs()
  /// What else is counted from the orders, each once.
  private(set) var counters: [(name: FactName, counter: any OrderCounter)] = []
  /// What counters look things up in, worked out without the orders.
  private(set) var known: [FactName: any Sendable] = [:]

  init(_ view: ShopView, _ rulebook: Rulebook) {
    self.view = view
    self.rulebook = rulebook
    assessor = Assessor(view, rules: rulebook.indicators)
  }

  /// Asks for a counter, unless it is asked for already.
  mutating func count(_ name: FactName, with counter: (inout ReportPlan) -> any OrderCounter) {
    if !counters.contains(where: { $0.name == name }) { counters.append((name, counter(&self))) }
  }

  /// What is known by a name, worked out now if it is not.
  mutating func known<Finding: Sendable>(_ name: FactName, _ find: () -> Finding) -> Finding {
    if let known = known[name], let finding = known as? Finding { return finding }
    view.watch?(name)
    let finding = find()
    known[name] = finding
    return finding
  }
}
