import SellerCore

/// Buyers' tickets about orders of the last hundred days (002).
enum Tickets {
  /// The kinds that the platform names (002, tickets).
  static let kinds = [
    "order_details", "change_address", "cancel", "change_size_or_colour", "order_status", "delivery_time",
    "damaged_or_missing",
  ]

  static func make(_ premises: Premises, maker: OrderMaker) -> [Ticket] {
    let curve = maker.curve
    let since = premises.daysBeforeEnd(100)
    let firstHour = max(0, min(curve.hourCount, Int((since - curve.start) / 3600)))
    let first = curve.firstOfHour[firstHour]
    let orders = premises.plan.orders - first
    let perMyriad = premises.plan.platform == .wish ? 420 : 90
    let count = min(orders * perMyriad / 10_000, 20_000)
    guard count > 0 else { return [] }
    let cup = premises.cup(.ticket)
    var dated: [(openedAt: Int64, orderID: OrderID?)] = (0..<count).map { number in
      var dice = cup.dice(number)
      // Spread over the orders, so that no order has many; the last few are recent and most still open.
      let index = first + (orders * number + dice.below(orders)) / count
      let order = maker.order(index, inHour: curve.hour(of: index))
      let opened = order.paidAt.seconds + 3600 + dice.skewedHours(0, 20 * 24)
      let orderID = dice.chance(300) ? nil : order.id
      return (opened <= premises.end ? opened : order.paidAt.seconds, orderID)
    }
    // Stable for equal seconds: the orders' ids decide.
    dated.sort { ($0.openedAt, $0.orderID ?? "") < ($1.openedAt, $1.orderID ?? "") }
    return dated.enumerated().map { number, dated in
      var dice = cup.dice(count + number)
      return ticket(number, openedAt: dated.openedAt, orderID: dated.orderID, premises: premises, &dice)
    }
  }

  private static func ticket(
    _ number: Int, openedAt: Int64, orderID: OrderID?, premises: Premises, _ dice: inout Dice
  ) -> Ticket {
    let id = TicketID(RecordNumbers.decimal(prefix: "T", UInt64(number + 1), digits: 8))
    var ticket = Ticket(id: id, openedAt: Instant(seconds: openedAt))
    ticket.orderID = orderID
    ticket.kind = dice.chance(9800) ? dice.pick(kinds) : nil
    ticket.complaint = dice.chance(700)
    guard dice.chance(9700) else { return ticket }
    let replied = openedAt + dice.skewedHours(1, 50)
    ticket.firstReplyAt = premises.happened(replied)
    if dice.chance(9500) {
      ticket.resolvedAt = premises.happened(replied + dice.skewedHours(1, 60))
    }
    return ticket
  }
}
