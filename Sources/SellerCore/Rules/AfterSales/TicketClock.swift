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

  /// The clock of a ticket. The time is the one that the indicator `tickets_48h` counts with.
  public init(_ ticket: Ticket, rulebook: Rulebook) {
    let hours = RuleNumber.ticketHours
    self.ticket = ticket
    rule = ResponseTime(hours: Int64(rulebook.indicators[hours]), source: hours.source)
    due = ticket.openedAt.adding(hours: rule.hours)
  }

  /// How the clock stands at a moment.
  public func standing(at asOf: Instant) -> ClockStanding { ClockStanding(due: due, at: asOf) }
}

extension [TicketClock] {
  /// Those that can still be answered in time before those that are late, each in the order in which they stand here.
  public func pressingFirst(at asOf: Instant) -> [TicketClock] { filter { $0.due >= asOf } + filter { $0.due < asOf } }
}

extension Fact where Finding == [TicketClock] {
  /// The open tickets: by due moment, then by id.
  public static let tickets = Fact("tickets") { findings in
    findings.view.tickets
      .filter { $0.resolvedAt == nil }
      .map { TicketClock($0, rulebook: findings.rulebook) }
      .sorted { ($0.due, $0.ticket.id) < ($1.due, $1.ticket.id) }
  }
}
