import SellerCore
import SellerText

extension RecordStory {
  /// An order: its facts, what it counts in and why, what it leads to, then its events by time.
  func order(_ order: OrderRow) -> [StoryLine] {
    head(of: order) + counts(of: order) + [.blank] + links(of: order) + [.blank] + timeline(of: order)
  }

  private func head(of order: OrderRow) -> [StoryLine] {
    let route = [order.origin, order.destination].compactMap { $0.map { StyledText($0, .dimmed) } }
    var lines = [
      StoryLine(
        StyledText(order.id.text, .heading, .bold)
          + StyledText(
            "   \(order.quantity) × \(language.money(order.price)) + \(language.money(order.shipping))"
              + " = \(language.money(order.gross))   \(say(order.channel))   ")
          + .joined(route, separator: StyledText(spaced: .arrow, .dimmed))),
      product(order.productID),
    ]
    if let row = shares?.row(order) {
      lines += shareLines(row)
    } else if let share = order.revenueShare {
      lines.append(StoryLine(say(Heading.share), StyledText(language.percent(share))))
    }
    return lines
  }

  /// The share with its basis, and what a dispute changed. As on the platform, only the categories with a share of their own are
  /// named (001 §2).
  private func shareLines(_ row: OrderShares.Row) -> [StoryLine] {
    let share =
      if let before = row.before, let basis = row.basis, let set = row.ruleSet {
        StyledText(say(DisputeCategoryPhrase.shareWithBasis(before, basis, set)))
          + StyledText(row.fee.map { say(DisputeCategoryPhrase.fee($0)) } ?? "")
      } else {
        StyledText(
          say(DisputeCategoryPhrase.shareUnknown(rulebook.wish.shares.missingRule(at: row.releasedAt))),
          .warning)
      }
    var lines = [StoryLine(share)]
    if !row.namedCategories.isEmpty {
      let names = StyledText(row.namedCategories.map(\.text).joined(separator: ", "), .accent)
      lines.append(StoryLine(StyledText(say(DisputeCategoryPhrase.basis) + "  ", .dimmed) + names))
    }
    if let adjustment = row.adjustment {
      let dispute = view.disputes.first { $0.productID == row.productID }?.id
      let phrase = DisputeCategoryPhrase.adjusted(
        from: adjustment.old, to: adjustment.new, adjustment.amount, dispute)
      lines.append(
        StoryLine(
          StyledText(say(DisputeCategoryPhrase.adjustment) + "  ", .dimmed)
            + StyledText(say(phrase), adjustment.amount.minorUnits < 0 ? .danger : .good),
          link: dispute.map { .dispute($0) }))
    }
    return lines
  }

  /// The figures that it counts in, those that it counts against first.
  private func counts(of order: OrderRow) -> [StoryLine] {
    let counts = view.counts(of: order, rulebook: rulebook)
    guard !counts.isEmpty else { return [StoryLine(StyledText(say(StoryPhrase.countsNowhere), .dimmed))] }
    return [.blank, StoryLine(StyledText(say(StoryPhrase.countsIn), .heading, .bold))]
      + counts.map { count in
        let name = StyledText(say(count.indicator), count.isAdverse ? .danger : .text)
        let why = count.reason.map { StyledText("  " + say($0), count.isAdverse ? .text : .dimmed) } ?? .empty
        let sign = count.isAdverse ? StyledText(.bad, .danger) : StyledText(.dot, .dimmed)
        return StoryLine(sign + " " + name + why, link: .figure(count.indicator, .store, count.window))
      }
  }

