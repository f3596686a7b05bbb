/// How much each product sells in the last thirty days before T.
public struct ProductVolumes: Sendable {
  fileprivate let orders: [Int]

  /// The orders of a product at an index of `ShopSnapshot.productIDs`.
  public func orders(at index: Int) -> Int { orders[index] }
}

extension Fact where Finding == ProductVolumes {
  /// Every product's orders paid on T−30 … T−1.
  public static let volumes = Fact("volumes", counting: { PaidOrders($0.view) }) { _, _, counter in
    ProductVolumes(orders: counter.orders)
  }
}

/// Counts each product's orders of the last days.
private struct PaidOrders: OrderCounter {
  let span: ClosedRange<Instant>?
  var orders: [Int]

  init(_ view: ShopView) {
    span = view.calendar.instants(of: DayRange(first: view.today - 30, last: view.today - 1))
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
