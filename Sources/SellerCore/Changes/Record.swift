/// One record of a store, of whichever file: what a change or an import writes.
public enum Record: Sendable, Hashable {
  /// The shop itself.
  case shop(Shop)
  /// A product.
  case product(Product)
  /// An order with its cases and its review.
  case order(Order)
  /// A category dispute.
  case dispute(Dispute)
  /// A ProductBoost campaign.
  case boost(BoostCampaign)
  /// A product's ProductBoost month.
  case boostMonth(BoostMonth)
  /// A conversation.
  case consultation(Consultation)
  /// A ticket.
  case ticket(Ticket)
  /// A day of live-room and short-video counts.
  case media(MediaDay)
  /// A benchmark.
  case benchmark(Benchmark)
  /// A price change.
  case price(PriceChange)
  /// A recorded violation.
  case violation(Violation)
}
