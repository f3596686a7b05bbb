/// A ticket that is not resolved, with its clock (002).
public struct TicketClock: Sendable, Hashable {
  /// The ticket as it was at the as-of.
  public let ticket: Ticket
  /// When it should be resolved at the latest.
  public let due: Instant
  /// The response time that sets the clock.
  public let rule: ResponseTime

  /// Whether the seller has replied at all.
  public var isAnswered: Bool { ticket.firstReplyAt != nil }

  /// How the clock stands at a moment.
  public func standing(at asOf: Instant) -> ClockStanding {
    asOf > due ? .overdue(seconds: asOf.seconds(since: due)) : .running(secondsLeft: due.seconds(since: asOf))
  }
}

extension Fact where Finding == [TicketClock] {
  /// The open tickets: by due moment, then by id. The time is the one that the indicator `tickets_48h` counts with.
  public static let tickets = Fact("tickets") { findings in
    let hours = RuleNumber.ticketHours
    let resolution = ResponseTime(hours: Int64(findings.rulebook.indicators[hours]), source: hours.source)
    return findings.view.tickets
      .filter { $0.resolvedAt == nil }
      .map { TicketClock(ticket: $0, due: $0.openedAt.adding(hours: resolution.hours), rule: resolution) }
      .sorted { ($0.due, $0.ticket.id) < ($1.due, $1.ticket.id) }
  }
}
