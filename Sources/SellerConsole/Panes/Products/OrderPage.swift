import SellerChanges
import SellerCore
import SellerText

/// One order with everything that happened to it, in the order in which it happened.
struct OrderPage: Page {
  private var order: OrderRow
  private var scroll = ScrollState()

  init(_ order: OrderRow) {
    self.order = order
  }

  func title(in context: PageContext) -> String { order.id.text }

  func offers(in context: PageContext) -> [Offer<Self>] {
    NoteDeeds.offer(on: ("order", order.id.text), in: context)
    Offer(.copy) { .effect(.copy(order.id.text)) }
    scroll.offers.at(\.scroll)
  }

  mutating func refresh(in context: PageContext) {
    if let order = context.view.order(order.id) { self.order = order }
  }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    let story = OrderStory(order: order, context: context)
    scroll = TextPanel(story.paragraphs).draw(in: rect.inset(columns: 1, rows: 0), of: &frame, state: scroll)
  }
}
