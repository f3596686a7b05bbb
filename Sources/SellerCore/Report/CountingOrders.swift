extension ShopView {
  /// A counter by the name of what it counts.
  typealias NamedCounter = (name: FactName, counter: any OrderCounter)

  /// What is counted of some orders: measures, and whatever else.
  private struct Counts: Sendable {
    var measures: OrderTallies
    var counters: [NamedCounter]

    /// Whether any order of a month can count.
    func reaches(_ month: MonthOrders) -> Bool {
      measures.reaches(month) || counters.contains { $0.counter.reaches(month) }
    }

    /// Adds what was counted, from the same beginning, of orders of later months.
    mutating func add(_ later: Counts) {
      measures.add(later.measures)
      for place in counters.indices { counters[place].counter.add(any: later.counters[place].counter) }
    }
  }

  /// Counts measures and whatever else in one pass over the orders, several months at the same time; where each product has counts
  /// of its own, which are too many to be there for every month, one after another.
  func counted(_ measures: OrderTallies, _ counters: [NamedCounter]) -> (OrderTallies, [NamedCounter]) {
    let start = Counts(measures: measures, counters: counters)
    guard measures.isWanted || !counters.isEmpty else { return (measures, counters) }
    watch?(.orders)
    let kinds = productKinds
    let months = snapshot.months.filter { start.reaches($0.orders) }
    let parts = (measures.isApart ? [months] : months.map { [$0] }).map { months in
      (size: months.reduce(0) { $0 + $1.orders.count }, counts: Deferred { self.counted(start, in: months, kinds) })
    }
    if measures.isApart { snapshot.read(months) }
    // The largest first, so that no thread is left alone with it at the end.
    snapshot.make(parts.sorted { $0.size > $1.size }.map(\.counts))
    guard var sum = parts.first?.counts.value else { return (measures, counters) }
    for part in parts.dropFirst() { sum.add(part.counts.value) }
    return (sum.measures, sum.counters)
  }

  private func counted(_ start: Counts, in months: [SnapshotMonth], _ kinds: [Product.Kind]) -> Counts {
    var counts = start
    for month in months {
      let isMeasured = start.measures.reaches(month.orders)
      if isMeasured { counts.measures.turn(to: month.orders) }
      let reached = start.counters.indices.filter { start.counters[$0].counter.reaches(month.orders) }
      forEachOrder(in: month) { row in
        let order = OrderFacts(row, kinds: kinds)
        if isMeasured { counts.measures.count(order) }
        for place in reached { counts.counters[place].counter.count(order) }
      }
    }
    return counts
  }
}

extension OrderCounter {
  /// Adds what another of the same kind has counted.
  fileprivate mutating func add(any later: any OrderCounter) {
    if let later = later as? Self { add(later) }
  }
}
