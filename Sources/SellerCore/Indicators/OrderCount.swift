/// That an order counts in one of the store's figures over its own days, and why.
public struct OrderCount: Sendable, Hashable {
  /// The figure.
  public let indicator: IndicatorID
  /// Its days.
  public let window: Window
  /// What it adds to the numerator and the denominator.
  public let counted: Ratio
  /// Whether it counts against the seller.
  public let isAdverse: Bool
  /// Why, where there is more to say than that it counts.
  public let reason: OrderReason?
}

extension ShopView {
  /// The store's figures that an order counts in now, those that it counts against first: what the engine counts, asked of this
  /// order and its tickets alone.
  public func counts(of order: OrderRow, rulebook: Rulebook) -> [OrderCount] {
    let facts = OrderFacts(order, kinds: productKinds)
    let context = CountingContext(calendar, rules: rulebook.indicators.numbers)
    let tickets = tables.tickets.filter { $0.orderID == order.id }
    let counts = Indicator.of(shop.platform).compactMap { indicator -> OrderCount? in
      let window = rulebook.indicators.window(of: indicator.id, .own, today: today)
      var tally = Tally(
        [Tally.Range(seconds: window.seconds(in: calendar), isApart: false)], slots: 1,
        ripe: indicator.measure.ripe(at: asOf, context.rules), keepsContributions: true)
      for population in indicator.measure.populations {
        switch population {
        case .orders(let contribute): contribute(facts, context, &tally)
        case .tickets(let contribute): for ticket in tickets { contribute(ticket, context, &tally) }
        case .buyers, .media, .counterfeitReviews: break
        }
      }
      guard !tally.takeContributions().isEmpty else { return nil }
      let counted = tally.total(window: 0).ratio
      return OrderCount(
        indicator: indicator.id, window: window, counted: counted, isAdverse: indicator.isAdverse(counted, context),
        reason: OrderReason(facts, in: indicator.id, counted, context))
    }
    return counts.filter(\.isAdverse) + counts.filter { !$0.isAdverse }
  }
}

extension Indicator {
  /// Whether what one order adds counts against the seller; durations do in no way of their own.
  fileprivate func isAdverse(_ counted: Ratio, _ context: CountingContext) -> Bool {
    switch (unit, better) {
    case (.ratio, .lower): counted.numerator > 0
    case (.ratio, .higher): counted.numerator < counted.denominator
    case (.stars, _): counted.numerator <= Int64(context.rules[.lowStars])
    case (.hours, _): false
    }
  }
}
