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
    .object(
      view.answerHead + [
        ("cases", CaseFields(view).answer.array(of: queue.clocks)),
        ("tickets", TicketFields(view).answer.array(of: tickets)),
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
    [OutputTable(CaseFields(view).table, queue.clocks, in: language)]
      + OutputTable.ifAny(
        title: language.say(FiguresWords.tickets), TicketFields(view).table, tickets, in: language)
  }
}