  /// What an order leads to: its cases, its tickets, the product's dispute, violations about it.
  private func links(of order: OrderRow) -> [StoryLine] {
    let cases = order.cases.map { record in
      StoryLine(
        say(StoryPhrase.aftersalesCase),
        StyledText(record.id.text, .accent)
          + StyledText("  \(say(record.kind))  \(say(record.reason))  ")
          + StyledText(record.amount.map { language.money($0) } ?? "", .dimmed),
        link: .aftersalesCase(record.id, of: order.id))
    }
    let tickets = view.tickets.filter { $0.orderID == order.id }.map { ticket in
      StoryLine(
        say(StoryPhrase.ticket),
        StyledText(ticket.id.text, .accent) + StyledText("  \(say(TicketKindName(ticket.kind ?? "")))  ")
          + ticketState(ticket), link: .ticket(ticket.id))
    }
    let disputes = view.disputes.filter { $0.productID == order.productID }.map { dispute in
      StoryLine(
        say(Heading.dispute), StyledText(dispute.id.text, .accent) + StyledText("  \(say(dispute.status))"),
        link: .dispute(dispute.id))
    }
    let violations = view.violations.filter { $0.orderIDs.contains(order.id) }.map { violation in
      StoryLine(
        say(PenaltyPhrase.violation),
        StyledText(violation.id.text, .accent) + StyledText("  \(say(PenaltyViolationName(violation.violation)))"),
        link: .violation(violation.id))
    }
    return cases + tickets + disputes + violations
  }

  // MARK: Events

  /// What happened to an order, in the order in which it happened.
  public func timeline(of order: OrderRow) -> [StoryLine] { timeline(of: events(of: order)) }

  /// Events in the order in which they happened.
  func timeline(of events: [Event]) -> [StoryLine] {
    events.sorted { $0.at < $1.at }.map { event in
      StoryLine(StyledText(moment(event.at) + "  ", .dimmed) + StyledText(say(event.what), event.role))
    }
  }

  /// An event with its moment.
  typealias Event = (at: Instant, what: Phrase, role: Role)

  func events(of order: OrderRow) -> [Event] {
    let number = order.trackingNumber ?? ""
    var steps: [(Instant?, Phrase, Role)] = [
      (order.paidAt, OrderEventPhrase.paid, .text), (order.releasedAt, OrderEventPhrase.released, .text),
      (order.shipBy, OrderEventPhrase.promisedToShip, .dimmed), (order.shippedAt, OrderEventPhrase.shipped, .text),
      (order.trackingUploadedAt, OrderEventPhrase.trackingUploaded(number), .text),
      (order.scannedAt, OrderEventPhrase.scanned, .text),
      (
        order.warehouseScannedAt, OrderEventPhrase.scannedAtWarehouse(right: order.correctWarehouse),
        order.correctWarehouse ? .text : .warning
      ),
      (order.deliveredAt, OrderEventPhrase.delivered, .good),
      (order.cancelledAt, OrderEventPhrase.cancelled(by: order.cancelledBy), .warning),
    ]
    if let review = order.review {
      let role: Role = rulebook.indicators.isLow(review) ? .warning : .text
      steps += [
        (review.at, OrderEventPhrase.reviewed(review), role),
        (review.answeredAt, OrderEventPhrase.reviewAnswered, .text),
      ]
    }
    return steps.compactMap { at, what, role in at.map { ($0, what, role) } } + order.cases.flatMap(events)
  }

  /// What happened in a case.
  func events(of record: AfterSalesCase) -> [Event] {
    let steps: [(Instant?, Phrase, Role)] = [
      (record.appliedAt, OrderEventPhrase.applied(record), record.reason.isQuality ? .danger : .warning),
      (record.consentedAt, OrderEventPhrase.consented, .text),
      (record.buyerShippedAt, OrderEventPhrase.returnShipped, .text),
      (record.refusedAt, OrderEventPhrase.refused, .warning),
      (record.intervenedAt, OrderEventPhrase.intervened(record.liability), .danger),
      (record.provedAt, OrderEventPhrase.proved, .text),
      (record.decidedAt, OrderEventPhrase.decided, .text),
      (record.advancedAt, OrderEventPhrase.advanced, .warning),
      (record.repaidAt, OrderEventPhrase.repaid, .text),
      (record.completedAt, OrderEventPhrase.completed(record.amount), .text),
      (record.closedAt, OrderEventPhrase.closed, .dimmed),
      (record.ratedAt, OrderEventPhrase.rated(record.rating ?? 0), .text),
    ]
    return steps.compactMap { at, what, role in at.map { ($0, what, role) } }
  }
}
