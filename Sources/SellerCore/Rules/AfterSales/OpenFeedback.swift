/// Something a buyer said that waits for an answer.
public enum OpenFeedback: Sendable {
  /// A ticket that is not resolved, with its order's product.
  case ticket(TicketClock, ProductID?)
  /// A low rating without an answer.
  case lowRating(OrderRow, Review)

  /// The id of the ticket, or of the order that was rated.
  public var id: String {
    switch self {
    case .ticket(let clock, _): clock.ticket.id.text
    case .lowRating(let order, _): order.id.text
    }
  }

  /// The order that it is about.
  public var orderID: OrderID? {
    switch self {
    case .ticket(let clock, _): clock.ticket.orderID
    case .lowRating(let order, _): order.id
    }
  }
}

extension Fact where Finding == [OpenFeedback] {
  /// The tickets, the most pressing first, then the low ratings of the indicator's window, the latest first.
  public static let feedback = Fact(
    "feedback", from: Fact<[TicketClock]>.tickets, Fact<TicketedProducts>.ticketed, Fact<UnansweredFeedback>.unanswered
  ) { view, _, tickets, ticketed, found in
    let ids = view.snapshot.productIDs
    let latest = found.lowRatings.sorted { ($0.review.at, $0.order.id) > ($1.review.at, $1.order.id) }
    return tickets.pressingFirst(at: view.asOf).map {
      .ticket($0, $0.ticket.orderID.flatMap { ticketed.products[$0] }.map { ids[$0] })
    }
      + latest.map { .lowRating($0.order, $0.review) }
  }
}

extension Fact where Finding == UnansweredFeedback {
  fileprivate static let unanswered = Fact(
    "unanswered", counting: { UnansweredFeedback($0.view, $0.rulebook.indicators) }
  ) { _, _, counter in
    counter
  }
}

/// Collects low ratings without an answer.
private struct UnansweredFeedback: OrderCounter, Sendable {
  private let span: ClosedRange<Instant>?
  private let lowStars: Int
  private(set) var lowRatings: [(order: OrderRow, review: Review)] = []

  init(_ view: ShopView, _ rules: IndicatorRulebook) {
    let days = rules.window(of: .lowRatingsAnswered, today: view.today).days
    span = days.flatMap { view.calendar.instants(of: $0) }
    lowStars = rules[.lowStars]
  }

  func reaches(_ month: MonthOrders) -> Bool { span.map(month.reaches) ?? false }

  mutating func count(_ order: OrderFacts) {
    let row = order.row
    guard let span, row.mayHaveReview(within: span), let review = row.review, review.valid, review.answeredAt == nil,
      let stars = review.stars,
      stars <= lowStars, span.contains(review.at)
    else { return }
    lowRatings.append((row, review))
  }

  mutating func add(_ later: UnansweredFeedback) {
    lowRatings += later.lowRatings
  }
}
