/// The alerts of a shop, the most pressing first: by urgency, then by due moment, those without one last. What the seller has
/// put aside stands beside them.
public struct AlertList: Sendable, Hashable {
  /// The alerts in their order.
  public private(set) var alerts: [Alert] = []
  /// What is put aside, in the same order.
  public private(set) var aside: [Alert] = []
  private let hidden: Set<AlertID>
  /// How many alerts there are of each urgency: every picture says it.
  private var counts: [Alert.Urgency: Int] = [:]

  /// A list of alerts; of equally pressing ones the earlier stays first.
  public init(_ alerts: [Alert] = [], aside deferrals: [Deferral] = [], today: Day = Day(number: 0)) {
    hidden = Set(deferrals.lazy.filter { $0.isInForce(on: today) }.map(\.alert))
    add(alerts)
  }

  /// The alerts of a shop.
  init(_ alerts: [Alert], in view: ShopView) {
    self.init(alerts, aside: view.deferrals, today: view.today)
  }

  /// Adds alerts of another source.
  public mutating func add(_ more: [Alert]) {
    alerts = Self.ordered(alerts + more.filter { !hidden.contains($0.id) })
    aside = Self.ordered(aside + more.filter { hidden.contains($0.id) })
    counts = alerts.reduce(into: [:]) { $0[$1.urgency, default: 0] += 1 }
  }

  /// How many are this pressing.
  public func count(_ urgency: Alert.Urgency) -> Int { counts[urgency] ?? 0 }

  /// How many need the seller: all but what is good to know.
  public var pressing: Int { alerts.count - count(.notice) }

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
