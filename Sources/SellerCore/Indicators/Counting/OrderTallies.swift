/// The counts of measures, and what orders contribute to them. Parts of the orders may be counted apart, at the same time, and
/// put together.
struct OrderTallies: Sendable {
  /// A request that counts orders. A field of its own type keeps the function as it is; in a tuple or an optional it would be
  /// wrapped, and the wrapper would copy its arguments for every order.
  private struct OrderMeasure {
    let index: Int
    let contribute: Population.OrderContribution
  }

  private let context: CountingContext
  private let told: ToldFacts
  private let slots: SlotPlan
  private let counters: [OrderMeasure]
  /// The counts so far, in the order of the requests.
  var tallies: [Tally]
  /// The orders that tickets name, and their products as far as they were met.
  private let ticketedOrders: Set<OrderID>
  var productOfTicketedOrder: [OrderID: Int] = [:]
  /// Whether each product has counts of its own in some window.
  let isApart: Bool

  /// Nothing counted yet.
  init(
    _ requests: [CountingPass.Request], told: ToldFacts, _ context: CountingContext, _ slots: SlotPlan,
    keepsContributions: Bool, tickets: Set<OrderID>
  ) {
    (self.told, self.context, self.slots, ticketedOrders) = (told, context, slots, tickets)
    isApart = requests.contains { $0.windows.contains(where: \.isApart) }
    tallies = requests.map { request in
      Tally(
        request.windows.map { Tally.Range(seconds: $0.window.seconds(in: context.calendar), isApart: $0.isApart) },
        slots: slots.count, keepsContributions: keepsContributions)
    }
    counters = requests.indices.flatMap { index in
      requests[index].measure.populations.compactMap { population in
        if case .orders(let contribute) = population { OrderMeasure(index: index, contribute: contribute) } else { nil }
      }
    }
  }

  /// Whether the orders have to be gone over.
  var isWanted: Bool { !counters.isEmpty || !ticketedOrders.isEmpty }

  /// The places of the requests that count orders.
  var counted: [Int] { counters.map(\.index) }

  /// Whether orders of a month can count: something of them has to fall in a window, or a ticket may be about them.
  func reaches(_ month: MonthOrders) -> Bool {
    guard isWanted else { return false }
    guard let span = month.summary.span, ticketedOrders.isEmpty else { return true }
    return counters.contains { tallies[$0.index].reaches(span) }
  }

  /// Whether an order can count.
  func concern(_ row: OrderRow) -> Bool { slots.slotOfProduct[row.productIndex] >= 0 || !ticketedOrders.isEmpty }

  /// Counts an order.
  mutating func count(_ order: OrderFacts) {
    let product = order.row.productIndex
    if !ticketedOrders.isEmpty {
      let id = order.row.id
      if ticketedOrders.contains(id) { productOfTicketedOrder[id] = product }
    }
    let slot = slots.slotOfProduct[product]
    guard slot >= 0 else { return }
    let told = told.ofOrder(paidAt: order.row.paidAt)
    for counter in counters {
      tallies[counter.index].slot = slot
      tallies[counter.index].told = told
      counter.contribute(order, context, &tallies[counter.index])
    }
  }

  /// Adds what was counted of other orders from the same beginning.
  mutating func add(_ other: OrderTallies) {
    for index in tallies.indices { tallies[index].add(other.tallies[index]) }
    productOfTicketedOrder.merge(other.productOfTicketedOrder) { first, _ in first }
  }
}
