import SellerCore
import SellerJSON
import SellerTables
import SellerText

/// Open after-sales cases by deadline, and on Wish the open tickets.
struct CasesAnswer: ValueAnswer {
  let view: ShopView
  let queue: CaseQueue
  let tickets: [TicketClock]

  init(_ view: ShopView, rulebook: Rulebook) {
    self.view = view
    (queue, tickets) = view.report(by: rulebook, .cases, .tickets)
  }

  var json: JSONValue {
    let (cases, tickets) = (CaseFields(view).answer, TicketFields(view).answer)
    return .object(
      view.answerHead + [
        ("cases", .array(queue.clocks.map { cases.object(of: $0) })),
        ("tickets", .array(self.tickets.map { tickets.object(of: $0) })),
      ])
  }

  func spreadsheet() -> DataTable { DataTable(CaseFields(view).export, queue.clocks) }

  func summary(in language: Language) -> [String] {
    [
      view.title(in: language),
      language.say(FiguresWords.openCases(queue.clocks.count, overdue: queue.overdue.count)),
    ]
  }

  func tables(in language: Language) -> [OutputTable] {
    let open = OutputTable(
      title: language.say(FiguresWords.tickets), TicketFields(view).table, tickets, in: language)
    return [OutputTable(CaseFields(view).table, queue.clocks, in: language)] + (tickets.isEmpty ? [] : [open])
  }
}
