/// An open after-sales case with its clock: what is due next, from whom, and when (004 §六; Rules §5.4).
public struct CaseClock: Sendable {
  /// The case as it was at the as-of.
  public let record: AfterSalesCase
  /// What it waits for.
  public let step: CaseStep
  /// Since when.
  public let since: Instant
  /// The rule that sets the clock.
  public let rule: ClockRule
  private let order: OrderRow
  private let terms: CaseTerms

  /// A clock of a case of this order.
  init(
    _ record: AfterSalesCase, of order: OrderRow, _ step: CaseStep, since: Instant, _ rule: ClockRule,
    _ terms: CaseTerms
  ) {
    (self.record, self.order, self.terms) = (record, order, terms)
    (self.step, self.since, self.rule) = (step, since, rule)
  }

  /// The order it belongs to.
  public var orderID: OrderID { order.id }
  /// The order's product.
  public var productID: ProductID { order.productID }
  /// (price + shipping) × quantity of the order.
  public var gross: Money { order.gross }
  /// Whether the refund is automatic; nil where the platform has no such rule.
  public var instantRefund: InstantRefund? { terms.instantRefund(record, of: order) }
  /// Whether the platform may decide the order itself, its amount being small (sub-orders up to the limit).
  public var platformMayDecide: Bool { terms.platformMayDecide(gross) }
  /// The right of return without reason; nil while the order is not signed, or where the platform has no such rule.
  public var noReasonReturn: NoReasonReturn? { terms.noReasonReturn(of: order) }
  /// What the rules of repair, replacement and refund owe; nil where the product is under none, or not signed for.
  public var guarantee: GuaranteeClaim? { terms.guarantee(record, of: order) }
  /// What the platform's rules say about a case like this.
  public var notes: [CaseNote] { terms.rules == nil ? [] : CaseNote.notes(on: record) }

  /// What the buyer wants back; without a sum of their own all that the order cost.
  public var amount: Money { record.amount ?? gross }

  /// Who has to act.
  public var party: CaseParty { step.party }

  /// When the step is due at the latest; nil where no rule says so: show the age.
  public var due: Instant? {
    switch rule {
    case .responseTime(let time): since.adding(hours: time.hours)
    case .instantRefund: since
    case .repayment(let due, _): due
    case .none: nil
    }
  }

  /// How the clock stands at a moment.
  public func standing(at asOf: Instant) -> ClockStanding {
    guard let due else { return .unset(ageSeconds: asOf.seconds(since: record.appliedAt)) }
    return isLapsed(at: asOf) ? .lapsed : ClockStanding(due: due, at: asOf)
  }

  /// Whether the time has passed and the platform has closed the case by that.
  func isLapsed(at asOf: Instant) -> Bool {
    guard case .responseTime(let time) = rule, time.atExpiry == .closed, let due else { return false }
    return asOf > due
  }
}

/// The rule that sets a case's clock.
public enum ClockRule: Sendable, Hashable {
  /// The step has a response time.
  case responseTime(ResponseTime)
  /// The refund is due at once.
  case instantRefund(RuleSource)
  /// What the platform advanced is due back then.
  case repayment(Instant, RuleSource)
  /// No rule sets a time.
  case none

  /// Where the rule stands; nil without one.
  public var source: RuleSource? {
    switch self {
    case .responseTime(let time): time.source
    case .instantRefund(let source), .repayment(_, let source): source
    case .none: nil
    }
  }
}

/// How a clock stands at a moment.
public enum ClockStanding: Sendable, Hashable {
  /// So many seconds are left, 0 in the last one.
  case running(secondsLeft: Int64)
  /// Due so many seconds ago.
  case overdue(seconds: Int64)
  /// The time has passed and the platform has closed the case by that.
  case lapsed
  /// No rule sets a time: how old the case is.
  case unset(ageSeconds: Int64)

  /// The standing of whatever is due at a moment.
  public init(due: Instant, at asOf: Instant) {
    self =
      asOf > due ? .overdue(seconds: asOf.seconds(since: due)) : .running(secondsLeft: due.seconds(since: asOf))
  }
}
