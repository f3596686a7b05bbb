import SellerChanges
import SellerCore
import SellerTables
import SellerText

/// The tab of Wish's tickets that are not resolved, by due time, and of low ratings that nobody answered.
struct TicketsTab: AfterSalesTab, ListPage {
  var list: RowList<OpenFeedback>
  /// The latest change when the rows were read: a new one takes the marks away.
  private var latestChange: RecordedChange?
  /// How many tickets and low ratings there are, counted with the rows.
  private var title: Phrase

  init(in context: PageContext) {
    title = Self.title(in: context)
    latestChange = context.reading.latestChange
    list = RowList(
      .tickets, columns: Self.columns(in: context), rows: context.reading.feedback, in: context,
      hidden: [FeedbackFields(context.view).order]
    ) { $0.id }
  }

  func title(in context: PageContext) -> String { context.say(title) }

  private static func title(in context: PageContext) -> Phrase {
    let tickets = context.view.tickets.count { $0.resolvedAt == nil }
    let reviews = context.reading.feedback.count { if case .lowRating = $0 { true } else { false } }
    return AfterSalesPhrase.tickets(tickets, reviews: reviews)
  }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if !list.rows.isEmpty {
      Offer(.open, of: list.selected) { $0.link.way(in: context) }
      Offer(.work, of: subject, orElse: list.chosen.isEmpty ? ChromePhrase.noRow : WorkPhrase.mixed) { subject in
        .push(
          WorkPage(
            subject, ids: list.chosen.map(\.id), names: list.chosen.map { words(of: $0, in: context) }, in: context))
      }
      list.markOffers.at(\.list)
      partOffers
      NoteDeeds.offer(on: list.selected.map { (subjectKind(of: $0), $0.id) }, in: context)
      Offer(.copy, of: list.selected) { .effect(.copy($0.id)) }
    }
  }

  /// What the marked rows, or the selected one, are; nil when they are not all alike.
  private var subject: WorkStep.Subject? {
    let subjects = Set(
      list.chosen.map { row -> WorkStep.Subject in
        switch row {
        case .ticket: .tickets
        case .lowRating: .reviews
        }
      })
    return subjects.count == 1 ? subjects.first : nil
  }

  private func subjectKind(of row: OpenFeedback) -> String {
    if case .ticket = row { "ticket" } else { "order" }
  }

  private func words(of row: OpenFeedback, in context: PageContext) -> String {
    switch row {
    case .ticket(let clock, let product):
      let about = clock.ticket.text ?? product.map { context.view.name(of: $0) }
      return [clock.ticket.id.text, about].compactMap(\.self).joined(separator: "  ")
    case .lowRating(let order, let review):
      return [order.id.text, review.text].compactMap(\.self).joined(separator: "  ")
    }
  }

  mutating func refresh(in context: PageContext) {
    if context.reading.latestChange != latestChange { list.clearMarks() }
    latestChange = context.reading.latestChange
    list.replace(rows: context.reading.feedback, language: context.language)
    title = Self.title(in: context)
  }

  func corner(in context: PageContext) -> StyledText { .empty }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard !list.rows.isEmpty else {
      return context.note(
        context.reading.hasLists ? AfterSalesPhrase.nothingOpen : ChromePhrase.counting, in: rect, of: &frame)
    }
    list.draw(in: rect, of: &frame, context: context)
  }

  static func columns(in context: PageContext) -> [RowList<OpenFeedback>.Column] {
    let fields = FeedbackFields(context.view)
    return [
      .init(fields.clock, width: 16...16),
      .init(fields.about, width: 18...28),
      .init(fields.answered, width: 10...10),
      .init(fields.since, width: 16...16, priority: 2),
      .init(fields.words, width: 12...60, takesRest: true),
      .init(fields.id, width: 10...26, priority: 3),
    ]
  }
}

extension OpenFeedback {
  /// The page of the ticket, or of the order that was rated.
  fileprivate var link: RecordLink {
    switch self {
    case .ticket(let clock, _): .ticket(clock.ticket.id)
    case .lowRating(let order, _): .order(order.id)
    }
  }
}
