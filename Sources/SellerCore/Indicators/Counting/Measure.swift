/// Something that is counted over windows: an indicator, or a volume that a gate asks for.
struct Measure: Sendable {
  /// Names a measure, so that two rows that need the same count share it.
  enum ID: Sendable, Hashable, CustomStringConvertible {
    /// What an indicator counts.
    case indicator(IndicatorID)
    /// Quality refunds over paid orders: the old formula.
    case qualityRefundsOverPaidOrders
    /// Orders of the self-built channel by payment (Readings, 8).
    case selfOrders
    /// Distinct buyers who asked (Readings, 8).
    case consultingBuyers
    /// All orders by payment.
    case paidOrders

    /// All measures.
    static let all =
      IndicatorID.allCases.map(ID.indicator)
      + [.qualityRefundsOverPaidOrders, .selfOrders, .consultingBuyers, .paidOrders]

    /// The measure's name.
    var description: String {
      switch self {
      case .indicator(let indicator): indicator.rawValue
      case .qualityRefundsOverPaidOrders: "quality_refunds_over_paid_orders"
      case .selfOrders: "self_orders"
      case .consultingBuyers: "consulting_buyers"
      case .paidOrders: "paid_orders"
      }
    }
  }

  let id: ID
  /// The facts that the sources of its records have to tell (Readings, 23).
  var needs: FactNeeds = []
  /// The hours that have to pass before an order counts; nil where it counts at once.
  var ripening: RuleNumber?
  let populations: [Population]

  /// The last second that orders count of at a moment.
  func ripe(at asOf: Instant, _ rules: RuleNumbers) -> Int64 {
    ripening.map { asOf.adding(hours: -Int64(rules[$0])).seconds } ?? .max
  }

  var countsTickets: Bool {
    populations.contains { if case .tickets = $0 { true } else { false } }
  }
}

/// The records that something is counted from, each with what one record contributes.
///
/// A contribution falls on an instant, which decides the windows that it counts in. It stands here once: the engine, the
/// explanation and the chart all run it.
enum Population: Sendable {
  /// What one buyer contributes to the window of these seconds: nothing without a question or a rating in it, and the same in windows
  /// with the same ones.
  typealias BuyerContribution =
    @Sendable (
      _ conversations: ArraySlice<Conversation>, _ seconds: ClosedRange<Int64>, CountingContext
    ) -> BuyerStanding?
  typealias OrderContribution = @Sendable (OrderFacts, CountingContext, inout Tally) -> Void
  typealias Contribution<Record> = @Sendable (Record, CountingContext, inout Tally) -> Void

  /// Orders, with their cases and their review.
  case orders(OrderContribution)
  /// Buyers by their conversations in one window; a buyer counts once, whatever the number of conversations.
  case buyers(BuyerContribution)
  case tickets(Contribution<Ticket>)
  /// Days of live-room and short-video counts.
  case media(Contribution<MediaDay>)
  case counterfeitReviews(Contribution<Product.CounterfeitReview>)
}

/// What a contribution may look at beside its record: not the as-of, so that it stays what it is once everything that is known of the
/// record has happened. A reference, because it goes along with every record.
final class CountingContext: Sendable {
  let calendar: ShopCalendar
  let rules: RuleNumbers

  init(_ calendar: ShopCalendar, rules: RuleNumbers) {
    self.calendar = calendar
    self.rules = rules
  }
}
