/// Something that is counted over windows: an indicator, or a volume that a gate asks for.
struct Measure: Sendable {
  /// Names a measure, so that two rows that need the same count share it.
  enum ID: Sendable, Hashable {
    /// What an indicator counts.
    case indicator(IndicatorID)
    /// Quality refunds over paid orders: the old formula.
    case qualityRefundsOverPaidOrders
    /// Orders of the self-built channel by payment (Readings, 8).
    case selfOrders
    /// Distinct buyers who asked (Readings, 8).
    case consultingBuyers
  }

  let id: ID
  /// The facts that the sources of its records have to tell (Readings, 23).
  var needs: FactNeeds = []
  let populations: [Population]

  /// Whether tickets are among what it counts.
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
  /// What one order contributes.
  typealias OrderContribution = @Sendable (OrderFacts, CountingContext, inout Tally) -> Void
  /// What one of other records contributes.
  typealias Contribution<Record> = @Sendable (Record, CountingContext, inout Tally) -> Void

  /// Orders, with their cases and their review.
  case orders(OrderContribution)
  /// Buyers by their conversations in one window; a buyer counts once, whatever the number of conversations.
  case buyers(BuyerContribution)
  /// Tickets.
  case tickets(Contribution<Ticket>)
  /// Days of live-room and short-video counts.
  case media(Contribution<MediaDay>)
  /// Products.
  case products(Contribution<Product>)
}

/// What a contribution may look at beside its record; a reference, because it goes along with every record.
final class CountingContext: Sendable {
  let calendar: ShopCalendar
  let asOf: Instant
  let rules: IndicatorRulebook

  init(_ view: ShopView, rules: IndicatorRulebook) {
    calendar = view.calendar
    asOf = view.asOf
    self.rules = rules
  }
}
