/// How much each product sells.
public struct ProductVolumes: Sendable {
  /// The days that are counted: the last thirty before T.
  public let days: DayRange
  private let view: ShopView
  private let orders: [Int]

  /// Counts every product's orders paid on T−30 … T−1, in one pass.
  public init(of view: ShopView) {
    self.view = view
    days = DayRange(first: view.today - 30, last: view.today - 1)
    var orders = [Int](repeating: 0, count: view.snapshot.productIDs.count)
    if let span = view.calendar.instants(of: days) {
      view.forEachOrder { order in
        if span.contains(order.paidAt) { orders[order.productIndex] += 1 }
      }
    }
    self.orders = orders
  }

  /// A product's orders in those days.
  public func orders(of product: ProductID) -> Int {
    view.snapshot.productIndex(product).map { orders[$0] } ?? 0
  }
}
