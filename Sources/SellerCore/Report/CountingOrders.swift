extension ShopView {
  /// A counter by the name of what it counts.
  typealias NamedCounter = (name: FactName, counter: any OrderCounter)

  /// Counts measures and whatever else in one pass over the orders: the measures of several months at the same time, unless each
  /// product has counts of its own, which are too many to be there for every month; the counters beside them, one month after another.
  func counted(_ measures: OrderTallies, _ counters: [NamedCounter]) -> (OrderTallies, [NamedCounter]) {
    guard measures.isWanted || !counters.isEmpty else { return (measures, counters) }
    watch?(.orders)
    let kinds = productKinds
    let months = snapshot.months { month in
      measures.reaches(month) || counters.contains { $0.counter.reaches(month) }
    }
    let reached = months.filter { measures.reaches($0.orders) }
    let parts = (measures.isApart ? [reached] : reached.map { [$0] }).map { months in
      Deferred {
        var part = measures
        for month in months { self.forEachOrder(in: month) { part.count(OrderFacts($0, kinds: kinds)) } }
        return part
      }
    }
    let others = Deferred {
      var counted = counters
      for month in months {
        let reached = counters.indices.filter { counters[$0].counter.reaches(month.orders) }
        guard !reached.isEmpty else { continue }
        self.forEachOrder(in: month) { row in
          let order = OrderFacts(row, kinds: kinds)
          for index in reached { counted[index].counter.count(order) }
        }
      }
      return counted
    }
    snapshot.together([{ _ = others.value }] + parts.map { part in { @Sendable in _ = part.value } })
    guard var sum = parts.first?.value else { return (measures, others.value) }
    for part in parts.dropFirst() { sum.add(part.value) }
    return (sum, others.value)
  }
}
