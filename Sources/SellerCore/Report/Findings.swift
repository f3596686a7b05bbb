/// What was counted for a report, and what has been worked out from it so far. It lives no longer than the report is made.
final class Findings {
  let view: ShopView
  let rulebook: Rulebook
  let assessor: Assessor
  /// The measures over their windows.
  let counts: MeasureCounts
  /// The shop's categories, for rows by category.
  lazy var categories = CategoryIndex(view)
  /// The indexes of the products, by the bytes of their ids.
  lazy var productsByID: [Int] = view.snapshot.productsByID
  /// What figures are made of.
  var countedShop: CountedShop { CountedShop(view: view, assessor: assessor, counts: counts) }
  private let counters: [FactName: any OrderCounter]
  private var known: [FactName: any Sendable]

  /// Counts everything that a plan asks for, in one pass over the orders.
  init(counting plan: ReportPlan) {
    var plan = plan
    view = plan.view
    rulebook = plan.rulebook
    assessor = plan.assessor
    known = plan.known
    var pass = CountingPass(plan.view, rules: plan.rulebook.indicators, requests: plan.measures.requests)
    if pass.wantsTicketedProducts { Fact<TicketedProducts>.ticketed.plan(&plan) }
    let (orders, counters) = plan.view.counted(pass.orders, plan.counters)
    pass.take(orders, counters.lazy.compactMap { $0.counter as? TicketedProducts }.first)
    pass.finish()
    counts = MeasureCounts(pass)
    self.counters = Dictionary(firstOfEach: counters.map { ($0.name, $0.counter) })
    if let watch = view.watch {
      for name in counts.names + counters.map({ $0.name.fromOrders }) { watch(name) }
    }
  }

  /// What a counter has counted; one that nobody planned would count now, in a pass of its own.
  func counted<Counter: OrderCounter>(_ name: FactName, _ make: (inout ReportPlan) -> Counter) -> Counter {
    if let counted = counters[name] as? Counter { return counted }
    var plan = ReportPlan(view, rulebook)
    return make(&plan).counted(from: view)
  }

  /// What is known by a name, worked out now if it is not.
  func known<Finding: Sendable>(_ name: FactName, _ find: () -> Finding) -> Finding {
    if let known = known[name], let finding = known as? Finding { return finding }
    view.watch?(name)
    let finding = find()
    known[name] = finding
    return finding
  }
}
