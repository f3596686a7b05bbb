/// Counts any number of measures in one pass over the orders, and one over each other table that they need.
struct CountingPass {
  /// A measure and the windows it is counted over.
  struct Request {
    let measure: Measure
    let windows: [Window]
  }

  /// Told of each contribution that fell into a window, when somebody wants to know.
  typealias Witness = (Explanation.Member) -> Void

  private let view: ShopView
  private let context: CountingContext
  private let slots: SlotPlan
  private let requests: [Request]
  private let witness: Witness?

  /// Counts; the tallies stand in the order of the requests.
  static func run(
    _ view: ShopView, rules: IndicatorRulebook, requests: [Request], slots: SlotPlan, witness: Witness? = nil
  ) -> [Tally] {
    let pass = CountingPass(
      view: view, context: CountingContext(view, rules: rules), slots: slots,
      requests: requests, witness: witness)
    var tallies = requests.map { request in
      Tally(
        windows: request.windows.map { $0.seconds(in: view.calendar) }, slots: slots.count,
        keepsContributions: witness != nil)
    }
    pass.countOrders(into: &tallies)
    pass.countBuyers(into: &tallies)
    pass.countTickets(into: &tallies)
    pass.countMedia(into: &tallies)
    pass.countProducts(into: &tallies)
    return tallies
  }

  /// A request that counts orders. A field of its own type keeps the function as it is; in a tuple or an optional it would be
  /// wrapped, and the wrapper would copy its arguments for every order.
  private struct OrderCounter {
    let index: Int
    let contribute: Population.OrderContribution
  }

  /// The requests that count orders.
  private var orderCounters: [OrderCounter] {
    requests.indices.flatMap { index in
      requests[index].measure.populations.compactMap { population in
        if case .orders(let contribute) = population { OrderCounter(index: index, contribute: contribute) } else { nil }
      }
    }
  }

  /// The places of the requests that count one of the small tables, with what a record contributes.
  private func contributions<Contribution>(_ pick: (Population) -> Contribution?) -> [(Int, Contribution)] {
    requests.indices.flatMap { index in
      requests[index].measure.populations.compactMap { population in pick(population).map { (index, $0) } }
    }
  }

  private func countOrders(into tallies: inout [Tally]) {
    let counters = orderCounters
    guard !counters.isEmpty else { return }
    let kinds = view.products.map(\.kind)
    view.forEachOrder { row in
      let product = row.productIndex
      let slot = slots.slotOfProduct[product]
      guard slot >= 0 else { return }
      let facts = OrderFacts(row, kind: product < kinds.count ? kinds[product] : .physical)
      for counter in counters {
        tallies[counter.index].slot = slot
        counter.contribute(facts, context, &tallies[counter.index])
        if witness != nil { tell(of: &tallies[counter.index], product: row.productID) { .order(row.id, case: $0) } }
      }
    }
  }

  private func countBuyers(into tallies: inout [Tally]) {
    let counted = contributions { if case .buyers(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty, slots.slotOfNoProduct >= 0 else { return }
    let buyers = BuyerConversations(view.consultations)
    for (index, contribute) in counted {
      tallies[index].slot = slots.slotOfNoProduct
      for (window, seconds) in tallies[index].windows.enumerated() {
        buyers.forEachBuyer { conversations in
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

  private func countTickets(into tallies: inout [Tally]) {
    let counted = contributions { if case .tickets(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty else { return }
    let products = productsOfTicketedOrders()
    for ticket in view.tickets {
      let product = ticket.orderID.flatMap { products[$0] }
      let slot = product.map { slots.slotOfProduct[$0] } ?? slots.slotOfNoProduct
      guard slot >= 0 else { continue }
      for (index, contribute) in counted {
        tallies[index].slot = slot
        contribute(ticket, context, &tallies[index])
        if witness != nil {
          tell(of: &tallies[index], product: product.map { view.snapshot.productIDs[$0] }) { _ in .ticket(ticket.id) }
        }
      }
    }
  }

  /// The products of the orders that tickets name; not looked for where all products share a slot.
  private func productsOfTicketedOrders() -> [OrderID: Int] {
    let named = Set(view.tickets.compactMap(\.orderID))
    guard !named.isEmpty, slots.count > 1 || slots.slotOfNoProduct < 0 || witness != nil else { return [:] }
    var products: [OrderID: Int] = [:]
    view.forEachOrder { row in
      let id = row.id
      if named.contains(id) { products[id] = row.productIndex }
    }
    return products
  }

  private func countMedia(into tallies: inout [Tally]) {
    let counted = contributions { if case .media(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty, slots.slotOfNoProduct >= 0 else { return }
    for day in view.media {
      for (index, contribute) in counted {
        tallies[index].slot = slots.slotOfNoProduct
        contribute(day, context, &tallies[index])
        if witness != nil { tell(of: &tallies[index], product: nil) { _ in .mediaDay(day.day) } }
      }
    }
  }

  private func countProducts(into tallies: inout [Tally]) {
    let counted = contributions { if case .products(let contribute) = $0 { contribute } else { nil } }
    guard !counted.isEmpty else { return }
    for (position, product) in view.products.enumerated() where slots.slotOfProduct[position] >= 0 {
      for (index, contribute) in counted {
        tallies[index].slot = slots.slotOfProduct[position]
        contribute(product, context, &tallies[index])
        if witness != nil { tell(of: &tallies[index], product: product.id) { _ in .product(product.id) } }
      }
    }
  }

  private func tell(
    of tally: inout Tally, product: ProductID?, subject: (CaseID?) -> Explanation.Subject
  ) {
    guard let witness else { return }
    for contribution in tally.takeContributions() {
      witness(
        Explanation.Member(
          subject: subject(contribution.caseID), productID: product, at: contribution.at,
          numerator: contribution.numerator, denominator: contribution.denominator))
    }
  }
}
