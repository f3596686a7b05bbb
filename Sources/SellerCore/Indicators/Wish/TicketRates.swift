extension Indicator {
  /// Tickets resolved within 48 h (002), by when they were opened.
  static let tickets48h = Indicator(
    .tickets48h, .wish, better: .higher, dimension: .tickets, source: RuleSource("002", "3. Invoice processing speed"),
    rule: .dimension(.daysAgo(first: 32, last: 3), "3. Invoice processing speed"),
    needs: ["ticket.resolved_at"],
    .tickets(
      sql: .each(.tickets, at: "opened_at", numerator: "resolved_at <= opened_at + to_hours(\(.ticketHours))")
    ) { ticket, context, tally in
      let limit = ticket.openedAt.adding(hours: Int64(context.rules[.ticketHours]))
      tally.count(at: ticket.openedAt, inNumerator: ticket.resolvedAt.map { $0 <= limit } ?? false)
    })

  /// Complaint rate (002): complaint tickets opened in the window ÷ orders released in it.
  static let complaintRate = Indicator(
    .complaintRate, .wish, better: .lower, dimension: .tickets,
    source: RuleSource("002", "3. Invoice processing speed"),
    rule: .dimension(.lastThirtyDays, "3. Invoice processing speed"),
    needs: FactNeeds(datedBy: "order.released_at", "ticket.complaint"),
    .orders(sql: .each(.orders, at: "released_at", numerator: "0")) { order, _, tally in
      guard let releasedAt = order.row.releasedAt else { return }
      tally.add(at: releasedAt, numerator: 0, denominator: 1)
    },
    .tickets(
      sql: .each(.tickets, at: "opened_at", numerator: "1", denominator: "0", where: "is_complaint")
    ) { ticket, _, tally in
      guard ticket.complaint else { return }
      tally.add(at: ticket.openedAt, numerator: 1, denominator: 0)
    })
}

extension RuleNumber {
  /// Hours in which a ticket is resolved.
  public static let ticketHours = RuleNumber("ticket_hours", 48, RuleSource("002", "3. Invoice processing speed"))
}
