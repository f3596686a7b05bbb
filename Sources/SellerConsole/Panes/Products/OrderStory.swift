import SellerCore
import SellerTables
import SellerText

/// An order told in lines: its facts, then its events by time.
struct OrderStory {
  let order: OrderRow
  let context: PageContext

  private struct Event {
    let at: Instant
    let text: StyledText
  }

  var paragraphs: [StyledText] {
    let language = context.language
    let name = context.view.name(of: order.productID)
    var lines = [
      StyledText(order.id.text, .heading, .bold) + StyledText("   " + name),
      StyledText(
        "\(order.quantity) × \(language.money(order.price)) + \(language.money(order.shipping))"
          + " = \(language.money(order.gross))   \(language.say(order.channel))"),
      .joined(
        [order.origin, order.destination].compactMap { $0.map { StyledText($0, .dimmed) } },
        separator: StyledText(spaced: .arrow, .dimmed)),
    ]
    if let row = context.reading.disputes?.shares.row(order) {
      lines += shareLines(row)
    } else if let share = order.revenueShare {
      lines.append(StyledText("\(language.say(Heading.share)) \(language.percent(share))"))
    }
    lines.append(.empty)
    lines += events.sorted { $0.at < $1.at }.map { event in
      StyledText(language.moment(event.at, in: context.view.calendar) + "  ", .dimmed) + event.text
    }
    return lines
  }

  /// The share with its basis, and what a dispute changed. As on the platform, only the categories with a share of their own are
  /// named (001 §2).
  private func shareLines(_ row: OrderShares.Row) -> [StyledText] {
    let language = context.language
    let released = context.reading.rulebook.wish.shares.unknownSince(at: row.releasedAt)
    let share =
      if let before = row.before, let basis = row.basis, let set = row.ruleSet {
        StyledText(context.say(DisputeCategoryPhrase.shareWithBasis(before, basis, set)))
      } else {
        StyledText(context.say(DisputeCategoryPhrase.shareUnknown(since: released)), .warning)
      }
    var lines = [share]
    if !row.namedCategories.isEmpty {
      let names = StyledText(row.namedCategories.shown, .accent)
      lines.append(StyledText(context.say(DisputeCategoryPhrase.basis) + "  ", .dimmed) + names)
    }
    if let adjustment = row.adjustment {
      let dispute = context.view.product(row.productID)
        .flatMap { context.reading.disputes?.standing(of: $0).dispute?.dispute.id }
      let phrase = DisputeCategoryPhrase.adjusted(
        from: adjustment.old, to: adjustment.new, adjustment.amount, dispute)
      lines.append(
        StyledText(context.say(DisputeCategoryPhrase.adjustment) + "  ", .dimmed)
          + StyledText(language.say(phrase), adjustment.amount.minorUnits < 0 ? .danger : .good))
    }
    return lines
  }

  private var events: [Event] {
    var events: [Event] = []
    func add(_ at: Instant?, _ phrase: Phrase, _ role: Role = .text) {
      if let at { events.append(Event(at: at, text: StyledText(context.say(phrase), role))) }
    }
    add(order.paidAt, OrderEventPhrase.paid)
    add(order.releasedAt, OrderEventPhrase.released)
    add(order.shipBy, OrderEventPhrase.promisedToShip, .dimmed)
    add(order.shippedAt, OrderEventPhrase.shipped)
    add(order.trackingUploadedAt, OrderEventPhrase.trackingUploaded(order.trackingNumber ?? ""))
    add(order.scannedAt, OrderEventPhrase.scanned)
    add(
      order.warehouseScannedAt, OrderEventPhrase.scannedAtWarehouse(right: order.correctWarehouse),
      order.correctWarehouse ? .text : .warning)
    add(order.deliveredAt, OrderEventPhrase.delivered, .good)
    add(order.cancelledAt, OrderEventPhrase.cancelled(by: order.cancelledBy), .warning)
    for record in order.cases { events += self.events(of: record) }
    if let review = order.review {
      add(
        review.at, OrderEventPhrase.reviewed(review),
        context.reading.rulebook.indicators.isLow(review) ? .warning : .text)
      add(review.answeredAt, OrderEventPhrase.reviewAnswered)
    }
    return events
  }

  private func events(of record: AfterSalesCase) -> [Event] {
    let steps: [(Instant?, Phrase, Role)] = [
      (record.appliedAt, OrderEventPhrase.applied(record), record.reason.isQuality ? .danger : .warning),
      (record.consentedAt, OrderEventPhrase.consented, .text),
      (record.buyerShippedAt, OrderEventPhrase.returnShipped, .text),
      (record.refusedAt, OrderEventPhrase.refused, .warning),
      (record.intervenedAt, OrderEventPhrase.intervened(record.liability), .danger),
      (record.completedAt, OrderEventPhrase.completed(record.amount), .text),
      (record.ratedAt, OrderEventPhrase.rated(record.rating ?? 0), .text),
    ]
    return steps.compactMap { at, phrase, role in
      at.map { Event(at: $0, text: StyledText(context.say(phrase), role)) }
    }
  }
}
