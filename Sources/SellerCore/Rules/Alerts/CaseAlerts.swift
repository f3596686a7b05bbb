extension CaseQueue {
  /// The alerts of the queue: each case of the seller's that is overdue, or due within `hours`, or has no response time.
  public func alerts(within hours: Int64) -> [Alert] {
    let limit = asOf.adding(hours: hours)
    return clocks.filter { $0.party == .seller }.compactMap { clock in
      guard clock.due.map({ $0 <= limit }) ?? true, !clock.isLapsed(at: asOf) else { return nil }
      return Alert(
        clock.due.map { $0 < asOf } ?? false ? .lost : .due,
        .caseDue(clock.record.id, clock.step, clock.standing(at: asOf)), due: clock.due,
        place: .aftersalesCase(clock.record.id, of: clock.orderID))
    }
  }
}

extension TicketClock {
  /// The alerts of a queue of tickets: each that is overdue or due within `hours`.
  public static func alerts(_ queue: [TicketClock], asOf: Instant, within hours: Int64) -> [Alert] {
    let limit = asOf.adding(hours: hours)
    return queue.filter { $0.due <= limit }.map { clock in
      Alert(
        clock.due < asOf ? .lost : .due,
        .ticketDue(clock.ticket.id, isAnswered: clock.isAnswered, clock.standing(at: asOf)), due: clock.due,
        place: .ticket(clock.ticket.id))
    }
  }
}

extension ShopView {
  /// The tasks that are due within `hours` or were: whoever set the time can still do them.
  func taskAlerts(within hours: Int64) -> [Alert] {
    let limit = asOf.adding(hours: hours)
    return tables.notes.compactMap { note in
      guard let due = note.due, note.doneAt == nil, due <= limit else { return nil }
      return Alert(
        .due, .taskDue(note.id, text: note.text, ClockStanding(due: due, at: asOf)), due: due, place: .note(note.id))
    }
  }

  /// The appeals that are not submitted, however far their deadline is: nothing else tells of it.
  var appealAlerts: [Alert] {
    tables.violations.compactMap { violation in
      guard let appeal = violation.appeal, appeal.status == .open, let deadline = appeal.deadline else { return nil }
      return Alert(
        deadline < asOf ? .lost : .due, .appealDue(violation.id, ClockStanding(due: deadline, at: asOf)),
        due: deadline, place: .violation(violation.id))
    }
  }
}
