import SellerCore
import SellerText

/// The tab of Wish's tickets that are not resolved, by due time, and of low ratings that nobody answered.
struct TicketsTab: AfterSalesTab {
  private var list: RowList<OpenFeedback>

  init(in context: PageContext) {
    list = RowList(
      columns: TicketColumns.columns(in: context), rows: OpenFeedback.all(in: context), language: context.language
    ) { $0.id }
  }

  func title(in context: PageContext) -> String { context.say(AfterSalesPhrase.tickets(list.rows.count)) }

  func actions(in context: PageContext) -> [ActionName] {
    list.rows.isEmpty ? [] : [.open] + RowList<OpenFeedback>.actions + [.copy]
  }

  mutating func perform(_ action: ActionName, in context: PageContext) -> [PageOutcome] {
    if list.perform(action) { return [] }
    switch action {
    case .escape: list.clearFilter()
    case .copy: return list.selected.map { [.effect(.copy($0.id))] } ?? []
    case .open: return open(in: context)
    default: break
    }
    return []
  }

  private func open(in context: PageContext) -> [PageOutcome] {
    guard let selected = list.selected else { return [] }
    guard let order = selected.orderID.flatMap({ context.view.order($0) }) else {
      return [.notice(Notice(.information, CasePhrase.withoutOrder))]
    }
    return [.push(OrderPage(order))]
  }

  var isTyping: Bool { list.isFiltering }

  mutating func type(_ key: KeyPress, in context: PageContext) -> [PageOutcome] {
    list.type(key)
    return []
  }

  mutating func paste(_ text: String, in context: PageContext) { list.paste(text) }

  mutating func refresh(in context: PageContext) {
    list.replace(rows: OpenFeedback.all(in: context), language: context.language)
  }

  mutating func select(_ id: String) {
    list.select { $0.id.utf8.elementsEqual(id.utf8) }
  }

  func position(in context: PageContext) -> ListPosition? { list.rows.isEmpty ? nil : list.position }

  func corner(in context: PageContext) -> StyledText { .empty }

  mutating func draw(in rect: Rect, of frame: inout Frame, context: PageContext) {
    guard !list.rows.isEmpty else {
      let platform = context.view.shop.platform
      let phrase = platform == .wish ? AfterSalesPhrase.nothingOpen : .noTickets(platform)
      TextPanel([StyledText(context.say(phrase))]).draw(in: rect.inset(columns: 0, rows: 1), of: &frame)
      return
    }
    list.draw(in: rect, of: &frame, context: context)
  }
}

/// Something a buyer said that waits for an answer.
enum OpenFeedback: Sendable {
  /// A ticket that is not resolved, with its order's product.
  case ticket(TicketClock, ProductID?)
  /// A low rating without an answer.
  case lowRating(OrderRow, Review)

  var id: String {
    switch self {
    case .ticket(let clock, _): clock.ticket.id.text
    case .lowRating(let order, _): order.id.text
    }
  }

  var orderID: OrderID? {
    switch self {
    case .ticket(let clock, _): clock.ticket.orderID
    case .lowRating(let order, _): order.id
    }
  }

  /// The tickets by due time, then the low ratings of the indicator's window, the latest first; none on other platforms.
  static func all(in context: PageContext) -> [OpenFeedback] {
    let (view, rules) = (context.view, context.reading.rulebook.indicators)
    guard view.shop.platform == .wish else { return [] }
    let queue = TicketClock.queue(view, rulebook: rules)
    let named = Set(queue.compactMap(\.ticket.orderID))
    let days = rules.window(of: .lowRatingsAnswered, today: view.today).days
    let span = days.flatMap { view.calendar.instants(of: $0) }
    var products: [OrderID: ProductID] = [:]
    var low: [(order: OrderRow, review: Review)] = []
    view.forEachOrder { order in
      if !named.isEmpty, named.contains(order.id) { products[order.id] = order.productID }
      guard let span, let review = order.review, review.valid, review.answeredAt == nil, let stars = review.stars,
        stars <= rules.lowStars.value, span.contains(review.at)
      else { return }
      low.append((order, review))
    }
    let latest = low.sorted { ($0.review.at, $0.order.id) > ($1.review.at, $1.order.id) }
    return queue.map { .ticket($0, $0.ticket.orderID.flatMap { products[$0] }) }
      + latest.map { .lowRating($0.order, $0.review) }
  }
}
