extension ShopView {
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

  /// A month, and what of it is counted order by order.
  private struct OpenMonth {
    let month: SnapshotMonth
    /// The requests that its orders are counted for.
    let places: Set<Int>
    /// The counters that count its orders.
    let counters: [Int]

    /// Whether anything is.
    var isOpen: Bool { !places.isEmpty || !counters.isEmpty }
    /// The same for measures alone.
    var measured: OpenMonth { OpenMonth(month: month, places: places, counters: []) }
    /// The same for counters alone.
    var unmeasured: OpenMonth { OpenMonth(month: month, places: [], counters: counters) }
  }

  /// Counts measures and whatever else in one pass over the orders, several months at the same time; where each product has counts
  /// of its own, which are too many to be there for every month, one after another. Of months that are settled, what they contribute
  /// to measures, and to counters whose counts are kept, is taken from what was counted of them before.
  func counted(_ measures: OrderTallies, _ counters: [NamedCounter]) -> (OrderTallies, [NamedCounter]) {
    let start = Counts(measures: measures, counters: counters)
    guard measures.isWanted || !counters.isEmpty else { return (measures, counters) }
    watch?(.orders)
    // Of a month that is to come no order is there.
    let months = snapshot.months.filter { $0.orders.start <= asOf && start.reaches($0.orders) }
    let settled = months.map { month in Deferred { SettledMonth(month, for: measures, in: self) } }
    snapshot.make(settled)
    let kept = months.map { month in Deferred { SettledCounters(month, for: counters.map(\.counter), in: self) } }
    snapshot.make(kept)
    let open = months.indices.map { place in
      let (month, settled, kept) = (months[place], settled[place].value, kept[place].value)
      return OpenMonth(
        month: month,
        places: measures.places(reaching: month.orders).filter { !(settled?.tells($0, of: measures) ?? false) },
        counters: counters.indices.filter { kept?.counters[$0] == nil && counters[$0].counter.reaches(month.orders) })
    }
    var sum = counted(start, in: open.filter(\.isOpen))
    add(settled.compactMap(\.value), to: &sum.measures, of: measures)
    for (place, counter) in kept.compactMap(\.value).flatMap(\.counters) {
      sum.counters[place].counter.add(any: counter)
    }
    return (sum.measures, sum.counters)
  }

  /// Adds what settled months contribute, several requests at the same time.
  private func add(_ months: [SettledMonth], to sum: inout OrderTallies, of start: OrderTallies) {
    let places = sum.tallies.indices.filter { place in months.contains { $0.tells(place, of: start) } }
    let tallies = places.map { [sum] place in
      Deferred {
        var tally = sum.tallies[place]
        for month in months { month.add(to: &tally, place, of: start) }
        return tally
      }
    }
    snapshot.make(tallies)
    for (place, tally) in zip(places, tallies) { sum.tallies[place] = tally.value }
  }

  private func counted(_ start: Counts, in months: [OpenMonth]) -> Counts {
    // Where settled months tell what is wanted of each product, the others have no counts of products.
    let places = months.reduce(into: Set<Int>()) { $0.formUnion($1.places) }
    let isTogether = start.measures.slotCount(of: places) * months.count > Self.mostSlots
    // What is counted of each product for all months at once is counted beside what else is counted.
    let groups =
      isTogether ? [months.map(\.measured)] + months.map { [$0.unmeasured] } : months.map { [$0] }
    let parts = groups.map { $0.filter(\.isOpen) }.filter { !$0.isEmpty }.map { months in
      (
        size: months.reduce(0) { $0 + $1.month.orders.count },
        counts: Deferred { self.countedInTurn(start, in: months) }
      )
    }
    if isTogether { snapshot.read(months.map(\.month)) }
    // The largest first, so that no thread is left alone with it at the end.
    snapshot.make(parts.sorted { $0.size > $1.size }.map(\.counts))
    guard var sum = parts.first?.counts.value else { return start }
    for part in parts.dropFirst() { sum.add(part.counts.value) }
    return sum
  }

  /// So many slots at most, of all months together: 8 MB and what is counted in them.
  private static let mostSlots = 2_000_000

  private func countedInTurn(_ start: Counts, in months: [OpenMonth]) -> Counts {
    var counts = start
    let kinds = productKinds
    for open in months {
      let isMeasured = !open.places.isEmpty
      counts.measures.turn(to: open.places)
      forEachOrder(in: open.month) { row in
        let order = OrderFacts(row, kinds: kinds)
        if isMeasured { counts.measures.count(order) }
        for place in open.counters { counts.counters[place].counter.count(order) }
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
