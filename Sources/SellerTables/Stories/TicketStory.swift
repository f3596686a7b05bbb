import SellerCore
import SellerText

extension RecordStory {
  /// A ticket: where it stands, what the buyer says, and what it leads to.
  func ticket(_ ticket: Ticket) -> [StoryLine] {
    let due = TicketClock(ticket, rulebook: rulebook)
    let clock: [StoryLine] =
      ticket.resolvedAt == nil
      ? [
        StoryLine(
          say(Heading.due),
          StyledText(moment(due.due) + "  ")
            + StyledText(say(due.standing(at: view.asOf)), due.due < view.asOf ? .danger : .warning))
      ] : []
    let words = ticket.text.map { [StoryLine(StyledText("“\($0)”"))] } ?? []
    let complaint = ticket.complaint ? [StoryLine(StyledText(say(StoryPhrase.complaint), .danger))] : []
    let links = ticket.orderID.map { id in
      let order = view.order(id)
      return orderAndProduct(id, order) + casesAndTickets(of: id, order?.cases ?? [], beside: ticket.id)
    }
    return [
      StoryLine(
        StyledText(ticket.id.text, .heading, .bold) + StyledText("   \(say(TicketKindName(ticket.kind ?? "")))   ")
          + ticketState(ticket))
    ] + clock + complaint + words + fact(CasePhrase.since, at: ticket.openedAt)
      + fact(CasePhrase.answered, at: ticket.firstReplyAt) + fact(StoryPhrase.resolved, at: ticket.resolvedAt, .good)
      + [.blank] + (links ?? [StoryLine(StyledText(say(CasePhrase.withoutOrder), .dimmed))])
  }

  /// Where a ticket stands, in a word.
  func ticketState(_ ticket: Ticket) -> StyledText {
    if ticket.resolvedAt != nil { return StyledText(say(StoryPhrase.resolved), .good) }
    return ticket.firstReplyAt == nil
      ? StyledText(say(CasePhrase.unanswered), .danger) : StyledText(say(CasePhrase.answered), .warning)
  }

  private func casesAndTickets(
    of order: OrderID, _ cases: [AfterSalesCase], beside id: TicketID
  ) -> [StoryLine] {
    cases.map { record in
      StoryLine(
        say(StoryPhrase.aftersalesCase),
        StyledText(record.id.text, .accent) + StyledText("  \(say(record.kind))  \(say(record.reason))"),
        link: .aftersalesCase(record.id, of: order))
    }
      + view.tickets.filter { $0.orderID == order && $0.id != id }.map { other in
        StoryLine(
          say(StoryPhrase.ticket), StyledText(other.id.text, .accent) + StyledText("  ") + ticketState(other),
          link: .ticket(other.id))
      }
  }
}
