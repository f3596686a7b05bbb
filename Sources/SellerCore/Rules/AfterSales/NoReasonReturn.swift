/// 7-day no-reason return (七天无理由退货) of one order (004 §六.1).
public struct NoReasonReturn: Sendable, Hashable {
  /// The last moment in which the buyer may apply.
  public let lastMoment: Instant
  /// Whether the product is sold with it; nil when that is not stated.
  public let offered: Bool?

  /// The last moment after a signing: the days begin with the day after it, and the last one counts to its last second.
  public static func lastMoment(signedAt: Instant, rules: KuaishouAfterSalesRules) -> Instant {
    let calendar = Platform.kuaishou.calendar
    return calendar.end(of: calendar.day(of: signedAt) + rules.noReasonReturnDays)
  }

  /// The right of return of a signed order; nil while it is not signed.
  public init?(signedAt: Instant?, product: Product?, rules: KuaishouAfterSalesRules) {
    guard let signedAt else { return nil }
    lastMoment = Self.lastMoment(signedAt: signedAt, rules: rules)
    offered = product?.sevenDayReturn.map { $0 == .yes }
  }
}

/// What the platform paid for the seller in advance (先行赔付, 004 §六.1).
public enum AdvanceCompensation {
  /// The last moment to repay it: the days begin with the day after the notice. After it, the money is taken from the
  /// balance or the deposit.
  public static func due(noticedAt: Instant, rules: KuaishouAfterSalesRules) -> Instant {
    let calendar = Platform.kuaishou.calendar
    return calendar.end(of: calendar.day(of: noticedAt) + rules.advanceCompensationDays)
  }
}
