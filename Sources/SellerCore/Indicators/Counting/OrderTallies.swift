/// The counts of measures, and what orders contribute to them. Parts of the orders may be counted apart, at the same time, and
/// put together.
struct OrderTallies: Sendable {
  /// What counts orders for a request.
  private struct Counter: Sendable {
    let index: Int
    let contribute: Population.OrderContribution
  }

  private typealias Counting = @Sendable (OrderFacts, CountingContext, ToldOrder, Tallies) -> Void

  /// The tallies where they stand: an array would be asked by each counter of each order whether it may be changed.
  private typealias Tallies = UnsafeMutableBufferPointer<Tally>

  private struct ToldOrder {
    let slot: Int
    let told: FactSet
  }

  /// What is counted, in the order of the requests.
  let measures: [Measure]
  let context: CountingContext
  let told: ToldFacts
  private let slots: SlotPlan
  private let counters: [Counter]
  /// All counters whose windows the present month reaches, as one.
  private var counting: Counting
  /// The counts so far, in the order of the requests.
  var tallies: [Tally]
  /// Whether all orders are counted, and nobody wants to know which.
  let isOfAll: Bool
  /// The places of the requests for which it is enough to know what falls on each day, but for one that does not count to its end.
  let placesByDay: Set<Int>

  /// Nothing counted yet.
  init(
    _ requests: [CountingPass.Request], at asOf: Instant, told: ToldFacts, _ context: CountingContext,
    _ slots: SlotPlan, keepsContributions: Bool
  ) {
    let tallies = requests.map { request in
      Tally(
        request.windows.map { Tally.Range(seconds: $0.window.seconds(in: context.calendar), isApart: $0.isApart) },
        slots: slots.count, ripe: request.measure.ripe(at: asOf, context.rules), keepsContributions: keepsContributions)
    }
    let byDay = requests.indices.filter { place in
      !requests[place].windows.contains(where: \.isApart)
    }
    self.init(
      requests.map(\.measure), tallies, told, context, slots,
      isOfAll: slots.isOfAll && !keepsContributions, byDay: Set(byDay))
  }

  private init(
    _ measures: [Measure], _ tallies: [Tally], _ told: ToldFacts, _ context: CountingContext, _ slots: SlotPlan,
    isOfAll: Bool, byDay: Set<Int>
  ) {
    (self.measures, self.tallies, self.told, self.context) = (measures, tallies, told, context)
    (self.slots, self.isOfAll, placesByDay) = (slots, isOfAll, byDay)
    counters = measures.indices.flatMap { index in
      measures[index].populations.compactMap { population in
        if case .orders(let contribute) = population { Counter(index: index, contribute: contribute) } else { nil }
      }
    }
    counting = Self.counting(by: counters)
  }

  /// The same measures, counted otherwise and of all orders.
  func counting(_ tallies: [Tally]) -> OrderTallies {
    OrderTallies(measures, tallies, told, context, slots, isOfAll: false, byDay: [])
  }

  /// Counters one after another as one function, which has hold of all of them: going through a list, each would be taken hold of
  /// and let go of for every order, and threads that do so to the same counters wait for each other.
  private static func counting(by counters: [Counter]) -> Counting {
    var counting: Counting = { _, _, _, _ in }
    for counter in counters.reversed() {
      let (index, contribute, rest) = (counter.index, counter.contribute, counting)
      counting = { order, context, its, tallies in
        tallies[index].slot = its.slot
        tallies[index].told = its.told
        contribute(order, context, &tallies[index])
        rest(order, context, its, tallies)
      }
    }
    return counting
  }

  /// How many slots have counts of their own for some requests, once for each window.
  func slotCount(of places: Set<Int>) -> Int { places.reduce(0) { $0 + tallies[$1].slotCount } }

  /// Whether the orders have to be gone over.
  var isWanted: Bool { !counters.isEmpty }

  /// The places of the requests that count orders.
  var counted: [Int] { counters.map(\.index) }

  /// Whether for a request nothing is needed but what falls on each day, whatever the as-of.
  func isDayEnough(for place: Int) -> Bool { placesByDay.contains(place) && measures[place].ripening == nil }

  /// The seconds of which contributions are needed one by one for a request; nil where none are.
  func listed(_ place: Int) -> ClosedRange<Int64>? {
    placesByDay.contains(place) ? tallies[place].brokenDay(in: context.calendar) : tallies[place].span
  }

  /// Whether orders of a month can count: something of them has to fall in a window.
  func reaches(_ month: MonthOrders) -> Bool {
    guard isWanted else { return false }
    guard let span = month.summary.span else { return true }
    return counters.contains { tallies[$0.index].reaches(span) }
  }

  /// The places of the requests that orders of a month can count for: what none of its moments can count for is left out.
  func places(reaching month: MonthOrders) -> Set<Int> {
    let counted = Set(counted)
    guard let span = month.summary.span else { return counted }
    return counted.filter { tallies[$0].reaches(span) }
  }

  /// Has the next orders count for these requests alone.
  mutating func turn(to places: Set<Int>) {
    counting = Self.counting(by: counters.filter { places.contains($0.index) })
  }

  /// Whether an order can count.
  func concern(_ row: OrderRow) -> Bool { slots.slot(of: row.productIndex) >= 0 }

  mutating func count(_ order: OrderFacts) {
    let slot = slots.slot(of: order.row.productIndex)
    guard slot >= 0 else { return }
    let its = ToldOrder(slot: slot, told: told.ofOrder(paidAt: order.row.paidAt))
    tallies.withUnsafeMutableBufferPointer { counting(order, context, its, $0) }
  }

  /// Adds what was counted of other orders from the same beginning.
  mutating func add(_ other: OrderTallies) {
    for index in tallies.indices { tallies[index].add(other.tallies[index]) }
  }
}
