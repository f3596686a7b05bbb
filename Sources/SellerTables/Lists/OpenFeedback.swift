import SellerCore

/// Something a buyer said that waits for an answer.
public enum OpenFeedback: Sendable {
  /// A ticket that is not resolved, with its order's product.
  case ticket(TicketClock, ProductID?)
  /// A low rating without an answer.
  case lowRating(OrderRow, Review)

  /// The ticket's id, or the order's.
  public var id: String {
    switch self {
    case .ticket(let clock, _): clock.ticket.id.text
    case .lowRating(let order, _): order.id.text
    }
  }

  /// The order it is about.
  public var orderID: OrderID? {
    switch self {
    case .ticket(let clock, _): clock.ticket.orderID
    case .lowRating(let order, _): order.id
    }
  }

  /// The tickets by due time, then the low ratings of the indicator's window, the latest first; none on other platforms.
  public static func all(_ view: ShopView, rules: IndicatorRulebook) -> [OpenFeedback] {
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
