extension CaseQueue {
  /// The alerts of the queue: each case of the seller's that is overdue or due within `hours`, and how many wait without a
  /// response time.
  public func alerts(within hours: Int64) -> [Alert] {
    let mine = clocks.filter { $0.party == .seller }
    let limit = asOf.adding(hours: hours)
    var alerts: [Alert] = mine.compactMap { clock in
      guard let due = clock.due, due <= limit, !clock.isLapsed(at: asOf) else { return nil }
      return Alert(
        due < asOf ? .now : .soon, .caseDue(clock.record.id, clock.step, clock.standing(at: asOf)), due: due,
        place: .aftersalesCase(clock.record.id, of: clock.orderID))
    }
    let waiting = mine.filter { $0.due == nil }
    if let oldest = waiting.map(\.record.appliedAt).min() {
      alerts.append(Alert(.soon, .casesWaiting(waiting.count, oldest: oldest), place: .cases))
    }
    return alerts
  }
}

extension TicketClock {
  /// The alerts of a queue of tickets: each that is overdue or due within `hours`.
  public static func alerts(_ queue: [TicketClock], asOf: Instant, within hours: Int64) -> [Alert] {
    let limit = asOf.adding(hours: hours)
    return queue.filter { $0.due <= limit }.map { clock in
      Alert(
        clock.due < asOf ? .now : .soon,
        .ticketDue(clock.ticket.id, isAnswered: clock.isAnswered, clock.standing(at: asOf)), due: clock.due,
        place: .ticket(clock.ticket.id))
    }
  }
}
