/// The alerts of a shop, the most pressing first: by urgency, then by due moment, those without one last.
public struct AlertList: Sendable, Hashable {
  /// The alerts in their order.
  public private(set) var alerts: [Alert]

  /// A list of alerts; of equally pressing ones the earlier stays first.
  public init(_ alerts: [Alert] = []) {
    self.alerts = Self.ordered(alerts)
  }

  /// Adds alerts of another source.
  public mutating func add(_ more: [Alert]) {
    alerts = Self.ordered(alerts + more)
  }

  /// How many are at least this pressing.
  public func count(atLeast urgency: Alert.Urgency) -> Int { alerts.count { $0.urgency >= urgency } }

  /// How many figures are in breach, one for each indicator and scope.
  public var breaches: Int { alerts.count { $0.kind.nearness == .breach } }

  /// How many are near it.
  public var near: Int { alerts.count { $0.kind.nearness == .near } }

  private static func ordered(_ alerts: [Alert]) -> [Alert] {
    alerts.enumerated().sorted { left, right in
      if left.element.urgency != right.element.urgency { return left.element.urgency > right.element.urgency }
      switch (left.element.due, right.element.due) {
      case (let due?, let other?) where due != other: return due < other
      case (_?, nil): return true
      case (nil, _?): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
  }
}
