/// Counts any number of measures in one pass over the orders, and one over each other table that they need; the orders may be
/// gone over together with other counters.
struct CountingPass {
  /// A window, and whether each product is counted for itself in it.
  struct AskedWindow {
    let window: Window
    var isApart: Bool
  }

  /// A measure and the windows it is counted over.
  struct Request {
    let measure: Measure
    let windows: [AskedWindow]
  }

  /// Told of each contribution that fell into a window, when somebody wants to know.
  typealias Witness = (Explanation.Member) -> Void

  private let view: ShopView
  private let context: CountingContext
  private let slots: SlotPlan
  private let witness: Witness?
  private let counters: [OrderMeasure]
  /// What is counted.
  let requests: [Request]
  /// The counts so far, in the order of the requests.
  private(set) var tallies: [Tally]
  /// The orders that tickets name, and their products as far as they were met.
  private let ticketedOrders: Set<OrderID>
  private var productOfTicketedOrder: [OrderID: Int] = [:]

  /// A pass before anything is counted; without a plan of slots each product has one.
  init(
    _ view: ShopView, rules: IndicatorRulebook, requests: [Request], slots: SlotPlan? = nil, witness: Witness? = nil
  ) {
    self.view = view
    self.requests = requests
    self.witness = witness
    let slots = slots ?? .apart(productCount: view.snapshot.productIDs.count)
    self.slots = slots
    context = CountingContext(view, rules: rules)
    tallies = requests.map { request in
      Tally(
        request.windows.map { Tally.Range(seconds: $0.window.seconds(in: view.calendar), isApart: $0.isApart) },
        slots: slots.count, keepsContributions: witness != nil)
    }
    counters = requests.indices.flatMap { index in
      requests[index].measure.populations.compactMap { population in
        if case .orders(let contribute) = population { OrderMeasure(index: index, contribute: contribute) } else { nil }
      }
    }
    // Whose a ticket is matters only where not everything counts together.
    let countsTickets = requests.contains { request in
      let isApart = slots.slotOfNoProduct < 0 || witness != nil || request.windows.contains(where: \.isApart)
      return isApart && request.measure.countsTickets
    }
    ticketedOrders = countsTickets ? Set(view.tickets.compactMap(\.orderID)) : []
  }

  /// A request that counts orders. A field of its own type keeps the function as it is; in a tuple or an optional it would be
  /// wrapped, and the wrapper would copy its arguments for every order.
  private struct OrderMeasure {
    let index: Int
    let contribute: Population.OrderContribution
  }

  /// Counts everything in passes of its own.
  func counted() -> CountingPass {
    var pass = self
    if countsOrders {
      let kinds = view.productKinds
      view.forEachOrder(of: reaches) { row in
        guard slots.slotOfProduct[row.productIndex] >= 0 || !ticketedOrders.isEmpty else { return }
        pass.count(OrderFacts(row, kinds: kinds))
      }
    }
    pass.finish()
    return pass
  }

  /// Whether the orders have to be gone over.
  var countsOrders: Bool { !counters.isEmpty || !ticketedOrders.isEmpty }

  /// Whether orders of a month can count: something of them has to fall in a window, or a ticket may be about them.
  func reaches(_ month: MonthOrders) -> Bool {
    guard let span = month.summary.span, ticketedOrders.isEmpty else { return true }
    return counters.contains { tallies[$0.index].reaches(span) }
  }

  /// Counts an order.
  mutating func count(_ order: OrderFacts) {
    let product = order.row.productIndex
    if !ticketedOrders.isEmpty {
      let id = order.row.id
      if ticketedOrders.contains(id) { productOfTicketedOrder[id] = product }
    }
    let slot = slots.slotOfProduct[product]
    guard slot >= 0 else { return }
    let told = view.told.ofOrder(paidAt: order.row.paidAt)
    for counter in counters {
      tallies[counter.index].slot = slot
      tallies[counter.index].told = told
      counter.contribute(order, context, &tallies[counter.index])
      if let witness {
        Self.tell(witness, of: &tallies[counter.index], product: order.row.productID) {
          .order(order.row.id, case: $0)
        }
      }
    }
  }

  /// Counts everything that is no order: to be called when all orders are.
  mutating func finish() {
    for index in tallies.indices { tallies[index].told = view.told.elsewhere }
    countBuyers()
    countTickets()
    countMedia()
    countProducts()
  }

  /// The places of the requests that count one of the small tables, with what a record contributes.
  private func contributions<Contribution>(_ pick: (Population) -> Contribution?) -> [(Int, Contribution)] {
    requests.indices.flatMap { index in
      requests[index].measure.populations.compactMap { population in pick(population).map { (index, $0) } }
    }
  }

  private mutating func countBuyers() {
    let counted = contributions { if case .buyers(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty, slots.slotOfNoProduct >= 0 else { return }
    let buyers = BuyerConversations(view.consultations)
    for (index, contribute) in counted {
      tallies[index].slot = slots.slotOfNoProduct
      let active = buyers.active(in: tallies[index].span)
      for (window, seconds) in tallies[index].windows.enumerated() {
        active.forEachBuyer { conversations in
          guard let standing = contribute(conversations, seconds, context) else { return }
          tallies[index].count(inWindow: window, inNumerator: standing.isInNumerator)
          guard let witness else { return }
          let consultation = view.consultations[standing.deciding.index]
          witness(
            Explanation.Member(
              subject: .buyer(consultation.buyerID, conversation: consultation.id), productID: nil, at: standing.at,
              numerator: standing.isInNumerator ? 1 : 0, denominator: 1))
        }
      }
    }
  }

  private mutating func countTickets() {
    let counted = contributions { if case .tickets(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty else { return }
    for ticket in view.tickets {
      let product = ticket.orderID.flatMap { productOfTicketedOrder[$0] }
      let slot = product.map { slots.slotOfProduct[$0] } ?? slots.slotOfNoProduct
      guard slot >= 0 else { continue }
      for (index, contribute) in counted {
        tallies[index].slot = slot
        contribute(ticket, context, &tallies[index])
        if let witness {
          let productID = product.map { view.snapshot.productIDs[$0] }
          Self.tell(witness, of: &tallies[index], product: productID) { _ in .ticket(ticket.id) }
        }
      }
    }
  }

  private mutating func countMedia() {
    let counted = contributions { if case .media(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty, slots.slotOfNoProduct >= 0 else { return }
    for day in view.media {
      for (index, contribute) in counted {
        tallies[index].slot = slots.slotOfNoProduct
        contribute(day, context, &tallies[index])
        if let witness { Self.tell(witness, of: &tallies[index], product: nil) { _ in .mediaDay(day.day) } }
      }
    }
  }

  private mutating func countProducts() {
    let counted = contributions { if case .products(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty else { return }
    for (position, product) in view.products.enumerated() where slots.slotOfProduct[position] >= 0 {
      for (index, contribute) in counted {
        tallies[index].slot = slots.slotOfProduct[position]
        contribute(product, context, &tallies[index])
        if let witness { Self.tell(witness, of: &tallies[index], product: product.id) { _ in .product(product.id) } }
      }
    }
  }

  private static func tell(
    _ witness: Witness, of tally: inout Tally, product: ProductID?, subject: (CaseID?) -> Explanation.Subject
  ) {
    for contribution in tally.takeContributions() {
      witness(
        Explanation.Member(
          subject: subject(contribution.caseID), productID: product, at: contribution.at,
          numerator: contribution.numerator, denominator: contribution.denominator))
    }
  }
}
