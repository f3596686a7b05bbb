/// The calendar days before a dispute's submission day whose orders an update adjusts: D−14 … D−1 in UTC, and no order
/// released before E (001 §5; Rules §1).
public struct AdjustmentWindow: Sendable, Hashable {
  /// The days.
  public let days: DayRange
  private let notBefore: Instant

  /// The window of a dispute submitted on a UTC day.
  public init(submittedOn day: Day, rulebook: WishRulebook) {
    days = DayRange(first: day - rulebook.disputes.adjustmentDays.value, last: day - 1)
    notBefore = rulebook.shares.effectiveFrom.value
  }

  /// The window of a dispute submitted at a moment.
  public init(submittedAt: Instant, rulebook: WishRulebook) {
    self.init(submittedOn: Platform.wish.calendar.day(of: submittedAt), rulebook: rulebook)
  }

  /// Whether an order released at this moment is adjusted.
  public func contains(_ released: Instant) -> Bool {
    released >= notBefore && days.contains(Platform.wish.calendar.day(of: released))
  }
}

/// What an updated category changes on one order.
public struct RevenueShareAdjustment: Sendable, Hashable {
  /// The order.
  public let orderID: OrderID
  /// When it was released.
  public let releasedAt: Instant
  /// The share before the dispute.
  public let old: Percentage
  /// The share after it; never the old one, for such orders have no row.
  public let new: Percentage
  /// (price + shipping) × quantity.
  public let gross: Money
  /// (old − new) of the gross, rounded once: positive is paid to the seller, negative taken back.
  public let amount: Money

  /// The row of an order; nil when the share stays, or one of the two is not known.
  init?(order: OrderRow, releasedAt: Instant, old: Percentage?, new: Percentage?) {
    guard let old, let new, old != new else { return nil }
    orderID = order.id
    self.releasedAt = releasedAt
    self.old = old
    self.new = new
    gross = order.gross
    amount = Percentage.difference(old, new, of: gross)
  }
}
