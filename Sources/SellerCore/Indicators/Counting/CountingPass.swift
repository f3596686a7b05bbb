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
  /// What is counted.
  let requests: [Request]
  /// Whether it matters of which products the orders are that tickets name: it does not where everything counts together.
  let wantsTicketedProducts: Bool
  private var ticketed: TicketedProducts?
  /// What is counted of orders, and all counts so far.
  private(set) var orders: OrderTallies
  /// The counts so far, in the order of the requests.
  var tallies: [Tally] { orders.tallies }

  /// A pass before anything is counted; without a plan of slots each product has one.
  init(
    _ view: ShopView, rules: IndicatorRulebook, requests: [Request], slots: SlotPlan? = nil, witness: Witness? = nil
  ) {
    self.view = view
    self.requests = requests
    self.witness = witness
    let slots = slots ?? .apart(productCount: view.snapshot.productCount)
    self.slots = slots
    context = CountingContext(view.calendar, rules: rules.numbers)
    wantsTicketedProducts = requests.contains { request in
      let isApart = slots.slotOfNoProduct < 0 || witness != nil || request.windows.contains(where: \.isApart)
      return isApart && request.measure.countsTickets
    }
    orders = OrderTallies(
      requests, at: view.asOf, told: view.told, context, slots, keepsContributions: witness != nil)
  }

  /// Counts everything in passes of its own.
  func counted() -> CountingPass {
    var pass = self
    var ticketed = wantsTicketedProducts ? TicketedProducts(view) : nil
    if orders.isWanted || ticketed != nil {
      let kinds = view.productKinds
      view.forEachOrder(of: { month in orders.reaches(month) || ticketed?.reaches(month) ?? false }) { row in
        guard ticketed != nil || orders.concern(row) else { return }
        let order = OrderFacts(row, kinds: kinds)
        ticketed?.count(order)
        pass.count(order)
      }
    }
    pass.ticketed = ticketed
    pass.finish()
    return pass
  }

  private mutating func count(_ order: OrderFacts) {
    orders.count(order)
    guard let witness else { return }
    for index in orders.counted {
      Self.tell(witness, of: &orders.tallies[index], product: order.row.productID) { .order(order.row.id, case: $0) }
    }
  }

  /// Takes what was counted of orders in its place, and the products of those that tickets name.
  mutating func take(_ counted: OrderTallies, _ ticketed: TicketedProducts?) {
    (orders, self.ticketed) = (counted, ticketed)
  }

  /// Counts everything that is no order: to be called when all orders are.
  mutating func finish() {
    for index in requests.indices { orders.tallies[index].told = view.told.elsewhere }
    countBuyers()
    countTickets()
    countMedia()
    countCounterfeitReviews()
  }

  /// The places of the requests that count one of the small tables, with what a record contributes.
  private func contributions<Contribution>(_ pick: (Population) -> Contribution?) -> [(Int, Contribution)] {
    requests.indices.flatMap { index in
      requests[index].measure.populations.compactMap { population in pick(population).map { (index, $0) } }
    }
  }

  private mutating func countBuyers() {
    let counted = contributions { if case .buyers(let contribute) = $0 { contribute } else { nil } }
    let spans = counted.map { orders.tallies[$0.0].span }
    guard slots.slotOfNoProduct >= 0, let first = spans.map(\.lowerBound).min(),
      let last = spans.map(\.upperBound).max()
    else { return }
    let table = view.tables.consultationTable
    let measures = counted.map { (id: requests[$0].measure.id, contribute: $1) }
    let settled = witness == nil ? table.counts(of: measures, told: view.told.elsewhere, context) : nil
    let buyers = BuyerConversations(
      settled?.others ?? table.columns.value, seenAt: view.asOf, of: first...last)
    // Each measure for itself, at the same time.
    let tallies = counted.map { [context, slots, orders, requests] index, contribute in
      Deferred {
        var tally = orders.tallies[index]
        tally.slot = slots.slotOfNoProduct
        if let days = settled?[requests[index].measure.id] { tally.add(days) }
        buyers.forEachStanding(in: tally.windows, by: { contribute($0, $1, context) }) { window, isInNumerator in
          tally.count(inWindow: window, inNumerator: isInNumerator)
        }
        return tally
      }
    }
    view.snapshot.make(tallies)
    for ((index, contribute), tally) in zip(counted, tallies) {
      orders.tallies[index] = tally.value
      if let witness { tellBuyers(witness, buyers, tally.value.windows, contribute) }
    }
  }

  private func tellBuyers(
    _ witness: Witness, _ buyers: BuyerConversations, _ windows: [ClosedRange<Int64>],
    _ contribute: Population.BuyerContribution
  ) {
    for seconds in windows {
      buyers.forEachBuyer { conversations in
        guard let standing = contribute(conversations, seconds, context) else { return }
        let consultation = view.snapshot.tables.consultations[standing.deciding.index]
        witness(
          Explanation.Member(
            subject: .buyer(consultation.buyerID, conversation: consultation.id), productID: nil, at: standing.at,
            numerator: standing.isInNumerator ? 1 : 0, denominator: 1))
      }
    }
  }

  private mutating func countTickets() {
    let counted = contributions { if case .tickets(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty else { return }
    for ticket in view.tickets {
      let product = ticket.orderID.flatMap { ticketed?.products[$0] }
      let slot = product.map { slots.slot(of: $0) } ?? slots.slotOfNoProduct
      guard slot >= 0 else { continue }
      for (index, contribute) in counted {
        orders.tallies[index].slot = slot
        contribute(ticket, context, &orders.tallies[index])
        if let witness {
          let productID = product.map { view.snapshot.productIDs[$0] }
          Self.tell(witness, of: &orders.tallies[index], product: productID) { _ in .ticket(ticket.id) }
        }
      }
    }
  }

  private mutating func countMedia() {
    let counted = contributions { if case .media(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty, slots.slotOfNoProduct >= 0 else { return }
    for day in view.media {
      for (index, contribute) in counted {
        orders.tallies[index].slot = slots.slotOfNoProduct
        contribute(day, context, &orders.tallies[index])
        if let witness { Self.tell(witness, of: &orders.tallies[index], product: nil) { _ in .mediaDay(day.day) } }
      }
    }
  }

  private mutating func countCounterfeitReviews() {
    let counted = contributions { if case .counterfeitReviews(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty else { return }
    for product in view.tables.productTable.counterfeitReviews where slots.slot(of: product.place) >= 0 {
      for (index, contribute) in counted {
        orders.tallies[index].slot = slots.slot(of: product.place)
        contribute(product.review, context, &orders.tallies[index])
        if let witness {
          let id = view.snapshot.productIDs[product.place]
          Self.tell(witness, of: &orders.tallies[index], product: id) { _ in .product(id) }
        }
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
