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

  init(_ alerts: [Alert], in view: ShopView) {
    self.init(alerts, aside: view.deferrals, today: view.today)
  }

  /// Adds alerts of another source.
  public mutating func add(_ more: [Alert]) {
    guard !hidden.isEmpty else { return show(more) }
    let isAside = more.map { hidden.contains($0.id) }
    show(zip(more, isAside).filter { !$1 }.map(\.0))
    aside += zip(more, isAside).filter { $1 }.map(\.0)
    Self.order(&aside)
  }

  private mutating func show(_ more: [Alert]) {
    alerts += more
    Self.order(&alerts)
    for place in more.indices { counts[more[place].urgency, default: 0] += 1 }
  }

  /// How many are this pressing.
  public func count(_ urgency: Alert.Urgency) -> Int { counts[urgency] ?? 0 }

  /// How many need the seller: all but what is good to know.
  public var pressing: Int { alerts.count - count(.notice) }

  private static func order(_ alerts: inout [Alert]) {
    func comes(_ place: Int, before other: Int) -> Bool {
      if alerts[place].urgency != alerts[other].urgency { return alerts[place].urgency > alerts[other].urgency }
      switch (alerts[place].due, alerts[other].due) {
      case (let due?, let other?) where due != other: return due < other
      case (_?, nil): return true
      case (nil, _?): return false
      default: return place < other
      }
    }
    // Very many that are added, and none of which is due, come last already. An alert is large: places are moved about.
    guard alerts.indices.dropFirst().contains(where: { comes($0, before: $0 - 1) }) else { return }
    let places = alerts.indices.sorted(by: comes)
    alerts = places.map { alerts[$0] }
  }
}
