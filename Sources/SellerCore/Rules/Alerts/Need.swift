/// A line of what needs the seller: an alert, or several of one family that are told together. The Health pane and the commands
/// list the same lines.
public struct Need: Sendable, Hashable {
  /// What it stands for, the most pressing first; never empty.
  public let alerts: [Alert]
  /// What they have in common; nil for an alert on a line of its own.
  public let family: Family?

  /// A line.
  public init(_ alerts: [Alert], family: Family? = nil) {
    self.alerts = alerts
    self.family = family
  }

  /// What alerts that are told together have in common.
  public enum Family: Sendable, Hashable {
    /// Cases and tickets that are due.
    case cases, tickets
    /// Cases that wait for the seller, though no rule sets a time.
    case waitingCases
    /// Cases, tickets and appeals whose time has passed.
    case lateCases, lateTickets, lateAppeals
    /// Products whose figure is across its target, or near it.
    case productsInBreach, productsNear
    /// Products whose category can be disputed.
    case disputable
    /// Months of credit that is not paid yet.
    case credits
    /// Kinds of violation whose next step is graver.
    case violations

    /// How many stand on lines of their own before the rest is one line.
    var shown: Int {
      switch self {
      case .waitingCases, .lateCases, .lateTickets, .lateAppeals, .disputable: 0
      case .cases, .tickets, .productsInBreach, .productsNear, .credits, .violations: 3
      }
    }
  }

  /// The alert that decides how pressing the line is: the first.
  public var first: Alert? { alerts.first }
}

extension AlertList {
  /// The lines, in the order of the alerts.
  public var needs: [Need] {
    // By their places: an alert is large, and there may be one of each product.
    let families = alerts.indices.map { alerts[$0].family }
    let counts: [Need.Family: Int] = families.reduce(into: [:]) { counts, family in
      if let family { counts[family, default: 0] += 1 }
    }
    var told: [Need.Family: Int] = [:]
    return alerts.indices.compactMap { place -> Need? in
      guard let family = families[place], let count = counts[family] else { return Need([alerts[place]]) }
      let number = told[family, default: 0]
      told[family] = number + 1
      // A single one more is said as itself: a line is a line.
      let shown = count <= family.shown + 1 ? count : family.shown
      if number < shown { return Need([alerts[place]]) }
      guard number == shown else { return nil }
      return Need(alerts.indices[place...].filter { families[$0] == family }.map { alerts[$0] }, family: family)
    }
  }
}

extension Alert {
  /// What it has in common with others that it may be told together with.
  fileprivate var family: Need.Family? {
    switch kind {
    case .caseDue(_, _, .unset): .waitingCases
    case .caseDue: urgency == .lost ? .lateCases : .cases
    case .ticketDue: urgency == .lost ? .lateTickets : .tickets
    case .appealDue: urgency == .lost ? .lateAppeals : nil
    case .indicator(_, .product, .breach): .productsInBreach
    case .indicator(_, .product, .near): .productsNear
    case .disputable: .disputable
    case .creditPending: .credits
    case .nextViolation: .violations
    case .taskDue, .indicator, .points, .automaticRefund, .lowestTenth, .duty, .campaignStore, .campaignProducts,
      .creditShort:
      nil
    }
  }
}
