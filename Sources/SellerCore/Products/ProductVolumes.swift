/// How much each product sells.
public struct ProductVolumes: Sendable {
  /// The days that are counted: the last thirty before T.
  public let days: DayRange
  private let orders: [Int]

  init(days: DayRange, orders: [Int]) {
    self.days = days
    self.orders = orders
  }

  /// The orders in those days of a product at an index of `ShopSnapshot.productIDs`.
  public func orders(at index: Int) -> Int { orders[index] }
}

extension Fact where Finding == ProductVolumes {
  /// Every product's orders paid on T−30 … T−1.
  public static let volumes = Fact("volumes", counting: { PaidOrders($0.view) }) { _, _, counter in
    ProductVolumes(days: counter.days, orders: counter.orders)
  }
}

/// Counts each product's orders of the last days.
private struct PaidOrders: OrderCounter {
  let days: DayRange
  let span: ClosedRange<Instant>?
  var orders: [Int]

  init(_ view: ShopView) {
    days = DayRange(first: view.today - 30, last: view.today - 1)
    span = view.calendar.instants(of: days)
    orders = [Int](repeating: 0, count: view.snapshot.productCount)
  }

  func reaches(_ month: MonthOrders) -> Bool { span.map(month.reaches) ?? false }

  mutating func count(_ order: OrderFacts) {
    if let span, span.contains(order.row.paidAt) { orders[order.row.productIndex] += 1 }
  }

  mutating func add(_ later: PaidOrders) {
    for (index, count) in later.orders.enumerated() where count > 0 { orders[index] += count }
  }
}
