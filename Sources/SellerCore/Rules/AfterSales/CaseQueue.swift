/// The open after-sales cases of a shop, the most pressing first (Rules §5.4).
public struct CaseQueue: Sendable {
  /// The open cases: by due moment, then those without one by age; last those that the platform has closed by lapse of time.
  public let clocks: [CaseClock]
  /// The moment that was asked about.
  public let asOf: Instant

  /// A queue of these clocks.
  init(_ clocks: [CaseClock], asOf: Instant) {
    self.asOf = asOf
    self.clocks = clocks.sorted { $0.precedes($1, at: asOf) }
  }

  /// How many cases wait for each party.
  public func count(waitingFor party: CaseParty) -> Int { clocks.count { $0.party == party } }

  /// The cases whose time has passed, without those that are closed by it.
  public var overdue: [CaseClock] {
    clocks.filter { clock in
      if case .overdue = clock.standing(at: asOf) { true } else { false }
    }
  }
}

extension Fact where Finding == CaseQueue {
  /// The open cases. Kuaishou's rules set clocks in its own shops; cases of other platforms show their age.
  public static let cases = Fact("cases") { CaseQueue($0.view, $0.rulebook.kuaishou) }
}

extension CaseQueue {
  /// So many orders at a time: most open cases are of one month.
  private static let ordersAtATime = 8_192

  /// The open cases of a shop, those of several runs of orders at the same time.
  fileprivate init(_ view: ShopView, _ rulebook: KuaishouRulebook) {
    let terms = CaseTerms(view, rulebook)
    let parts = view.monthsWithOpenCases.flatMap { month in
      let count = month.columns.count
      return stride(from: 0, to: count, by: Self.ordersAtATime).map { first in
        Deferred {
          var clocks: [CaseClock] = []
          for row in first..<min(first + Self.ordersAtATime, count) where !month.columns.caseRange(row).isEmpty {
            guard month.columns.paidAt.happened(row, by: view.asOf) != nil else { continue }
            let order = OrderRow(box: month, row: row, asOf: view.asOf)
            for record in order.cases {
              if let clock = CaseClock(record, of: order, by: terms) { clocks.append(clock) }
            }
          }
          return clocks
        }
      }
    }
    view.snapshot.make(parts)
    self.init(parts.flatMap(\.value), asOf: view.asOf)
  }
}

extension ShopView {
  /// The months in which a case may be open. Of most of them, which are over, the few orders that matter are known without the others.
  fileprivate var monthsWithOpenCases: [OrderMonth] {
    let months = snapshot.months.filter { $0.orders.mayHaveOpenCases(at: asOf) }
    let known = months.map { $0.orders.ordersWithOpenCases(at: asOf) }
    snapshot.read(zip(months, known).filter { $1 == nil }.map(\.0))
    return zip(months, known).map { month, known in
      // What asks for an order's product asks by its id.
      known.map { OrderMonth(columns: $0, productIndexes: []) } ?? month.read
    }
  }
}

extension CaseClock {
  /// The clock of a case of an order; nil when the case is over.
  init?(_ record: AfterSalesCase, of order: OrderRow, by terms: CaseTerms) {
    guard case .open(var step, var since) = CaseStage(record) else { return nil }
    var rule = ClockRule.none
    if step == .repayAdvance, let rules = terms.rules {
      rule = .repayment(AdvanceCompensation.due(noticedAt: since, rules: rules), rules.advanceCompensationSource)
    } else if step == .answer || step == .payRefund,
      let instant = terms.instantRefund(record, of: order), instant.applies
    {
      (step, since, rule) = (.payRefund, record.appliedAt, .instantRefund(instant.source))
    } else if let time = terms.rules?.responseTimes[CaseStepOfKind(record.kind, step)] {
      rule = .responseTime(time)
    }
    if step == .acceptRefusal {
      if Self.isOwed(record, of: order, by: terms) { (step, rule) = (.grantOwed, .none) }
      // A refusal that nobody gives the buyer time to contest is the end.
      if step == .acceptRefusal, rule == .none { return nil }
    }
    self.init(record, of: order, step, since: since, rule, terms)
  }

  /// Whether what was refused is owed all the same, as long as it is.
  private static func isOwed(_ record: AfterSalesCase, of order: OrderRow, by terms: CaseTerms) -> Bool {
    // No other case has its product read.
    guard GuaranteeClaim.isAbout(record), let claim = terms.guarantee(record, of: order), claim.isOwed,
      let last = claim.until[record.kind]
    else { return false }
    return order.asOf <= last
  }

  /// Whether this one comes first in the queue.
  func precedes(_ other: CaseClock, at asOf: Instant) -> Bool {
    let lapsed = (isLapsed(at: asOf), other.isLapsed(at: asOf))
    if lapsed.0 != lapsed.1 { return lapsed.1 }
    switch (due, other.due) {
    case (let due?, let otherDue?) where due != otherDue: return due < otherDue
    case (_?, nil): return true
    case (nil, _?): return false
    default: return (record.appliedAt, record.id) < (other.record.appliedAt, other.record.id)
    }
  }
}
