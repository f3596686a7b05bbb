import SellerCore
import SellerText

/// A buyer's ticket that is not resolved, field by field.
public struct TicketFields: Sendable {
  private let view: ShopView

  /// The fields as of the moment of a view.
  public init(_ view: ShopView) { self.view = view }

  /// Its id.
  public var id: RowField<TicketClock> { .id("ticket_id", Heading.id) { $0.ticket.id } }
  /// The order it is about.
  public var order: RowField<TicketClock> { .id("order_id", Heading.order) { $0.ticket.orderID }.role(.text) }
  /// What it is about; a complaint counts against the shop.
  public var kind: RowField<TicketClock> {
    RowField(
      "kind", CasePhrase.about,
      look: { clock, language in
        StyledText(language.say(TicketKindName(clock.ticket.kind ?? "")), clock.ticket.complaint ? .danger : .text)
      }, value: { .text($0.ticket.kind) })
  }
  /// When the buyer opened it.
  public var openedAt: RowField<TicketClock> {
    .moment("opened_at", CasePhrase.since, .short, .dimmed, in: view.calendar) { $0.ticket.openedAt }
  }
  /// Whether the seller has replied at all.
  public var answered: RowField<TicketClock> { status.of { $0.isAnswered } }
  fileprivate var status: RowField<Bool> {
    .flag("answered", Heading.status) {
      StyledText($1.say($0 ? CasePhrase.answered : CasePhrase.unanswered), $0 ? .text : .warning)
    } _: {
      $0
    }
  }
  /// Until when it should be resolved.
  public var due: RowField<TicketClock> { .moment("due", Heading.due, .short, in: view.calendar) { $0.due } }
  /// How much time is left.
  public var clock: RowField<TicketClock> { .clock { [view] in $0.standing(at: view.asOf) } }

  /// What programs get of a ticket.
  public var answer: [RowField<TicketClock>] {
    [id, order, kind, openedAt, answered, due, clock, .data("source") { .text($0.rule.source.description) }]
  }

  /// What a command shows of a ticket.
  public var table: [RowField<TicketClock>] { [due, clock, id, kind, answered, order] }
}

/// Something a buyer said that waits for an answer, a ticket or a low rating, field by field.
public struct FeedbackFields: Sendable {
  private let view: ShopView
  private let ticket: TicketFields

  /// The fields as of the moment of a view.
  public init(_ view: ShopView) {
    self.view = view
    ticket = TicketFields(view)
  }

  /// The ticket's id, or the order's.
  public var id: RowField<OpenFeedback> { .text("id", Heading.id, .accent) { $0.id } }
  /// The order it is about.
  public var order: RowField<OpenFeedback> { .id("order_id", Heading.order) { $0.orderID } }
  /// How much time is left; a rating has no clock.
  public var clock: RowField<OpenFeedback> { ticket.clock.of { $0.ticket } }
  /// What it is about.
  public var about: RowField<OpenFeedback> {
    let kind = ticket.kind
    return RowField(
      "kind", CasePhrase.about,
      look: { row, language in
        switch row {
        case .ticket(let clock, _): kind.cell(clock, language)
        case .lowRating(_, let review): StyledText(language.say(CasePhrase.lowRating(review.stars ?? 0)), .warning)
        }
      },
      value: { row in
        switch row {
        case .ticket(let clock, _): kind.value(clock)
        case .lowRating: .text("review")
        }
      })
  }
  /// Whether the seller has replied at all.
  public var answered: RowField<OpenFeedback> {
    ticket.status.of { $0.ticket.map(\.isAnswered) ?? false }
  }
  /// Since when it waits.
  public var since: RowField<OpenFeedback> {
    .moment("since", CasePhrase.since, .short, .dimmed, in: view.calendar) { $0.since }
  }
  /// What the buyer wrote, or where no file tells it which product the ticket is about.
  public var words: RowField<OpenFeedback> {
    RowField(
      "words", Heading.words,
      look: { [view] row, _ in
        switch row {
        case .ticket(let clock, let product):
          clock.ticket.text.map { StyledText($0) } ?? product.map { StyledText(view.name(of: $0), .dimmed) } ?? .missing
        case .lowRating(_, let review): StyledText(review.text ?? "")
        }
      },
      value: { [view] row in
        switch row {
        case .ticket(let clock, let product): .text(clock.ticket.text ?? product.map { view.name(of: $0) })
        case .lowRating(_, let review): .text(review.text)
        }
      })
  }
}

extension OpenFeedback {
  fileprivate var ticket: TicketClock? {
    if case .ticket(let clock, _) = self { clock } else { nil }
  }

  fileprivate var since: Instant {
    switch self {
    case .ticket(let clock, _): clock.ticket.openedAt
    case .lowRating(_, let review): review.at
    }
  }
}
