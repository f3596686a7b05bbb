/// Whether instant refund (极速退款) applies to a case: all conditions of 004 §六.2, each judged at the application.
public struct InstantRefund: Sendable, Hashable {
  /// The conditions that do not hold.
  public let unmet: [Condition]
  /// Where the conditions stand.
  public let source: RuleSource

  /// Whether the refund is automatic.
  public var applies: Bool { unmet.isEmpty }

  /// A condition of instant refund.
  public enum Condition: Sendable, Hashable {
    /// The case is a refund without return.
    case refundOnly
    /// The shop had the service switched on.
    case switchedOn
    /// The application came soon enough after payment.
    case soonAfterPayment
    /// The gross amount is low enough, in the limit's own currency.
    case lowAmount
    /// The order was not shipped.
    case notShipped
  }

  /// Judges a case of an order.
  public init(_ record: AfterSalesCase, of order: OrderRow, shop: Shop, rules: InstantRefundRules) {
    let appliedAt = record.appliedAt
    let gross = order.gross
    let holds: [(Condition, Bool)] = [
      (.refundOnly, record.kind == .refundOnly),
      (.switchedOn, shop.hasOn(.instantRefund, at: appliedAt)),
      (.soonAfterPayment, appliedAt <= order.paidAt.adding(hours: rules.hoursAfterPayment)),
      (.lowAmount, gross.currency == rules.below.currency && gross.minorUnits < rules.below.minorUnits),
      (.notShipped, order.shippedAt.map { $0 > appliedAt } ?? true),
    ]
    unmet = holds.filter { !$0.1 }.map(\.0)
    source = rules.source
  }
}

extension Shop {
  /// Whether a service was on at a moment; a period's both ends are in.
  public func hasOn(_ service: Service, at instant: Instant) -> Bool {
    services.contains { period in
      period.service == service && period.from <= instant && (period.to.map { instant <= $0 } ?? true)
    }
  }
}
