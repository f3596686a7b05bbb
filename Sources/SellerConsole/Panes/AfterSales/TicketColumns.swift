import SellerCore
import SellerTables
import SellerText

/// The columns of tickets and low ratings.
enum TicketColumns {
  static func columns(in context: PageContext) -> [RowList<OpenFeedback>.Column] {
    let view = context.view
    return [
      .init(Heading.due, width: 16...16, key: { due($0) }) { row, language in
        guard case .ticket(let clock, _) = row else { return .missing }
        return CaseColumns.standing(clock.standing(at: view.asOf), language)
      },
      .init(CasePhrase.about, width: 18...28, key: { .text(about($0)) }) { row, language in
        switch row {
        case .ticket(let clock, _):
          StyledText(
            language.say(TicketKindName(clock.ticket.kind ?? "")), clock.ticket.complaint ? .danger : .text)
        case .lowRating(_, let review):
          StyledText(language.say(CasePhrase.lowRating(review.stars ?? 0)), .warning)
        }
      },
      .init(Heading.status, width: 10...10, key: { .text(status($0).english) }) { row, language in
        let status = status(row)
        return StyledText(language.say(status), status == .unanswered ? .warning : .text)
      },
      .init(CasePhrase.since, width: 11...11, key: { .number(Double(since($0).seconds)) }) { row, language in
        StyledText(language.shortMoment(since(row), in: view.calendar), .dimmed)
      },
      .init(Heading.words, width: 12...60, takesRest: true) { row, _ in
        switch row {
        case .ticket(_, let product):
          StyledText(product.map { view.name(of: $0) } ?? "", .dimmed)
        case .lowRating(_, let review): StyledText(review.text ?? "")
        }
      },
      .init(Heading.id, width: 10...26, priority: 1, key: { .text($0.id) }) { row, _ in StyledText(row.id, .accent) },
    ]
  }

  private static func due(_ row: OpenFeedback) -> SortKey {
    guard case .ticket(let clock, _) = row else { return .none }
    return .number(Double(clock.due.seconds))
  }

  private static func about(_ row: OpenFeedback) -> String {
    switch row {
    case .ticket(let clock, _): clock.ticket.kind ?? ""
    case .lowRating: "review"
    }
  }

  private static func status(_ row: OpenFeedback) -> CasePhrase {
    guard case .ticket(let clock, _) = row, clock.isAnswered else { return .unanswered }
    return .answered
  }

  private static func since(_ row: OpenFeedback) -> Instant {
    switch row {
    case .ticket(let clock, _): clock.ticket.openedAt
    case .lowRating(_, let review): review.at
    }
  }
}
