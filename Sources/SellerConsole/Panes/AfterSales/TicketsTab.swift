import SellerCore
import SellerTables
import SellerText

/// The tab of Wish's tickets that are not resolved, by due time, and of low ratings that nobody answered.
struct TicketsTab: AfterSalesTab, ListPage {
  var list: RowList<OpenFeedback>

  init(in context: PageContext) {
    list = RowList(
      columns: TicketColumns.columns(in: context), rows: context.reading.feedback, language: context.language
    ) { $0.id }
  }

  func title(in context: PageContext) -> String { context.say(AfterSalesPhrase.tickets(list.rows.count)) }

  func offers(in context: PageContext) -> [Offer<Self>] {
    if !list.rows.isEmpty {
      let order = list.selected?.orderID.flatMap { context.view.order($0) }
      Offer(.open, of: order, orElse: CasePhrase.withoutOrder) { .push(OrderPage($0)) }
      partOffers
      Offer(.copy, of: list.selected) { .effect(.copy($0.id)) }
    }
  }

  mutating func refresh(in context: PageContext) {
    list.replace(rows: context.reading.feedback, language: context.language)
  }

  func corner(in context: PageContext) -> StyledText { .empty }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard !list.rows.isEmpty else {
      let platform = context.view.shop.platform
      let phrase = platform == .wish ? AfterSalesPhrase.nothingOpen : AfterSalesPhrase.noTickets(platform)
      return PageNote(phrase).draw(in: rect, of: &frame, context: context)
    }
    list.draw(in: rect, of: &frame, context: context)
  }
}
